package smychka.scenario;

import java.util.List;
import java.util.Set;

/**
 * What a study fits: which parameters, to what, and at what expense.
 *
 * @param free parameters and their bounds, in the order of the file
 * @param moments what the model's numbers are held against
 * @param uses marks of facts and years that may be fitted to
 * @param start the design of the first evaluations
 * @param evaluations in all, before profiles
 * @param profile points of each parameter's profile around the best; 0 for none
 * @param seed of start and search, or null for the study's
 */
public record Calibration(
        List<Factor> free,
        List<Moment> moments,
        Set<String> uses,
        Design start,
        int evaluations,
        int profile,
        Long seed) {

    /** What a moment is. */
    public enum Kind {
        /** A fact of history by its id; its band comes with it. */
        FACT,
        /** An indicator of the country over a period, as in {@code real_wage@1926}; the file says what was observed. */
        INDICATOR,
        /** A yearly series of history by its id, year by year. */
        SERIES
    }

    /** What was observed, in the indicator's unit. */
    public record Observed(double low, double value, double high) {}

    /**
     * A number of the model and how much it counts.
     *
     * @param word id, or indicator and period
     * @param years the first and the last of a series; empty for all
     * @param observed of an indicator; else null
     * @param place where the word stands
     * @param path the way to it
     */
    public record Moment(
            Kind kind, String word, List<Integer> years, Observed observed, double weight, Place place, String path) {}
}
