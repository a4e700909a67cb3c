package smychka.report;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;

/** What the replications say about one figure: its median and the bands around it. */
record Band(double p05, double p25, double median, double p75, double p95) {

    /** Quantiles by linear interpolation (R's type 7), as in the stored bands. */
    static Band of(double[] values) {
        var rank = new Percentile().withEstimationType(EstimationType.R_7);
        rank.setData(Arrays.copyOf(values, values.length));
        return new Band(
                rank.evaluate(5), rank.evaluate(25), rank.evaluate(50), rank.evaluate(75), rank.evaluate(95));
    }

    /** The same band in another unit; {@code change} must not turn the order round. */
    Band map(DoubleUnaryOperator change) {
        return new Band(
                change.applyAsDouble(p05),
                change.applyAsDouble(p25),
                change.applyAsDouble(median),
                change.applyAsDouble(p75),
                change.applyAsDouble(p95));
    }
}
