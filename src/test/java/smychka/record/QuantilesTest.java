package smychka.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;
import org.junit.jupiter.api.Test;
import smychka.random.Drawn;

class QuantilesTest {

    @Test
    void quantilesOfOneToFiveAreThoseOfR() {
        var q = Quantiles.of(new double[] {5, 3, 1, 4, 2});
        assertEquals(new Quantiles(5, 1.2, 2, 3, 4, 4.8), q);
    }

    @Test
    void quantilesOfTenSquaresAreThoseOfR() {
        var q = Quantiles.of(new double[] {1, 4, 9, 16, 25, 36, 49, 64, 81, 100});
        assertEquals(2.35, q.p05(), 1e-12);
        assertEquals(10.75, q.p25(), 1e-12);
        assertEquals(30.5, q.median(), 1e-12);
        assertEquals(60.25, q.p75(), 1e-12);
        assertEquals(91.45, q.p95(), 1e-12);
    }

    @Test
    void oneValueIsEveryQuantile() {
        assertEquals(new Quantiles(1, 7, 7, 7, 7, 7), Quantiles.of(new double[] {7}));
    }

    @Test
    void missingValuesDoNotCount() {
        assertEquals(2, Quantiles.of(new double[] {Double.NaN, 1, 2}).n());
        assertTrue(Double.isNaN(Quantiles.of(new double[] {Double.NaN}).median()));
    }

    @Test
    void quantilesAreTypeSevenOfCommonsMath() {
        Drawn.tries(300).forEach(drawn -> {
            int n = drawn.whole(2, 60);
            areTypeSeven(IntStream.range(0, n)
                    .mapToDouble(i -> drawn.real(-1e6, 1e6))
                    .toArray());
            areTypeSeven(
                    IntStream.range(0, n).mapToDouble(i -> drawn.whole(0, 3)).toArray());
        });
    }

    private static void areTypeSeven(double[] values) {
        var q = Quantiles.of(values.clone());
        var other = new Percentile().withEstimationType(EstimationType.R_7);
        assertEquals(other.evaluate(values, 5), q.p05(), 1e-6, () -> Arrays.toString(values));
        assertEquals(other.evaluate(values, 75), q.p75(), 1e-6, () -> Arrays.toString(values));
        assertEquals(other.evaluate(values, 95), q.p95(), 1e-6, () -> Arrays.toString(values));
    }
}
