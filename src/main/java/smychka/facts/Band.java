package smychka.facts;

/**
 * What the literature leaves room for.
 *
 * @param central the figure most would name
 */
public record Band(double low, double central, double high) {

    public Band {
        if (!(low <= central && central <= high)) {
            throw new IllegalArgumentException(low + ", " + central + ", " + high + " are not in order");
        }
    }

    /** Bounds included; no number is not. */
    public boolean holds(double value) {
        return value >= low && value <= high;
    }
}
