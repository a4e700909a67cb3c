package smychka.record;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Differences of pairs against numbers of textbooks and of R. */
class PairedDifferenceTest {

    /** Student's sleep data (1908): hours of sleep won by ten patients with one drug and with another. */
    private static final double[] DRUG = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};

    private static final double[] OTHER = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};

    private final PairedDifference sleep = PairedDifference.of(DRUG, OTHER);

    @Test
    void theMeanDifferenceHasStudentsInterval() {
        var interval = sleep.interval(0.95);
        assertEquals(10, sleep.pairs());
        assertEquals(0.75, sleep.baseMean(), 1e-12);
        assertEquals(1.58, sleep.mean(), 1e-12);
        assertEquals(0.7001142, interval.low(), 1e-7);
        assertEquals(2.4598858, interval.high(), 1e-7);
        assertEquals((2.4598858 - 0.7001142) / 2, interval.halfWidth(), 1e-7);
    }

    @Test
    void aWiderIntervalIsSurerAndLiesAroundTheSameMean() {
        var surer = sleep.interval(0.99);
        assertTrue(surer.halfWidth() > sleep.interval(0.95).halfWidth());
        assertEquals(sleep.mean(), (surer.low() + surer.high()) / 2, 1e-12);
    }

    @Test
    void theTestIsThePairedOne() {
        assertEquals(0.002832890, sleep.tTest(), 1e-9);
        assertEquals(1.58 / 1.229995483, sleep.effectSize(), 1e-8);
    }

    /** Nine pairs differ, all to the same side: two of the 2^9 patterns of signs are so extreme. */
    @Test
    void wilcoxonLeavesOutPairsThatDoNotDiffer() {
        assertEquals(2.0 / 512, sleep.wilcoxon(), 1e-12);
    }

    /** Ranks 1, 2, 3 with 2 on the other side: W = 4; of eight patterns three reach 4, so 6/8 on both sides. */
    @Test
    void wilcoxonOfThreePairsIsCountedByHand() {
        assertEquals(0.75, difference(1, -2, 3).wilcoxon(), 1e-12);
    }

    @Test
    void wilcoxonAlsoServesManyPairs() {
        var shifted = IntStream.range(0, 60).mapToDouble(i -> i % 7 - 1.5).toArray();
        double p = difference(shifted).wilcoxon();
        assertTrue(p < 1e-4 && p > 0, "" + p);
    }

    @Test
    void luckThatBothRunsShareDropsOut() {
        var luck = DoubleStream.iterate(1, x -> x * 1.7).limit(12).toArray();
        var shifted = IntStream.range(0, 12)
                .mapToDouble(i -> luck[i] + 5 + 0.1 * (i % 2))
                .toArray();
        var difference = PairedDifference.of(luck, shifted);
        assertEquals(5.05, difference.mean(), 1e-9);
        assertTrue(difference.interval(0.95).halfWidth() < 0.04);
        assertTrue(difference.tTest() < 1e-12);
    }

    @Test
    void aPairThatLacksAValueDoesNotCount() {
        var difference = PairedDifference.of(new double[] {1, Double.NaN, 3, 4}, new double[] {2, 3, Double.NaN, 7});
        assertEquals(2, difference.pairs());
        assertEquals(2.5, difference.baseMean());
        assertEquals(2, difference.mean());
    }

    @Test
    void runsThatDoNotDifferAreNotSignificant() {
        var same = PairedDifference.of(DRUG, DRUG);
        assertEquals(0, same.mean());
        assertEquals(1, same.tTest());
        assertEquals(1, same.wilcoxon());
        assertTrue(Double.isNaN(same.effectSize()));
        assertEquals(0, same.interval(0.95).halfWidth());
    }

    @Test
    void aDifferenceThatNeverVariesIsCertainAndRoundingIsNoVariation() {
        var raised =
                IntStream.range(0, DRUG.length).mapToDouble(i -> DRUG[i] + 0.1).toArray();
        var certain = PairedDifference.of(DRUG, raised);
        assertEquals(0.1, certain.mean(), 1e-15);
        assertEquals(0, certain.tTest());
        assertEquals(0, certain.interval(0.95).halfWidth());
        assertTrue(Double.isNaN(certain.effectSize()));
    }

    @Test
    void onePairTellsADifferenceAndNoMore() {
        var one = difference(3);
        assertEquals(3, one.mean());
        assertTrue(Double.isNaN(one.tTest()) && Double.isNaN(one.wilcoxon()) && Double.isNaN(one.effectSize()));
        assertTrue(Double.isNaN(one.interval(0.95).low()));
        assertEquals(0, difference().pairs());
        assertTrue(Double.isNaN(difference().mean()));
    }

    @Test
    void unevenNumbersOfRunsCannotBePaired() {
        assertThrows(IllegalArgumentException.class, () -> PairedDifference.of(new double[2], new double[3]));
    }

    /** As R's {@code p.adjust(c(.01, .04, .03, .005), "holm")}. */
    @Test
    void holmMultipliesTheSmallestByTheNumberOfTests() {
        assertArrayEquals(new double[] {0.03, 0.06, 0.06, 0.02}, Holm.adjusted(0.01, 0.04, 0.03, 0.005), 1e-12);
    }

    @Test
    void holmNeverExceedsOneAndKeepsTheOrder() {
        assertArrayEquals(new double[] {1, 1, 1}, Holm.adjusted(0.5, 0.9, 0.6), 1e-12);
        assertArrayEquals(new double[] {0.2, Double.NaN, 0.2}, Holm.adjusted(0.1, Double.NaN, 0.15), 1e-12);
        assertEquals(0, Holm.adjusted().length);
    }

    private static PairedDifference difference(double... differences) {
        return PairedDifference.of(new double[differences.length], differences);
    }
}
