package smychka.report;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import smychka.unit.Month;

/** The observed series that come with the program. */
public final class History {

    private final Map<String, Observed> series = new LinkedHashMap<>();

    private History() {}

    /** Reads the yearly and the monthly series; a monthly one wins over a yearly one of the same name. */
    public static History load() {
        var history = new History();
        history.read("/history/series.csv", History::yearly);
        history.read("/history/series_monthly.csv", History::monthly);
        return history;
    }

    /** The series of that name, without marks when there is none. */
    public Observed series(String id) {
        return series.getOrDefault(id, new Observed(id, "", "", List.of()));
    }

    private void read(String resource, Function<NamedCsvRecord, Observed.Mark> mark) {
        var marks = new LinkedHashMap<String, List<Observed.Mark>>();
        try (var stream = History.class.getResourceAsStream(resource);
                var rows =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (var row : rows) {
                var id = row.getField("series_id");
                var list = marks.computeIfAbsent(id, any -> new ArrayList<>());
                var read = mark.apply(row);
                if (read != null) {
                    list.add(read);
                }
                series.put(id, new Observed(id, row.getField("unit"), row.getField("source"), list));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Observed.Mark yearly(NamedCsvRecord row) {
        var year = Integer.parseInt(row.getField("year"));
        var kind = Conventions.of(row.getField("series_id"), year);
        return mark(row, kind.middle(year), year, kind.label(year));
    }

    /** A mark for a single month or day; sums over several months do not belong on a monthly axis. */
    private static Observed.Mark monthly(NamedCsvRecord row) {
        var date = row.getField("date");
        if (date.contains("/")) {
            return null;
        }
        var month = Month.parse(date.substring(0, 7));
        return mark(row, YearKind.middle(month), null, date);
    }

    private static Observed.Mark mark(NamedCsvRecord row, double x, Integer year, String label) {
        return new Observed.Mark(
                x,
                year,
                label,
                Double.parseDouble(row.getField("value")),
                Double.parseDouble(row.getField("low")),
                Double.parseDouble(row.getField("high")),
                row.getField("confidence"));
    }
}
