package smychka.agents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static smychka.agents.LittleCountry.usual;
import static smychka.scenario.Parameter.*;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import smychka.ledger.Flow;
import smychka.market.Apportionment;
import smychka.policy.Lever;

/** How a townsman earns, eats, buys, is born and dies. */
class TownTest {

    private LittleCountry country;
    private Region region;

    @BeforeEach
    void found() {
        found(Map.of());
    }

    private void found(Map<Lever, Double> levers) {
        country = new LittleCountry(1926, 3, levers, 0);
        region = country.region();
    }

    @Test
    void wagesArePaidLessTheTownTax() {
        found(Map.of(Lever.TAX_URBAN, 0.1));
        var w = country.townsman(region, 4, 50);
        country.now.jobsPerTownsman = 0.5;
        country.now.wageKopecks = 5005;
        country.rules.townLife.work(region.town);
        assertEquals(50 + 2 * 5005 - 1001, w.money);
        assertEquals(10_010, country.posted(Flow.WAGES));
        assertEquals(1001, country.posted(Flow.URBAN_TAX));
        assertEquals(9009, region.tally(Tally.NET_WAGES));
    }

    @Test
    void theLuckyFindWorkFirst() {
        country.now.wageKopecks = 1000;
        for (int i = 0; i < 20; i++) {
            country.townsman(region, 1, 0);
        }
        country.now.jobsPerTownsman = 0.4;
        country.rules.townLife.work(region.town);
        for (int i = 0; i < 20; i++) {
            var w = region.town.households[i];
            assertEquals(w.jobLuck >= 0.6 ? 870 : 0, w.money, "luck " + w.jobLuck);
        }
    }

    @Test
    void lastMonthsBidsComeToMarketAsFarAsPursesBearThem() {
        var rich = country.townsman(region, 3, 100_000);
        rich.bid = 20;
        var poor = country.townsman(region, 3, 100);
        poor.bid = 20;
        country.rules.townTable.bid(region.town);
        assertEquals(20, rich.bid);
        assertEquals((int) (usual(BREAD_PURSE) * 100 / 8), poor.bid);
        assertEquals(rich.bid + poor.bid, region.town.bids);
        region.privatePrice = 5;
        rich.bid = 200_000;
        country.rules.townTable.bid(region.town);
        assertEquals((int) (usual(BREAD_PURSE) * 100_000), rich.bid);
    }

    @Test
    void breadIsBoughtByTheHeadWhileThePurseBearsIt() {
        country.now.breadPerTownsman = 12;
        var rich = country.townsman(region, 3, 10_000);
        var poor = country.townsman(region, 3, 100);
        country.rules.townTable.bread(region.town);
        assertEquals(36, rich.pantry);
        assertEquals(10_000 - 36 * 8, rich.money);
        assertEquals((int) (usual(BREAD_PURSE) * 100 / 8), poor.pantry);
        assertEquals(46, country.posted(Flow.TOWN_BREAD));
        assertEquals(46 * 8, country.posted(Flow.TOWN_BREAD_PAID));
        assertEquals(46 * 8, region.tally(Tally.FOOD_SPENDING_URBAN));
        assertEquals(
                (long) (rich.money * usual(BAZAAR_MEAT)) + (long) (poor.money * usual(BAZAAR_MEAT)),
                region.town.bazaarBudgetMeat);
        assertEquals(
                (long) (rich.money * usual(BAZAAR_DAIRY)) + (long) (poor.money * usual(BAZAAR_DAIRY)),
                region.town.bazaarBudgetDairy);
    }

    @Test
    void whatBreadIsMissingIsBidForPrivatelyNextMonth() {
        var rich = country.townsman(region, 3, 100_000);
        rich.pantry = 10;
        var stocked = country.townsman(region, 3, 100_000);
        stocked.pantry = 90;
        var poor = country.townsman(region, 3, 100);
        country.rules.townTable.bread(region.town);
        assertEquals((int) (3 * wish() - 10), rich.bid);
        assertEquals((int) Math.max(0, 3 * wish() - 3 * usual(PANTRY_COUNTED)), stocked.bid);
        assertEquals((int) (usual(BUYER_BUDGET) * 100 / 8), poor.bid);
    }

    /** kg a head that a townsman wants to have. */
    private static double wish() {
        return usual(PER0);
    }

    @Test
    void rationedBreadGoesByTheListsAndPlainBreadByTheHead() {
        country.now.breadPerTownsman = 1000;
        country.now.breadPerRation = 20;
        country.now.rationed = true;
        for (int i = 0; i < 10; i++) {
            country.townsman(region, 2, 10_000_000).jobs = (byte) (i % 2);
        }
        country.rules.townTable.bread(region.town);
        for (int i = 0; i < 10; i++) {
            var w = region.town.households[i];
            assertEquals((int) (country.rules.ranks.rations(w, region) * 20.0 / Ranks.PARTS), w.pantry);
            w.pantry = 0;
        }
        country.now.rationed = false;
        country.rules.townTable.bread(region.town);
        assertEquals(2000, region.town.households[0].pantry);
    }

    @Test
    void privateGrainIsSharedOutByTheBids() {
        var w = country.townsman(region, 3, 1000);
        w.bid = 30;
        var other = country.townsman(region, 3, 1000);
        other.bid = 10;
        var nobody = country.townsman(region, 3, 1000);
        var none = new Apportionment(0, 0);
        region.deal = new GrainDeal(
                none, none, new Apportionment(20, 40), new Apportionment(160, 20), none, none, none, none, 0);
        country.rules.townTable.buyPrivately(region.town);
        assertEquals(15, w.pantry);
        assertEquals(1000 - 120, w.money);
        assertEquals(5, other.pantry);
        assertEquals(0, nobody.pantry);
        assertEquals(20, country.posted(Flow.BOOK_PURCHASE_BY_TOWNS));
        assertEquals(160, country.posted(Flow.BOOK_PAID_BY_TOWNS));
        assertEquals(160, region.tally(Tally.FOOD_SPENDING_URBAN));
    }

    @Test
    void theBazaarsBillIsSharedByPurseAndTheRestIsForGoods() {
        var rich = country.townsman(region, 3, 9000);
        var poor = country.townsman(region, 3, 1000);
        region.meat.servedShare = 0.5;
        region.milk.servedShare = 1;
        country.rules.townTable.weighBazaar(region.town);
        double share = usual(BAZAAR_MEAT) / 2 + usual(BAZAAR_DAIRY);
        assertEquals((long) (9000 * share) + (long) (1000 * share), region.town.bazaarWeight);
        region.bazaarBill = new Apportionment(500, region.town.bazaarWeight);
        country.rules.townTable.payBazaar(region.town);
        assertEquals(9000 - 450, rich.money, 1);
        assertEquals(1000 - 50, poor.money, 1);
        assertEquals(500, country.posted(Flow.BAZAAR_PAID_BY_TOWNS));
        assertEquals(500, region.tally(Tally.FOOD_SPENDING_URBAN));
        assertEquals(
                (long) (rich.money * usual(GOODS_U_SHARE)) + (long) (poor.money * usual(GOODS_U_SHARE)),
                region.town.goodsBudget);
    }

    @Test
    void goodsAreBoughtFromTheStateFirstThenPrivatelyAndSpiritsTakeTheirPart() {
        found(Map.of(Lever.TAX_MONOPOLIES, 0.05));
        var w = country.townsman(region, 3, 10_000);
        region.shops.servedByStateUrban = 0.6;
        region.shops.servedByPrivate = 0.5;
        country.rules.townTable.shop(region.town);
        double budget = 10_000 * usual(GOODS_U_SHARE);
        int state = (int) (budget * 0.6 / 2);
        int privately = (int) (budget * 0.4 * usual(TURN_TO_PRIVATE) * 0.5 / 2.5);
        assertEquals(state, country.posted(Flow.STATE_SHOPS_TO_TOWNS));
        assertEquals(2L * state, country.posted(Flow.STATE_SHOPS_PAID_BY_TOWNS));
        assertEquals((int) (privately * 2.5), country.posted(Flow.PRIVATE_SHOPS_PAID_BY_TOWNS));
        assertEquals(privately, region.tally(Tally.PRIVATE_GOODS_SOLD));
        int left = 10_000 - state * 2 - (int) (privately * 2.5);
        assertEquals((int) (left * 0.05), country.posted(Flow.MONOPOLIES_PAID_BY_TOWNS));
        assertEquals(left - (int) (left * 0.05), w.money);
    }

    @Test
    void aFullPantryIsEatenFreelyAndAScantOneToTheEnd() {
        var full = country.townsman(region, 2, 0);
        full.pantry = 100;
        var plain = country.townsman(region, 2, 0);
        plain.pantry = 40;
        var half = country.townsman(region, 2, 0);
        half.pantry = 16;
        country.rules.townTable.eat(region.town);
        assertEquals(100 - (int) (2 * usual(TOWN_EATS_FULL)), full.pantry);
        assertEquals(40 - (int) (2 * usual(TOWN_EATS)), plain.pantry);
        assertEquals(0, half.pantry);
        assertEquals(156 - full.pantry - plain.pantry - half.pantry, country.posted(Flow.GRAIN_EATEN_URBAN));
    }

    private double eaten(boolean rationed, double served, double meat, double dairy) {
        found();
        country.now.rationed = rationed;
        region.shops.servedUrban = served;
        region.meat.perHead = meat;
        region.milk.perHead = dairy;
        var w = country.townsman(region, 2, 0);
        w.kcal = w.kcalHalfYear = 1000;
        w.pantry = 40;
        country.rules.townTable.eat(region.town);
        double kcal = 1000 + (w.kcal - 1000) / usual(KCAL_MEMORY);
        assertEquals(1000 + (kcal - 1000) * usual(MORT_LAG), w.kcalHalfYear, 0.01);
        int grain = (int) (2 * usual(TOWN_EATS));
        return kcal - grain * usual(KCAL_GRAIN) / 2 / Diet.DAYS;
    }

    @Test
    void townsmenLiveOnBreadMeatDairyAndWhatShopsHave() {
        double other = usual(OTHER_KCAL_URBAN);
        assertEquals(other, eaten(false, 1, 0, 0), 0.01);
        assertEquals(other * (1 - usual(OTHER_KCAL_SHOPS) * 0.5), eaten(false, 0.5, 0, 0), 0.01);
        assertEquals(other / 2, eaten(false, 0, 0, 0), 0.01);
        assertEquals(other + 3 * usual(KCAL_MEAT) / Diet.DAYS, eaten(false, 1, 3, 0), 0.01);
        assertEquals(other + 8 * usual(KCAL_DAIRY) / Diet.DAYS, eaten(false, 1, 0, 8), 0.01);
        assertEquals(other + usual(RATIONED_KCAL), eaten(true, 1, 0, 0), 0.01);
    }

    /** Many townsmen a month on: deaths and births per person. */
    private double[] vitals(double kcal, Map<Lever, Double> levers, double epidemic) {
        found(levers);
        region.epidemicFactor = epidemic;
        for (int i = 0; i < 60_000; i++) {
            var w = country.townsman(region, 5, 10);
            w.kcalHalfYear = (float) kcal;
        }
        country.rules.townLife.vitals(region.town);
        return new double[] {
            country.posted(Flow.DEATHS_URBAN) / 300_000.0, country.posted(Flow.BIRTHS_URBAN) / 300_000.0
        };
    }

    @Test
    void townsmenDieAndBearAsTheyHaveEatenForHalfAYear() {
        double death = usual(DEATH_U) / 12;
        double birth = usual(BIRTH_U) / 12;
        double[] fed = vitals(2400, Map.of(), 1);
        assertEquals(death, fed[0], 0.1 * death);
        assertEquals(birth, fed[1], 0.1 * birth);
        double[] hungry = vitals(1300, Map.of(), 1.5);
        double hunger = new Mortality(country.p).multiplier(1300);
        assertEquals(death * hunger * 1.5, hungry[0], 0.1 * death * hunger);
        double fertility = Math.max(
                usual(BIRTH_LEAST_URBAN), (1300 - usual(BIRTH_FALLS_FROM_URBAN)) / usual(BIRTH_FALLS_SPAN_URBAN));
        assertEquals(birth * fertility, hungry[1], 0.1 * birth);
        double epidemic = 1 + 0.5 * usual(EPIDEMIC_URBAN);
        double[] sick = vitals(2400, Map.of(Lever.POPULATION_EPIDEMIC, 1.5), 1);
        assertEquals(death * epidemic, sick[0], 0.1 * death);
    }

    @Test
    void deathsOfTownsmenAreTraceableToHungerAndEpidemics() {
        vitals(1000, Map.of(), 1.5);
        double deaths = country.posted(Flow.DEATHS_URBAN);
        double hunger = new Mortality(country.p).multiplier(1000);
        double byHunger = region.tally(Tally.DEATHS_HUNGER_URBAN) / Tally.FINE;
        assertEquals(deaths * (1 - 1 / hunger), byHunger, 0.01 * deaths);
        double byEpidemic = region.tally(Tally.DEATHS_EPIDEMIC_URBAN) / Tally.FINE;
        assertEquals(deaths * (1 - 1 / 1.5) / hunger, byEpidemic, 0.01 * deaths);
    }

    @Test
    void whatTheDeadOfTheTownsLeaveGoesToTheState() {
        var w = country.townsman(region, 1, 500);
        w.pantry = 20;
        w.kcalHalfYear = 300;
        country.townsman(region, 9, 1);
        int months = 0;
        for (var month = country.now.month; w.persons > 0; month = month.plus(1)) {
            country.turnTo(smychka.unit.Month.of(1926, 3).plus(months++));
            country.rules.townLife.vitals(region.town);
        }
        assertEquals(500, country.posted(Flow.ESCHEATED_MONEY));
        assertEquals(20, country.posted(Flow.ESCHEATED_GRAIN));
        assertEquals(0, w.money + w.pantry + w.bid);
        for (int i = 0; i < region.town.size; i++) {
            assertTrue(region.town.households[i].persons > 0);
        }
    }

    @Test
    void largeTownHouseholdsSplitInHalves() {
        for (int i = 0; i < 2000; i++) {
            var w = country.townsman(region, 8, 1001);
            w.pantry = 21;
        }
        long people = region.town.people;
        country.rules.townLife.vitals(region.town);
        int children = region.town.size - 2000;
        assertEquals(usual(TOWN_FISSION) * 2000, children, 60);
        long counted = 0;
        long money = 0;
        long grain = 0;
        for (int i = 0; i < region.town.size; i++) {
            var w = region.town.households[i];
            counted += w.persons;
            money += w.money;
            grain += w.pantry;
            if (i >= 2000) {
                assertEquals(500, w.money);
                assertEquals(10, w.pantry);
                assertTrue(w.persons == 4 || w.persons == 3 || w.persons == 5, w.persons + " persons");
                assertEquals(2300, w.kcal, 0.0);
                assertEquals(2300, w.kcalHalfYear, 0.0);
            }
        }
        assertEquals(people + country.posted(Flow.BIRTHS_URBAN) - country.posted(Flow.DEATHS_URBAN), counted);
        assertEquals(2000 * 1001, money);
        assertEquals(2000 * 21, grain);
    }

    @Test
    void smallTownHouseholdsStayTogether() {
        for (int i = 0; i < 500; i++) {
            country.townsman(region, (int) usual(TOWN_FISSION_SIZE) - 2, 1);
        }
        country.rules.townLife.vitals(region.town);
        assertEquals(500, region.town.size);
    }

    @Test
    void newcomersLodgeWithHouseholdsAndFoundTheTownWhereThereIsNone() {
        country.rules.townLife.settle(region.town, 0);
        assertEquals(0, region.town.size);
        country.rules.townLife.settle(region.town, 7);
        assertEquals(1, region.town.size);
        assertEquals(7, region.town.households[0].persons);
        assertEquals(2300, region.town.households[0].kcal, 0.0);
        assertEquals(2300, region.town.households[0].kcalHalfYear, 0.0);
        var second = country.townsman(region, 1, 0);
        country.rules.townLife.settle(region.town, 40);
        assertEquals(48, second.persons + region.town.households[0].persons);
        assertTrue(second.persons > 8, "by luck");
        country.rules.townLife.settle(region.town, 150);
        assertTrue(second.persons <= 101 && region.town.households[0].persons <= 101, "no house takes in all");
        assertEquals(198, second.persons + region.town.households[0].persons);
    }
}
