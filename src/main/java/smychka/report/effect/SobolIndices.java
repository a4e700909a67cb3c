package smychka.report.effect;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;

/**
 * Shares of an outcome's variance by Jansen's estimators (1999), as Saltelli and others recommend in 2010. Of each factor
 * in turn the first index, what it does by itself, and the total index, what it does with all others.
 */
public final class SobolIndices implements Measures {

    /** Fewer samples tell nothing that could be relied on. */
    public static final int FEWEST = 64;

    /** Measures of each factor. */
    public static final int EACH = 2;

    private final double[] a;
    private final double[] b;
    private final double[][] mixed;

    /**
     * The outcome at the points of Saltelli's samples; NaN where it is missing.
     *
     * @param mixed of each factor, at the points of {@code a} with that factor from {@code b}
     */
    public SobolIndices(double[] a, double[] b, double[][] mixed) {
        this.a = a.clone();
        this.b = b.clone();
        this.mixed = Arrays.stream(mixed).map(double[]::clone).toArray(double[][]::new);
    }

    @Override
    public int samples() {
        return a.length;
    }

    @Override
    public double[] of(int[] chosen) {
        var measures = new double[EACH * mixed.length];
        double variance = variance(chosen);
        for (int f = 0; f < mixed.length; f++) {
            var withFactor = mixed[f];
            measures[EACH * f] = variance > 0 ? 1 - halfSquares(b, withFactor, chosen) / variance : 0;
            measures[EACH * f + 1] = variance > 0 ? halfSquares(a, withFactor, chosen) / variance : 0;
        }
        return measures;
    }

    /** Samples that tell the indices of a factor. */
    public int seen(int factor) {
        return (int) IntStream.range(0, samples())
                .filter(i -> !Double.isNaN(a[i] + b[i] + mixed[factor][i]))
                .count();
    }

    private double variance(int[] chosen) {
        return StatUtils.variance(IntStream.of(chosen)
                .boxed()
                .flatMap(i -> java.util.stream.Stream.of(a[i], b[i]))
                .mapToDouble(v -> v)
                .filter(v -> !Double.isNaN(v))
                .toArray());
    }

    /** Half the mean square of the differences that were seen. */
    private static double halfSquares(double[] one, double[] other, int[] chosen) {
        return IntStream.of(chosen)
                .mapToDouble(i -> one[i] - other[i])
                .filter(d -> !Double.isNaN(d))
                .map(d -> d * d / 2)
                .average()
                .orElse(Double.NaN);
    }
}
