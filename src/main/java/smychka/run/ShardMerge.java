package smychka.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import smychka.record.AtomicFile;
import smychka.record.Disk;
import smychka.record.Layout;
import smychka.record.Manifest;
import smychka.record.ManifestFile;
import smychka.record.Part;
import smychka.record.PartFile;
import smychka.record.RunRecord;

/** Puts the shards of a batch together; the result is, byte for byte, what one process would have made. */
public final class ShardMerge {

    private final Map<Integer, StoredBatch> shards;
    private final Manifest first;

    private ShardMerge(Map<Integer, StoredBatch> shards) {
        this.shards = shards;
        this.first = shards.get(1).manifest();
    }

    /** The shards do not make up one batch; the message says why not. */
    public static final class UnfitException extends IOException {
        private static final long serialVersionUID = 1L;

        UnfitException(String message) {
            super(message);
        }
    }

    /** @throws UnfitException when shards are missing, unfinished, given twice or of different batches */
    public static ShardMerge of(List<Path> folders) throws IOException {
        var shards = new TreeMap<Integer, StoredBatch>();
        int count = 0;
        for (var folder : folders) {
            var batch = open(folder);
            var shard = shard(batch);
            if (count != 0 && shard.count() != count) {
                throw new UnfitException(folder + " is shard " + shard + ", the others are of " + count);
            }
            count = shard.count();
            var other = shards.put(shard.index(), batch);
            if (other != null) {
                throw new UnfitException(folder + " is shard " + shard + ", and so is " + other.folder());
            }
        }
        for (int i = 1; i <= count; i++) {
            if (!shards.containsKey(i)) {
                throw new UnfitException("shard " + i + "/" + count + " is missing");
            }
        }
        var merge = new ShardMerge(shards);
        merge.checkSame();
        return merge;
    }

    private static StoredBatch open(Path folder) throws UnfitException {
        try {
            return StoredBatch.open(folder);
        } catch (IOException e) {
            throw new UnfitException(e.getMessage());
        }
    }

    private static Shard shard(StoredBatch batch) throws UnfitException {
        var manifest = batch.manifest();
        if (manifest.shard() == null) {
            throw new UnfitException(batch.folder() + " is no shard but a whole batch");
        }
        if (!Manifest.SHARD.equals(manifest.state())) {
            throw new UnfitException(batch.folder() + ", shard " + manifest.shard()
                    + ", is not finished: its own command with the same --out goes on");
        }
        return Shard.parse(manifest.shard())
                .orElseThrow(() -> new UnfitException(batch.folder() + " says it is shard " + manifest.shard()));
    }

    private void checkSame() throws IOException {
        if (!first.modelVersion().equals(ModelVersion.current())) {
            throw new UnfitException("the shards were run by model " + first.modelVersion() + ", this program is model "
                    + ModelVersion.current());
        }
        for (var shard : shards.values()) {
            var difference = SameBatch.difference(shard.manifest().as(null), first.as(null));
            if (difference.isPresent()) {
                throw new UnfitException(shard.folder() + " is of another batch than "
                        + shards.get(1).folder() + ": " + difference.get());
            }
        }
    }

    /** Of the whole batch, as far as the shards know it. */
    public Manifest manifest() {
        return first.as(null);
    }

    /** Whether the folder holds the merged batch already. */
    public boolean isDone(BatchFolder folder) throws IOException {
        var there = folder.manifest();
        if (there.isEmpty()) {
            if (!folder.isFree()) {
                throw new UnfitException(folder.path() + " is not empty and holds no batch: give --out a new folder");
            }
            return false;
        }
        var difference = SameBatch.difference(there.get(), first.as(null));
        if (difference.isPresent()) {
            throw new UnfitException(
                    folder.path() + " holds another batch: " + difference.get() + ": give --out a new folder");
        }
        return there.get().state().equals(Manifest.DONE);
    }

    /** Writes the whole batch. The caller holds the folder's lock. */
    public Batch.Result write(BatchFolder folder, Layout layout) throws IOException {
        Disk.makeFolder(folder.path());
        var whole = first.as(null)
                .ended(Manifest.RUNNING, List.of(), BatchManifest.digest(List.of()), Map.of(), first.environment());
        ManifestFile.write(folder.path(), whole);
        copy(folder.path());
        var records = new ArrayList<RunRecord>();
        var where = new LinkedHashMap<Integer, Path>();
        for (var shard : shards.values()) {
            for (var run : shard.manifest().runs()) {
                where.put(run.run(), new BatchFolder(shard.folder()).part(run.run()));
                records.add(part(where, run).at(run.run(), run.scenario(), run.replication(), run.seed()));
            }
        }
        records.sort(Comparator.comparingInt(RunRecord::run));
        var files = folder.writeTables(whole, layout, records, r -> PartFile.read(where.get(r.run())));
        folder.finish(whole.ended(
                Manifest.DONE,
                BatchManifest.notes(records),
                BatchManifest.digest(records),
                files,
                first.environment()));
        return new Batch.Result(records, true);
    }

    private static Part part(Map<Integer, Path> where, Manifest.RunNote run) throws IOException {
        var part = PartFile.read(where.get(run.run()));
        if (!part.digest().equals(run.digest())) {
            throw new IOException(where.get(run.run()) + " is not the run that its batch tells of");
        }
        return part;
    }

    /** Resolved scenarios and the design, which all shards share. */
    private void copy(Path folder) throws IOException {
        var from = shards.get(1).folder();
        Disk.makeFolder(folder.resolve(first.scenarios().get(0).file()).getParent());
        for (var scenario : first.scenarios()) {
            copy(from, folder, scenario.file());
        }
        if (first.study() != null) {
            copy(from, folder, StudyLayout.FILE);
        }
        if (Files.exists(from.resolve(DrawsFile.NAME))) {
            copy(from, folder, DrawsFile.NAME);
        }
    }

    private static void copy(Path from, Path to, String file) throws IOException {
        AtomicFile.write(to.resolve(file), Files.readString(from.resolve(file), StandardCharsets.UTF_8));
    }
}
