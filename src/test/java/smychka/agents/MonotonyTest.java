package smychka.agents;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import smychka.random.Draws;
import smychka.random.Purpose;
import smychka.scenario.Parameters;

/** Which way each decision leans, over many inputs. */
class MonotonyTest {

    private static final int TRIES = 2000;
    private static final Parameters P = Parameters.reference();
    private static final GrainSales SALES = new GrainSales(P, new Diet(P));
    private static final Sowing SOWING = new Sowing(P, new Tenancy(P));
    private static final Planner PLANNER = new Planner(P);
    private static final GrainMarket MARKET = new GrainMarket(P);
    private static final Trust TRUST = new Trust(P, 1, 1, 1, 1000);
    private static final SideCrops CROPS = new SideCrops(P, (year, region) -> 1, new Draws(1));

    private static double drawn(int i, int lane, double from, double to) {
        long bits = Draws.bits(new Draws(7).stream(Purpose.JOBS, lane), i);
        return from + (to - from) * Draws.uniform(bits);
    }

    /** Tries many pairs of inputs; the rule is given the number of the try as context. */
    private static void rises(double from, double to, Rule rule) {
        boolean moves = false;
        for (int i = 0; i < TRIES; i++) {
            double a = drawn(i, 0, from, to);
            double b = drawn(i, 1, from, to);
            DoubleUnaryOperator at = rule.of(i);
            double low = at.applyAsDouble(Math.min(a, b));
            double high = at.applyAsDouble(Math.max(a, b));
            assertTrue(low <= high + 1e-12, Math.min(a, b) + " -> " + low + ", " + Math.max(a, b) + " -> " + high);
            moves |= low < high;
        }
        assertTrue(moves, "moves not at all");
    }

    private static void falls(double from, double to, Rule rule) {
        rises(from, to, i -> x -> -rule.of(i).applyAsDouble(x));
    }

    @FunctionalInterface
    private interface Rule {
        DoubleUnaryOperator of(int i);
    }

    @Test
    void betterTermsSellMore() {
        rises(0.05, 3, i -> terms -> SALES.soldShare(terms, drawn(i, 2, 0.5, 1.9)));
    }

    @Test
    void aFullerPurseSellsLess() {
        falls(0, 6, i -> purse -> SALES.moneyFactor(purse, drawn(i, 2, 0, 1)));
    }

    @Test
    void emptierShopsSellLess() {
        rises(0, 1, i -> served -> SALES.moneyFactor(drawn(i, 2, 0.1, 4), served));
        rises(0.1, 1, i -> served -> SALES.terms(drawn(i, 2, 20, 100), 80, 1, 2, served));
    }

    @Test
    void dearerGrainBettersTheTermsAndDearerGoodsSpoilThem() {
        rises(10, 150, i -> price -> SALES.terms(price, 80, drawn(i, 2, 0, 1), 2, 0.8));
        falls(1, 5, i -> retail -> SALES.terms(drawn(i, 2, 20, 100), 80, 1, retail, 0.8));
    }

    @Test
    void anOfferIsNeverMoreThanTheMostOfTheSurplus() {
        for (int i = 0; i < TRIES; i++) {
            double offered = SALES.offered(drawn(i, 0, 0, 3), drawn(i, 1, 0, 1));
            assertTrue(offered >= 0 && offered <= 0.7, "offered " + offered);
        }
    }

    @Test
    void aDearerPrivatePriceDrawsMoreOfTheOffer() {
        rises(10, 400, i -> price -> SALES.privateShare(drawn(i, 2, 0.1, 1), price, drawn(i, 3, 20, 100)));
        falls(20, 100, i -> state -> SALES.privateShare(drawn(i, 2, 0.1, 1), drawn(i, 3, 30, 300), state));
        rises(0, 1, i -> freedom -> SALES.privateShare(freedom, 90, drawn(i, 2, 30, 100)));
    }

    @Test
    void betterFedPeopleDieLess() {
        var mortality = new Mortality(P);
        falls(300, 2300, i -> mortality::multiplier);
        assertTrue(mortality.multiplier(2300) == 1 && mortality.multiplier(3600) == 1);
    }

    @Test
    void fearThreatAndPoorTermsLeaveLandUnsown() {
        falls(0, 1, i -> fear -> SOWING.desired(500, fear, drawn(i, 2, 0.2, 1.5), 0, 0.2, 1925));
        falls(0, 1, i -> threat -> SOWING.desired(500, drawn(i, 2, 0, 1), 1, threat, 0.2, 1925));
        rises(0.1, 2, i -> terms -> SOWING.desired(500, drawn(i, 2, 0.1, 1), terms, 0, 0.2, 1925));
    }

    @Test
    void spareHorsesWorkMoreOfTheLandThatLacksThem() {
        rises(0, 5000, i -> spare -> SOWING.hiredShare(spare, drawn(i, 2, 100, 5000)));
        falls(100, 5000, i -> lack -> SOWING.hiredShare(drawn(i, 2, 10, 3000), lack));
    }

    @Test
    void moreHorsesThreshMore() {
        var harvest = new Harvest(P, (year, region) -> 1, new Draws(1), new Tenancy(P));
        rises(0, 6, i -> horses -> harvest.draughtFactor((int) horses, 1 + (int) drawn(i, 2, 100, 3000)));
    }

    @Test
    void plannersPayLessTheFullerTheirStores() {
        falls(0, 3, i -> cover -> PLANNER.priceStep(cover, 1 + i % 12));
    }

    @Test
    void officesBuyLessTheFullerTheirStores() {
        falls(0, 5e9, i -> stock -> PLANNER.officesShare(2e9, stock, drawn(i, 2, 1e8, 4e9)));
        rises(0, 5e9, i -> needs -> PLANNER.officesShare(needs, 2e9, drawn(i, 2, 1e8, 4e9)));
    }

    @Test
    void aTraderBuysMoreWithAFullerPurseAndAFreerHand() {
        rises(0, 1e7, i -> money -> MARKET.traderWish((long) money, 60, drawn(i, 2, 40, 120), 15, 1));
        rises(0, 1, i -> freedom -> MARKET.traderWish(100_000, drawn(i, 2, 40, 120), 80, 15, freedom));
        rises(40, 140, i -> outlet -> MARKET.traderWish(100_000, drawn(i, 2, 50, 80), outlet, 15, 1));
    }

    @Test
    void farAndHarriedTradePaysMoreFreight() {
        rises(0, 9000, i -> km -> MARKET.freight(km, drawn(i, 2, 0, 1)));
        falls(0, 1, i -> freedom -> MARKET.freight(drawn(i, 2, 0, 9000), freedom));
    }

    @Test
    void trustsLowerPricesWhenStocksPileUpAndRaiseThemOnCredit() {
        falls(0, 40, i -> cover -> step(drawn(i, 2, 0.9, 2.5), cover, drawn(i, 3, 0, 1)));
        rises(0, 1, i -> credit -> step(drawn(i, 2, 0.9, 2), 12, credit));
    }

    private static double step(double price, double cover, double credit) {
        return TRUST.freePriceStep(price, cover, TRUST.wanted(credit, 1), TRUST.tolerated(credit));
    }

    @Test
    void workersAndTheirFoodMakeTheOutput() {
        rises(1, 20, i -> jobs -> TRUST.capacity(jobs, drawn(i, 2, 0.3, 1), 0.7));
        rises(0, 1, i -> food -> TRUST.capacity(drawn(i, 2, 5, 12), food, 0.7));
        rises(0, 1, i -> skill -> TRUST.capacity(drawn(i, 2, 5, 12), 0.9, skill));
    }

    @Test
    void dearerTechnicalCropsTakeLandFromGrain() {
        rises(0.2, 5, i -> price -> CROPS.technicalFactor(drawn(i, 2, 0.3, 1.2), price, drawn(i, 3, 30, 100)));
        falls(20, 150, i -> grain -> CROPS.technicalFactor(drawn(i, 2, 0.3, 1.2), drawn(i, 3, 0.5, 2), grain));
    }

    @Test
    void moreCowsAndABetterGardenNeedLessGrain() {
        var diet = new Diet(P);
        falls(0, 2, i -> garden -> diet.want(garden, i % 4, 1 + i % 9));
        falls(0, 6, i -> cattle -> diet.want(0.1 + drawn(i, 2, 0, 0.5), (int) cattle, 5));
    }
}
