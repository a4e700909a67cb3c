package smychka.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import smychka.record.AtomicFile;
import smychka.record.Disk;
import smychka.record.Layout;
import smychka.record.Manifest;
import smychka.record.ManifestFile;
import smychka.record.Part;
import smychka.record.PartFile;
import smychka.record.ResultTables;
import smychka.record.RunRecord;
import smychka.record.RunningNote;
import smychka.scenario.HouseholdSample;

/** The folder a batch writes its results into. */
public final class BatchFolder {

    private static final String SCENARIOS = "scenarios";
    private static final String PARTS = "parts";
    /** What a batch may leave behind that was killed before it had said what it is. */
    private static final Set<String> BEFORE_THE_MANIFEST =
            Set.of(FolderLock.FILE, Manifest.FILE + AtomicFile.UNFINISHED);

    private final Path folder;

    public BatchFolder(Path folder) {
        this.folder = folder;
    }

    /** Whether nothing stands there that a batch could overwrite. */
    public boolean isFree() throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (var entry : entries) {
                if (!BEFORE_THE_MANIFEST.contains(entry.getFileName().toString())) {
                    return false;
                }
            }
        }
        return true;
    }

    /** What a batch that stands there says of itself; empty when none does. */
    public Optional<Manifest> manifest() throws IOException {
        return Files.exists(folder.resolve(Manifest.FILE)) ? Optional.of(ManifestFile.read(folder)) : Optional.empty();
    }

    /** Where a scenario's resolved copy stands in a batch's folder. */
    public static String scenarioFile(String name) {
        return SCENARIOS + "/" + name + ".yaml";
    }

    /** Where the part of a run stands until the batch is whole. */
    public Path part(int run) {
        return folder.resolve(PARTS).resolve(String.format(Locale.ROOT, "%06d.part", run));
    }

    public Path path() {
        return folder;
    }

    /** Parts that are there, whole or not. */
    public int storedParts() throws IOException {
        if (!Files.isDirectory(folder.resolve(PARTS))) {
            return 0;
        }
        try (var files = Files.list(folder.resolve(PARTS))) {
            return (int) files.filter(f -> f.toString().endsWith(".part")).count();
        } catch (NoSuchFileException | UncheckedIOException e) {
            // whoever works there has just put the tables in their place and dropped the parts
            return 0;
        }
    }

    /** Says what is going to be run, before anything is, and stores the resolved scenarios. */
    void begin(BatchPlan plan, Manifest manifest) throws IOException {
        Disk.makeFolder(folder);
        ManifestFile.write(folder, manifest);
        Disk.makeFolder(folder.resolve(SCENARIOS));
        Disk.makeFolder(folder.resolve(PARTS));
        for (var scenario : plan.scenarios()) {
            var file = folder.resolve(scenarioFile(scenario.name()));
            var text = scenario.resolved();
            if (!says(file, text)) {
                AtomicFile.write(file, text);
            }
        }
        if (plan.layout() != null) {
            plan.layout().write(folder);
        }
        DrawsFile.write(folder, plan);
    }

    private static boolean says(Path file, String text) throws IOException {
        return Files.exists(file) && new String(Files.readAllBytes(file), StandardCharsets.UTF_8).equals(text);
    }

    /** Stores a run that ended. */
    void store(int run, Part part) throws IOException {
        PartFile.write(part(run), part);
    }

    /** A run that was stored; empty when it was not, is damaged or lacks households that are wanted. */
    Optional<Part> stored(int run, String key, HouseholdSample wanted) {
        try {
            return Optional.of(PartFile.read(part(run), key)).filter(part -> part.tells(wanted));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Where the part of a run is read from. */
    @FunctionalInterface
    interface Parts {
        Part read(RunRecord run) throws IOException;
    }

    /**
     * Makes the tables from the parts of the runs that ended; returns the SHA-256 of each.
     *
     * @param manifest of the batch, for the order of the scenarios and what is kept
     * @param all rows and columns that parts have
     * @param runs that ended, by number
     */
    Map<String, String> writeTables(Manifest manifest, Layout all, List<RunRecord> runs, Parts parts)
            throws IOException {
        var kept = all.keeping(manifest.kept());
        var place = new LinkedHashMap<String, Integer>();
        manifest.scenarios().forEach(s -> place.put(s.name(), place.size()));
        var inTableOrder = runs.stream()
                .filter(RunRecord::isDone)
                .sorted(Comparator.comparingInt((RunRecord r) -> place.get(r.scenario()))
                        .thenComparingInt(RunRecord::replication))
                .toList();
        var files = new LinkedHashMap<String, String>();
        try (var tables = new ResultTables(folder, kept)) {
            for (var run : inTableOrder) {
                tables.add(run, parts.read(run).tables().keeping(all, kept));
            }
            files.putAll(tables.commit());
        }
        files.putAll(listRuns(runs));
        return files;
    }

    /** Writes the lists of runs; returns the SHA-256 of what is guaranteed of them. */
    Map<String, String> listRuns(List<RunRecord> runs) throws IOException {
        ResultTables.writeTimings(folder, runs);
        return Map.of(ResultTables.RUNS, ResultTables.writeRuns(folder, runs));
    }

    /** Stores what the batch says about itself. */
    void finish(Manifest manifest) throws IOException {
        ManifestFile.write(folder, manifest);
    }

    /**
     * Takes away what is of no use once the batch has ended.
     *
     * @param parts whether those of the runs are among it, as they are once the tables are whole
     */
    void tidy(boolean parts) throws IOException {
        Disk.delete(folder.resolve(RunningNote.FILE));
        if (parts) {
            Disk.deleteFolder(folder.resolve(PARTS));
        }
    }
}
