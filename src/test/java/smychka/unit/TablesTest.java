package smychka.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Tables instead of functions, and how far they are off. */
class TablesTest {

    private static final double CLOSE = 1e-6;

    @Test
    void theExponentialIsRightToAMillionth() {
        for (double x = -600; x < 600; x += 0.137) {
            assertEquals(1, TableMath.exp(x) / StrictMath.exp(x), CLOSE, "exp " + x);
        }
    }

    @Test
    void theLogarithmIsRightToAMillionth() {
        for (double x = 1e-9; x < 1e9; x *= 1.0173) {
            double exact = StrictMath.log(x);
            assertEquals(exact, TableMath.ln(x), CLOSE * Math.max(1, Math.abs(exact)), "ln " + x);
        }
    }

    @Test
    void powersOfPlainNumbersAreRightToAMillionth() {
        for (double base = 0.01; base < 100; base *= 1.07) {
            for (double exponent = -3; exponent <= 3; exponent += 0.25) {
                double exact = StrictMath.pow(base, exponent);
                assertEquals(1, TableMath.pow(base, exponent) / exact, 2 * CLOSE, base + "^" + exponent);
            }
        }
        assertEquals(0, TableMath.pow(0, 0.5), 0.0);
    }

    @Test
    void aCurveIsReadByStraightLinesAndConstantOutside() {
        var curve = new Curve(x -> x * x, 0, 2, 2);
        assertEquals(0, curve.at(-5), 0.0);
        assertEquals(0.5, curve.at(0.5), 1e-12);
        assertEquals(2.5, curve.at(1.5), 1e-12);
        assertEquals(4, curve.at(2), 0.0);
        assertEquals(4, curve.at(9), 0.0);
    }

    @Test
    void aSlideRuleIsRightToAPartInTenThousandOverManyOrdersOfMagnitude() {
        var root = new SlideRule(StrictMath::sqrt);
        var damper = new SlideRule(purse -> 1 / (1 + 0.55 * StrictMath.pow(purse, 1.5)));
        for (double x = 0.0003; x < 1e6; x *= 1.0137) {
            assertEquals(1, root.at(x) / StrictMath.sqrt(x), 1e-4, "root of " + x);
            double exact = 1 / (1 + 0.55 * StrictMath.pow(x, 1.5));
            assertEquals(exact, damper.at(x), 1e-4, "damper at " + x);
        }
        assertEquals(0, root.at(0), 0.0);
        assertEquals(1, damper.at(0), 0.0);
    }

    @Test
    void roundingByLotKeepsTheMean() {
        int sum = 0;
        for (int i = 0; i < 1000; i++) {
            sum += Numbers.stochasticRound(2.3, i / 1000.0);
        }
        assertTrue(Math.abs(sum - 2300) <= 1, "sum " + sum);
        assertEquals(2, Numbers.clip(3, 1, 2), 0.0);
        assertEquals(1, Numbers.clip(0, 1, 2), 0.0);
    }
}
