package smychka.record;

import java.util.Arrays;

/**
 * Where replications lie: quantiles with linear interpolation, R's type 7.
 *
 * @param n values that are not missing; when 0 the quantiles are missing
 */
public record Quantiles(int n, double p05, double p25, double median, double p75, double p95) {

    /** Missing values (NaN) do not count. */
    public static Quantiles of(double[] values) {
        var sorted =
                Arrays.stream(values).filter(v -> !Double.isNaN(v)).sorted().toArray();
        return new Quantiles(
                sorted.length, at(sorted, 0.05), at(sorted, 0.25), at(sorted, 0.5), at(sorted, 0.75), at(sorted, 0.95));
    }

    private static double at(double[] sorted, double share) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double position = (sorted.length - 1) * share;
        int below = (int) position;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }
}
