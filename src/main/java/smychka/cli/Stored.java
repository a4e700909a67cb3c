package smychka.cli;

import java.io.IOException;
import java.nio.file.Path;
import smychka.record.Manifest;
import smychka.run.ModelVersion;
import smychka.run.StoredBatch;

/** Batches and runs that the command line names; what is not there is refused. */
final class Stored {

    private Stored() {}

    static StoredBatch batch(Path folder) {
        try {
            return StoredBatch.open(folder);
        } catch (IOException e) {
            throw new RefusedException(e.getMessage());
        }
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
}
