package smychka.run;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import smychka.unit.Month;

/** Which code and data decided the results: hashes of compiled classes and of the files they read. */
public final class ModelVersion {

    private static final List<String> PACKAGES =
            List.of("unit", "random", "ledger", "policy", "market", "agents", "model");
    private static final List<String> FILES = List.of("history/regions.csv", "history/weather.csv");

    /** Of the running program, which does not change while it runs. */
    private static final Map<List<String>, String> RUNNING = new ConcurrentHashMap<>();

    private ModelVersion() {}

    /** Of the running program's model, 16 hexadecimal digits; the same from a folder of classes and from the jar. */
    public static String current() throws IOException {
        return ofRunning(PACKAGES, FILES);
    }

    /** Of what turns a running model into tables, 16 hexadecimal digits. */
    public static String ofTables() throws IOException {
        return ofRunning(List.of("record"), List.of("indicators.csv"));
    }

    /** The model's version in the classes and files below a root. */
    static String of(Path root) throws IOException {
        return of(root, PACKAGES, FILES);
    }

    private static String ofRunning(List<String> packages, List<String> files) throws IOException {
        var known = RUNNING.get(packages);
        if (known == null) {
            known = hashed(packages, files);
            RUNNING.put(packages, known);
        }
        return known;
    }

    private static String hashed(List<String> packages, List<String> files) throws IOException {
        var place = place();
        if (Files.isDirectory(place)) {
            return of(place, packages, files);
        }
        try (var jar = FileSystems.newFileSystem(place)) {
            return of(jar.getPath("/"), packages, files);
        }
    }

    private static String of(Path root, List<String> packages, List<String> files) throws IOException {
        var found = new TreeMap<String, Path>();
        for (var name : packages) {
            addClasses(found, root, root.resolve("smychka").resolve(name));
        }
        for (var name : files) {
            found.put(name, root.resolve(name));
        }
        var fingerprint = new Fingerprint();
        for (var entry : found.entrySet()) {
            fingerprint.add(entry.getKey()).add(Files.readAllBytes(entry.getValue()));
        }
        return fingerprint.shown();
    }

    private static void addClasses(Map<String, Path> found, Path root, Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(f -> f.toString().endsWith(".class"))
                        .forEach(f -> found.put(root.relativize(f).toString().replace('\\', '/'), f));
            }
        }
    }

    private static Path place() throws IOException {
        try {
            return Path.of(Month.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IOException("the program's own classes cannot be found", e);
        }
    }
}
