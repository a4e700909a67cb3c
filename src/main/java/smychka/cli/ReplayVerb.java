package smychka.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import smychka.record.Disk;
import smychka.record.Manifest;
import smychka.record.ResultTables;
import smychka.record.RunRecord;
import smychka.record.RunStatus;
import smychka.run.BatchFolder;
import smychka.run.Repetition;
import smychka.run.Setting;
import smychka.run.Verification;
import smychka.run.Workers;

/** Runs one run of a batch again, from what its folder says alone. */
@Command(
        name = "replay",
        description = {
            "Run one run of a batch again and say whether it ends in the same state.",
            "Everything it needs stands in the batch's folder."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Smychka.Version.class)
final class ReplayVerb implements Callable<Integer> {

    private final Bench bench;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "BATCH", description = "Folder of a batch.")
    private Path folder;

    @Parameters(
            index = "1",
            paramLabel = "RUN",
            description = "A number of runs.csv, or scenario/replication such as market-nep/4.")
    private String word;

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "New or empty folder for the tables of this run alone.")
    private Path out;

    ReplayVerb(Bench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() throws IOException {
        var batch = Stored.batch(folder);
        var run = Stored.run(batch, word);
        if (out != null && !new BatchFolder(out).isFree()) {
            throw new RefusedException(out + " is not empty; results are never overwritten: give --out a new folder");
        }
        var err = spec.commandLine().getErr();
        err.print(Stored.otherModel(batch));
        err.flush();
        int threads = Runtime.getRuntime().availableProcessors();
        var setting = new Setting(bench.simulation().get(), bench.layout(), new Workers(1, threads, false));
        var repetition = repeated(new Verification(batch, setting), run);
        spec.commandLine().getOut().println(Stored.name(run) + ", seed " + run.seed() + ": " + verdict(repetition));
        if (out != null && repetition.tables() != null) {
            write(repetition);
            spec.commandLine().getOut().println("tables: " + Closing.shown(out));
        }
        spec.commandLine().getOut().flush();
        return repetition.isSame() ? ExitCode.DONE : ExitCode.FAILED;
    }

    private static Repetition repeated(Verification verification, Manifest.RunNote run) throws IOException {
        return verification.repeat(run);
    }

    private static String verdict(Repetition repetition) {
        if (repetition.tables() == null) {
            return (repetition.failedBefore() ? "fails again: " : "done before, fails now: ") + repetition.message();
        }
        return repetition.failedBefore()
                ? "failed before, done now, digest " + repetition.digest()
                : repetition.isSame()
                        ? "digest " + repetition.digest() + ", the same as stored"
                        : "digest " + repetition.digest() + ", stored is "
                                + repetition.run().digest();
    }

    private void write(Repetition repetition) throws IOException {
        Disk.makeFolder(out);
        var run = repetition.run();
        var record = new RunRecord(
                run.run(),
                run.scenario(),
                run.replication(),
                run.seed(),
                RunStatus.DONE,
                "",
                repetition.tables().months(),
                repetition.digest(),
                0);
        try (var tables = new ResultTables(out, bench.layout())) {
            tables.add(record, repetition.tables());
            tables.commit();
        }
        ResultTables.writeRuns(out, List.of(record));
    }
}
