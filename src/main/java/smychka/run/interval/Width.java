package smychka.run.interval;

import java.util.regex.Pattern;
import smychka.record.Decimals;

/**
 * How wide an interval may be from end to end.
 *
 * @param size above 0
 * @param isPercent whether it is a percentage of a mean; otherwise it is in the outcome's own unit
 */
public record Width(double size, boolean isPercent) {

    private static final Pattern FORM = Pattern.compile("(\\d+(?:\\.\\d+)?(?:[eE][-+]?\\d+)?)\\s*(%?)");

    /**
     * Reads {@code 5%} or {@code 0.02}.
     *
     * @throws IllegalArgumentException unless it is such a number above 0
     */
    public static Width parse(String text) {
        var parts = FORM.matcher(text.strip());
        if (parts.matches()) {
            double size = Double.parseDouble(parts.group(1));
            if (size > 0 && size < Double.POSITIVE_INFINITY) {
                return new Width(size, !parts.group(2).isEmpty());
            }
        }
        throw new IllegalArgumentException("'" + text
                + "' is no width above 0: expected a percentage of the mean such as 5%, or a number in the indicator's"
                + " unit such as 0.02");
    }

    /** In the outcome's unit, where the mean that percentages are of is this. */
    double beside(double mean) {
        return isPercent ? size / 100 * Math.abs(mean) : size;
    }

    @Override
    public String toString() {
        return Decimals.text(size) + (isPercent ? "%" : "");
    }
}
