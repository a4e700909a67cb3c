package smychka.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import smychka.record.RunRecord;
import smychka.record.StoredRuns;
import smychka.run.Batch;
import smychka.run.BatchPlan;
import smychka.run.PlannedScenario;

/** The words around a batch: what begins, what failed, what came of it and where to look. */
final class Closing {

    private static final int FAILURES_SHOWN = 10;

    private final PrintWriter out;
    private final PrintWriter err;
    private final Bench bench;
    private final BatchPlan plan;
    private final Path folder;

    Closing(CommandLine command, Bench bench, BatchPlan plan, Path folder) {
        this.out = command.getOut();
        this.err = command.getErr();
        this.bench = bench;
        this.plan = plan;
        this.folder = folder;
    }

    void begins(int threads) {
        int scenarios = plan.scenarios().size();
        err.println(String.format(
                Locale.ROOT,
                "%s, %s, scale %d, seed %d, %s; results in %s",
                counted(scenarios, "scenario"),
                counted(plan.replications(), "replication"),
                plan.scale(),
                plan.seed(),
                counted(threads, "thread"),
                shown(folder)));
        err.flush();
    }

    /** Returns the exit code. */
    int ends(Batch.Result result, boolean svg) throws IOException {
        result.failed().stream().limit(FAILURES_SHOWN).forEach(this::failed);
        if (result.failed().size() > FAILURES_SHOWN) {
            err.println("and " + (result.failed().size() - FAILURES_SHOWN) + " more, see runs.csv");
        }
        boolean anyDone = result.runs().stream().anyMatch(RunRecord::isDone);
        if (anyDone) {
            table();
        }
        if (!result.isComplete()) {
            err.println("stopped: " + result.runs().size() + " of "
                    + plan.scenarios().size() * plan.replications() + " runs had ended and are kept in "
                    + shown(folder));
            return flushed(ExitCode.STOPPED);
        }
        boolean drawn = !anyDone || drawn(svg);
        return flushed(result.failed().isEmpty() && drawn ? ExitCode.DONE : ExitCode.FAILED);
    }

    private void table() throws IOException {
        var titles = plan.scenarios().stream().collect(Collectors.toMap(PlannedScenario::name, s -> s.scenario()
                .title()));
        new FinalTable(StoredRuns.read(folder, Measure.INDICATORS), titles)
                .lines()
                .forEach(out::println);
    }

    /** A report that cannot be drawn must not lose the results it was to be drawn from. */
    private boolean drawn(boolean svg) {
        try {
            out.println("report: " + shown(bench.drawing().draw(folder, svg)));
            return true;
        } catch (IOException | RuntimeException e) {
            err.println("the report could not be drawn: " + Faults.sentence(e));
            err.println("the tables are whole: " + shown(folder));
            return false;
        }
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
    private static String shown(Path path) {
        var here = Path.of("").toAbsolutePath();
        var whole = path.toAbsolutePath().normalize();
        return whole.startsWith(here) ? here.relativize(whole).toString() : whole.toString();
    }

    private static String counted(int n, String noun) {
        return n + " " + noun + (n == 1 ? "" : "s");
    }
}
