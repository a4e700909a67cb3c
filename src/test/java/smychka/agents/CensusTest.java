package smychka.agents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static smychka.agents.LittleCountry.usual;
import static smychka.scenario.Parameter.*;

import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import smychka.ledger.Asset;
import smychka.ledger.Flow;
import smychka.ledger.Holder;

/** What is counted at a month's end, and that nothing of the state is left out of the digest. */
class CensusTest {

    private LittleCountry country;
    private Region region;

    @BeforeEach
    void found() {
        country = new LittleCountry(1926, 1);
        region = country.region();
    }

    private PeasantHousehold household(int persons, int sown, Stratum stratum) {
        var h = country.household(region, persons);
        h.grain = 100;
        h.hiddenGrain = 10;
        h.potatoes = 20;
        h.meat = 5;
        h.money = 700;
        h.sownLast = sown;
        h.horses = 1;
        h.cattle = 2;
        h.pigs = 3;
        h.sheep = 4;
        h.fear = 0.5f;
        h.kcal = 2500;
        h.kcalHalfYear = 2400;
        h.cropOfYear = 1000;
        h.soldOfYear = 200;
        h.stratum = (byte) stratum.ordinal();
        return h;
    }

    private void count() {
        region.counted.clear();
        country.rules.census.count(region.villages[0]);
        country.rules.census.close(region);
    }

    @Test
    void everythingInTheVillageIsCountedOnce() {
        household(4, 300, Stratum.MIDDLE);
        household(6, 500, Stratum.KULAK);
        count();
        var counted = region.counted();
        assertEquals(10, region.people());
        assertEquals(2, region.households());
        assertEquals(400, region.meanSown, 0.0);
        assertEquals(200, counted.grain());
        assertEquals(20, counted.hidden());
        assertEquals(1400, counted.money());
        assertEquals(
                List.of(2L, 4L, 6L, 8L),
                List.of(counted.heads(0), counted.heads(1), counted.heads(2), counted.heads(3)));
        assertEquals(25_000, counted.kcal());
        assertEquals(24_000, counted.kcalHalfYear());
        assertEquals((long) (5 * Tally.FINE), counted.fear());
        assertEquals(0, counted.horseless() + counted.cowless() + counted.starving());
        var balances = region.census();
        assertEquals(220, balances.of(Asset.GRAIN, Holder.PEASANTS));
        assertEquals(40, balances.of(Asset.POTATOES, Holder.PEASANTS));
        assertEquals(10, balances.of(Asset.MEAT, Holder.PEASANTS));
        assertEquals(1400, balances.of(Asset.MONEY, Holder.PEASANTS));
        assertEquals(800, balances.of(Asset.LAND, Holder.PEASANTS));
        assertEquals(2, balances.of(Asset.HORSES, Holder.PEASANTS));
        assertEquals(4, balances.of(Asset.CATTLE, Holder.PEASANTS));
        assertEquals(6, balances.of(Asset.PIGS, Holder.PEASANTS));
        assertEquals(8, balances.of(Asset.SHEEP, Holder.PEASANTS));
        assertEquals(10, balances.of(Asset.PEOPLE, Holder.PEASANTS));
    }

    @Test
    void classesAreCountedApart() {
        household(4, 300, Stratum.MIDDLE);
        household(6, 500, Stratum.KULAK);
        household(5, 100, Stratum.KULAK);
        count();
        var counted = region.counted();
        assertEquals(2, counted.households(Stratum.KULAK));
        assertEquals(11, counted.persons(Stratum.KULAK));
        assertEquals(27_500, counted.kcal(Stratum.KULAK));
        assertEquals(600, counted.sown(Stratum.KULAK));
        assertEquals(2000, counted.crop(Stratum.KULAK));
        assertEquals(400, counted.sold(Stratum.KULAK));
        assertEquals(1, counted.households(Stratum.MIDDLE));
        assertEquals(0, counted.households(Stratum.POOR));
    }

    @Test
    void theHungryTheHorselessAndTheCowlessAreCounted() {
        household(4, 300, Stratum.MIDDLE);
        var hungry = household(6, 300, Stratum.MIDDLE);
        hungry.kcal = 1299;
        hungry.kcalHalfYear = (float) usual(EPIDEMIC_KCAL) - 1;
        hungry.horses = 0;
        hungry.cattle = 0;
        count();
        assertEquals(6, region.counted().starving());
        assertEquals(1, region.counted().horseless());
        assertEquals(1, region.counted().cowless());
        assertEquals(1 + usual(EPI_H) * 0.6, region.epidemicFactor(), 1e-12);
        hungry.kcal = 1300;
        hungry.kcalHalfYear = (float) usual(EPIDEMIC_KCAL);
        count();
        assertEquals(0, region.counted().starving());
        assertEquals(1, region.epidemicFactor(), 0.0);
    }

    @Test
    void townsAndTradersAreCountedToo() {
        var w = country.townsman(region, 4, 300);
        w.pantry = 50;
        country.townsman(region, 3, 100);
        var nepman = country.trader(region, region, 900);
        nepman.grain = 70;
        nepman.goods = 8;
        region.town.people = 99;
        count();
        assertEquals(7, region.townPeople());
        assertEquals(7 * 2300, region.tally(Tally.KCAL_URBAN));
        assertEquals(400, region.census().of(Asset.MONEY, Holder.TOWNS));
        assertEquals(50, region.census().of(Asset.GRAIN, Holder.TOWNS));
        assertEquals(7, region.census().of(Asset.PEOPLE, Holder.TOWNS));
        assertEquals(900, region.census().of(Asset.MONEY, Holder.TRADERS));
        assertEquals(70, region.census().of(Asset.GRAIN, Holder.TRADERS));
        assertEquals(8, region.census().of(Asset.GOODS, Holder.TRADERS));
        assertEquals(0, region.meanSown, 0.0);
        assertNull(region.negative());
    }

    @Test
    void whoHoldsLessThanNothingIsFound() {
        for (var spoil : spoiling()) {
            found();
            spoil.accept(household(4, 300, Stratum.MIDDLE));
            count();
            assertEquals(0L, region.negative());
        }
        found();
        household(4, 300, Stratum.MIDDLE);
        var w = country.townsman(region, 4, -1);
        count();
        assertEquals(w.key, region.negative());
        found();
        country.townsman(region, 4, 0).pantry = -1;
        count();
        assertNotEquals(null, region.negative());
        found();
        var nepman = country.trader(region, region, 0);
        nepman.goods = -1;
        var other = country.trader(region, region, -5);
        count();
        assertEquals(nepman.key, region.negative(), "the first is named");
        assertNotEquals(other.key, nepman.key);
        region.turnPage();
        assertNull(region.negative());
    }

    private static List<Consumer<PeasantHousehold>> spoiling() {
        return List.of(
                h -> h.grain = -1,
                h -> h.hiddenGrain = -1,
                h -> h.potatoes = -1,
                h -> h.meat = -1,
                h -> h.money = -1,
                h -> h.land = -1,
                h -> h.horses = -1,
                h -> h.cattle = -1,
                h -> h.pigs = -1,
                h -> h.sheep = -1);
    }

    @Test
    void classIsAMatterOfLandAndHorses() {
        for (int i = 0; i < 8; i++) {
            household(4, 300, Stratum.POOR);
        }
        var kulak = household(4, 900, Stratum.POOR);
        kulak.horses = 2;
        var labourer = household(4, 60, Stratum.POOR);
        var horseless = household(4, 300, Stratum.MIDDLE);
        horseless.horses = 0;
        count();
        country.rules.census.classify(region.villages[0]);
        assertEquals(Stratum.KULAK.ordinal(), kulak.stratum);
        assertEquals(Stratum.PROLETARIAN.ordinal(), labourer.stratum);
        assertEquals(Stratum.POOR.ordinal(), horseless.stratum);
        assertEquals(Stratum.MIDDLE.ordinal(), region.villages[0].households[0].stratum);
    }

    @Test
    void aBlankPageForgetsTheMonthButNotTheYearsSownArea() {
        household(4, 300, Stratum.MIDDLE);
        count();
        region.tally(Tally.SOWN, 500);
        region.page.post(Flow.HARVEST, 7, 0);
        region.departures[3] = 2;
        region.taxOf[1] = 5;
        region.bids = region.seedLack = region.goodsBudget = region.villageWant = 9;
        region.turnPage();
        assertEquals(500, region.sownOfYear());
        assertEquals(0, region.tally(Tally.SOWN) + region.page.sum(Flow.HARVEST) + region.departures[3]);
        assertEquals(0, region.taxOf[1] + region.bids + region.seedLack + region.goodsBudget + region.villageWant);
        assertEquals(0, region.counted().grain() + region.counted().households(Stratum.MIDDLE));
        region.turnPage();
        assertEquals(500, region.sownOfYear());
    }

    @Test
    void thePeopleOfTheMonthAreThoseCountedWithBirthsDeathsAndMoves() {
        country.household(region, 5);
        region.page.post(Flow.BIRTHS_RURAL, 3, 0);
        region.page.post(Flow.DEATHS_RURAL, 2, 0);
        region.page.post(Flow.MOVED_TO_TOWN, 1, 0);
        assertEquals(5, region.currentPeople());
    }

    @Test
    void noPartOfAPeasantsStateIsMissingFromTheDigest() {
        List<Consumer<PeasantHousehold>> changes = List.of(
                h -> {},
                h -> h.grain++,
                h -> h.hiddenGrain++,
                h -> h.potatoes++,
                h -> h.meat++,
                h -> h.money++,
                h -> h.land++,
                h -> h.sownWinter++,
                h -> h.sown++,
                h -> h.sownLast++,
                h -> h.horses++,
                h -> h.cattle++,
                h -> h.pigs++,
                h -> h.sheep++,
                h -> h.persons++,
                h -> h.kcal++,
                h -> h.kcalHalfYear++,
                h -> h.fed -= 0.5f,
                h -> h.fear += 0.25f);
        var seen = new HashSet<Long>();
        for (int i = 0; i < changes.size(); i++) {
            found();
            var h = household(4, 300, Stratum.MIDDLE);
            changes.get(i).accept(h);
            seen.add(region.digestOfAgents());
            assertEquals(i + 1, seen.size(), "change " + i);
        }
    }

    @Test
    void noPartOfATownsmansOrTradersStateIsMissingFromTheDigest() {
        List<Consumer<Region>> changes = List.of(
                r -> {},
                r -> r.town.households[0].money++,
                r -> r.town.households[0].pantry++,
                r -> r.town.households[0].bid++,
                r -> r.town.households[0].persons++,
                r -> r.town.households[0].kcal++,
                r -> r.town.households[0].kcalHalfYear++,
                r -> r.traders.get(0).money++,
                r -> r.traders.get(0).grain++,
                r -> r.traders.get(0).goods++,
                r -> r.traders.get(0).outlet = country.region());
        var seen = new HashSet<Long>();
        for (int i = 0; i < changes.size(); i++) {
            found();
            country.townsman(region, 4, 100);
            country.trader(region, region, 100);
            changes.get(i).accept(region);
            seen.add(region.digestOfAgents());
            assertEquals(i + 1, seen.size(), "change " + i);
        }
    }

    @Test
    void inequalityIsNoughtAmongEqualsAndNearlyOneWhereOneHasAll() {
        assertEquals(0, Inequality.gini(new int[] {5, 5, 5, 5}), 1e-12);
        assertEquals(0.75, Inequality.gini(new int[] {0, 8, 0, 0}), 1e-12);
        assertEquals(0.25, Inequality.gini(new int[] {3, 1}), 1e-12);
        assertEquals(0, Inequality.gini(new int[] {0, 0}), 0.0);
        household(4, 300, Stratum.MIDDLE);
        household(4, 100, Stratum.MIDDLE);
        count();
        assertEquals(0.25, Inequality.giniOfSown(region), 1e-12);
    }

    @Test
    void incomeIsTheCropMilkAndWagesOfThoseWhoFarmForThemselves() {
        var grower = household(4, 300, Stratum.MIDDLE);
        var other = household(5, 300, Stratum.MIDDLE);
        var member = household(5, 300, Stratum.KOLKHOZ);
        member.member = true;
        grower.cattle = other.cattle = 0;
        grower.cropOfYear = 1000;
        other.cropOfYear = 0;
        count();
        assertEquals(0.5, Inequality.giniOfIncome(region, 35), 1e-12, "one of two has all");
        other.cropOfYear = 500;
        assertEquals(1 / 6.0, Inequality.giniOfIncome(region, 35), 1e-12, "6000 and 3000 kopecks");
        region.milk.found(5);
        other.cattle = 1;
        assertEquals(0, Inequality.giniOfIncome(region, 50), 1e-12, "a cow's milk makes up for the crop");
        country.now.outsideWagesPerPerson = 50;
        assertEquals(
                (9000 - 8400) / (2.0 * (9000 + 8400)),
                Inequality.giniOfIncome(region, 50),
                1e-12,
                "a fifth person brings home 600 kopecks a year more");
    }

    @Test
    void everybodyAtHomeInARegionShowsInItsDigest() {
        var peasant = household(4, 300, Stratum.MIDDLE);
        var other = household(5, 300, Stratum.MIDDLE);
        var townsman = country.townsman(region, 3, 100);
        var nepman = country.trader(region, region, 900);
        var kolkhoz = country.rules.joining.kolkhozOf(region.villages[0]);
        // the sum of them all, in any order
        long sum = peasant.digest() + other.digest() + townsman.digest() + nepman.digest() + kolkhoz.digest();
        assertEquals(sum, region.digestOfAgents());
        region.villages[0].kolkhoz = null;
        assertEquals(sum - kolkhoz.digest(), region.digestOfAgents());
    }

    @Test
    void aRegionTellsOfItsPeopleAndPrices() {
        region.threat = 0.2;
        region.privatePrice = 81;
        assertEquals(0.2, region.threat(), 0.0);
        assertEquals(81, region.privatePrice(), 0.0);
        assertEquals(1, region.villages().length);
        assertEquals(region, region.town().region);
        var nepman = country.trader(region, region, 900);
        assertEquals(List.of(nepman), region.traders());
        region.taxOf[1] = 5;
        region.turnPage();
        assertEquals(0, region.tax(Stratum.POOR));
    }
}
