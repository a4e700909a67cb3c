package smychka.report.effect;

/**
 * A measure with its 95 % interval.
 *
 * @param low NaN, like high, where there are too few samples for an interval
 */
public record Estimate(double value, double low, double high) {

    /** The same in another unit. */
    public Estimate times(double factor) {
        return new Estimate(value * factor, low * factor, high * factor);
    }
}
