package smychka.facts;

import java.util.stream.DoubleStream;

/**
 * A fact and what a batch has to say about it.
 *
 * @param n replications looked at
 * @param inBand replications whose own number lies in the band
 * @param undefined replications whose tables are whole and give no such number all the same
 * @param lowest of all numbers; this, median and highest are NaN when there are none
 * @param note why it is not to be had, what imposes it, or how often it is undefined; empty when there is nothing to say
 */
public record Judgement(
        Fact fact,
        Verdict verdict,
        int n,
        int inBand,
        int undefined,
        double lowest,
        double median,
        double highest,
        String note) {

    /** Whether the median lies in the band, imposed or not, and more than half of the replications have a number. */
    public boolean isInBand() {
        return isInBand(fact, n, undefined, median);
    }

    static Judgement notToBeHad(Fact fact, String because) {
        return new Judgement(fact, Verdict.NOT_TO_BE_HAD, 0, 0, 0, Double.NaN, Double.NaN, Double.NaN, because);
    }

    /** @param imposed what fixes it; empty when nothing does */
    static Judgement of(Fact fact, double[] values, String imposed) {
        var sorted =
                DoubleStream.of(values).filter(v -> !Double.isNaN(v)).sorted().toArray();
        int undefined = values.length - sorted.length;
        double median = median(sorted);
        boolean in = isInBand(fact, values.length, undefined, median);
        return new Judgement(
                fact,
                !imposed.isEmpty() ? Verdict.IMPOSED : in ? Verdict.HIT : Verdict.MISS,
                values.length,
                (int) DoubleStream.of(sorted).filter(fact.band()::holds).count(),
                undefined,
                sorted.length == 0 ? Double.NaN : sorted[0],
                median,
                sorted.length == 0 ? Double.NaN : sorted[sorted.length - 1],
                !imposed.isEmpty() ? imposed : undefinedIn(undefined, values.length));
    }

    private static boolean isInBand(Fact fact, int n, int undefined, double median) {
        return 2 * undefined < n && fact.band().holds(median);
    }

    private static String undefinedIn(int undefined, int n) {
        return undefined == 0 ? "" : "undefined in " + undefined + " of " + n;
    }

    private static double median(double[] sorted) {
        int n = sorted.length;
        return n == 0 ? Double.NaN : (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
    }
}
