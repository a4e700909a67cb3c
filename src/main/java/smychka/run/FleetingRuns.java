package smychka.run;

import java.io.Closeable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import smychka.record.RunTables;
import smychka.scenario.Scenario;

/**
 * Runs whose tables are looked at once and then forgotten: no folder, no cache. They are carried out on this machine's
 * threads, in the order in which they were asked for; this is the one place to exchange for other means.
 */
public final class FleetingRuns implements Closeable {

    private final Simulation simulation;
    private final Workers workers;
    private final ExecutorService pool;
    private volatile boolean stopping;

    public FleetingRuns(Simulation simulation, Workers workers) {
        this.simulation = simulation;
        this.workers = workers;
        this.pool = Executors.newFixedThreadPool(workers.atOnce());
    }

    /** What becomes of a run that was asked for, told on the thread that carried it out. */
    public interface Look {

        void ended(RunTables tables);

        /** @param message one line that says why */
        void failed(String message);
    }

    /** Ends a run that was asked to stop. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stopped() {
            super("stopped", null, false, false);
        }
    }

    /**
     * Asks for a run.
     *
     * @param scenario of which the replication's uncertain parameters are drawn
     * @param scale real households one agent stands for
     * @return done when the look was taken; of a run that was stopped none is
     */
    public Future<?> begin(Scenario scenario, int scale, long seed, Look look) {
        return pool.submit(() -> {
            RunTables tables;
            try {
                tables = simulation
                        .run(scenario.drawn(seed), scale, seed, workers.threadsEach(), month -> goOn())
                        .tables();
            } catch (Stopped e) {
                return;
            } catch (RuntimeException | Error e) {
                look.failed(RunOnce.message(e));
                return;
            }
            look.ended(tables);
        });
    }

    private void goOn() {
        if (stopping) {
            throw new Stopped();
        }
    }

    /** Ends the runs under way at the end of their month, and lets no other begin. */
    public void stop() {
        stopping = true;
    }

    public boolean isStopping() {
        return stopping;
    }

    @Override
    public void close() {
        stopping = true;
        pool.shutdownNow();
    }
}
