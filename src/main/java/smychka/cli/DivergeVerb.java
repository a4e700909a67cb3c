package smychka.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import smychka.record.Manifest;
import smychka.record.RunSheets;
import smychka.record.SheetReader;
import smychka.run.StoredBatch;

/** Says where two runs of a batch part, by what its tables hold. */
@Command(
        name = "diverge",
        description = "Name the first month in which two runs of a batch part, and what differs in it.",
        mixinStandardHelpOptions = true,
        versionProvider = Smychka.Version.class)
final class DivergeVerb implements Callable<Integer> {

    private static final int SHOWN = 10;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "BATCH", description = "Folder of a finished batch.")
    private Path folder;

    @Parameters(
            index = "1",
            paramLabel = "RUN_A",
            description = "A number of runs.csv, or scenario/replication such as market-nep/4.")
    private String first;

    @Parameters(index = "2", paramLabel = "RUN_B", description = "The other run.")
    private String second;

    @Override
    public Integer call() throws IOException {
        var batch = Stored.batch(folder);
        var one = done(batch, first);
        var other = done(batch, second);
        var differences = RunSheets.firstMonth(sheets(one), sheets(other));
        var out = spec.commandLine().getOut();
        if (differences.isEmpty()) {
            out.println(StoredBatch.name(one) + " and " + StoredBatch.name(other) + " have the same numbers throughout"
                    + (one.digest().equals(other.digest()) ? "" : ", and different digests"));
        } else {
            out.println(StoredBatch.name(one) + " and " + StoredBatch.name(other) + " part in "
                    + differences.get(0).month() + ", in " + Closing.counted(differences.size(), "number"));
            differences.stream()
                    .limit(SHOWN)
                    .forEach(d -> out.println("  "
                            + VerifyVerb.words(d, "in " + StoredBatch.name(one), "in " + StoredBatch.name(other))));
            List.of(differences.size() - SHOWN).stream()
                    .filter(more -> more > 0)
                    .forEach(more -> out.println("  and " + more + " more"));
        }
        out.flush();
        return ExitCode.DONE;
    }

    private static Manifest.RunNote done(StoredBatch batch, String word) {
        var run = Stored.run(batch, word);
        if (batch.manifest().shard() != null) {
            throw new RefusedException(batch.folder() + " has no tables yet: merge the shards first");
        }
        if (batch.inTableOrder().stream().noneMatch(run::equals)) {
            throw new RefusedException(Stored.name(run) + " failed and has no numbers");
        }
        return run;
    }

    private RunSheets sheets(Manifest.RunNote run) throws IOException {
        try (var tables = new SheetReader(folder)) {
            return tables.read(run.scenario(), run.replication());
        }
    }
}
