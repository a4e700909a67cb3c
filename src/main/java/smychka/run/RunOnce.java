package smychka.run;

import java.util.HexFormat;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import smychka.record.PartFile;
import smychka.record.RunRecord;
import smychka.record.RunStatus;
import smychka.unit.Month;

/** One run of a batch: counted month by month, and a failure made into a record of it. */
final class RunOnce {

    private static final int LONGEST_MESSAGE = 500;

    private final BatchPlan plan;
    private final PlannedRun run;
    private final Simulation simulation;
    private final int threads;

    RunOnce(BatchPlan plan, PlannedRun run, Simulation simulation, int threads) {
        this.plan = plan;
        this.run = run;
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
    Optional<PartFile.Content> execute(ProgressCount count, BooleanSupplier stopping) {
        var months = new MonthCount(count, stopping);
        long started = System.nanoTime();
        try {
            var scenario = run.scenario().drawn(run.seed());
            var outcome = simulation.run(scenario, plan.scale(), run.seed(), threads, months);
            var digest = HexFormat.of().toHexDigits(outcome.digest());
            count.runDone();
            return Optional.of(
                    new PartFile.Content(record(RunStatus.DONE, "", months, digest, started), outcome.tables()));
        } catch (Stopped e) {
            return Optional.empty();
        } catch (RuntimeException | Error e) {
            count.runFailed(run.scenario().months() - months.months);
            return Optional.of(new PartFile.Content(record(RunStatus.FAILED, message(e), months, "", started), null));
        }
    }

    private RunRecord record(RunStatus status, String message, MonthCount months, String digest, long started) {
        double seconds = Math.round((System.nanoTime() - started) / 1e6) / 1e3;
        return new RunRecord(
                run.number(),
                run.scenario().name(),
                run.replication(),
                run.seed(),
                status,
                message,
                months.months,
                digest,
                seconds);
    }

    /** One line that says why. */
    private static String message(Throwable fault) {
        var said = fault.getMessage() == null || fault.getMessage().isBlank()
                ? fault.getClass().getSimpleName()
                : fault.getMessage().strip().replaceAll("\\s+", " ");
        return said.length() <= LONGEST_MESSAGE ? said : said.substring(0, LONGEST_MESSAGE);
    }
}
