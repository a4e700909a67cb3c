package smychka.agents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static smychka.agents.LittleCountry.SCALE;
import static smychka.agents.LittleCountry.usual;
import static smychka.scenario.Parameter.*;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import smychka.ledger.Flow;
import smychka.policy.Lever;
import smychka.scenario.Parameters;
import smychka.unit.Month;

/** A farm from the winter sowing to the tax collector. */
class FarmYearTest {

    private static final Parameters P = Parameters.reference();
    /** Seed for a hundredth of a hectare, kg. */
    private static final double SEED = usual(SEED_RATE) / 100;

    @ParameterizedTest
    @CsvSource({
        "1, 7, 0.625, 1.5, 0.8, true, true, false",
        "2, 6, 0.5, 1.5, 0.8, true, true, false",
        "3, 5, 0.375, 1.5, 0.8, false, true, false",
        "4, 4, 0.25, 1.5, 0.5, false, true, false",
        "5, 3, 0.125, 0.5, 0.5, false, false, true",
        "7, 1, 0.0416667, 0.5, 0.5, false, false, true",
        "8, 12, 1, 0.5, 0.7, false, true, true",
        "9, 11, 0.9583333, 0.5, 1.3, false, true, true",
        "10, 10, 0.9166667, 0.5, 1.9, false, true, true",
        "11, 9, 0.875, 1.5, 1.9, true, true, false",
        "12, 8, 0.75, 1.5, 1.9, true, true, false"
    })
    void theCalendarOfTheFarm(
            int month,
            int toHarvest,
            double feedLeft,
            double feed,
            double sales,
            boolean winter,
            boolean seed,
            boolean pasture) {
        var season = Season.of(month, P);
        assertEquals(month, season.ofYear());
        assertEquals(toHarvest, season.monthsToHarvest());
        assertEquals(toHarvest <= 6 ? toHarvest : 6 + 0.2 * (toHarvest - 6), season.planningMonths(), 1e-12);
        assertEquals(feedLeft, season.feedLeft(), 1e-6);
        assertEquals(feed, season.feedWeight(), 0.0);
        assertEquals(sales, season.salesSeason(), 0.0);
        assertEquals(winter, season.isWinter());
        assertEquals(seed, season.holdsSeed());
        assertEquals(pasture, season.isPasture());
    }

    @ParameterizedTest
    @CsvSource({"8, 1", "9, 12", "10, 11", "12, 9", "1, 8", "7, 2"})
    void theStatesNewGrainComesInSeptember(int month, int months) {
        assertEquals(months, Season.of(month, P).monthsToNewStateGrain());
    }

    private static LittleCountry country(int month, Map<Lever, Double> levers) {
        var country = new LittleCountry(P, 1926, month, levers, 0);
        country.region().outlook.terms = 1;
        return country;
    }

    private static PeasantHousehold sower(LittleCountry country) {
        var h = country.household(country.regions.get(0), 5);
        h.grain = 5000;
        h.horses = 2;
        h.sownLast = 400;
        return h;
    }

    private static Village village(LittleCountry country) {
        return country.regions.get(0).villages[0];
    }

    /** The area an easy household of four hectares sows in 1926: its land by its fear alone. */
    private static double easy(double fear) {
        return 400 * (1 - usual(QE_SOW) * fear);
    }

    @Test
    void twoFifthsAreSownInAutumnAndTheRestInSpring() {
        var country = country(9, Map.of());
        var h = sower(country);
        country.rules.sowing.plan(village(country));
        assertEquals((int) (easy(0) * usual(WINTER_SHARE)), h.plannedArea);
        country.rules.sowing.sow(village(country));
        assertEquals(160, h.sownWinter, 1);
        assertEquals(5000 - (int) (h.sownWinter * SEED), h.grain);
        assertEquals(5000 - h.grain, country.posted(Flow.SEED));
        assertEquals(400, h.sownLast, "known in spring alone");
        int winter = h.sownWinter;
        country.turnTo(Month.of(1926, 4));
        int before = h.grain;
        country.rules.sowing.plan(village(country));
        assertEquals(400 - winter, h.plannedArea, 1);
        country.rules.sowing.sow(village(country));
        assertEquals(400, h.sown, 2);
        assertEquals(h.sown, h.sownLast);
        assertEquals(h.sown, country.regions.get(0).tally(Tally.SOWN));
        assertEquals(before - (int) ((h.sown - winter) * SEED), h.grain, 1);
        assertEquals(0, h.hiredDraught, 0.0);
    }

    @Test
    void landGrowsWithTheTimesAndIsLimitedByHandsAndHabit() {
        var rule = new Sowing(P, new Tenancy(P));
        assertEquals(500 * (1 + 10 * usual(TECH_TREND)), rule.desired(500, 0, 1, 0, 0.2, 1936), 1e-9);
        assertEquals(500 * 0.9, rule.desired(500, 1, 0.1, 1, 0.9, 1926), 1e-9, "the ordered area is the least");
        assertEquals(
                500 * (1 - usual(SOW_TERMS) * 0.5 - usual(SOW_THREAT)), rule.desired(500, 0, 0.5, 1, 0, 1926), 1e-9);
        var country = country(9, Map.of());
        var lone = sower(country);
        lone.persons = 1;
        lone.land = lone.sownLast = 2000;
        lone.horses = 20;
        country.rules.sowing.plan(village(country));
        assertEquals(
                (int) (2000 * usual(LAND_ALWAYS_WORKED) * usual(WINTER_SHARE)), lone.plannedArea, "one pair of hands");
        lone.persons = 10;
        country.rules.sowing.plan(village(country));
        double hands = 10 * 100 * usual(ADULT_SHARE) * usual(HA_PER_ADULT);
        assertEquals((int) (hands * usual(WINTER_SHARE)), lone.plannedArea);
        lone.sownLast = 300;
        country.rules.sowing.plan(village(country));
        double habit = 300 * usual(SOW_GROW) + 100 * usual(SOW_GROW_PLUS);
        assertEquals((int) (habit * usual(WINTER_SHARE)), lone.plannedArea);
    }

    @Test
    void whoHasNoHorseSowsWhatNeighboursHorsesCanSpare() {
        var country = country(4, Map.of(Lever.VILLAGE_LEASING, 0.0, Lever.VILLAGE_HIRING, 0.0));
        var horseless = sower(country);
        horseless.horses = 0;
        horseless.cattle = 3;
        var rich = sower(country);
        rich.land = rich.sownLast = 200;
        rich.horses = 1;
        country.rules.sowing.plan(village(country));
        double share = 1 - usual(WINTER_SHARE);
        double oxen = 100 * usual(OXEN) * share;
        double spare = 100 * usual(HA_HORSE) * share * usual(DRAUGHT_OVERWORK) - 200;
        double lack = 400 - (oxen + 100 * usual(DRAUGHT_TOLERANCE_SPRING));
        double hiredShare = Math.min(1, (spare + usual(DRAUGHT_WITHOUT) * lack) / lack);
        double own = oxen + 100 * usual(DRAUGHT_TOLERANCE_SPRING);
        double area = own + (400 - own) * hiredShare;
        assertEquals((int) area, horseless.plannedArea);
        assertEquals((area - own) / area, horseless.hiredDraught, 1e-6);
        assertEquals(200, rich.plannedArea);
        horseless.cattle = 2;
        rich.horses = 0;
        country.turnTo(Month.of(1926, 9));
        country.rules.sowing.plan(village(country));
        double alone = 100 * usual(DRAUGHT_TOLERANCE_WINTER);
        double lacking = 160 - alone + 80 - alone;
        double without = Math.min(1, usual(DRAUGHT_WITHOUT) * lacking / lacking);
        assertEquals((int) (alone + (160 - alone) * without), horseless.plannedArea);
    }

    @Test
    void seedIsWhatFoodForThreeMonthsLeaves() {
        for (int month : new int[] {4, 9}) {
            var country = country(month, Map.of());
            var h = sower(country);
            h.grain = 200;
            country.rules.sowing.plan(village(country));
            double kept = 5 * usual(SOW_FOOD) * usual(SOW_FOOD_MONTHS) / (month == 9 ? 1 : 2);
            int lack = (int) (h.plannedArea * SEED) - (int) Math.max(0, 200 - kept);
            assertEquals(lack, country.rules.sowing.seedLack(h, month == 9), "in month " + month);
            assertEquals(lack, country.regions.get(0).seedLack);
            h.kcal = (float) usual(SOW_HUNGRY_KCAL) - 1;
            h.grain = 300;
            country.rules.sowing.plan(village(country));
            double hungry = 5 * usual(SOW_FOOD_HUNGRY) * usual(SOW_FOOD_MONTHS) / (month == 9 ? 1 : 2);
            assertEquals(
                    (int) (h.plannedArea * SEED) - (int) Math.max(0, 300 - hungry),
                    country.rules.sowing.seedLack(h, month == 9));
        }
    }

    @Test
    void theStatesSeedIsSownToo() {
        var country = country(9, Map.of());
        var h = sower(country);
        h.grain = 200;
        country.now.seedAidShare = 0.5;
        country.rules.sowing.plan(village(country));
        int planned = h.plannedArea;
        int lack = country.rules.sowing.seedLack(h, true);
        int aid = lack / 2;
        country.rules.sowing.sow(village(country));
        assertEquals(aid, country.posted(Flow.SEED_AID));
        int seed = (int) (planned * SEED) - lack + aid;
        assertEquals((int) (seed / SEED), h.sownWinter);
        assertEquals(200 + aid - country.posted(Flow.SEED), h.grain);
        assertEquals(seed, country.posted(Flow.SEED), 2.0);
    }

    @Test
    void aBadYearIsNotForgottenAtOnce() {
        var country = country(4, Map.of());
        var h = sower(country);
        h.grain = 0;
        country.rules.sowing.plan(village(country));
        country.rules.sowing.sow(village(country));
        assertEquals(0, h.sown);
        assertEquals((int) (400 * usual(SOW_MEMORY)), h.sownLast);
    }

    /** August of a village whose luck is the same for all. */
    private static LittleCountry august(double weather, Map<Lever, Double> levers) {
        var even = P.with(CELL_SD, 0).with(HH_SD, 0);
        var country = new LittleCountry(even, 1936, 8, levers, 0);
        country.weather = weather;
        country.region();
        return country;
    }

    private static double crop(double weather) {
        return 300 * 0.8 * 10 * usual(YIELD_SCALE) * usual(HARVEST_SCALE) * weather * (1 + 10 * usual(TECH_TREND));
    }

    private static PeasantHousehold reaper(LittleCountry country, int horses) {
        var h = country.household(country.regions.get(0), 5);
        h.sown = 300;
        h.sownWinter = 100;
        h.horses = (short) horses;
        h.soldOfYear = 7;
        return h;
    }

    @Test
    void theCropIsAreaTimesYieldTimesWeather() {
        for (double weather : new double[] {0.5, 1, 1.2}) {
            var country = august(weather, Map.of());
            var h = reaper(country, 1);
            country.rules.harvest.month(village(country));
            assertEquals(crop(weather), h.grain, 1);
            assertEquals(h.grain, h.cropOfYear);
            assertEquals(0, h.soldOfYear + h.sown + h.sownWinter);
            assertEquals(h.grain, country.posted(Flow.HARVEST));
        }
    }

    @Test
    void weatherMayBeFixedAtNormalOrBetter() {
        for (double weather : new double[] {0.5, 1.2}) {
            var country = august(weather, Map.of(Lever.WEATHER_AT_LEAST_NORMAL, 1.0));
            var h = reaper(country, 1);
            country.rules.harvest.month(village(country));
            assertEquals(crop(Math.max(1, weather)), h.grain, 1);
        }
    }

    @Test
    void hungryHandsAndMissingHorsesLosePartOfTheCrop() {
        var country = august(1, Map.of());
        var hungry = reaper(country, 1);
        hungry.kcal = (float) usual(HUNGRY_HARVEST_KCAL) - 1;
        var horseless = reaper(country, 0);
        country.rules.harvest.month(village(country));
        assertEquals(crop(1) * usual(HUNGRY_HARVEST), hungry.grain, 1);
        assertEquals(crop(1) * (1 - usual(DRAUGHT_YIELD)), horseless.grain, 1);
    }

    @Test
    void theFearfulHidePartOfTheirCrop() {
        var country = august(1, Map.of());
        var h = reaper(country, 1);
        h.fear = 0.5f;
        country.rules.harvest.month(village(country));
        assertEquals(crop(1) * usual(HIDE) * usual(HIDE_AT_HARVEST) * 0.5, h.hiddenGrain, 1);
        assertEquals(crop(1), h.grain + h.hiddenGrain, 1);
    }

    @Test
    void hiredDraughtIsPaidFromTheCropToThoseWithHorses() {
        var country = august(1, Map.of());
        var hirer = reaper(country, 1);
        hirer.hiredDraught = 0.5f;
        var owner = reaper(country, 3);
        country.rules.harvest.month(village(country));
        int rent = (int) (usual(SEED_SHARE_RENT) * 0.5 * hirer.cropOfYear);
        assertEquals(rent, country.posted(Flow.DRAUGHT_RENT), 1.0);
        assertEquals(hirer.cropOfYear - rent + rent / 4.0, hirer.grain, 2);
        assertEquals(owner.cropOfYear + rent * 3 / 4.0, owner.grain, 2);
        assertEquals(0, hirer.hiredDraught, 0.0);
        var horseless = august(1, Map.of());
        reaper(horseless, 0).hiredDraught = 0.5f;
        var neighbour = reaper(horseless, 0);
        horseless.rules.harvest.month(village(horseless));
        assertEquals(neighbour.cropOfYear + horseless.posted(Flow.DRAUGHT_RENT) / 2.0, neighbour.grain, 2);
    }

    @Test
    void luckIsTheVillagesAndTheHouseholdsOwnAndEvensOut() {
        double sum = 0;
        double spread = 0;
        int n = 0;
        for (int village = 0; village < 400; village++) {
            var country = new LittleCountry(P, 1926, 8, Map.of(), 0);
            country.region();
            country.regions.get(0).villages[0] = new Village(country.regions.get(0), village * 31L, 4);
            for (int i = 0; i < 5; i++) {
                var h = new PeasantHousehold(village * 1000L + i, country.regions.get(0).villages[0]);
                h.persons = 5;
                h.kcal = 2600;
                h.sown = 300;
                h.horses = 1;
                h.village.add(h);
            }
            country.rules.harvest.month(village(country));
            for (int i = 0; i < 5; i++) {
                double relative = village(country).households[i].grain / (crop(1) / (1 + 10 * usual(TECH_TREND)));
                sum += relative;
                spread += StrictMath.pow(StrictMath.log(relative), 2);
                n++;
            }
        }
        assertEquals(1, sum / n, 0.03);
        double sd = StrictMath.sqrt(usual(CELL_SD) * usual(CELL_SD) + usual(HH_SD) * usual(HH_SD));
        assertEquals(sd, StrictMath.sqrt(spread / n), 0.1 * sd);
    }

    @Test
    void theGardenFeedsByTheHeadAndHalfByTheWeather() {
        var even = P.with(GARDEN_SPREAD, 0);
        var country = new LittleCountry(even, 1926, 9, Map.of(), 0);
        country.weather = 0.6;
        var h = country.household(country.region(), 5);
        h.potatoes = 30;
        country.rules.sideCrops.garden(village(country));
        assertEquals(5 * usual(POTATO_PER_HEAD) * (1 - 0.4 * usual(GARDEN_WEATHER)), h.potatoes, 1);
        assertEquals(h.potatoes, country.posted(Flow.GARDEN_CROP));
        assertEquals(30, country.posted(Flow.POTATOES_ROTTED), "last year's are not kept");
    }

    @Test
    void gardensDifferByLuckAboutTheMean() {
        var country = new LittleCountry(1926, 9);
        var region = country.region();
        for (int i = 0; i < 2000; i++) {
            country.household(region, 5);
        }
        country.rules.sideCrops.garden(village(country));
        double mean = 5 * usual(POTATO_PER_HEAD);
        double spread = 0;
        for (int i = 0; i < 2000; i++) {
            spread += StrictMath.pow(StrictMath.log(region.villages[0].households[i].potatoes / mean), 2);
        }
        assertEquals(mean, country.posted(Flow.GARDEN_CROP) / 2000.0, 0.015 * mean);
        assertEquals(usual(GARDEN_SPREAD), StrictMath.sqrt(spread / 2000), 0.1 * usual(GARDEN_SPREAD));
    }

    @Test
    void technicalCropsAreSoldToTheTrusts() {
        var country = new LittleCountry(P, 1926, 10, Map.of(), 0);
        country.now.technicalPrice = 1.4;
        country.weather = 0.8;
        var h = country.household(country.region(), 5);
        country.regions.get(0).technicalFactor = 0.5;
        country.rules.sideCrops.technicalCrops(village(country));
        int raw = (int) (400 * usual(TECHNICAL_AREA) * usual(RAW_PER_HECTARE) * 0.5 * 0.8);
        assertEquals(raw, country.posted(Flow.TECHNICAL_CROPS), 1.0);
        assertEquals((int) (raw * 1.4), h.money, 2);
        assertEquals(h.money, country.posted(Flow.TECHNICAL_CROPS_PAID));
    }

    @Test
    void landUnderTechnicalCropsFollowsTheirPriceAgainstGrain() {
        var country = new LittleCountry(P, 1926, 10, Map.of(), 0);
        country.now.technicalPrice = 1.4;
        var region = country.region();
        double ratio = 1.4 * usual(TECHNICAL_PARITY) / 60;
        double wished = StrictMath.pow(ratio, usual(TECHNICAL_EL)) * usual(TECHNICAL_LEVEL);
        country.rules.sideCrops.adaptTechnicalCrops(region);
        assertEquals(wished, region.technicalFactor, 1e-12);
        var crops = country.rules.sideCrops;
        assertEquals(0.3 + usual(TECHNICAL_RISE), crops.technicalFactor(0.3, 1.4, 60), 1e-12);
        assertEquals(1.3 - usual(TECHNICAL_FALL), crops.technicalFactor(1.3, 1.4, 100), 1e-12);
        assertEquals(usual(TECHNICAL_LEAST), crops.technicalFactor(usual(TECHNICAL_LEAST) + 0.1, 0.01, 100), 1e-12);
        assertEquals(usual(TECHNICAL_MOST), crops.technicalFactor(usual(TECHNICAL_MOST) - 0.1, 50, 100), 1e-12);
        double dear = StrictMath.pow(0.5 * usual(TECHNICAL_PARITY) / usual(TECHNICAL_GRAIN_FLOOR), usual(TECHNICAL_EL));
        double expected = dear * usual(TECHNICAL_LEVEL);
        assertEquals(expected, crops.technicalFactor(expected, 0.5, 1), 1e-12, "grain below a floor counts as at it");
    }

    @Test
    void wagesFromOutsideComeToTheHeadWithSomeLuck() {
        var country = new LittleCountry(1926, 3);
        country.now.outsideWagesPerPerson = 10.25;
        var region = country.region();
        for (int i = 0; i < 400; i++) {
            country.household(region, 3).money = 5;
        }
        country.rules.outsideWork.month(village(country));
        for (int i = 0; i < 400; i++) {
            int wage = region.villages[0].households[i].money - 5;
            assertTrue(wage == 30 || wage == 31, wage + "");
        }
        assertEquals(400 * 30.75, country.posted(Flow.OUTSIDE_WAGES), 40);
    }

    /** A tax month; every household's list value is a quarter of the country's. */
    private static LittleCountry taxed(Map<Lever, Double> levers) {
        var set = new EnumMap<Lever, Double>(Lever.class);
        set.put(Lever.TAX_PROGRESSION, 0.0);
        set.putAll(levers);
        var country = new LittleCountry(P, 1926, 10, set, 0);
        country.region();
        return country;
    }

    @Test
    void theListCountsLandAndAnimalsAndTheProgression() {
        var country = taxed(Map.of(Lever.TAX_PROGRESSION, 2.0));
        var h = country.household(country.regions.get(0), 5);
        h.horses = 2;
        h.cattle = 1;
        country.household(country.regions.get(0), 5);
        country.rules.taxation.assess(village(country));
        double power = 1 + 2 * usual(TAX_PROGRESSION_STEP);
        double strong = StrictMath.pow(4 * (1 + 2 * usual(TAX_HORSES) + usual(TAX_CATTLE)), power);
        assertEquals(1000 * (strong + StrictMath.pow(4, power)), country.regions.get(0).taxBase, 3);
    }

    @Test
    void aFifthOfTheYearsTaxIsPaidEachMonthByTheList() {
        var country = taxed(Map.of(Lever.TAX_MONEY, 5.0, Lever.TAX_IN_KIND, 0.05));
        var h = country.household(country.regions.get(0), 5);
        h.money = 10_000;
        h.grain = 2000;
        h.stratum = (byte) Stratum.MIDDLE.ordinal();
        var poor = country.household(country.regions.get(0), 5);
        poor.money = 10;
        poor.grain = 10;
        country.now.taxBase = 16_000;
        country.rules.taxation.levy(village(country));
        double weight = 4000 / 16_000.0;
        int due = (int) (5e8 / SCALE / usual(TAX_MONTHS) * weight);
        int kind = (int) (0.05e9 / SCALE / usual(TAX_MONTHS) * weight);
        assertEquals(10_000 - due, h.money);
        assertEquals(2000 - kind, h.grain);
        assertEquals(0, poor.money);
        assertEquals(10, poor.grain);
        assertEquals(due + 10, country.posted(Flow.AGRICULTURAL_TAX));
        assertEquals(kind, country.posted(Flow.TAX_IN_KIND));
        assertEquals(due, country.regions.get(0).tax(Stratum.MIDDLE));
    }

    @Test
    void whoCannotPayInMoneyPaysHalfInGrainButKeepsFoodAndHalfTheRest() {
        var country = taxed(Map.of(Lever.TAX_MONEY, 5.0, Lever.TAX_IN_KIND, 0.0));
        var h = country.household(country.regions.get(0), 1);
        double food = usual(TAX_FOOD_LEFT) * 10;
        h.grain = (int) food + 1000;
        country.now.taxBase = 16_000;
        country.rules.taxation.levy(village(country));
        int due = (int) (5e8 / SCALE / usual(TAX_MONTHS) / 4);
        int arrears = (int) (due * usual(ARREARS_IN_KIND) / 6);
        assertEquals(arrears, country.posted(Flow.ARREARS_IN_KIND), 1.0);
        assertEquals((int) food + 1000 - arrears, h.grain, 1);
        h.grain = (int) food + 20;
        country.regions.get(0).turnPage();
        country.rules.taxation.levy(village(country));
        assertEquals((int) (20 * usual(TAX_SURPLUS_SHARE)), country.posted(Flow.ARREARS_IN_KIND), 1.0);
    }

    @Test
    void nobodyPaysWhereTheHarvestFailedOrNoListIsDrawnUp() {
        for (double weather : new double[] {usual(TAX_DROUGHT), 0.99 * usual(TAX_DROUGHT)}) {
            var country = taxed(Map.of(Lever.TAX_MONEY, 5.0));
            country.weather = weather;
            country.household(country.regions.get(0), 5).money = 10_000;
            country.rules.taxation.levy(village(country));
            assertEquals(0, country.posted(Flow.AGRICULTURAL_TAX));
            country.now.taxBase = 16_000;
            country.rules.taxation.levy(village(country));
            assertEquals(weather >= usual(TAX_DROUGHT), country.posted(Flow.AGRICULTURAL_TAX) > 0);
        }
    }
}
