package smychka.facts;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The yearly series of history that come with the program. */
final class YearlyHistory {

    private static final Map<String, List<NamedCsvRecord>> ROWS = read();

    private YearlyHistory() {}

    /** A series' rows, one a year. */
    static List<NamedCsvRecord> rows(String id) {
        return ROWS.get(id);
    }

    /** Its values by year. */
    static SortedMap<Integer, Double> values(String id) {
        var values = new TreeMap<Integer, Double>();
        rows(id).forEach(row -> values.put(year(row), value(row)));
        return values;
    }

    static int year(NamedCsvRecord row) {
        return Integer.parseInt(row.getField("year"));
    }

    static double value(NamedCsvRecord row) {
        return Double.parseDouble(row.getField("value"));
    }

    private static Map<String, List<NamedCsvRecord>> read() {
        try (var stream = YearlyHistory.class.getResourceAsStream("/history/series.csv");
                var rows =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return rows.stream().collect(Collectors.groupingBy(row -> row.getField("series_id")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
