package smychka.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import smychka.random.Drawn;

class ScaleTest {

    @Test
    void ticksAreRoundAndHoldEveryValue() {
        var scale = Scale.over(DoubleStream.of(12, 74.3), true, false, 5);
        assertEquals(List.of(0.0, 20.0, 40.0, 60.0, 80.0), scale.ticks());
    }

    @Test
    void anAxisFarFromZeroSaysThatItIsCut() {
        var scale = Scale.over(DoubleStream.of(113, 131), false, false, 4);
        assertTrue(scale.cut());
        assertEquals("110", scale.label(scale.low()));
    }

    @Test
    void anAxisNearZeroBeginsThere() {
        assertEquals(0, Scale.over(DoubleStream.of(0.4, 1.2), false, false, 4).low());
    }

    @Test
    void negativeFiguresShow() {
        assertEquals(-2, Scale.over(DoubleStream.of(-1.2, 5.8), true, false, 4).low());
    }

    @Test
    void onlyPositiveFiguresThatDifferTwentyfoldBendTheAxisWhereItMay() {
        assertTrue(Scale.over(DoubleStream.of(40, 900), false, true, 4).logarithmic());
        assertFalse(Scale.over(DoubleStream.of(40, 900), false, false, 4).logarithmic());
        assertFalse(Scale.over(DoubleStream.of(40, 700), false, true, 4).logarithmic());
        assertFalse(Scale.over(DoubleStream.of(0, 900), false, true, 4).logarithmic());
    }

    @Test
    void aConstantOrEmptySeriesStillHasAnAxis() {
        assertTrue(Scale.over(DoubleStream.of(0, 0), true, false, 4).high() > 0);
        assertTrue(Scale.over(DoubleStream.of(7, 7), false, false, 4).high() >= 7);
        assertEquals(1, Scale.over(DoubleStream.of(Double.NaN), false, false, 4).high());
    }

    @Test
    void labelsHaveTheDigitsTheirStepNeeds() {
        assertEquals("0.5", Scale.over(DoubleStream.of(0, 1.4), true, false, 4).label(0.5));
        assertEquals("2.5", Scale.over(DoubleStream.of(0, 9), true, false, 4).label(2.5));
        assertEquals(
                "10,000", Scale.over(DoubleStream.of(0, 20_000), true, false, 3).label(10_000));
        assertEquals("0.25", Scale.over(DoubleStream.of(0, 1), true, false, 4).label(0.25));
    }

    @Test
    void anyTwoValuesLieOnTheirAxis() {
        for (double small : new double[] {-1e9, -1, 0, 1e-9, 1, 1e9}) {
            lieOnTheirAxis(small, small, true, true);
            lieOnTheirAxis(small, 1e9, false, true);
        }
        Drawn.tries(1000).forEach(drawn -> {
            double reach = StrictMath.pow(10, drawn.whole(-3, 9));
            lieOnTheirAxis(drawn.real(-reach, reach), drawn.real(-reach, reach), drawn.coin(), drawn.coin());
        });
    }

    private static void lieOnTheirAxis(double a, double b, boolean fromZero, boolean mayBend) {
        var scale = Scale.over(DoubleStream.of(a, b), fromZero, mayBend, 4);
        var slack = 1e-6 * (scale.high() - scale.low());
        var which = a + " and " + b + " on " + scale;
        assertTrue(scale.low() <= Math.min(a, b) + slack && scale.high() >= Math.max(a, b) - slack, which);
        assertTrue(scale.high() > scale.low(), which);
    }
}
