package smychka.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import smychka.record.Manifest;
import smychka.record.ManifestFile;
import smychka.record.ResultTables;

/** The folder that a verb is given as a batch. */
final class StoredResults {

    private StoredResults() {}

    /** @throws RefusedException when it is none, or has no tables */
    static Manifest manifest(Path batch) {
        if (!Files.isDirectory(batch)) {
            throw new RefusedException(batch + " is not the folder of a batch: there is no such folder");
        }
        if (!Files.exists(batch.resolve(Manifest.FILE))) {
            throw new RefusedException(batch + " is not the folder of a finished batch: it has no " + Manifest.FILE);
        }
        try {
            var manifest = ManifestFile.read(batch);
            if (manifest == null || !Manifest.SCHEMA.equals(manifest.schema())) {
                throw new RefusedException(batch.resolve(Manifest.FILE) + " is not of schema " + Manifest.SCHEMA);
            }
            if (!Files.exists(batch.resolve(ResultTables.MONTHLY))) {
                throw new RefusedException(batch + " has no tables yet: it is " + manifest.state());
            }
            return manifest;
        } catch (IOException e) {
            throw new RefusedException(e.getMessage());
        }
    }

    /** @throws RefusedException when a file stands there or cannot be written there */
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
        if (!"done".equals(manifest.state())) {
            err.println("not the whole batch: it was " + manifest.state() + " when "
                    + manifest.runs().size() + " runs had ended");
            err.flush();
        }
    }
}
