package smychka.report.effect;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.random.MersenneTwister;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;

/**
 * Intervals by the percentile bootstrap (Efron 1979): samples are drawn anew with replacement, the measures worked out of
 * each draw, and the middle 95 % of them are the interval. The draws are the same every time.
 */
public final class Bootstrap {

    /** Draws an interval is made of. */
    public static final int DRAWS = 1000;

    private static final double LEVEL = 95;
    private static final int FEWEST = 3;
    private static final int SEED = 1921;

    private Bootstrap() {}

    /** Each measure over all samples, with its interval. */
    public static List<Estimate> estimates(Measures measures) {
        int n = measures.samples();
        var whole = measures.of(IntStream.range(0, n).toArray());
        var draws = new double[whole.length][n < FEWEST ? 0 : DRAWS];
        var luck = new MersenneTwister(SEED);
        for (int d = 0; n >= FEWEST && d < DRAWS; d++) {
            var drawn =
                    measures.of(IntStream.range(0, n).map(i -> luck.nextInt(n)).toArray());
            for (int m = 0; m < whole.length; m++) {
                draws[m][d] = drawn[m];
            }
        }
        return IntStream.range(0, whole.length)
                .mapToObj(m -> estimate(whole[m], draws[m]))
                .toList();
    }

    private static Estimate estimate(double whole, double[] draws) {
        var told = Arrays.stream(draws).filter(v -> !Double.isNaN(v)).toArray();
        if (Double.isNaN(whole) || told.length < DRAWS / 2) {
            return new Estimate(whole, Double.NaN, Double.NaN);
        }
        var percentile = new Percentile();
        percentile.setData(told);
        return new Estimate(
                whole, percentile.evaluate((100 - LEVEL) / 2), percentile.evaluate(100 - (100 - LEVEL) / 2));
    }
}
