package smychka.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import smychka.random.Drawn;

class DecimalsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1, 1",
        "-3, -3",
        "76.5, 76.5",
        "0.1, 0.1",
        "1e-5, 0.00001",
        "2e-3, 0.002",
        "1e23, 100000000000000000000000",
        "2e23, 200000000000000000000000",
        "123456789012345.67, 123456789012345.67",
        "9007199254740993, 9007199254740992",
        "5.684341886080802e-14, 0.00000000000005684341886080802",
        "-0.0, -0"
    })
    void numbersAreWrittenPlainlyAndWithoutNeedlessDigits(double number, String text) {
        assertEquals(text, Decimals.text(number));
    }

    @Test
    void aMissingNumberIsEmpty() {
        assertEquals("", Decimals.text(Double.NaN));
        assertTrue(Double.isNaN(Decimals.number("")));
    }

    @Test
    void anInfiniteNumberIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Decimals.text(Double.POSITIVE_INFINITY));
    }

    @Test
    void everyNumberReadsBackTheSameWithoutAnExponent() {
        finite().forEach(number -> {
            var text = Decimals.text(number);
            assertFalse(text.contains("E"), text);
            assertEquals(Double.doubleToLongBits(number), Double.doubleToLongBits(Decimals.number(text)), text);
        });
    }

    @Test
    void noShorterTextReadsBackAndNoneOfTheSameLengthIsCloser() {
        finite().filter(number -> number != (long) number).forEach(number -> {
            var text = Decimals.text(number);
            assertEquals(0, new BigDecimal(text).compareTo(shortest(number)), number + " as " + text);
        });
    }

    /** Tries every number of digits; among those that read back with the fewest the closest is the rounded one. */
    private static BigDecimal shortest(double number) {
        var exact = new BigDecimal(number);
        for (int digits = 1; ; digits++) {
            BigDecimal best = null;
            for (var mode : new RoundingMode[] {RoundingMode.HALF_EVEN, RoundingMode.FLOOR, RoundingMode.CEILING}) {
                var rounded = exact.round(new MathContext(digits, mode));
                if (best == null && rounded.doubleValue() == number) {
                    best = rounded;
                }
            }
            if (best != null) {
                return best;
            }
        }
    }

    /** Powers of two and their neighbours, and many drawn numbers: of any bits, ratios and short ones. */
    private static DoubleStream finite() {
        var edges = DoubleStream.of(0, -0.0, Double.MIN_VALUE, Double.MIN_NORMAL, Double.MAX_VALUE, -Double.MAX_VALUE);
        var powers = DoubleStream.iterate(Double.MIN_NORMAL, x -> x < 1e308, x -> 2 * x)
                .flatMap(x -> DoubleStream.of(x, Math.nextDown(x), Math.nextUp(x)));
        var drawn = Drawn.tries(5000)
                .flatMapToDouble(d -> DoubleStream.of(
                        Double.longBitsToDouble(d.bits()),
                        d.whole(1, 10_000_000) / (double) d.whole(1, 10_000_000),
                        d.whole(-99_999_999, 99_999_999) / 1000.0));
        return DoubleStream.concat(edges, DoubleStream.concat(powers, drawn)).filter(Double::isFinite);
    }
}
