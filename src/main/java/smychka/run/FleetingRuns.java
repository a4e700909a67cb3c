package smychka.run;

import java.io.Closeable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import smychka.record.RunTables;
import smychka.scenario.HouseholdSample;
import smychka.scenario.Scenario;

/**
 * Runs whose tables are looked at once and then forgotten: no folder, no cache. They begin in the order in which they were
 * asked for.
 */
public final class FleetingRuns implements Closeable {

    private final Workshop workshop;
    private final ExecutorService pool;
    private volatile boolean stopping;

    /** @param workshop that is open; whoever opened it closes it */
    public FleetingRuns(Workshop workshop) {
        this.workshop = workshop;
        this.pool = Executors.newFixedThreadPool(workshop.workers().atOnce());
    }

    /** What becomes of a run that was asked for, told on the thread that asked the workshop. */
    public interface Look {

        void ended(RunTables tables);

        /** @param message one line that says why */
        void failed(String message);
    }

    /**
     * Asks for a run.
     *
     * @param scenario of which the replication's uncertain parameters are drawn
     * @param scale real households one agent stands for
     * @return done when the look was taken, of a run that was stopped without one; failed with a {@link
     *     WorkshopException} when the run could not be carried out
     */
    public Future<Void> begin(Scenario scenario, int scale, long seed, Look look) {
        return pool.submit(() -> {
            if (stopping) {
                return null;
            }
            var request = RunRequest.of(scenario, scale, seed, HouseholdSample.NONE);
            workshop.carryOut(request, months -> {}, () -> stopping).ifPresent(part -> {
                if (part.isDone()) {
                    look.ended(part.tables());
                } else {
                    look.failed(part.message());
                }
            });
            return null;
        });
    }

    /** Ends the runs under way at the end of their month, and lets no other begin. */
    public void stop() {
        stopping = true;
    }

    @Override
    public void close() {
        stopping = true;
        pool.shutdownNow();
    }
}
