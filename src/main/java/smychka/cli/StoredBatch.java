package smychka.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import smychka.record.Manifest;
import smychka.record.ManifestFile;

/** The folder that a verb is given as a batch. */
final class StoredBatch {

    private StoredBatch() {}

    /** @throws RefusedException when it is not one that has come to its end or was stopped */
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
            return manifest;
        } catch (IOException e) {
            throw new RefusedException(e.getMessage());
        }
    }
}
