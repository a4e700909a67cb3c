package smychka.run;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Properties;
import java.util.TreeMap;
import smychka.record.AtomicFile;
import smychka.record.Decimals;

/** How fast batches lately went on this machine, by scale: seconds that a month takes one thread. */
public final class Pace {

    private static final String FILE = "pace.properties";

    private final Path file;

    /** @param folder of the cache, or null when nothing is remembered */
    Pace(Path folder) {
        this.file = folder == null ? null : folder.resolve(FILE);
    }

    static boolean isKeptIn(Path file) {
        return file.endsWith(FILE);
    }

    /** Seconds a month takes one thread at a scale, judged by the batch whose scale was nearest; empty before any. */
    public OptionalDouble monthSeconds(int scale) {
        double best = Double.NaN;
        double nearest = Double.POSITIVE_INFINITY;
        for (var entry : read().entrySet()) {
            double away = Math.abs(StrictMath.log((double) entry.getKey() / scale));
            if (away < nearest) {
                nearest = away;
                best = entry.getValue() * entry.getKey() / scale;
            }
        }
        return Double.isNaN(best) ? OptionalDouble.empty() : OptionalDouble.of(best);
    }

    /** Remembers a batch. A pace that cannot be written is forgotten. */
    void note(int scale, double monthSeconds) {
        if (file == null || !(monthSeconds > 0 && monthSeconds < Double.POSITIVE_INFINITY)) {
            return;
        }
        var paces = read();
        paces.put(scale, monthSeconds);
        var text = new StringBuilder("# seconds that a month takes one thread, by scale\n");
        paces.forEach(
                (s, p) -> text.append(s).append('=').append(Decimals.text(p)).append('\n'));
        try {
            AtomicFile.write(file, text.toString());
        } catch (IOException e) {
            // the next estimate is made without it
        }
    }

    /** What is remembered; whatever cannot be read is not. */
    private Map<Integer, Double> read() {
        var paces = new TreeMap<Integer, Double>();
        if (file == null || !Files.exists(file)) {
            return paces;
        }
        try {
            var properties = new Properties();
            properties.load(new StringReader(Files.readString(file)));
            for (var scale : properties.stringPropertyNames()) {
                double seconds = Double.parseDouble(properties.getProperty(scale));
                if (seconds > 0 && seconds < Double.POSITIVE_INFINITY) {
                    paces.put(Integer.parseInt(scale), seconds);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            paces.clear();
        }
        return paces;
    }
}
