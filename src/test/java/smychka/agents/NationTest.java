package smychka.agents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static smychka.agents.LittleCountry.SCALE;
import static smychka.agents.LittleCountry.usual;
import static smychka.scenario.Parameter.*;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import smychka.ledger.Flow;
import smychka.policy.Decree;
import smychka.policy.Lever;
import smychka.policy.Policy;
import smychka.random.Draws;
import smychka.scenario.Parameters;
import smychka.scenario.Reference;
import smychka.scenario.Scenario;
import smychka.unit.Month;
import smychka.unit.RegionCode;

/** What is done for the whole country at once, on one of seven regions with a handful of households each. */
class NationTest {

    private static final Month START = Month.of(1925, 9);
    private static final int REGIONS = 7;

    private Nation nation;
    private Region first;
    private Region last;
    /** The weather of the last region; that of the others is a plain year's. */
    private double weather = 1;

    @BeforeEach
    void found() {
        found(Map.of());
    }

    private void found(Map<Lever, Double> levers) {
        var start = new EnumMap<Lever, Double>(Lever.class);
        for (var lever : Lever.values()) {
            start.put(lever, Reference.shipped().lever(lever).value());
        }
        start.putAll(levers);
        var dearer = new Decree(
                START.plus(1), START.plus(1), Map.of(Lever.INDUSTRY_WAGE, 99.0), null, null, Set.of(), "", "", null);
        var scenario = new Scenario(
                "little", "", "", START, START.plus(24), Parameters.reference(), new Policy(start, List.of(dearer)));
        var facts = new ArrayList<RegionFacts>();
        for (int i = 0; i < REGIONS; i++) {
            var code = RegionCode.values()[i];
            facts.add(new RegionFacts(
                    code, code.name(), 0, 0, 2e6, 3e6, 4e5, 16e5, 0.8, 1.2, 1.5, 1000 * i, 1, 1, 1, 0.1, 1, 1));
        }
        nation = Nation.found(
                scenario, SCALE, new Draws(3), (year, code) -> code == RegionCode.SIB ? weather : 1, facts, Map.of());
        first = nation.regions().get(0);
        last = nation.regions().get(REGIONS - 1);
    }

    private long people() {
        long people = 0;
        for (var region : nation.regions()) {
            people += region.townPeople();
        }
        return people;
    }

    @Test
    void theFirstMonthFindsPricesStocksAndTowns() {
        var now = nation.now();
        assertEquals(usual(FOUNDING_GOODS_PRICE), now.wholesalePrice, 0.0);
        assertEquals(usual(FOUNDING_GOODS_PRICE) * usual(MARGIN), now.privateGoodsPrice, 1e-12);
        assertEquals(usual(FOUNDING_GOODS_PRICE) * usual(RETAIL_MARKUP), now.stateGoodsPrice, 1e-12);
        assertEquals(usual(FOUNDING_STATE_PRICE), now.statePrice, 0.0);
        assertEquals(usual(FOUNDING_MEAT_PRICE), now.meatPrice, 0.0);
        assertEquals(usual(FOUNDING_DAIRY_PRICE), now.dairyPrice, 0.0);
        assertEquals(usual(FOUNDING_SERVED), now.servedRural, 0.0);
        assertEquals(usual(FOUNDING_SERVED), now.servedUrban, 0.0);
        assertEquals(
                (long) (usual(FOUNDING_STATE_GRAIN) * 1e9 / SCALE),
                nation.state().grain());
        assertEquals(usual(FOUNDING_GOODS) * 1e11 / SCALE, nation.industry().goods(), 1);
        assertEquals(usual(FOUNDING_RAW) * 1e11 / SCALE, nation.industry().rawMaterial(), 1);
        assertEquals(START, now.month);
        assertEquals(9, now.season.ofYear());
        assertTrue(people() > 50);
        assertEquals(people(), now.townPeople);
        double upTo = 0;
        for (int r = 0; r < REGIONS; r++) {
            upTo += nation.regions().get(r).townPeople();
            assertEquals(upTo, now.townsUpTo[r], 0.0);
        }
        assertEquals(REGIONS + 1, nation.pages().size());
        assertSame(first.page, nation.pages().get(0));
        assertNotNull(nation.rules());
        assertNotNull(nation.labour());
    }

    @Test
    void inANewMonthItsLeversRuleAndThePagesAreBlank() {
        for (var page : nation.pages()) {
            page.post(Flow.SEED, 1, 0);
        }
        assertEquals(REGIONS + 1, nation.sum(Flow.SEED));
        first.exiles.add(new Exiles(RegionCode.URB, 1, 1));
        nation.state().exportedOfYear = 7;
        nation.enter(START);
        nation.hire();
        long wage = nation.now().wageKopecks;
        nation.enter(START.plus(1));
        assertEquals(0, nation.sum(Flow.SEED));
        assertEquals(List.of(), first.exiles);
        assertEquals(10, nation.now().season.ofYear());
        assertEquals(7, nation.state().exportedOfYear, 0.0);
        nation.hire();
        assertEquals((long) (9900 * usual(WAGE_OF_ALL)), nation.now().wageKopecks);
        assertNotEquals(wage, nation.now().wageKopecks);
        nation.enter(Month.of(1926, 7));
        assertEquals(0, nation.state().exportedOfYear, 0.0);
    }

    @Test
    void theTaxListIsThatOfTheRegionsThatAreNotLetOff() {
        weather = usual(TAX_DROUGHT) - 0.01;
        for (int r = 0; r < REGIONS; r++) {
            nation.regions().get(r).taxBase = 1000L + r;
        }
        nation.enter(START);
        assertEquals(6000 + 15, nation.now().taxBase);
        assertEquals(0, first.taxBase + last.taxBase);
        nation.enter(START.plus(1));
        assertEquals(0, nation.now().taxBase);
    }

    @Test
    void decreesSetPricesFreedomAndTheGoalsOfTheDrive() {
        found(Map.of(
                Lever.TRADE_PRIVATE_FREEDOM, 0.3,
                Lever.GRAIN_STATE_PRICE, 70.0,
                Lever.GRAIN_FLEXIBLE_PRICE, 0.0,
                Lever.FOOD_VILLAGE_MARKUP, 1.5,
                Lever.COLLECTIVIZATION_TARGET, 0.4));
        first.custom.quiet = false;
        double[] before = first.custom.onFarms.clone();
        nation.enter(START);
        nation.decree();
        assertEquals(0.3, nation.now().freedom, 0.0);
        assertEquals(70, nation.now().statePrice, 0.0);
        assertEquals(105, nation.now().villagePrice, 1e-9);
        assertEquals(0.4, first.goal, 1e-9);
        assertTrue(nation.now().collectivization);
        assertTrue(first.custom.onFarms[1] > before[1], "the threat kills cows");
    }

    private long output(double kcal, int month) {
        found();
        nation.enter(START.plus(month));
        for (var region : nation.regions()) {
            for (int i = 0; i < region.town.size; i++) {
                region.town.households[i].kcal = (float) kcal;
            }
        }
        nation.produce();
        return nation.sum(Flow.OUTPUT_FOR_CONSUMPTION);
    }

    @Test
    void hungryTownsMakeLess() {
        double norm = usual(FOOD_NORM_URBAN);
        long full = output(norm, 0);
        assertTrue(full > 0);
        assertEquals(full, output(2 * norm, 0));
        assertTrue(output(norm / 2, 0) < full);
        nation.now().townPeople = 0;
        nation.produce();
        assertTrue(nation.sum(Flow.OUTPUT_FOR_CONSUMPTION) > 0);
    }

    @Test
    void theHungryCountByTheirPeople() {
        double norm = usual(FOOD_NORM_URBAN);
        found();
        nation.enter(START);
        double lacking = 0;
        for (var region : nation.regions()) {
            for (int i = 0; i < region.town.size; i++) {
                var w = region.town.households[i];
                w.kcal = (float) (w.persons > 4 ? 0.8 * norm : 3 * norm);
                lacking += w.persons > 4 ? 0.2 * w.persons : 0;
            }
        }
        nation.produce();
        double some = nation.sum(Flow.OUTPUT_FOR_CONSUMPTION);
        double fed = 1 - lacking / nation.now().townPeople;
        assertEquals(output(fed * norm, 0), some, 1e-4 * some);
        assertTrue(some < 0.999 * output(norm, 0), "fed " + fed);
    }

    @Test
    void growersOfTechnicalCropsAdaptInOctoberOnly() {
        for (int month = 0; month < 12; month++) {
            found(Map.of());
            nation.enter(START.plus(month));
            nation.now().technicalPrice = 5;
            first.technicalFactor = 0.5;
            nation.hire();
            assertEquals(month == 1, first.technicalFactor != 0.5, "in " + nation.now().month);
            assertTrue(first.terms() > 0);
        }
    }

    @Test
    void seedAidIsSharedFromWhatTheStateHasJustTakenIn() {
        found(Map.of(Lever.FOOD_SEED_AID, 1e6));
        nation.enter(START);
        nation.state().settle(nation.pages());
        long held = nation.state().grain();
        first.seedLack = 1_000_000_000;
        nation.aidSowing();
        double little = nation.now().seedAidShare;
        first.page.post(Flow.TAX_IN_KIND, 1_000_000, 0);
        nation.aidSowing();
        assertEquals(held + 1_000_000, nation.state().grain());
        assertTrue(nation.now().seedAidShare > little && little > 0);
    }

    @Test
    void whoLeavesAVillageArrivesInTheTownHeWentTo() {
        nation.enter(START);
        first.departures[0] = 3;
        last.departures[0] = 4;
        last.exiles.add(new Exiles(RegionCode.SIB, 5, 6));
        int exiles = last.town.size;
        nation.count();
        long before = first.townPeople();
        long townspeople = people();
        nation.settle();
        assertEquals(exiles + 1, last.town.size);
        assertEquals(6, last.town.households[exiles].persons);
        nation.count();
        assertEquals(before + 7, first.townPeople());
        assertEquals(townspeople + 13, people());
        assertEquals(people(), nation.now().townPeople);
        assertEquals(people(), nation.now().townsUpTo[REGIONS - 1], 0.0);
    }

    @Test
    void officesBuyWhatIsNeededAndPressByWhatIsLacking() {
        nation.enter(START);
        nation.decree();
        first.stateOffers = 1000;
        nation.clearGrain();
        var now = nation.now();
        double needs = new Planner(Parameters.reference())
                .needs(now, nation.state(), now.townPeople, nation.labour().employment());
        assertEquals(needs, now.stateNeeds, 1e-6);
        assertEquals(1, now.officesShare, 0.0);
        var coercion = nation.rules().coercion;
        assertEquals(coercion.ease(needs, nation.state().grain() + 1000), now.ease, 1e-12);
        assertNotNull(first.deal);
        // a stock near the needs, so that the offer tells
        first.page.post(Flow.TAX_IN_KIND, (long) needs - nation.state().grain(), 0);
        first.stateOffers = (long) (0.05 * needs);
        nation.clearGrain();
        assertEquals((long) needs, nation.state().grain());
        double expected = coercion.ease(needs, nation.state().grain() + now.officesShare * first.stateOffers);
        assertEquals(expected, now.ease, 1e-12);
        assertTrue(now.ease < coercion.ease(needs, nation.state().grain()) - 0.01, "ease " + now.ease);
    }

    @Test
    void theArmyIsFedFromWhatHasBeenBought() {
        found(Map.of(Lever.FOOD_ARMY_AND_INDUSTRY, 1.2, Lever.WORLD_GRAIN_IMPORT, 0.0));
        nation.enter(START);
        first.page.post(Flow.TAX_IN_KIND, 1_000_000_000, 0);
        nation.allotGrain();
        // a twelfth of 1.2 million tonnes in a country of a hundred-thousandth
        assertEquals(1000, nation.sum(Flow.ARMY_AND_INDUSTRY));
        assertTrue(nation.now().breadPerTownsman > 0);
        assertTrue(nation.state().grain() > 1_000_000_000);
    }

    @Test
    void bazaarAndShopsAreOpenedForAll() {
        nation.enter(START);
        nation.decree();
        long goods = nation.industry().goods();
        nation.produce();
        nation.now().stateGoodsPrice = 0;
        double meat = first.meat.price;
        first.page.post(Flow.TAX_IN_KIND, 123, 0);
        long grain = nation.state().grain();
        nation.openBazaar();
        assertEquals(grain + 123, nation.state().grain());
        assertNotNull(first.outsideRations);
        assertNotEquals(meat, first.meat.price);
        nation.billBazaar();
        assertNotNull(first.bazaarBill);
        nation.openShops();
        assertNotEquals(goods, nation.industry().goods(), "this month's output is in store");
        assertTrue(nation.now().stateGoodsPrice > 0);
    }

    @Test
    void tradersSellAndLiveAndPricesMove() {
        nation.enter(START);
        nation.decree();
        nation.clearGrain();
        nation.openShops();
        var nepman = nation.regions().stream()
                .flatMap(region -> region.traders.stream())
                .findFirst()
                .orElseThrow();
        nepman.goods = 80;
        first.page.post(Flow.PRIVATE_SHOPS_PAID_BY_PEASANTS, 5000, 0);
        first.tally(Tally.PRIVATE_GOODS_SOLD, 20);
        first.bids = 1_000_000;
        double grain = first.privatePrice;
        nation.clearGrain();
        assertNotEquals(grain, first.privatePrice);
        nepman.grain = 1_000_000;
        double sales = nation.industry().sales();
        nation.trade();
        assertEquals(5000, nation.sum(Flow.PRIVATE_SHOPS_TAKINGS));
        assertTrue(nation.sum(Flow.SPOILED_WITH_TRADERS) > 0);
        double sold = nation.sum(Flow.WHOLESALE);
        assertEquals(
                sales + (1 - usual(SALES_MEMORY)) * (sold - sales),
                nation.industry().sales(),
                1e-6 * sales);
        assertNotEquals(sold, sales);
    }

    @Test
    void theStateLosesOfWhatItHolds() {
        nation.enter(START);
        first.page.post(Flow.TAX_IN_KIND, 1_000_000_000, 0);
        nation.lose();
        long lost = nation.sum(Flow.LOST_BY_STATE);
        assertTrue(lost >= (long) (1e9 * usual(LOSS_STATE)), "lost " + lost);
    }

    @Test
    void whatIsHeldAtTheEndOfAMonthIsHeldAtTheStartOfTheNext() {
        nation.enter(START);
        first.page.post(Flow.TAX_IN_KIND, 500, 0);
        first.page.post(Flow.TECHNICAL_CROPS, 70, 0);
        nation.count();
        long grain = nation.state().grain();
        long raw = nation.industry().rawMaterial();
        nation.close();
        nation.enter(START.plus(1));
        nation.count();
        assertEquals(grain, nation.state().grain());
        assertEquals(raw, nation.industry().rawMaterial());
    }

    @Test
    void everyPriceAndAccountShowsInTheDigest() {
        var now = nation.now();
        long before = nation.digest();
        List<Consumer<Nation>> changes = List.of(
                n -> now.statePrice++,
                n -> now.wholesalePrice++,
                n -> now.privateGoodsPrice++,
                n -> now.meatPrice++,
                n -> now.dairyPrice++,
                n -> now.servedRural++,
                n -> now.servedUrban++,
                n -> first.meat.price++,
                n -> last.milk.sent[0]++,
                n -> first.shops.plan++,
                n -> last.shops.servedRural++,
                n -> first.shops.servedUrban++,
                n -> last.shops.privatePrice++,
                n -> now.officesShare++,
                n -> now.tradersShare++,
                n -> now.stateNeeds++,
                n -> first.privatePrice++,
                n -> last.threat++,
                n -> n.industry().trusts().get(0).sell(1, 0),
                n -> n.industry().trusts().get(7).sell(1, 0));
        for (var change : changes) {
            change.accept(nation);
            assertNotEquals(before, nation.digest());
            before = nation.digest();
        }
        assertNotEquals(0, before);
        for (var flow : List.of(Flow.TAX_IN_KIND, Flow.URBAN_TAX, Flow.TECHNICAL_CROPS)) {
            first.page.post(flow, 9, 0);
            nation.count();
            assertNotEquals(before, nation.digest(), flow + "");
            before = nation.digest();
        }
    }
}
