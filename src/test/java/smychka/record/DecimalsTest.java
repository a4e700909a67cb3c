package smychka.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @Property(tries = 20_000)
    void everyNumberReadsBackTheSameWithoutAnExponent(@ForAll("finite") double number) {
        var text = Decimals.text(number);
        assertFalse(text.contains("E"));
        assertEquals(Double.doubleToLongBits(number), Double.doubleToLongBits(Decimals.number(text)), text);
    }

    @Property(tries = 20_000)
    void noShorterTextReadsBackAndNoneOfTheSameLengthIsCloser(@ForAll("finite") double number) {
        if (number == 0 || number == (long) number) {
            return;
        }
        assertEquals(0, new BigDecimal(Decimals.text(number)).compareTo(shortest(number)), Decimals.text(number));
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

    @Provide
    Arbitrary<Double> finite() {
        var anyBits = Arbitraries.longs().map(Double::longBitsToDouble).filter(Double::isFinite);
        var ratios = Arbitraries.integers()
                .between(1, 10_000_000)
                .flatMap(a -> Arbitraries.integers().between(1, 10_000_000).map(b -> (double) a / b));
        var powers = Arbitraries.integers().between(-1000, 1000).map(e -> Math.scalb(1.0, e));
        var short_ = Arbitraries.longs().between(-99_999_999, 99_999_999).map(n -> n / 1000.0);
        return Arbitraries.oneOf(anyBits, ratios, powers, short_);
    }
}
