package smychka.scenario;

import java.util.List;
import smychka.unit.Month;

/**
 * What the reference says of a parameter, a lever or a number of {@code run} or {@code shocks}.
 *
 * @param key the name in scenario files
 * @param value the default, in {@code unit}
 * @param low the least value allowed
 * @param high the greatest value allowed
 * @param only the only values allowed, or none when every value between the bounds is
 * @param seen the least and the greatest value of 1921-33, or empty when history says nothing
 * @param below the parameter that this one must stay below, or empty
 * @param kind of a parameter: free or fixed; of a lever: how its historical path is known (decree, observed, assumed,
 *     fitted)
 * @param disqualifies facts that the historical path all but fixes, so that they do not count as reproduced
 * @param about what it is, in a line
 * @param regional whether a decree on it may name regions
 * @param whole whether only whole numbers are allowed
 */
public record Definition(
        String key,
        double value,
        double low,
        double high,
        List<Double> only,
        List<Double> seen,
        String unit,
        String below,
        String kind,
        List<String> disqualifies,
        String source,
        String about,
        boolean regional,
        boolean whole) {

    static final String MONTH = "month";

    private static final String SWITCH = "switch";

    boolean allows(double candidate) {
        boolean within = candidate >= low && candidate <= high;
        boolean listed = only.isEmpty() || only.contains(candidate);
        return within && listed && (!(whole || isSwitch()) || candidate == Math.rint(candidate));
    }

    public boolean isSwitch() {
        return unit.equals(SWITCH);
    }

    /** Whether history saw such a value, or says nothing of it. */
    boolean wasSeen(double candidate) {
        return seen.isEmpty() || (candidate >= seen.get(0) && candidate <= seen.get(1));
    }

    /** The default as text; a month by its name. */
    public String defaultText() {
        return unit.equals(MONTH) ? new Month((int) value).toString() : Decimals.text(value);
    }

    /** "15 .. 140", "0 or 1": what is allowed. */
    public String bounds() {
        if (isSwitch()) {
            return "0 or 1";
        }
        if (unit.equals(MONTH)) {
            return new Month((int) low) + " .. " + new Month((int) high);
        }
        return only.isEmpty()
                ? Decimals.text(low) + " .. " + Decimals.text(high)
                : String.join(" or ", only.stream().map(Decimals::text).toList());
    }

    /** "33 .. 75": what history saw, or empty. */
    public String range() {
        return seen.isEmpty() ? "" : Decimals.text(seen.get(0)) + " .. " + Decimals.text(seen.get(1));
    }

    /** What a message asks for, such as "a number in [15, 140] (roubles per tonne)". */
    String expected() {
        if (isSwitch()) {
            return "0 (off) or 1 (on)";
        }
        if (!only.isEmpty()) {
            return bounds();
        }
        var bounds = "number in [" + Decimals.text(low) + ", " + Decimals.text(high) + "] (" + unit + ")";
        return (whole ? "a whole " : "a ") + bounds;
    }
}
