package smychka.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.format.TextStyle;
import java.util.Locale;
import smychka.unit.Month;

/** Numbers as people read them. */
public final class Numbers {

    private Numbers() {}

    /** Three digits, and all those before the point: 1,234 and 74.3 and 0.123. */
    public static String three(double value) {
        if (!Double.isFinite(value)) {
            return "–";
        }
        if (value == 0) {
            return "0";
        }
        var size = Math.abs(value);
        var pattern = size >= 99.95 ? "#,##0" : size >= 9.995 ? "0.0" : size >= 0.005 ? "0.00" : "0.0000";
        return format(pattern, value).replace('-', '−');
    }

    /** A value of a file as it stands there; of a number four digits, and all those before the point. */
    public static String plain(String value) {
        if (value == null || value.isBlank()) {
            return "–";
        }
        try {
            var exact = new BigDecimal(value);
            var digits = Math.max(4, exact.precision() - exact.scale());
            var number = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        } catch (NumberFormatException e) {
            return value;
        }
    }

    /** Oct 1925. */
    public static String month(Month month) {
        return java.time.Month.of(month.ofYear()).getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + " " + month.year();
    }

    private static String format(String pattern, double value) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }
}
