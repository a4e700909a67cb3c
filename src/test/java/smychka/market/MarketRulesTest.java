package smychka.market;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import smychka.random.Draws;
import smychka.random.Purpose;

/** How markets share out and move their prices. */
class MarketRulesTest {

    private static final int TRIES = 2000;
    private static final long STREAM = new Draws(11).stream(Purpose.JOBS, 0);

    private static long whole(int i, int draw, long below) {
        return (Draws.bits(STREAM, i, draw) >>> 1) % below;
    }

    private static double real(int i, int draw) {
        return Draws.uniform(Draws.bits(STREAM, i, draw));
    }

    @Test
    void tenAmongThreeAlikeGivesThreeThreeAndFour() {
        var shares = new Apportionment(10, 3);
        assertEquals(3, shares.next(1));
        assertEquals(3, shares.next(1));
        assertEquals(4, shares.next(1));
    }

    @Test
    void sharesAddUpToTheAmountAndExceedNoWeight() {
        for (int i = 0; i < TRIES; i++) {
            long[] weights = new long[1 + (int) whole(i, 0, 40)];
            long total = 0;
            for (int k = 0; k < weights.length; k++) {
                weights[k] = whole(i, k + 2, i % 2 == 0 ? 5 : 1_000_000);
                total += weights[k];
            }
            long amount = total == 0 ? 0 : whole(i, 1, total + 1);
            assertEquals(amount, handedOut(new Apportionment(amount, total), weights), "try " + i);
        }
    }

    private static long handedOut(Apportionment shares, long[] weights) {
        long given = 0;
        for (long weight : weights) {
            long share = shares.next(weight);
            assertTrue(share >= 0 && share <= weight, share + " of " + weight);
            given += share;
        }
        return given;
    }

    @Test
    void whatOneCannotTakeGoesToTheOthersInTheSameProportion() {
        long[] weights = {16, 1, 3};
        assertArrayEquals(new long[] {800, 50, 150}, LimitedShares.of(1000, weights, new long[] {900, 900, 900}));
        assertArrayEquals(new long[] {600, 100, 300}, LimitedShares.of(1000, weights, new long[] {600, 900, 900}));
        assertArrayEquals(new long[] {600, 200, 200}, LimitedShares.of(1000, weights, new long[] {600, 900, 200}));
        assertArrayEquals(new long[] {6, 9, 2}, LimitedShares.of(18, weights, new long[] {6, 9, 2}));
        assertArrayEquals(new long[] {0, 0, 0}, LimitedShares.of(0, weights, new long[] {6, 9, 2}));
    }

    @Test
    void limitedSharesAddUpToTheAmountAndExceedNoLimit() {
        for (int i = 0; i < TRIES; i++) {
            long[] weights = new long[1 + (int) whole(i, 0, 10)];
            long[] limits = new long[weights.length];
            long most = 0;
            for (int k = 0; k < weights.length; k++) {
                weights[k] = 1 + whole(i, k + 2, i % 2 == 0 ? 5 : 1_000_000);
                limits[k] = whole(i, k + 20, i % 3 == 0 ? 5 : 100_000);
                most += limits[k];
            }
            long amount = whole(i, 1, most + 1);
            long given = 0;
            long[] shares = LimitedShares.of(amount, weights, limits);
            for (int k = 0; k < shares.length; k++) {
                assertTrue(shares[k] >= 0 && shares[k] <= limits[k], "try " + i);
                given += shares[k];
            }
            assertEquals(amount, given, "try " + i);
        }
    }

    @Test
    void nothingIsHandedOutWhereNobodyAsks() {
        var shares = new Apportionment(100, 0);
        assertEquals(0, shares.next(0));
        assertEquals(0, shares.amount());
    }

    @Test
    void bothSidesOfAGrainBookAreEqual() {
        for (int i = 0; i < TRIES; i++) {
            var book = new GrainBook(
                    whole(i, 0, 9000), whole(i, 1, 9000), whole(i, 2, 9000), whole(i, 3, 9000), 200 * real(i, 4));
            assertEquals(book.traded(), book.boughtByPeasants() + book.boughtByTowns());
            assertEquals(book.traded(), book.soldByPeasants() + book.soldByTraders());
            assertTrue(book.boughtByPeasants() <= book.bidsOfPeasants());
            assertTrue(book.boughtByTowns() <= book.bidsOfTowns());
            assertTrue(book.soldByTraders() <= book.stocksOfTraders());
            assertTrue(book.earnedByPeasants() >= 0 && book.earnedByPeasants() <= book.turnover());
        }
    }

    @Test
    void tradersSellAlikeWithPeasants() {
        var book = new GrainBook(120, 0, 100, 500, 60);
        assertEquals(20, book.soldByPeasants());
        assertEquals(100, book.soldByTraders());
        assertEquals(720, book.turnover());
        assertEquals(120, book.earnedByPeasants());
    }

    @Test
    void shopsNeverSellMoreThanTheyHaveAndFavourTheTown() {
        for (int i = 0; i < TRIES; i++) {
            double stock = 1 + 1000 * real(i, 0);
            double town = 1 + 1000 * real(i, 1);
            double country = 1 + 1000 * real(i, 2);
            double weight = 0.5 + 0.49 * real(i, 3);
            var served = GoodsRationing.of(stock, town, country, weight);
            assertBetween(served);
            assertTrue(served.town() * town + served.country() * country <= stock * (1 + 1e-9), "try " + i);
            assertTrue(served.town() >= served.country() - 1e-12, "try " + i + ": " + served);
            double habit = 0.85 * real(i, 4);
            var rest = served.withHabit(habit, stock, town, country);
            assertBetween(rest);
            assertTrue(rest.town() <= 1 - habit + 1e-12 && rest.country() <= 1 - habit + 1e-12);
            assertTrue(rest.town() * town + rest.country() * country <= stock * (1 + 1e-9), "try " + i);
        }
    }

    private static void assertBetween(GoodsRationing served) {
        assertTrue(served.town() >= 0 && served.town() <= 1, "" + served);
        assertTrue(served.country() >= 0 && served.country() <= 1, "" + served);
    }

    @Test
    void fullShopsServeEverybody() {
        assertEquals(new GoodsRationing(1, 1), GoodsRationing.of(100, 60, 40, 0.9));
    }

    @Test
    void doubleTheDemandRaisesTheGrainPriceByAnEighthAndAGlutLowersItByATenthAtMost() {
        assertEquals(1.1212, PriceRules.grainStep(1, 2, 1, 0.3 * 0.55, 0.10, 0.16), 0.00005);
        assertEquals(StrictMath.exp(-0.10), PriceRules.grainStep(1, 0.2, 1, 0.3 * 0.55, 0.10, 0.16), 1e-12);
    }

    @Test
    void pricesMoveTheWayOfDemandWithinTheirBounds() {
        for (int i = 0; i < TRIES; i++) {
            double demand = 0.01 + 10 * real(i, 0);
            double more = demand * (1 + real(i, 1));
            double supply = 0.01 + 10 * real(i, 2);
            double low = PriceRules.grainStep(50, demand, supply, 0.165, 0.10, 0.16);
            double high = PriceRules.grainStep(50, more, supply, 0.165, 0.10, 0.16);
            assertTrue(low <= high);
            assertTrue(low >= 50 * StrictMath.exp(-0.10) - 1e-9 && high <= 50 * StrictMath.exp(0.16) + 1e-9);
            double cheap = PriceRules.bazaarStep(50, demand * 100, supply, 0.6, 0.2);
            double dear = PriceRules.bazaarStep(50, more * 100, supply, 0.6, 0.2);
            assertTrue(cheap <= dear);
            assertTrue(cheap >= 50 * StrictMath.exp(-0.2) - 1e-9 && dear <= 50 * StrictMath.exp(0.2) + 1e-9);
        }
        double bare = PriceRules.bazaarStep(50, 10, 0, 0.6, 0.2);
        assertTrue(bare > 50 && bare <= 50 * StrictMath.exp(0.2) + 1e-9, "without supply " + bare);
        assertEquals(50 * StrictMath.exp(-0.2), PriceRules.bazaarStep(50, 0, 10, 0.6, 0.2), 1e-9);
    }

    @Test
    void aSplitMayBeginAgainWithAnotherAmount() {
        var shares = new Apportionment(10, 4);
        assertEquals(2, shares.next(1));
        shares.begin(9, 3);
        assertEquals(9, shares.amount());
        assertEquals(6, shares.next(2));
        assertEquals(3, shares.next(1));
        shares.begin(9, 0);
        assertEquals(0, shares.amount());
        assertEquals(0, shares.next(0));
    }

    @Test
    void aBookOfAHundredAndFiftyBidsAndAHundredAndTwentyOffers() {
        var book = new GrainBook(100, 50, 90, 30, 60);
        assertEquals(120, book.traded());
        assertEquals(80, book.boughtByPeasants());
        assertEquals(40, book.boughtByTowns());
        assertEquals(90, book.soldByPeasants());
        assertEquals(30, book.soldByTraders());
        assertEquals(480, book.value(80));
        assertEquals(720, book.turnover());
        assertEquals(540, book.earnedByPeasants());
        var glut = new GrainBook(60, 15, 50, 100, 60);
        assertEquals(75, glut.traded());
        assertEquals(25, glut.soldByPeasants());
        assertEquals(50, glut.soldByTraders());
    }

    @Test
    void sixtyUnitsForTwiceAsManyCustomers() {
        assertEquals(new GoodsRationing(0.5, 0.5), GoodsRationing.of(60, 80, 40, 0.5));
        assertEquals(new GoodsRationing(0.75, 0.25), GoodsRationing.of(60, 60, 60, 0.75));
        assertEquals(new GoodsRationing(1, 0.6), GoodsRationing.of(100, 40, 100, 0.9));
        assertEquals(new GoodsRationing(0.6, 1), GoodsRationing.of(100, 100, 40, 0.1));
    }

    @Test
    void whoGoesToPrivateShopsByHabitLeavesHisPlaceToOthers() {
        var half = new GoodsRationing(0.5, 0.5);
        assertEquals(half, half.withHabit(0, 60, 60, 60));
        assertEquals(half, half.withHabit(-1, 60, 60, 60));
        var all = new GoodsRationing(1, 1).withHabit(0.2, 100, 60, 50);
        assertEquals(0.8, all.town(), 1e-12);
        assertEquals(0.8, all.country(), 1e-12);
        var same = half.withHabit(0.2, 60, 60, 60);
        assertEquals(0.5, same.town(), 1e-12, "those who stay get what the others leave");
        var short_ = new GoodsRationing(0.6, 0.4).withHabit(0.2, 50, 60, 60);
        assertEquals(0.5, short_.town(), 1e-12);
        assertEquals(1 / 3.0, short_.country(), 1e-12);
        var few = new GoodsRationing(0.4, 0.3).withHabit(0.2, 60, 60, 60);
        assertEquals(0.4, few.town(), 1e-12);
        assertEquals(0.3, few.country(), 1e-12);
    }

    @Test
    void aBazaarPriceMovesThreeFifthsOfTheWay() {
        assertEquals(50 * StrictMath.pow(1.2, 0.6), PriceRules.bazaarStep(50, 660, 11, 0.6, 0.2), 1e-9);
        assertEquals(50 * StrictMath.exp(0.12), PriceRules.bazaarStep(50, 660, 0, 0.6, 0.2), 1e-9);
        assertEquals(50 * StrictMath.pow(1.2, 0.165), PriceRules.grainStep(50, 12, 10, 0.165, 0.1, 0.16), 1e-9);
    }
}
