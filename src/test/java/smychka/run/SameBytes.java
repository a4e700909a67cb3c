package smychka.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import smychka.record.ManifestFile;

/** Compares what is guaranteed of two batches, and that there is nothing else. */
public final class SameBytes {

    private static final Set<String> NOT_GUARANTEED =
            Set.of(".lock", "timings.csv", "manifest.json", "facts.csv", "report.html", "charts");

    private SameBytes() {}

    /** @param what was done to the second batch */
    public static void assertSame(Path one, Path other, String what) throws IOException {
        assertSameTables(one, other, what);
        var first = ManifestFile.read(one);
        var second = ManifestFile.read(other);
        assertEquals(
                first.ended(first.state(), first.runs(), first.batchDigest(), first.files(), null),
                second.ended(second.state(), second.runs(), second.batchDigest(), second.files(), null),
                what);
    }

    /** All but the manifest. */
    public static void assertSameTables(Path one, Path other, String what) throws IOException {
        assertEquals(guaranteed(one), guaranteed(other), what);
        for (var file : guaranteed(one)) {
            assertArrayEquals(
                    Files.readAllBytes(one.resolve(file)), Files.readAllBytes(other.resolve(file)), what + ": " + file);
        }
    }

    private static Set<String> guaranteed(Path folder) throws IOException {
        var names = new TreeSet<String>();
        try (var files = Files.walk(folder)) {
            for (var file : new ArrayList<>(files.filter(Files::isRegularFile).toList())) {
                var name = folder.relativize(file);
                if (!NOT_GUARANTEED.contains(name.getName(0).toString())) {
                    names.add(name.toString());
                }
            }
        }
        return names;
    }

    /** Parts, scratch files and unfinished files that a finished batch must not leave. */
    public static List<String> leftovers(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.map(f -> folder.relativize(f).toString())
                    .filter(f -> f.endsWith(".tmp")
                            || f.endsWith(".scratch")
                            || f.endsWith(".part")
                            || f.equals(".running.json"))
                    .sorted()
                    .toList();
        }
    }
}
