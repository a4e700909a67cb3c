package smychka.scenario;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as text: the shortest decimal that reads back the same, on every JDK. */
final class Decimals {

    private static final int ENOUGH_DIGITS = 17;

    private Decimals() {}

    static String text(double value) {
        var exact = new BigDecimal(value);
        for (int digits = 1; digits < ENOUGH_DIGITS; digits++) {
            var rounded = exact.round(new MathContext(digits));
            if (rounded.doubleValue() == value) {
                return plain(rounded);
            }
        }
        return plain(exact.round(new MathContext(ENOUGH_DIGITS)));
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
