package smychka.run.calibration;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Tries values of the free parameters. */
public interface Experiment {

    /** What comes of a trial that was begun. */
    interface Trial {
        /**
         * Waits for it; empty when it was stopped.
         *
         * @throws IOException when it could not be carried out, by no fault of the values
         */
        Optional<Measured> await() throws IOException, InterruptedException;
    }

    /**
     * @param figures of each moment, for each seed; empty when a run failed
     * @param failure why, or empty
     */
    record Measured(List<List<Double>> figures, String failure) {}

    /** Begins a trial and comes back at once; several may be under way. */
    Trial begin(List<Double> values);
}
