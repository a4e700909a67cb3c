package smychka.run;

import java.util.HexFormat;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import smychka.record.Part;
import smychka.record.RunStatus;
import smychka.record.RunTables;
import smychka.unit.Month;

/** One run of a batch: counted month by month, and a failure made into a record of it. */
final class RunOnce {

    private static final int LONGEST_MESSAGE = 500;

    private final RunRequest request;
    private final Simulation simulation;
    private final int threads;

    /** @param threads that the run may use */
    RunOnce(RunRequest request, Simulation simulation, int threads) {
        this.request = request;
        this.simulation = simulation.keeping(request.households());
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
        private final IntConsumer all;
        private final BooleanSupplier stopping;
        private int months;

        MonthCount(IntConsumer all, BooleanSupplier stopping) {
            this.all = all;
            this.stopping = stopping;
        }

        @Override
        public void accept(Month month) {
            months++;
            all.accept(1);
            if (stopping.getAsBoolean()) {
                throw new Stopped();
            }
        }
    }

    /** Runs to the end; empty when it was stopped before. */
    Optional<Part> execute(IntConsumer monthsEnded, BooleanSupplier stopping) {
        var months = new MonthCount(monthsEnded, stopping);
        long started = System.nanoTime();
        try {
            var scenario = request.scenario().drawn(request.seed());
            var outcome = simulation.run(scenario, request.scale(), request.seed(), threads, months);
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
        return new Part(request.key(), status, message, months, digest, seconds, tables);
    }

    /** One line that says why. */
    private static String message(Throwable fault) {
        var said = fault.getMessage() == null || fault.getMessage().isBlank()
                ? fault.getClass().getSimpleName()
                : fault.getMessage().strip().replaceAll("\\s+", " ");
        return said.length() <= LONGEST_MESSAGE ? said : said.substring(0, LONGEST_MESSAGE);
    }
}
