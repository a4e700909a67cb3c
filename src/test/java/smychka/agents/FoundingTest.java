package smychka.agents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static smychka.agents.LittleCountry.usual;
import static smychka.scenario.Parameter.*;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import smychka.scenario.Parameters;
import smychka.unit.RegionCode;

/** The country as October 1921 finds it. */
class FoundingTest {

    private static final Parameters P = Parameters.reference();
    private static final RegionFacts UKRAINE = facts(RegionCode.UKR);

    private static RegionFacts facts(RegionCode code) {
        return new RegionFacts(code, "", 0, 0, 10e9, 2e9, 2e9, 8e9, 0.8, 1.2, 1.5, 0, 0.9, 1, 1, 1, 1, 1);
    }

    private static Region found(RegionFacts facts, Parameters p, double weather) {
        var country = new LittleCountry(p, 1921, 10, Map.of(), 0);
        return new Founding(p, country.draws, (year, region) -> weather, country.rules, country.now)
                .regions(List.of(facts))
                .get(0);
    }

    private static double mean(Region region, ToDoubleFunction<PeasantHousehold> of) {
        double sum = 0;
        int n = 0;
        for (var village : region.villages) {
            for (int i = 0; i < village.size; i++) {
                sum += of.applyAsDouble(village.households[i]);
                n++;
            }
        }
        return sum / n;
    }

    /** Founded anew for each test, so that a fault put into the founding shows in all of them. */
    private final Region plain = found(UKRAINE, P, 1);

    @Test
    void householdsLiveInVillagesOfTwentyFive() {
        int count = (int) Math.round(2e9 * usual(FOUNDING_HOUSEHOLDS) / LittleCountry.SCALE);
        assertEquals((count + 24) / 25, plain.villages.length);
        assertEquals(25, plain.villages[0].size);
        assertEquals(count, plain.households());
        assertEquals(5 * usual(N0), mean(plain, h -> h.persons), 0.05);
        assertTrue(mean(plain, h -> h.persons < 1 || h.persons > 12 ? 1 : 0) == 0);
    }

    @Test
    void landIsThatOfTheRegionAndGoesWithThePeople() {
        double meanLand = 400 / usual(FOUNDING_HOUSEHOLDS) * usual(LAND0);
        assertEquals(meanLand, mean(plain, h -> h.land), 0.01 * meanLand);
        assertEquals(meanLand * usual(FOUNDING_SOWN) / usual(LAND0), mean(plain, h -> h.sownLast), 0.01 * meanLand);
        double small = mean(plain, h -> h.persons == 4 ? h.land : 0) / mean(plain, h -> h.persons == 4 ? 1 : 0);
        double large = mean(plain, h -> h.persons == 8 ? h.land : 0) / mean(plain, h -> h.persons == 8 ? 1 : 0);
        assertEquals(StrictMath.pow(2, usual(FOUNDING_LAND_PERSONS)), large / small, 0.1);
        double even = mean(found(UKRAINE, P.with(FOUNDING_LAND_SD, 0), 1), h -> h.persons == 4 ? h.land : 0);
        double log = StrictMath.log(even / mean(plain, h -> h.persons == 4 ? 1 : 0));
        double spread = mean(plain, h -> h.persons == 4 ? StrictMath.pow(StrictMath.log(h.land) - log, 2) : 0)
                / mean(plain, h -> h.persons == 4 ? 1 : 0);
        assertEquals(usual(FOUNDING_LAND_SD), StrictMath.sqrt(spread), 0.08);
    }

    @Test
    void herdsAreThoseOfTheRegionAndGoWithTheLand() {
        assertEquals(1.2 * usual(FOUNDING_HORSES), mean(plain, h -> h.horses), 0.08);
        assertEquals(1.5 * usual(FOUNDING_CATTLE), mean(plain, h -> h.cattle), 0.08);
        assertEquals(usual(FOUNDING_PIGS), mean(plain, h -> h.pigs), 0.03);
        assertEquals(usual(FOUNDING_SHEEP), mean(plain, h -> h.sheep), 0.25);
        double rich = mean(plain, h -> h.land > 800 ? h.horses : 0) / mean(plain, h -> h.land > 800 ? 1 : 0);
        assertTrue(rich > 1.5 * mean(plain, h -> h.horses), "horses of the rich " + rich);
    }

    @Test
    void steppeAndSouthKeepSheepAndFewPigs() {
        var steppe = found(facts(RegionCode.KAZ), P, 1);
        assertEquals(usual(FOUNDING_SHEEP_HERDING), mean(steppe, h -> h.sheep), 0.8);
        assertEquals(usual(FOUNDING_PIGS) * usual(FOUNDING_PIGS_FEW), mean(steppe, h -> h.pigs), 0.02);
        var south = found(facts(RegionCode.NCA), P, 1);
        assertEquals(usual(FOUNDING_SHEEP_SOUTH), mean(south, h -> h.sheep), 0.5);
        assertEquals(usual(FOUNDING_PIGS), mean(south, h -> h.pigs), 0.03);
    }

    @Test
    void droughtHasCostHorsesCattleAndStrength() {
        var dry = found(UKRAINE, P, 0.4);
        double horses = mean(dry, h -> h.horses) / mean(plain, h -> h.horses);
        assertEquals(usual(FOUNDING_HORSES_DROUGHT), horses, 0.03);
        double cattle = mean(dry, h -> h.cattle) / mean(plain, h -> h.cattle);
        assertEquals(usual(FOUNDING_CATTLE_DROUGHT), cattle, 0.03);
        assertEquals(usual(FOUNDING_KCAL_DROUGHT), mean(dry, h -> h.kcal), 0.1);
        assertEquals(usual(FOUNDING_KCAL), mean(plain, h -> h.kcalHalfYear), 0.1);
        assertEquals(usual(FOUNDING_KCAL), mean(found(UKRAINE, P, usual(FOUNDING_DROUGHT)), h -> h.kcal), 0.1);
    }

    @Test
    void everyoneIsAfraidAndAnimalsAreFed() {
        assertEquals(usual(FOUNDING_FEAR), mean(plain, h -> h.fear), 1e-6);
        assertEquals(1, mean(plain, h -> h.fed), 0.0);
    }

    @Test
    void theStoreIsWhatSeedFoodAndFeedHaveLeftOfTheCrop() {
        var even = P.with(CELL_SD, 0).with(HH_SD, 0);
        var region = found(UKRAINE, even, 1.3);
        var diet = new Diet(even);
        double seedRate = usual(SEED_RATE) / 100;
        for (var village : region.villages) {
            for (int i = 0; i < village.size; i++) {
                var h = village.households[i];
                double crop = h.sownLast / 100.0 * 800 * usual(YIELD_SCALE) * 1.3;
                double seed = (crop * usual(FOUNDING_SEED_SHARE) + usual(FOUNDING_SEED_PLUS))
                        / Math.max(1, h.land * usual(WINTER_SHARE) * seedRate);
                double winter = h.land * usual(FOUNDING_WINTER) / usual(LAND0) * Math.min(1, seed);
                assertEquals(winter * usual(FOUNDING_WINTER_DONE), h.sownWinter, 1);
                double left = crop * (1 + usual(STOCK0))
                        - h.persons * usual(FOUNDING_EATEN) * usual(FOUNDING_EATEN_MONTHS)
                        - diet.feedOfYear(h) * usual(FOUNDING_FED)
                        - h.sownWinter * seedRate;
                assertEquals(Math.max(usual(FOUNDING_GRAIN_LEAST), left), h.grain, 1);
                double garden = 1 + usual(FOUNDING_GARDEN_WEATHER) * 0.3;
                assertEquals(usual(POTATO_PER_HEAD) * h.persons * 0.9 * garden, h.potatoes, 1);
            }
        }
    }

    @Test
    void afterADroughtSeedLimitsTheWinterSowing() {
        var region = found(UKRAINE, P.with(CELL_SD, 0).with(HH_SD, 0), 0.1);
        double sown = mean(region, h -> h.sownWinter / (double) h.land);
        assertTrue(sown < usual(FOUNDING_WINTER) / usual(LAND0) * usual(FOUNDING_WINTER_DONE), "sown " + sown);
        assertEquals(0, mean(region, h -> h.grain < usual(FOUNDING_GRAIN_LEAST) ? 1 : 0), 0.0);
        assertTrue(
                mean(region, h -> h.grain == usual(FOUNDING_GRAIN_LEAST) ? 1 : 0) > 0.5, "most have next to nothing");
    }

    @Test
    void cropsDifferedByVillageAndByHousehold() {
        var region =
                found(UKRAINE, P.with(STOCK0, 0).with(FOUNDING_EATEN_MONTHS, 0).with(FOUNDING_FED, 0), 1);
        double between = 0;
        double within = 0;
        int n = 0;
        for (var village : region.villages) {
            double mean = 0;
            for (int i = 0; i < 20 && i < village.size; i++) {
                mean += luck(village.households[i]) / 20;
            }
            for (int i = 0; i < 20 && i < village.size; i++) {
                within += StrictMath.pow(luck(village.households[i]) - mean, 2);
                between += StrictMath.pow(luck(village.households[i]) - 1, 2);
                n++;
            }
        }
        assertEquals(usual(HH_SD), StrictMath.sqrt(within / n), 0.05);
        assertEquals(usual(CELL_SD), StrictMath.sqrt((between - within) / n), 0.08);
    }

    /** A household's crop against the usual one. */
    private static double luck(PeasantHousehold h) {
        double crop = h.grain + h.sownWinter * usual(SEED_RATE) / 100;
        return crop / (h.sownLast / 100.0 * 800 * usual(YIELD_SCALE));
    }

    @Test
    void pursesHoldAFewRoubles() {
        double least = 100 * usual(FOUNDING_PURSE_LEAST);
        double span = 100 * usual(FOUNDING_PURSE_SPAN);
        assertEquals(least + span / 2, mean(plain, h -> h.money), 0.02 * span);
        assertEquals(0, mean(plain, h -> h.money < least || h.money > least + span ? 1 : 0), 0.0);
    }

    @Test
    void townsAreSmallerThanFiveYearsLater() {
        int count = (int) Math.round(2e9 * usual(FOUNDING_TOWNS) / usual(FOUNDING_TOWN_PERSONS) / LittleCountry.SCALE);
        assertEquals(count, plain.town.size);
        assertEquals(usual(FOUNDING_TOWN_PERSONS), plain.townPeople() / (double) count, 0.05);
        for (int i = 0; i < count; i++) {
            var w = plain.town.households[i];
            assertTrue(w.persons >= 1 && w.persons <= 8, w.persons + " persons");
            assertEquals((int) (100 * usual(FOUNDING_TOWN_PURSE)), w.money);
            assertEquals((int) (w.persons * usual(FOUNDING_PANTRY)), w.pantry);
            assertEquals(usual(FOUNDING_KCAL_URBAN), w.kcal, 0.0);
            assertEquals(usual(FOUNDING_KCAL_URBAN), w.kcalHalfYear, 0.0);
        }
    }

    @Test
    void theFirstMonthFindsPricesClassesAndATaxList() {
        assertEquals(usual(FOUNDING_GRAIN_PRICE), plain.privatePrice(), 0.0);
        assertEquals(usual(FOUNDING_TECHNICAL), plain.technicalFactor, 0.0);
        assertTrue(plain.taxBase > 0);
        double kulaks = mean(plain, h -> h.stratum == Stratum.KULAK.ordinal() ? 1 : 0);
        double poor = mean(plain, h -> h.stratum == Stratum.POOR.ordinal() ? 1 : 0);
        assertTrue(kulaks > 0.01 && kulaks < 0.2, "kulaks " + kulaks);
        assertTrue(poor > 0.1 && poor < 0.6, "poor " + poor);
    }
}
