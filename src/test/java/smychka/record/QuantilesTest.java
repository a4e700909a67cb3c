package smychka.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;
import org.junit.jupiter.api.Test;

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

    @Property
    void quantilesAreTypeSevenOfCommonsMath(
            @ForAll @Size(min = 2, max = 60) List<@DoubleRange(min = -1e6, max = 1e6) Double> numbers) {
        var values = numbers.stream().mapToDouble(n -> n).toArray();
        var q = Quantiles.of(values);
        var other = new Percentile().withEstimationType(EstimationType.R_7);
        assertEquals(other.evaluate(values, 5), q.p05(), 1e-6);
        assertEquals(other.evaluate(values, 75), q.p75(), 1e-6);
        assertEquals(other.evaluate(values, 95), q.p95(), 1e-6);
    }
}
