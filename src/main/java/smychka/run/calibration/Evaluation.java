package smychka.run.calibration;

import java.util.List;

/**
 * What came of one set of values.
 *
 * @param number from 1, in the order in which they were made
 * @param values of the free parameters
 * @param figures of each moment, for each seed; empty when a run failed
 * @param failure why, or empty
 */
public record Evaluation(int number, Phase phase, List<Double> values, List<List<Double>> figures, String failure) {

    /** What an evaluation is made for. */
    public enum Phase {
        /** The parameters as the study's scenarios have them. */
        AS_IS("as-is"),
        /** Points spread over the whole box. */
        START("start"),
        /** Points that the optimiser asks for. */
        SEARCH("search"),
        /** One parameter moved at a time, the others at the best. */
        PROFILE("profile");

        private final String word;

        Phase(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }

        static Phase of(String word) {
            for (var phase : values()) {
                if (phase.word.equals(word)) {
                    return phase;
                }
            }
            throw new IllegalArgumentException("no phase " + word);
        }
    }

    public boolean isFailed() {
        return !failure.isEmpty();
    }

    /** A moment's numbers over the seeds. */
    public double[] numbers(int moment) {
        return figures.get(moment).stream().mapToDouble(v -> v).toArray();
    }

    /** A moment's median over the seeds; NaN where half of them or more give none, or a run failed. */
    public double median(int moment) {
        return isFailed() ? Double.NaN : Loss.median(numbers(moment));
    }
}
