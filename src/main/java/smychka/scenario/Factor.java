package smychka.scenario;

/**
 * A parameter or lever that a study varies.
 *
 * @param key its name in scenario files
 * @param low the least value, in the unit of the reference
 * @param high the greatest value
 * @param whole whether it takes whole numbers alone
 */
public record Factor(String key, double low, double high, boolean whole) {

    /** The value at a share of the way from the least to the greatest, in [0, 1]. */
    public double at(double share) {
        if (whole) {
            return Math.min(high, low + Math.floor(share * (high - low + 1)));
        }
        return Math.min(high, low + share * (high - low));
    }
}
