package smychka.run;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import smychka.record.Part;

/**
 * Where runs are carried out: on this machine's threads, or on other machines. Whoever asks waits for the run, and as
 * many may ask at once as {@link #workers} says. What a run comes to does not depend on where it was carried out.
 */
public interface Workshop extends Closeable {

    /**
     * Makes everything ready for the first run.
     *
     * @throws WorkshopException when there is nowhere to carry out runs; nothing was begun
     */
    void open() throws IOException;

    /** How many runs it takes at once; known once it is open. */
    Workers workers();

    /** Where it is, in words such as {@code Spark at spark://host:7077, 8 cores}; empty for this machine's own threads. */
    String where();

    /**
     * Carries out a run. A run that fails by its own fault is not tried again.
     *
     * @param monthsEnded told how many more months were simulated, of all of them at the latest when the run has ended
     * @param stopping whether the run is to be given up
     * @return what the run came to, its failure included; empty when it was given up
     * @throws WorkshopException when it could not be carried out, by no fault of its own
     */
    Optional<Part> carryOut(RunRequest request, IntConsumer monthsEnded, BooleanSupplier stopping) throws IOException;

    /** Gives back what it holds. */
    @Override
    void close();
}
