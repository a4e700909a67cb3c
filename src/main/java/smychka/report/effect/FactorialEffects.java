package smychka.report.effect;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What factors that are on or off do to an outcome, from every combination of them. Of each factor in turn: how far it
 * moves the outcome alone, all others off; as the last, all others on; on average over all combinations of the others;
 * and its Shapley value (1953), the average over all orders in which factors could be switched on. Then of each pair how
 * far both together do more than each by itself, on average over all combinations of the others; and in the end what all
 * factors do together, which is the sum of the Shapley values.
 */
public final class FactorialEffects implements Measures {

    /** Measures of each factor. */
    public static final int EACH = 4;

    private final int factors;
    private final double[][] outcomes;

    /** @param outcomes of each sample at each combination: bit f of its place says whether factor f is on */
    public FactorialEffects(int factors, double[][] outcomes) {
        this.factors = factors;
        this.outcomes = Arrays.stream(outcomes).map(double[]::clone).toArray(double[][]::new);
    }

    @Override
    public int samples() {
        return outcomes.length;
    }

    @Override
    public double[] of(int[] chosen) {
        var mean = new double[1 << factors];
        for (int c = 0; c < mean.length; c++) {
            int combination = c;
            mean[c] = IntStream.of(chosen)
                    .mapToDouble(i -> outcomes[i][combination])
                    .average()
                    .orElse(Double.NaN);
        }
        var measures = new double[EACH * factors + factors * (factors - 1) / 2 + 1];
        int at = 0;
        for (int f = 0; f < factors; f++) {
            measures[at++] = change(mean, 0, f);
            measures[at++] = change(mean, mean.length - 1 & ~(1 << f), f);
            measures[at++] = average(mean, f);
            measures[at++] = shapley(mean, f);
        }
        for (int f = 0; f < factors; f++) {
            for (int g = f + 1; g < factors; g++) {
                measures[at++] = interaction(mean, f, g);
            }
        }
        measures[at] = mean[mean.length - 1] - mean[0];
        return measures;
    }

    /** By switching a factor on where it is off. */
    private static double change(double[] mean, int others, int factor) {
        return mean[others | 1 << factor] - mean[others];
    }

    private static IntStream without(double[] mean, int factors) {
        return IntStream.range(0, mean.length).filter(c -> (c & factors) == 0);
    }

    private static double average(double[] mean, int factor) {
        return without(mean, 1 << factor)
                .mapToDouble(others -> change(mean, others, factor))
                .average()
                .orElseThrow();
    }

    private double shapley(double[] mean, int factor) {
        return without(mean, 1 << factor)
                .mapToDouble(others -> weight(Integer.bitCount(others)) * change(mean, others, factor))
                .sum();
    }

    /** The share of all orders in which these others, so many, come before a factor: s! (n - s - 1)! / n!. */
    private double weight(int before) {
        double weight = 1.0 / factors;
        for (int i = 1; i <= before; i++) {
            weight *= (double) i / (factors - i);
        }
        return weight;
    }

    private static double interaction(double[] mean, int one, int other) {
        return without(mean, 1 << one | 1 << other)
                .mapToDouble(others -> change(mean, others | 1 << other, one) - change(mean, others, one))
                .average()
                .orElseThrow();
    }
}
