package smychka.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import smychka.record.RunSheets;
import smychka.run.Setting;
import smychka.run.StoredBatch;
import smychka.run.Verification;
import smychka.run.Workers;

/** Proves a batch: its tables are as they were written, and running it again gives them again. */
@Command(
        name = "verify",
        description = {
            "Run a batch's runs again and compare every number with its tables.",
            "Names the first month, region and indicator that differ. Failed runs are left out."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Smychka.Version.class)
final class VerifyVerb implements Callable<Integer> {

    private static final Duration INTERVAL = Duration.ofSeconds(10);

    private final Bench bench;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "BATCH", description = "Folder of a finished batch.")
    private Path folder;

    @Option(
            names = "--sample",
            paramLabel = "N",
            description = "Run only so many runs again, spread evenly over the batch (all of them).")
    private Integer sample;

    @Option(names = "--threads", paramLabel = "N", description = "Threads that work at once (every processor).")
    private Integer threads;

    private int same;
    private int others;
    private long toldAt = System.nanoTime();

    VerifyVerb(Bench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() throws IOException {
        if ((sample != null && sample < 1) || (threads != null && threads < 1)) {
            throw new ParameterException(spec.commandLine(), "--sample and --threads take numbers from 1");
        }
        var batch = Stored.batch(folder);
        refuseWithoutTables(batch);
        var out = spec.commandLine().getOut();
        var err = spec.commandLine().getErr();
        err.print(Stored.otherModel(batch));
        var changed = batch.changedFiles();
        changed.forEach(file -> out.println(file + " is not what the batch wrote: its bytes have changed"));
        verify(batch, out, err);
        out.println(same + " of " + Closing.counted(same + others, "run")
                + (same + others == 1 ? " is" : " are") + " the same again, digest and every number"
                + (sample == null ? "" : "; a sample of " + batch.inTableOrder().size()));
        out.flush();
        return others == 0 && changed.isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
    }

    private static void refuseWithoutTables(StoredBatch batch) {
        if (batch.manifest().runs().isEmpty() || batch.manifest().shard() != null) {
            throw new RefusedException(batch.folder() + " has no tables yet: "
                    + (batch.manifest().shard() == null ? "the batch is not finished" : "merge the shards first"));
        }
    }

    private void verify(StoredBatch batch, PrintWriter out, PrintWriter err) throws IOException {
        int wanted = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        int scale = batch.manifest().options().scale();
        int all = batch.inTableOrder().size();
        var workers = Workers.choose(all, scale, wanted, Runtime.getRuntime().maxMemory());
        var verification =
                new Verification(batch, new Setting(bench.simulation().get(), bench.layout(), workers));
        var runs = verification.sample(sample == null ? all : sample);
        verification.verify(runs, verdict -> {
            same += verdict.isSame() ? 1 : 0;
            others += verdict.isSame() ? 0 : 1;
            if (!verdict.isSame()) {
                out.println(Stored.name(verdict.repetition().run()) + ": " + words(verdict));
            }
            progress(err, runs.size());
        });
    }

    private void progress(PrintWriter err, int all) {
        if (System.nanoTime() - toldAt >= INTERVAL.toNanos()) {
            toldAt = System.nanoTime();
            err.println(same + others + " of " + Closing.counted(all, "run") + " run again");
            err.flush();
        }
    }

    private static String words(Verification.Verdict verdict) {
        var repetition = verdict.repetition();
        if (repetition.tables() == null) {
            return "done before, fails now: " + repetition.message();
        }
        return verdict.differences().isEmpty()
                ? "every number is the same, the digest is not: "
                        + repetition.run().digest() + " stored, " + repetition.digest() + " now"
                : "differs first in " + words(verdict.differences().get(0), "stored", "now");
    }

    /** "1924-03, UKR, grain_sold: 1.5 stored, 1.6 now". */
    static String words(RunSheets.Difference d, String first, String second) {
        return d.month() + (d.place().isEmpty() ? "" : ", " + d.place()) + ", " + d.indicator() + ": "
                + value(d.first()) + " " + first + ", " + value(d.second()) + " " + second;
    }

    private static String value(String cell) {
        return cell.isEmpty() ? "nothing" : cell;
    }
}
