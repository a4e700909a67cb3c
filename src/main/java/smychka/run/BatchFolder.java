package smychka.run;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import smychka.record.AtomicFile;
import smychka.record.Layout;
import smychka.record.Manifest;
import smychka.record.ManifestFile;
import smychka.record.PartFile;
import smychka.record.ResultTables;
import smychka.record.RunRecord;

/** The folder a batch writes its results into. */
public final class BatchFolder {

    private static final String SCENARIOS = "scenarios";
    private static final String PARTS = "parts";

    private final Path folder;

    public BatchFolder(Path folder) {
        this.folder = folder;
    }

    /** Whether nothing stands there that a batch could overwrite. */
    public static boolean isFree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            return !entries.iterator().hasNext();
        }
    }

    /** Where a scenario's resolved copy stands in a batch's folder. */
    public static String scenarioFile(String name) {
        return SCENARIOS + "/" + name + ".yaml";
    }

    public Path path() {
        return folder;
    }

    /** Makes the folder and stores the resolved scenarios. */
    void begin(BatchPlan plan) throws IOException {
        Files.createDirectories(folder.resolve(SCENARIOS));
        Files.createDirectories(parts());
        for (var scenario : plan.scenarios()) {
            AtomicFile.write(folder.resolve(scenarioFile(scenario.name())), scenario.resolved());
        }
        DrawsFile.write(folder, plan);
    }

    /** Stores a run that ended. */
    void store(PartFile.Content part) throws IOException {
        PartFile.write(parts(), part);
    }

    /** Makes the tables from the parts of the runs that ended, given by number. */
    void merge(BatchPlan plan, Layout layout, List<RunRecord> runs) throws IOException {
        var names = plan.scenarios().stream().map(PlannedScenario::name).toList();
        var inTableOrder = runs.stream()
                .filter(RunRecord::isDone)
                .sorted(Comparator.comparingInt((RunRecord r) -> names.indexOf(r.scenario()))
                        .thenComparingInt(RunRecord::replication))
                .toList();
        var kept = plan.kept(layout);
        try (var tables = new ResultTables(folder, kept)) {
            for (var run : inTableOrder) {
                tables.add(run, PartFile.read(parts(), run.run()).tables().keeping(layout, kept));
            }
            tables.commit();
        }
        ResultTables.writeRuns(folder, runs);
        ResultTables.writeTimings(folder, runs);
    }

    /** Stores what the batch says about itself; parts are dropped once nothing is missing. */
    void finish(Manifest manifest, boolean complete) throws IOException {
        ManifestFile.write(folder, manifest);
        if (complete) {
            dropParts();
        }
    }

    private void dropParts() throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(parts())) {
            for (var file : files) {
                Files.delete(file);
            }
        }
        Files.delete(parts());
    }

    private Path parts() {
        return folder.resolve(PARTS);
    }
}
