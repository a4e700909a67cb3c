package smychka.record;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.inference.TTest;
import org.apache.commons.math3.stat.inference.WilcoxonSignedRankTest;

/**
 * What a scenario changes against its base, replication by replication: both runs of a pair have the same seed, so that
 * luck which both share drops out of their difference.
 */
public final class PairedDifference {

    /** A spread of differences below this share of the values is rounding, not luck. */
    private static final double ROUNDING = 1e-12;

    /** Up to so many pairs all 2^n signs are counted through. */
    private static final int EXACT_PAIRS = 20;

    private final double baseMean;
    private final double[] differences;

    private PairedDifference(double baseMean, double[] differences) {
        this.baseMean = baseMean;
        this.differences = differences;
    }

    /**
     * A pair of which one value is missing (NaN) does not count.
     *
     * @param base a value for each replication
     * @param other the other scenario's values, in the same order of replications
     * @throws IllegalArgumentException unless both have the same number of replications
     */
    public static PairedDifference of(double[] base, double[] other) {
        if (base.length != other.length) {
            throw new IllegalArgumentException(base.length + " values cannot be paired with " + other.length);
        }
        var pairs = IntStream.range(0, base.length)
                .filter(i -> !Double.isNaN(base[i]) && !Double.isNaN(other[i]))
                .toArray();
        var before = Arrays.stream(pairs).mapToDouble(i -> base[i]).toArray();
        var change = Arrays.stream(pairs).mapToDouble(i -> other[i] - base[i]).toArray();
        double size = Arrays.stream(pairs)
                .mapToDouble(i -> Math.max(Math.abs(base[i]), Math.abs(other[i])))
                .max()
                .orElse(0);
        return new PairedDifference(StatUtils.mean(before), steadied(change, ROUNDING * size));
    }

    /** Pairs that count. */
    public int pairs() {
        return differences.length;
    }

    /** The base's mean over the pairs that count; NaN without any. */
    public double baseMean() {
        return baseMean;
    }

    /** The other scenario's mean less the base's; NaN without a pair. */
    public double mean() {
        return StatUtils.mean(differences);
    }

    /** Of the mean difference; NaN below two pairs. */
    public MeanInterval interval(double level) {
        return MeanInterval.of(differences, level);
    }

    /** Cohen's d of pairs: the mean difference over the differences' deviation; NaN when they do not vary. */
    public double effectSize() {
        double deviation = Math.sqrt(StatUtils.variance(differences));
        return deviation > 0 ? mean() / deviation : Double.NaN;
    }

    /**
     * The paired t test's probability of a mean difference at least as large by luck alone, two-sided; NaN below two
     * pairs. Where differences do not vary it is 1 when they are nought and 0 otherwise.
     */
    public double tTest() {
        if (differences.length < 2) {
            return Double.NaN;
        }
        return StatUtils.variance(differences) > 0 ? new TTest().tTest(0, differences) : differences[0] == 0 ? 1 : 0;
    }

    /**
     * Wilcoxon's signed-rank test, two-sided: as {@link #tTest} without asking that differences be normal. Pairs that
     * do not differ are left out, as Wilcoxon did; Commons Math would count them for one side.
     */
    public double wilcoxon() {
        if (differences.length < 2) {
            return Double.NaN;
        }
        var unequal = Arrays.stream(differences).filter(d -> d != 0).toArray();
        boolean exact = unequal.length <= EXACT_PAIRS;
        return unequal.length == 0
                ? 1
                : Math.min(
                        1,
                        new WilcoxonSignedRankTest()
                                .wilcoxonSignedRankTest(new double[unequal.length], unequal, exact));
    }

    /** The differences, or their mean in each place where they differ from it by rounding alone. */
    private static double[] steadied(double[] change, double rounding) {
        double mean = StatUtils.mean(change);
        boolean steady = Arrays.stream(change).allMatch(d -> Math.abs(d - mean) <= rounding);
        return steady ? Arrays.stream(change).map(d -> mean).toArray() : change;
    }
}
