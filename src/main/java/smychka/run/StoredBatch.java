package smychka.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import smychka.record.Manifest;
import smychka.record.ManifestFile;
import smychka.record.RunStatus;
import smychka.scenario.FaultsException;
import smychka.scenario.Scenario;
import smychka.scenario.ScenarioLoader;

/** A batch as its folder keeps it: every run of it can be repeated from there alone. */
public final class StoredBatch {

    private final Path folder;
    private final Manifest manifest;
    private final Map<String, Scenario> scenarios = new LinkedHashMap<>();

    private StoredBatch(Path folder, Manifest manifest) {
        this.folder = folder;
        this.manifest = manifest;
    }

    /** @throws IOException whose message says why the folder is no batch that can be read */
    public static StoredBatch open(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IOException(folder + " is not the folder of a batch: there is no such folder");
        }
        if (!Files.exists(folder.resolve(Manifest.FILE))) {
            throw new IOException(folder + " is not the folder of a batch: it has no " + Manifest.FILE);
        }
        var manifest = ManifestFile.read(folder);
        if (manifest == null || !Manifest.SCHEMA.equals(manifest.schema())) {
            throw new IOException(folder.resolve(Manifest.FILE) + " is not of schema " + Manifest.SCHEMA);
        }
        return new StoredBatch(folder, manifest);
    }

    public Path folder() {
        return folder;
    }

    public Manifest manifest() {
        return manifest;
    }

    /** A run by its number, or by its scenario and replication as in {@code market-nep/4}. */
    public Optional<Manifest.RunNote> find(String word) {
        return manifest.runs().stream()
                .filter(r -> word.equals(Integer.toString(r.run())) || word.equals(name(r)))
                .findFirst();
    }

    /** {@code market-nep/4}. */
    public static String name(Manifest.RunNote run) {
        return run.scenario() + "/" + run.replication();
    }

    /** Runs that are done, in the order of the tables. */
    public List<Manifest.RunNote> inTableOrder() {
        var byScenario = new LinkedHashMap<String, List<Manifest.RunNote>>();
        manifest.scenarios().forEach(s -> byScenario.put(s.name(), new ArrayList<>()));
        manifest.runs().stream()
                .filter(r -> r.status().equals(RunStatus.DONE.word()))
                .forEach(r -> byScenario.get(r.scenario()).add(r));
        return byScenario.values().stream().flatMap(List::stream).toList();
    }

    /**
     * The scenario of a run, from the copy in the folder.
     *
     * @throws IOException when the copy cannot be read or says something else than when the batch was run
     */
    public synchronized Scenario scenario(Manifest.RunNote run) throws IOException {
        var known = scenarios.get(run.scenario());
        if (known == null) {
            known = load(run.scenario());
            scenarios.put(run.scenario(), known);
        }
        return known;
    }

    private Scenario load(String name) throws IOException {
        try {
            var file = ScenarioLoader.load(folder.resolve(BatchFolder.scenarioFile(name)));
            var note = manifest.scenarios().stream()
                    .filter(s -> s.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IOException(Manifest.FILE + " has no scenario " + name));
            if (!file.hash().equals(note.hash())) {
                throw new IOException(BatchFolder.scenarioFile(name) + " has other values than when the batch was run");
            }
            return file.scenario();
        } catch (FaultsException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** Tables whose bytes are not those the batch wrote. */
    public List<String> changedFiles() throws IOException {
        var changed = new ArrayList<String>();
        if (manifest.files() != null) {
            for (var entry : manifest.files().entrySet()) {
                var file = folder.resolve(entry.getKey());
                if (!Files.exists(file) || !hash(file).equals(entry.getValue())) {
                    changed.add(entry.getKey());
                }
            }
        }
        return changed;
    }

    private static String hash(Path file) throws IOException {
        try (var in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            var buffer = new byte[1 << 16];
            while (in.read(buffer) >= 0) {
                // reading is hashing
            }
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
