package smychka.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine;
import smychka.record.ManifestFile;
import smychka.record.RunRecord;
import smychka.record.RunStatus;
import smychka.record.StoredRuns;
import smychka.report.Report;
import smychka.run.Batch;
import smychka.run.Workers;
import smychka.run.Workshop;
import smychka.run.WorkshopException;

/** The words around a batch: what begins, what failed, what came of it and where to look. */
final class Closing {

    private static final int FAILURES_SHOWN = 10;
    private static final int MOST_SCENARIOS = 12;
    private static final String PAGE = "report.html";

    private final PrintWriter out;
    private final PrintWriter err;
    private final Bench bench;
    private final Summary batch;
    private final Path folder;

    Closing(CommandLine command, Bench bench, Summary batch, Path folder) {
        this.out = command.getOut();
        this.err = command.getErr();
        this.bench = bench;
        this.batch = batch;
        this.folder = folder;
    }

    /** @param goesOn whether the batch was begun before */
    void begins(Workshop workshop, boolean goesOn) {
        err.println(String.format(
                Locale.ROOT,
                "%s%s, %s, scale %d, seed %d, %s; %s in %s",
                !batch.isShard() ? "" : "shard " + batch.shard() + ": ",
                counted(batch.titles().size(), "scenario"),
                counted(batch.replications(), "replication"),
                batch.scale(),
                batch.seed(),
                workshop.where().isEmpty() ? threads(workshop.workers()) : workshop.where(),
                goesOn ? "going on" : "results",
                shown(folder)));
        err.flush();
    }

    private static String threads(Workers workers) {
        var threads = counted(workers.threads(), "thread");
        return workers.held()
                ? threads + " (memory holds " + counted(workers.atOnce(), "run") + " at once: more with a larger -Xmx)"
                : threads;
    }

    /** Says that there was nothing to do; a report that was never drawn is. */
    int finishedBefore(boolean svg) throws IOException {
        err.println("nothing to do: all " + counted(batch.runs(), "run") + " are in " + shown(folder));
        boolean missing = !batch.isShard() && !Files.exists(folder.resolve(PAGE)) && hasRuns();
        return flushed(!missing || drawn(svg) ? ExitCode.DONE : ExitCode.FAILED);
    }

    private boolean hasRuns() throws IOException {
        return ManifestFile.read(folder).runs().stream()
                .anyMatch(r -> r.status().equals(RunStatus.DONE.word()));
    }

    void cacheFault(IOException fault) {
        err.println("the cache could not be used throughout, the results are whole: " + Faults.reason(fault));
    }

    /** Says what the disk did, and that nothing finished is lost. */
    int diskFault(IOException fault, int ended) {
        err.println(Faults.reason(fault));
        err.println(ended + " of " + counted(batch.runs(), "run") + " had ended and stay in " + shown(folder)
                + "; when there is room again the same command with --out " + shown(folder) + " goes on");
        return flushed(ExitCode.FAILED);
    }

    /** Says why runs could not be carried out, and that nothing finished is lost. */
    int workshopFault(WorkshopException fault, int ended) {
        err.println(fault.getMessage());
        err.println(ended + " of " + counted(batch.runs(), "run") + " had ended and stay in " + shown(folder)
                + "; the same command with --out " + shown(folder) + " goes on");
        return flushed(ExitCode.FAILED);
    }

    /** Returns the exit code. */
    int ends(Batch.Result result, boolean svg) throws IOException {
        result.failed().stream().limit(FAILURES_SHOWN).forEach(this::failed);
        if (result.failed().size() > FAILURES_SHOWN) {
            err.println("and " + (result.failed().size() - FAILURES_SHOWN) + " more, see runs.csv");
        }
        if (!result.isComplete()) {
            table(result);
            err.println("stopped: " + result.runs().size() + " of " + batch.runs()
                    + " runs had ended and are kept in " + shown(folder)
                    + "; the same command with --out " + shown(folder) + " goes on");
            return flushed(result.failed().isEmpty() ? ExitCode.STOPPED : ExitCode.FAILED);
        }
        if (batch.isShard()) {
            out.println("shard " + batch.shard() + ": " + shown(folder));
            return flushed(result.failed().isEmpty() ? ExitCode.DONE : ExitCode.FAILED);
        }
        table(result);
        boolean drawn = result.runs().stream().noneMatch(RunRecord::isDone) || drawn(svg);
        return flushed(result.failed().isEmpty() && drawn ? ExitCode.DONE : ExitCode.FAILED);
    }

    private void table(Batch.Result result) throws IOException {
        if (isTooMany() || batch.isShard() || result.runs().stream().noneMatch(RunRecord::isDone)) {
            return;
        }
        new FinalTable(StoredRuns.read(folder, Measure.INDICATORS), batch.titles())
                .lines()
                .forEach(out::println);
    }

    /** A report that cannot be drawn must not lose the results it was to be drawn from. */
    private boolean drawn(boolean svg) {
        try {
            if (isTooMany() && !Report.isStudy(folder)) {
                out.println("tables: " + shown(folder) + " (no report is drawn of more than " + MOST_SCENARIOS
                        + " scenarios)");
                return true;
            }
            out.println("report: " + shown(bench.drawing().draw(folder, svg)));
            return true;
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            err.println("the report could not be drawn: " + Faults.sentence(e));
            err.println("the tables are whole: " + shown(folder));
            return false;
        }
    }

    /** Whether nobody could tell the scenarios apart in a chart. */
    private boolean isTooMany() {
        return batch.titles().size() > MOST_SCENARIOS;
    }

    private void failed(RunRecord run) {
        err.println(String.format(
                Locale.ROOT,
                "run %d failed (%s, replication %d, seed %d) after %s: %s",
                run.run(),
                run.scenario(),
                run.replication(),
                run.seed(),
                counted(run.months(), "month"),
                run.message()));
    }

    private int flushed(int code) {
        out.flush();
        err.flush();
        return code;
    }

    /** A path as the reader stands to it. */
    static String shown(Path path) {
        var here = Path.of("").toAbsolutePath();
        var whole = path.toAbsolutePath().normalize();
        return whole.startsWith(here) ? here.relativize(whole).toString() : whole.toString();
    }

    static String counted(int n, String noun) {
        return n + " " + noun + (n == 1 ? "" : "s");
    }
}
