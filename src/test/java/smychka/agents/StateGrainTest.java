package smychka.agents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static smychka.agents.LittleCountry.SCALE;
import static smychka.agents.LittleCountry.usual;
import static smychka.scenario.Parameter.*;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import smychka.ledger.Flow;
import smychka.policy.Lever;
import smychka.scenario.Parameters;
import smychka.unit.Month;

/** What the state needs, what its planners answer to want of it, and who gets the grain it has. */
class StateGrainTest {

    /** A million tonnes in the miniature country, kg. */
    private static final double MT = 1e9 / SCALE;
    /** What of a plan of ten million tonnes may be lost to rounding to whole kg. */
    private static final double KG = 1.01;

    /** Nothing that the state must do with its grain but what a test asks for. */
    private static LittleCountry country(int month, double stateMt, Map<Lever, Double> levers) {
        var plans = new EnumMap<Lever, Double>(Lever.class);
        for (var lever : List.of(
                Lever.WORLD_GRAIN_EXPORT_PLAN,
                Lever.FOOD_SEED_AID,
                Lever.FOOD_ARMY_AND_INDUSTRY,
                Lever.FOOD_CONTRACT_GROWERS,
                Lever.FOOD_VILLAGE_SUPPLY,
                Lever.GRAIN_RESERVE_WISHED)) {
            plans.put(lever, 0.0);
        }
        plans.putAll(levers);
        return new LittleCountry(1926, month, plans, Math.round(stateMt * MT));
    }

    private static double needs(LittleCountry country, long townPeople) {
        return new Planner(country.p).needs(country.now, country.state, townPeople, 8) / MT;
    }

    @ParameterizedTest
    @CsvSource({"7, 1", "8, 11", "9, 11", "12, 8", "1, 7", "6, 2"})
    void townsNeedBreadUntilTheNewCropIsIn(int month, int months) {
        double monthly = 1000 * usual(NEEDS_TOWN) * usual(NEEDS_COVERED_BY_STATE) / MT;
        assertEquals(monthly * months * usual(NEEDS_LOSSES), needs(country(month, 0, Map.of()), 1000), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"7, 1", "8, 11", "9, 11", "12, 8", "1, 7", "6, 2"})
    void armyAndVillagesNeedTheirMonthlyPartOfTheYear(int month, int months) {
        var army = country(month, 0, Map.of(Lever.FOOD_ARMY_AND_INDUSTRY, 2.4));
        assertEquals(2.4 / 12 * months * usual(NEEDS_LOSSES), needs(army, 0), 1e-9);
        var villages = country(month, 0, Map.of(Lever.FOOD_VILLAGE_SUPPLY, 0.5));
        assertEquals(0.5 * usual(NEEDS_VILLAGES) / 12 * months * usual(NEEDS_LOSSES), needs(villages, 0), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"7, 1", "8, 12", "9, 12", "12, 9", "1, 7", "6, 2"})
    void contractsAreFilledFromSeptemberToAugust(int month, int months) {
        var country = country(month, 0, Map.of(Lever.FOOD_CONTRACT_GROWERS, 1.2));
        assertEquals(1.2 / 12 * months * usual(NEEDS_LOSSES), needs(country, 0), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"7, 0, 1.5", "8, 1, 1.5", "12, 1, 1.5", "2, 1, 1.5", "3, 1, 0", "4, 0, 0", "6, 0, 0"})
    void seedAidAndExportsAreDueInTheirSeason(int month, int seed, double export) {
        var aid = country(month, 0, Map.of(Lever.FOOD_SEED_AID, 0.3));
        assertEquals(0.3 * seed * usual(NEEDS_LOSSES), needs(aid, 0), 1e-9);
        var exports = country(month, 0, Map.of(Lever.WORLD_GRAIN_EXPORT_PLAN, 2.0));
        exports.state.exportedOfYear = 0.5 * MT;
        assertEquals(export * usual(NEEDS_LOSSES), needs(exports, 0), 1e-9);
        exports.state.exportedOfYear = 3 * MT;
        assertEquals(0, needs(exports, 0), 0.0);
    }

    @Test
    void rationsOutsideTheTownsAndTheReserveAddToTheNeeds() {
        var country = country(6, 0, Map.of(Lever.GRAIN_RESERVE_WISHED, 1.6));
        assertEquals(1.6, needs(country, 0), 1e-9);
        country.now.rationed = true;
        double monthly = usual(OUTSIDE_JOBS) * 8e6 / SCALE * usual(OUT_FAM) * usual(OUTSIDE_RATION);
        assertEquals(monthly, new Planner(country.p).outsideRations(8, SCALE), 1e-9);
        assertEquals(1.6 + 2 * monthly * usual(NEEDS_LOSSES) / MT, needs(country, 0), 1e-9);
    }

    @Test
    void officesBuyUpToHalfAgainTheirNeedsAndNeverTurnEverybodyAway() {
        var planner = new Planner(Parameters.reference());
        assertEquals(0.5, planner.officesShare(100, usual(BUY_SLACK) * 100 - 20, 40), 1e-9);
        assertEquals(1, planner.officesShare(100, 0, 40), 0.0);
        assertEquals(usual(BUY_LEAST), planner.officesShare(100, 1000, 40), 0.0);
        assertEquals(1, planner.officesShare(100, 1000, 0), 0.0);
    }

    @Test
    void plannersFillTheStoresOverFiveMonths() {
        var planner = new Planner(Parameters.reference());
        double step = usual(PLANNERS_STEP);
        assertEquals(step * (0.25 - 0.2), planner.priceStep(0.2, 8), 1e-12);
        assertEquals(step * (3 / usual(COVER_PATH_MONTHS) - 0.5), planner.priceStep(0.5, 10), 1e-12);
        assertEquals(step * (1 - 0.9), planner.priceStep(0.9, 12), 1e-12);
        assertEquals(step * (1 - 0.9), planner.priceStep(0.9, 7), 1e-12);
        assertEquals(-usual(PLANNERS_STEP_DOWN), planner.priceStep(3, 5), 0.0);
        assertEquals(usual(PLANNERS_STEP_UP), planner.priceStep(0, 5), 0.0);
    }

    private static LittleCountry decreed(int month, double stateMt, Map<Lever, Double> levers) {
        var country = country(month, stateMt, levers);
        new Planner(country.p).decree(country.now, country.state, 0, 8);
        return country;
    }

    @Test
    void withoutFlexiblePricesTheDecreeIsThePrice() {
        var country = decreed(1, 0, Map.of(Lever.GRAIN_STATE_PRICE, 44.0));
        assertEquals(44, country.now.statePrice, 0.0);
        assertFalse(country.now.rationed);
        assertTrue(decreed(1, 0, Map.of(Lever.FOOD_RATIONING, 1.0)).now.rationed);
    }

    @Test
    void aDecreedPriceEndsThePlannersRationingAndImports() {
        var country = country(1, 0, Map.of());
        country.now.plannersRation = country.now.plannersImport = true;
        new Planner(country.p).decree(country.now, country.state, 0, 8);
        assertFalse(country.now.plannersRation || country.now.plannersImport || country.now.rationed);
    }

    /** A flexible price, one million tonnes wished in June, and so much of it in store. */
    private static LittleCountry flexible(int month, double stateMt) {
        return decreed(month, stateMt, Map.of(Lever.GRAIN_FLEXIBLE_PRICE, 1.0, Lever.GRAIN_RESERVE_WISHED, 1.0));
    }

    @Test
    void emptyStoresRaiseTheFlexiblePriceWithinTheBoundsOfGoodsPrices() {
        assertEquals(60 * StrictMath.exp(usual(PLANNERS_STEP) * 0.2), flexible(1, 0.8).now.statePrice, 1e-9);
        var cheap = country(1, 0, Map.of(Lever.GRAIN_FLEXIBLE_PRICE, 1.0));
        cheap.now.statePrice = 1;
        new Planner(cheap.p).decree(cheap.now, cheap.state, 0, 8);
        assertEquals(usual(PS_LO) * 1.5 * usual(RETAIL_MARKUP), cheap.now.statePrice, 1e-9);
        cheap.now.statePrice = 1000;
        new Planner(cheap.p).decree(cheap.now, cheap.state, 0, 8);
        assertEquals(usual(PS_HI) * 1.5 * usual(RETAIL_MARKUP), cheap.now.statePrice, 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"11, 0.5, true", "1, 0.5, true", "6, 0.5, true", "7, 0.5, false", "10, 0.5, false", "1, 0.6, false"})
    void plannersRationBreadWhenHalfTheNeedsAreMissing(int month, double stateMt, boolean rationed) {
        assertEquals(rationed, flexible(month, stateMt).now.rationed);
    }

    @Test
    void rationingLastsUntilStoresAreNearlyFull() {
        for (double stock : new double[] {0.8, 0.95}) {
            var country = country(1, stock, Map.of(Lever.GRAIN_FLEXIBLE_PRICE, 1.0, Lever.GRAIN_RESERVE_WISHED, 1.0));
            country.now.plannersRation = true;
            new Planner(country.p).decree(country.now, country.state, 0, 0);
            assertEquals(stock < usual(COVER_RATION_OFF), country.now.rationed, "stock " + stock);
        }
    }

    @ParameterizedTest
    @CsvSource({"11, 0.6, true", "3, 0.6, true", "7, 0.6, true", "8, 0.6, false", "10, 0.6, false", "3, 0.75, false"})
    void plannersImportWhenAThirdOfTheNeedsIsMissingOutOfSeason(int month, double stateMt, boolean imported) {
        assertEquals(imported, flexible(month, stateMt).now.plannersImport);
    }

    @Test
    void plannersPayMoreForTechnicalCropsWhileMillsLackThemAndDecreesDoNotListen() {
        var country = country(1, 0, Map.of(Lever.GRAIN_FLEXIBLE_PRICE, 1.0, Lever.CROPS_TECHNICAL_PRICE, 1.5));
        var planner = new Planner(country.p);
        country.now.technicalPrice = 1.5;
        planner.orderTechnicalCrops(country.now, 0.8);
        assertEquals(1.5 * StrictMath.exp(usual(PLANNERS_STEP) * 0.2), country.now.technicalPrice, 1e-12);
        for (int month = 0; month < 20; month++) {
            planner.orderTechnicalCrops(country.now, 5);
        }
        assertEquals(1.5, country.now.technicalPrice, 0, "no less than decreed");
        for (int month = 0; month < 200; month++) {
            planner.orderTechnicalCrops(country.now, 0);
        }
        assertEquals(1.5 * usual(PLANNERS_TECHNICAL_MOST), country.now.technicalPrice, 1e-12);
        var decreed = country(1, 0, Map.of(Lever.CROPS_TECHNICAL_PRICE, 1.5));
        planner.orderTechnicalCrops(decreed.now, 0);
        assertEquals(1.5, decreed.now.technicalPrice, 0);
    }

    @Test
    void plannersWhoseStoresStayEmptyBuildLessAndThoseWhoFollowADecreeDoNot() {
        var levers = Map.of(
                Lever.GRAIN_FLEXIBLE_PRICE, 1.0, Lever.GRAIN_RESERVE_WISHED, 1.0, Lever.INDUSTRY_INVESTMENT_SHARE, 0.2);
        var country = country(1, 0, levers);
        var planner = new Planner(country.p.with(PLANNERS_RESTRAINT, 0.5));
        double given = 0;
        for (int month = 0; month < 6; month++) {
            planner.decree(country.now, country.state, 0, 8);
            given += usual(PLANNERS_RESTRAINT_SPEED) * (1 - given);
            assertEquals(0.2 * (1 - 0.5 * given), country.now.investmentShare, 1e-12);
        }
        assertEquals(0.2, decreed(1, 1, levers).now.investmentShare, 1e-12, "full stores");
        assertEquals(0.2, decreed(1, 0, Map.of(Lever.INDUSTRY_INVESTMENT_SHARE, 0.2)).now.investmentShare, 1e-12);
    }

    @Test
    void seedAidIsSharedAmongThoseWhoLackSeed() {
        var country = country(9, 1, Map.of(Lever.FOOD_SEED_AID, 0.4));
        var offices = new GrainOffices(country.p, new Planner(country.p));
        country.region().seedLack = (long) (0.15 * MT);
        country.region().seedLack = (long) (0.05 * MT);
        offices.seedAid(country.now, country.state, country.regions);
        assertEquals(usual(SEED_AID_AUTUMN) * 0.4 / 0.2, country.now.seedAidShare, 1e-9);
        country.turnTo(Month.of(1927, 4));
        offices.seedAid(country.now, country.state, country.regions);
        assertEquals(1, country.now.seedAidShare, 0.0);
        country.regions.get(0).seedLack = (long) (9.95 * MT);
        offices.seedAid(country.now, country.state, country.regions);
        assertEquals((1 - usual(SEED_AID_AUTUMN)) * 0.4 / 10, country.now.seedAidShare, 1e-9);
        country.regions.forEach(region -> region.seedLack = 0);
        offices.seedAid(country.now, country.state, country.regions);
        assertEquals(0, country.now.seedAidShare, 0.0);
    }

    @Test
    void seedAidTakesHalfTheStoreAtMost() {
        var country = country(4, 0.1, Map.of(Lever.FOOD_SEED_AID, 0.4));
        country.region().seedLack = (long) MT;
        new GrainOffices(country.p, new Planner(country.p)).seedAid(country.now, country.state, country.regions);
        assertEquals(0.1 * usual(SEED_AID_STOCK_SHARE), country.now.seedAidShare, 1e-9);
    }

    private static LittleCountry allotted(LittleCountry country, long townPeople) {
        new GrainOffices(country.p, new Planner(country.p))
                .allot(country.now, country.state, country.regions, country.nation, townPeople, 8);
        return country;
    }

    @Test
    void whatIsImportedIsDecreedOrCalledForByThePlanners() {
        var decreed = allotted(country(5, 0, Map.of(Lever.WORLD_GRAIN_IMPORT, 0.1)), 0);
        assertEquals(0.1 * MT, decreed.posted(Flow.IMPORT), KG);
        var called = country(5, 0, Map.of(Lever.WORLD_GRAIN_IMPORT, 0.1));
        called.now.plannersImport = true;
        assertEquals((0.1 + usual(PLAN_IMPORT)) * MT, allotted(called, 0).posted(Flow.IMPORT), KG);
    }

    @Test
    void reliefIsSharedByHungerAndEndsWithTheStore() {
        var country = country(5, 1, Map.of(Lever.FOOD_RELIEF, 0.0001));
        country.region().reliefWeight = 1_000_000;
        country.region().reliefWeight = 3_000_000;
        assertEquals(0.0001 * MT / 4e6, allotted(country, 0).now.reliefRate, 1e-12);
        country.regions.get(0).reliefWeight = 10;
        country.regions.get(1).reliefWeight = 0;
        assertEquals(usual(RELIEF_MOST), allotted(country, 0).now.reliefRate, 0.0);
        country.regions.get(0).reliefWeight = 0;
        assertEquals(0, allotted(country, 0).now.reliefRate, 0.0);
        var poor = country(5, 0.1, Map.of(Lever.FOOD_RELIEF, 1.0));
        poor.region().reliefWeight = 4_000_000;
        assertEquals(0.1 * MT * usual(RELIEF_STOCK_SHARE) / 4e6, allotted(poor, 0).now.reliefRate, 1e-12);
    }

    @Test
    void theArmyIsServedAfterReliefAndGrowersAfterTheArmy() {
        var country = country(5, 1, Map.of(Lever.FOOD_ARMY_AND_INDUSTRY, 2.4, Lever.FOOD_CONTRACT_GROWERS, 1.2));
        country.region().growersLack = (long) (0.3 * MT);
        country.region().growersLack = (long) (0.2 * MT);
        allotted(country, 0);
        assertEquals(2.4 / 12 * MT, country.posted(Flow.ARMY_AND_INDUSTRY), KG);
        assertEquals(0.1 / 0.5, country.now.growersShare, 1e-9);
        var poor = country(
                5,
                0.1,
                Map.of(Lever.FOOD_ARMY_AND_INDUSTRY, 2.4, Lever.FOOD_CONTRACT_GROWERS, 1.2, Lever.FOOD_RELIEF, 0.04));
        poor.region().growersLack = (long) (0.5 * MT);
        poor.regions.get(0).reliefWeight = (long) (0.04 * MT / usual(RELIEF_MOST)) + 1;
        allotted(poor, 0);
        assertEquals(0.06 * usual(ARMY_STOCK_SHARE) * MT, poor.posted(Flow.ARMY_AND_INDUSTRY), KG);
        double left = 0.06 * (1 - usual(ARMY_STOCK_SHARE));
        assertEquals(left * usual(CONTRACT_STOCK_SHARE) / 0.5, poor.now.growersShare, 1e-6);
        poor.regions.get(0).growersLack = 0;
        assertEquals(0, allotted(poor, 0).now.growersShare, 0.0);
    }

    @ParameterizedTest
    @CsvSource({"9, 6", "10, 5", "12, 3", "1, 2", "2, 1"})
    void whatIsDueOfTheExportsIsShippedEvenlyUntilFebruary(int month, int left) {
        var country = country(month, 9, Map.of(Lever.WORLD_GRAIN_EXPORT_PLAN, 2.0));
        country.state.exportedOfYear = 0.8 * MT;
        allotted(country, 0);
        assertEquals(1.2 / left * MT, country.posted(Flow.EXPORT), KG);
        assertEquals((0.8 + 1.2 / left) * MT, country.state.exportedOfYear, KG);
    }

    @ParameterizedTest
    @CsvSource({"3", "5", "7", "8"})
    void nothingIsShippedFromMarchToAugust(int month) {
        var country = allotted(country(month, 9, Map.of(Lever.WORLD_GRAIN_EXPORT_PLAN, 2.0)), 0);
        assertEquals(0, country.posted(Flow.EXPORT));
    }

    @Test
    void exportsTakePartOfTheStoreAndPlannersKeepWhatIsNeeded() {
        var country = allotted(country(2, 1, Map.of(Lever.WORLD_GRAIN_EXPORT_PLAN, 2.0)), 0);
        assertEquals(usual(EXPORT_STOCK_SHARE) * MT, country.posted(Flow.EXPORT), KG);
        var plans = Map.of(
                Lever.WORLD_GRAIN_EXPORT_PLAN, 2.0, Lever.GRAIN_FLEXIBLE_PRICE, 1.0, Lever.GRAIN_RESERVE_WISHED, 1.0);
        double needed = (2 * usual(NEEDS_LOSSES) + 1 - 2) * usual(EXPORT_NEEDS_KEPT);
        assertEquals(0, allotted(country(2, needed - 0.1, plans), 0).posted(Flow.EXPORT));
        assertEquals(0.1 * MT, allotted(country(2, needed + 0.1, plans), 0).posted(Flow.EXPORT), KG);
    }

    @Test
    void townsGetTheirNormAsFarAsTheStoreLastsToTheHarvest() {
        var country = allotted(country(3, 90, Map.of(Lever.FOOD_BREAD_PRICE_STEP, 2.0)), 1000);
        assertEquals(usual(PER0) * usual(COVER_MOST), country.now.breadPerTownsman, 1e-9);
        assertEquals(60 * usual(TOWN_BREAD_MARKUP) * 2, country.now.breadPrice, 1e-9);
        double norm = 1000 * usual(PER0);
        // a store of 4 norms against 5 months to the harvest
        var middling = allotted(country(3, 4 * norm / MT, Map.of()), 1000);
        double share = usual(COV0) + usual(COVER_SLOPE) * (4.0 / 5 - usual(COVER_NORMAL));
        assertEquals(usual(PER0) * share, middling.now.breadPerTownsman, 1e-3);
        assertEquals(0, allotted(country(3, 1, Map.of()), 0).now.breadPerTownsman, 0.0);
    }

    @Test
    void townsDoNotEatUpTheStoreBeforeTheNewGrainComes() {
        double norm = 1000 * usual(PER0);
        var spring = allotted(country(3, norm / MT, Map.of()), 1000);
        assertEquals(usual(PER0) * usual(TOWN_STOCK_PACE) / 6, spring.now.breadPerTownsman, 1e-3);
        var autumn = allotted(country(10, norm / MT, Map.of()), 1000);
        assertEquals(usual(PER0) * usual(TOWN_STOCK_AUTUMN), autumn.now.breadPerTownsman, 1e-3);
        var shared = allotted(country(10, norm / MT, Map.of(Lever.FOOD_VILLAGE_SUPPLY, 0.5)), 1000);
        double yielded = 1 - usual(TOWN_YIELDS_TO_VILLAGE) * 0.5;
        assertEquals(usual(PER0) * usual(TOWN_STOCK_AUTUMN) * yielded, shared.now.breadPerTownsman, 1e-3);
    }

    @Test
    void theTownsEatWhatReliefArmyGrowersAndExportsHaveLeft() {
        var country = country(
                10,
                1,
                Map.of(
                        Lever.WORLD_GRAIN_IMPORT,
                        0.1,
                        Lever.FOOD_RELIEF,
                        0.05,
                        Lever.FOOD_ARMY_AND_INDUSTRY,
                        1.2,
                        Lever.FOOD_CONTRACT_GROWERS,
                        0.6,
                        Lever.WORLD_GRAIN_EXPORT_PLAN,
                        0.5));
        country.region().reliefWeight = 1_000_000;
        country.regions.get(0).growersLack = (long) MT;
        allotted(country, 100_000);
        double left = 1 + 0.1 - 0.05 - 0.1 - 0.05 - 0.1;
        assertEquals(left * MT * usual(TOWN_STOCK_AUTUMN) / 1e5, country.now.breadPerTownsman, 1e-4);
    }

    @Test
    void rationsAreNearlyTheNorm() {
        var country = country(3, 9, Map.of(Lever.FOOD_RATION_NORM, 13.0));
        country.now.rationed = true;
        assertEquals(13 * usual(COVER_RATIONED), allotted(country, 1000).now.breadPerTownsman, 1e-9);
    }

    @Test
    void deficitVillagesGetWhatTheMonthAllows() {
        var country = country(3, 1, Map.of(Lever.FOOD_VILLAGE_SUPPLY, 0.5));
        country.region().villageWant = (long) MT;
        country.household(country.regions.get(0), 5);
        var offices = new GrainOffices(country.p, new Planner(country.p));
        offices.supplyVillages(country.now, country.state, country.regions, 8);
        assertEquals(0.5 / 6, country.now.deficitShare, 1e-9);
        country.turnTo(Month.of(1926, 10));
        offices.supplyVillages(country.now, country.state, country.regions, 8);
        assertEquals(0.5 * usual(VILLAGE_STOCK_AUTUMN), country.now.deficitShare, 1e-9);
        country.now.reliefRate = 0.01;
        country.regions.get(0).reliefWeight = (long) (20 * MT);
        country.now.growersShare = 0.5;
        country.regions.get(0).growersLack = (long) (0.4 * MT);
        offices.supplyVillages(country.now, country.state, country.regions, 8);
        assertEquals(
                0.5 * 0.6 * usual(VILLAGE_STOCK_AUTUMN), country.now.deficitShare, 1e-9, "what is promised is gone");
        country.regions.get(0).villageWant = 10;
        offices.supplyVillages(country.now, country.state, country.regions, 8);
        assertEquals(1, country.now.deficitShare, 0.0);
        country.regions.get(0).villageWant = 0;
        offices.supplyVillages(country.now, country.state, country.regions, 8);
        assertEquals(0, country.now.deficitShare, 0.0);
    }

    @Test
    void wageEarnersOutsideTheTownsAreRationedByWhereTheyWork() {
        var country = country(3, 9, Map.of());
        country.household(country.region(), 5);
        country.household(country.region(), 15);
        var offices = new GrainOffices(country.p, new Planner(country.p));
        offices.supplyVillages(country.now, country.state, country.regions, 8);
        assertEquals(0, country.regions.get(0).outsideRations.amount());
        country.now.rationed = true;
        offices.supplyVillages(country.now, country.state, country.regions, 8);
        double all = usual(OUTSIDE_JOBS) * 8e6 / SCALE * usual(OUT_FAM) * usual(OUTSIDE_RATION);
        assertEquals(all / 4, country.regions.get(0).outsideRations.amount(), 1);
        assertEquals(all * 3 / 4, country.regions.get(1).outsideRations.amount(), 1);
        var poor = country(3, 0.001, Map.of());
        poor.household(poor.region(), 5);
        poor.now.rationed = true;
        offices.supplyVillages(poor.now, poor.state, poor.regions, 8);
        assertEquals(
                0.001 * MT * usual(OUTSIDE_STOCK_SHARE),
                poor.regions.get(0).outsideRations.amount(),
                1);
    }

    @Test
    void theStateLosesPartOfItsStoreAndOfItsIntake() {
        var country = country(10, 1, Map.of(Lever.FOOD_INTAKE_LOSS, 0.05));
        var page = country.region().page;
        page.post(Flow.STATE_PURCHASE, 1000, 0);
        page.post(Flow.TAX_IN_KIND, 500, 0);
        page.post(Flow.ARREARS_IN_KIND, 100, 0);
        var offices = new GrainOffices(country.p, new Planner(country.p));
        offices.lose(country.now, country.state, country.pages(), country.nation);
        assertEquals(usual(LOSS_STATE) * MT + 0.05 * 1600, country.posted(Flow.LOST_BY_STATE), KG);
        var poor = country(10, 100 / MT, Map.of(Lever.FOOD_INTAKE_LOSS, 0.05));
        poor.region().page.post(Flow.STATE_PURCHASE, 100_000, 0);
        offices.lose(poor.now, poor.state, poor.pages(), poor.nation);
        double lost = 100 * (usual(LOSS_STATE) + usual(INTAKE_LOSS_STOCK_SHARE));
        assertEquals((long) lost, poor.posted(Flow.LOST_BY_STATE));
    }
}
