package smychka.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import smychka.record.Manifest;
import smychka.record.RunStatus;
import smychka.record.RunningNote;
import smychka.run.BatchFolder;
import smychka.run.FolderLock;
import smychka.run.Shard;
import smychka.run.StoredBatch;

/** Says how far a batch is, while it runs or after. */
@Command(
        name = "status",
        description = "Say how far a batch is; works from another terminal while it runs.",
        mixinStandardHelpOptions = true,
        versionProvider = Smychka.Version.class)
final class StatusVerb implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "BATCH", description = "Folder of a batch.")
    private Path folder;

    @Override
    public Integer call() throws IOException {
        var batch = Stored.batch(folder);
        var out = spec.commandLine().getOut();
        var holder = FolderLock.holderOf(folder);
        if (holder.isPresent()) {
            running(out, batch.manifest(), holder.get());
        } else {
            resting(out, batch);
        }
        out.flush();
        return ExitCode.DONE;
    }

    private void running(PrintWriter out, Manifest manifest, String holder) {
        if (!manifest.state().equals(Manifest.RUNNING)) {
            out.println(what(manifest) + ": " + Closing.counted(manifest.runs().size(), "run")
                    + " have ended, the tables are there; the report is being drawn, by " + holder);
            return;
        }
        out.println(what(manifest) + ": running, by " + holder);
        var note = RunningNote.read(folder);
        out.println(note.map(n -> "  " + words(n)).orElse("  " + "has only just begun"));
        note.ifPresent(n -> out.println("  as of "
                + ProgressLines.words(Duration.ofMillis(Math.max(0, System.currentTimeMillis() - n.updated())))
                + " ago, " + Closing.counted(n.threads(), "thread")));
    }

    private static String words(RunningNote note) {
        var pace = note.perMinute() > 0 ? "; " + ProgressLines.pace(note.perMinute()) + " a minute" : "";
        var left = note.secondsLeft() < 0
                ? ""
                : ", about " + ProgressLines.words(Duration.ofMillis((long) (note.secondsLeft() * 1000))) + " left";
        return note.done() + note.failed() + " of " + note.runs() + " runs" + some(note.failed(), "failed")
                + some(note.cached(), "from the cache") + some(note.stored(), "stored before") + pace + left;
    }

    private static String some(int runs, String what) {
        return runs == 0 ? "" : ", " + runs + " " + what;
    }

    private void resting(PrintWriter out, StoredBatch batch) throws IOException {
        var manifest = batch.manifest();
        int wanted = wanted(manifest);
        boolean isFinished =
                manifest.state().equals(Manifest.DONE) || manifest.state().equals(Manifest.SHARD);
        if (isFinished) {
            long failed = manifest.runs().stream()
                    .filter(r -> r.status().equals(RunStatus.FAILED.word()))
                    .count();
            out.println(what(manifest) + ": finished, "
                    + Closing.counted(manifest.runs().size(), "run") + some((int) failed, "failed") + "; ended "
                    + manifest.environment().finished());
        } else {
            int stored = new BatchFolder(folder).storedParts();
            out.println(what(manifest) + ": not running, " + stored + " of " + Closing.counted(wanted, "run")
                    + " are stored; the command that began it, with --out " + Closing.shown(folder)
                    + ", goes on");
        }
    }

    private static String what(Manifest manifest) {
        var study = manifest.study() == null ? "" : "study " + manifest.study().name() + ", ";
        var shard = manifest.shard() == null ? "" : "shard " + manifest.shard() + " of ";
        return study + shard + Closing.counted(manifest.scenarios().size(), "scenario") + ", "
                + Closing.counted(manifest.options().replications(), "replication") + ", scale "
                + manifest.options().scale();
    }

    private static int wanted(Manifest manifest) {
        int all = manifest.scenarios().size() * manifest.options().replications();
        var shard = Optional.ofNullable(manifest.shard()).flatMap(Shard::parse).orElse(Shard.WHOLE);
        return shard.share(all);
    }
}
