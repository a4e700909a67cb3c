package smychka.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import smychka.record.Disk;
import smychka.record.Part;
import smychka.record.PartFile;
import smychka.scenario.HouseholdSample;

/**
 * Finished runs of all batches by what decided them. A cache that cannot be read or written costs time, never a batch;
 * entries are second names of the batches' own parts where the disk allows it.
 */
public final class RunCache {

    private static final String SUFFIX = ".part";

    private final Path folder;
    private final long limit;
    private volatile IOException fault;

    /**
     * @param folder shared by any number of processes; null for no cache
     * @param limit bytes it may hold at the end of a batch
     */
    public RunCache(Path folder, long limit) {
        this.folder = folder;
        this.limit = limit;
    }

    /** How fast batches lately went. */
    public Pace pace() {
        return new Pace(folder);
    }

    /** Remembers nothing. */
    public static RunCache none() {
        return new RunCache(null, 0);
    }

    /**
     * Puts a run where a batch keeps its parts; empty when the run is not known, its entry is damaged or lacks
     * households that are wanted.
     */
    Optional<Part> fetch(String key, HouseholdSample wanted, Path part) throws IOException {
        if (folder == null) {
            return Optional.empty();
        }
        var entry = entry(key);
        Part read;
        try {
            read = PartFile.read(entry, key);
            if (!read.tells(wanted)) {
                return Optional.empty();
            }
            Files.setLastModifiedTime(entry, FileTime.from(Instant.now()));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            fault = e;
            return Optional.empty();
        }
        Disk.link(entry, part, unfinished(part));
        return Optional.of(read);
    }

    /** Remembers a run that is done. */
    void store(String key, Path part) {
        if (folder == null) {
            return;
        }
        try {
            var entry = entry(key);
            Disk.makeFolder(entry.getParent());
            Disk.link(part, entry, unfinished(entry));
        } catch (IOException e) {
            fault = e;
        }
    }

    /** Forgets the runs that were asked for least lately until the rest is within the limit. */
    void trim() {
        if (folder == null || !Files.isDirectory(folder)) {
            return;
        }
        try {
            var entries = entries();
            long bytes = entries.stream().mapToLong(Entry::bytes).sum();
            for (int i = 0; bytes > limit && i < entries.size(); i++) {
                Disk.delete(entries.get(i).file());
                bytes -= entries.get(i).bytes();
            }
        } catch (IOException | UncheckedIOException e) {
            fault = e instanceof IOException io ? io : ((UncheckedIOException) e).getCause();
        }
    }

    /** The last thing that went wrong with it, if any. */
    public Optional<IOException> fault() {
        return Optional.ofNullable(fault);
    }

    private record Entry(Path file, long bytes, FileTime used) {}

    /** Those used least lately first. */
    private List<Entry> entries() throws IOException {
        var entries = new ArrayList<Entry>();
        try (var files = Files.walk(folder)) {
            for (var file :
                    (Iterable<Path>) files.filter(Files::isRegularFile).filter(f -> !Pace.isKeptIn(f))::iterator) {
                entries.add(new Entry(file, Files.size(file), Files.getLastModifiedTime(file)));
            }
        }
        entries.sort(Comparator.comparing(Entry::used).thenComparing(Entry::file));
        return entries;
    }

    private Path entry(String key) {
        return folder.resolve(key.substring(0, 2)).resolve(key + SUFFIX);
    }

    /** A name that no other process and thread uses. */
    private static Path unfinished(Path file) {
        var mine = ProcessHandle.current().pid() + "-" + Thread.currentThread().getId();
        return file.resolveSibling(file.getFileName() + "." + mine + ".tmp");
    }
}
