package smychka.run;

import java.util.HexFormat;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import smychka.record.Part;
import smychka.record.RunStatus;
import smychka.record.RunTables;
import smychka.unit.Month;

/** One run of a batch: counted month by month, and a failure made into a record of it. */
final class RunOnce {

    private static final int LONGEST_MESSAGE = 500;

    private final PlannedRun run;
    private final String key;
    private final int scale;
    private final Simulation simulation;
    private final int threads;

    /**
     * @param key of everything that decides the run
     * @param scale real households one agent stands for
     */
    RunOnce(PlannedRun run, String key, int scale, Simulation simulation, int threads) {
        this.run = run;
        this.key = key;
        this.scale = scale;
        this.simulation = simulation;
        this.threads = threads;
    }

    /** Ends a run that was asked to stop. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stopped() {
            super("stopped", null, false, false);
        }
    }

    /** Counts the months of this run and stops it when asked. */
    private static final class MonthCount implements Consumer<Month> {
        private final ProgressCount all;
        private final BooleanSupplier stopping;
        private int months;

        MonthCount(ProgressCount all, BooleanSupplier stopping) {
            this.all = all;
            this.stopping = stopping;
        }

        @Override
        public void accept(Month month) {
            months++;
            all.monthEnded();
            if (stopping.getAsBoolean()) {
                throw new Stopped();
            }
        }
    }

    /** Runs to the end; empty when it was stopped before. */
    Optional<Part> execute(ProgressCount count, BooleanSupplier stopping) {
        var months = new MonthCount(count, stopping);
        long started = System.nanoTime();
        try {
            var scenario = run.scenario().drawn(run.seed());
            var outcome = simulation.run(scenario, scale, run.seed(), threads, months);
            var digest = HexFormat.of().toHexDigits(outcome.digest());
            return Optional.of(part(RunStatus.DONE, "", months.months, digest, started, outcome.tables()));
        } catch (Stopped e) {
            return Optional.empty();
        } catch (RuntimeException | Error e) {
            return Optional.of(part(RunStatus.FAILED, message(e), months.months, "", started, null));
        }
    }

    private Part part(RunStatus status, String message, int months, String digest, long started, RunTables tables) {
        double seconds = Math.round((System.nanoTime() - started) / 1e6) / 1e3;
        return new Part(key, status, message, months, digest, seconds, tables);
    }

    /** One line that says why. */
    static String message(Throwable fault) {
        var said = fault.getMessage() == null || fault.getMessage().isBlank()
                ? fault.getClass().getSimpleName()
                : fault.getMessage().strip().replaceAll("\\s+", " ");
        return said.length() <= LONGEST_MESSAGE ? said : said.substring(0, LONGEST_MESSAGE);
    }
}
