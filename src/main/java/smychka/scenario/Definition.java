package smychka.scenario;

import java.util.List;

/**
 * What the reference says of a parameter, a lever or a number of {@code run}.
 *
 * @param key the name in scenario files
 * @param value the default, in {@code unit}
 * @param low the least value allowed
 * @param high the greatest value allowed
 * @param kind of a parameter: free or fixed; of a lever: how its historical path is known (decree, observed, assumed,
 *     fitted)
 * @param disqualifies facts that the historical path all but fixes, so that they do not count as reproduced
 * @param about what it is, in a line
 * @param modelled whether the model uses it yet
 * @param regional whether a decree on it may name regions
 * @param whole whether only whole numbers are allowed
 */
public record Definition(
        String key,
        double value,
        double low,
        double high,
        String unit,
        String kind,
        List<String> disqualifies,
        String source,
        String about,
        boolean modelled,
        boolean regional,
        boolean whole) {

    private static final String SWITCH = "switch";

    boolean allows(double candidate) {
        boolean within = candidate >= low && candidate <= high;
        return within && (!(whole || isSwitch()) || candidate == Math.rint(candidate));
    }

    public boolean isSwitch() {
        return unit.equals(SWITCH);
    }

    /** What a message asks for, such as "a number in [15, 140] (roubles per tonne)". */
    String expected() {
        if (isSwitch()) {
            return "0 (off) or 1 (on)";
        }
        var bounds = "number in [" + Decimals.text(low) + ", " + Decimals.text(high) + "] (" + unit + ")";
        return (whole ? "a whole " : "a ") + bounds;
    }
}
