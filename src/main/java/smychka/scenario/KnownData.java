package smychka.scenario;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;

/** What scenarios may name of the data that come with the program: indicators, and years of observed weather. */
final class KnownData {

    /** The ids of all indicators, in the order of the tables. */
    static final List<String> INDICATORS = column("/indicators.csv", "id");

    /** The years whose weather was observed. */
    static final NavigableSet<Integer> WEATHER_YEARS = new TreeSet<>(column("/history/weather.csv", "year").stream()
            .map(Integer::valueOf)
            .toList());

    private KnownData() {}

    private static List<String> column(String resource, String name) {
        var in = Objects.requireNonNull(KnownData.class.getResourceAsStream(resource), resource);
        try (var text = new InputStreamReader(in, StandardCharsets.UTF_8);
                var csv = CsvReader.builder().ofNamedCsvRecord(text)) {
            return csv.stream().map(row -> row.getField(name)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
