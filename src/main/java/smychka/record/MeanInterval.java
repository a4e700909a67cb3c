package smychka.record;

import java.util.Arrays;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.StatUtils;

/**
 * A mean over replications and how far it may be off: Student's interval.
 *
 * @param n values that are not missing; below 2 there is no deviation and no interval, only NaN
 * @param deviation the sample's standard deviation
 * @param low the interval's lower end
 * @param high the interval's upper end
 */
public record MeanInterval(int n, double mean, double deviation, double low, double high) {

    /**
     * Missing values (NaN) do not count.
     *
     * @param level how often such an interval holds the true mean, in (0, 1); usually 0.95
     */
    public static MeanInterval of(double[] values, double level) {
        var known = Arrays.stream(values).filter(v -> !Double.isNaN(v)).toArray();
        double mean = StatUtils.mean(known);
        if (known.length < 2) {
            return new MeanInterval(known.length, mean, Double.NaN, Double.NaN, Double.NaN);
        }
        double deviation = Math.sqrt(StatUtils.variance(known));
        double half = quantile(known.length - 1, level) * deviation / Math.sqrt(known.length);
        return new MeanInterval(known.length, mean, deviation, mean - half, mean + half);
    }

    /** The distance from the mean to either end. */
    public double halfWidth() {
        return (high - low) / 2;
    }

    private static double quantile(int degreesOfFreedom, double level) {
        return new TDistribution(null, degreesOfFreedom).inverseCumulativeProbability((1 + level) / 2);
    }
}
