package smychka.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import smychka.record.Manifest;
import smychka.record.ResultTables;
import smychka.run.ModelVersion;
import smychka.run.StoredBatch;
import smychka.scenario.Scenario;

/** Batches and runs that the command line names, and files it names for answers; what does not fit is refused. */
final class Stored {

    private Stored() {}

    static StoredBatch batch(Path folder) {
        try {
            return StoredBatch.open(folder);
        } catch (IOException e) {
            throw new RefusedException(e.getMessage());
        }
    }

    /** What a batch that has tables says of itself, whole or stopped. */
    static Manifest manifest(Path folder) {
        var manifest = batch(folder).manifest();
        if (!Files.exists(folder.resolve(ResultTables.MONTHLY))) {
            throw new RefusedException(folder + " has no tables yet: it is "
                    + (manifest.shard() == null
                            ? manifest.state()
                            : "shard " + manifest.shard() + " of a batch; the verb merge makes tables of all"));
        }
        return manifest;
    }

    /** A run by its number, or by scenario and replication. */
    static Manifest.RunNote run(StoredBatch batch, String word) {
        return batch.find(word)
                .orElseThrow(() -> new RefusedException(batch.folder() + " has no run " + word
                        + ": give a number of runs.csv, or scenario/replication such as "
                        + batch.manifest().runs().stream()
                                .findFirst()
                                .map(StoredBatch::name)
                                .orElse("market-nep/1")));
    }

    /** The scenario of a run, unless its copy in the folder was changed. */
    static Scenario scenario(StoredBatch batch, Manifest.RunNote run) {
        try {
            return batch.scenario(run);
        } catch (IOException e) {
            throw new RefusedException(batch.folder() + ": " + e.getMessage());
        }
    }

    /** "run 7 (market-nep, replication 4)". */
    static String name(Manifest.RunNote run) {
        return "run " + run.run() + " (" + run.scenario() + ", replication " + run.replication() + ")";
    }

    /** A warning when another model made the batch; else empty. */
    static String otherModel(StoredBatch batch) throws IOException {
        var made = batch.manifest().modelVersion();
        var mine = ModelVersion.current();
        return made.equals(mine)
                ? ""
                : "made by model " + made + "; this program is model " + mine + ", differences are to be expected\n";
    }

    /** Results are never overwritten. */
    static void refuseUnlessNew(Path file) {
        if (Files.exists(file)) {
            throw new RefusedException(file + " is there already; results are never overwritten: give another name");
        }
        var folder = file.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw new RefusedException(file + " cannot be written: there is no folder " + folder);
        }
    }

    /** What comes of a batch that was stopped says how far it is. */
    static void tellUnlessWhole(Manifest manifest, PrintWriter err) {
        if (!Manifest.DONE.equals(manifest.state())) {
            err.println("not the whole batch: it was " + manifest.state() + " when "
                    + manifest.runs().size() + " runs had ended");
            err.flush();
        }
    }
}
