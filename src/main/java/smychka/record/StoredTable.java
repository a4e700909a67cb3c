package smychka.record;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import smychka.unit.Month;

/** A stored table, read back for a few indicators and places: run by run, month by month. */
public final class StoredTable {

    private final Map<Key, Course> courses = new HashMap<>();
    private final int last;
    private boolean there;

    private StoredTable(int last) {
        this.last = last;
    }

    /** What a course belongs to; the country is the place {@code ""}. */
    public record Key(String scenario, int replication, String place, String indicator) {}

    /** One indicator in one place of one run. */
    public static final class Course {

        private final Month start;
        private double[] values = new double[160];
        private int months;

        private Course(Month start) {
            this.start = start;
        }

        public Month first() {
            return start;
        }

        public Month last() {
            return start.plus(months - 1);
        }

        /** NaN where the table has no value. */
        public double at(Month month) {
            int row = month.since(start);
            return row < 0 || row >= months ? Double.NaN : values[row];
        }

        private void add(double value) {
            if (months == values.length) {
                values = Arrays.copyOf(values, 2 * months);
            }
            values[months++] = value;
        }
    }

    /**
     * Reads what is there; indicators and places that the table has not are simply missing from it.
     *
     * @param placeColumn the column that names the place, or null for a table of the country
     * @throws IOException when the table is there and cannot be read
     */
    public static StoredTable read(Path file, String placeColumn, Set<String> places, Set<String> indicators)
            throws IOException {
        return read(file, placeColumn, places, indicators, Integer.MAX_VALUE);
    }

    /** @param last the replication of the highest number that is read */
    public static StoredTable read(Path file, String placeColumn, Set<String> places, Set<String> indicators, int last)
            throws IOException {
        var table = new StoredTable(last);
        if (Files.exists(file)) {
            table.there = true;
            if (indicators.isEmpty()) {
                return table;
            }
            try (var rows = CsvReader.builder().ofCsvRecord(file, StandardCharsets.UTF_8)) {
                table.read(rows, placeColumn, places, indicators);
            } catch (CsvParseException | DateTimeException | IllegalArgumentException | IndexOutOfBoundsException e) {
                throw new IOException(file + " is not a table of results: " + e.getMessage(), e);
            }
        }
        return table;
    }

    /** Whether the file exists. */
    public boolean isThere() {
        return there;
    }

    /** Null where the table has none. */
    public Course course(Key key) {
        return courses.get(key);
    }

    private void read(CsvReader<CsvRecord> rows, String placeColumn, Set<String> places, Set<String> indicators) {
        List<String> header = null;
        int place = -1;
        for (var row : rows) {
            if (header == null) {
                header = row.getFields();
                place = header.indexOf(placeColumn);
            } else if (place < 0 || places.contains(row.getField(place))) {
                add(row, header, place < 0 ? "" : row.getField(place), indicators);
            }
        }
    }

    private void add(CsvRecord row, List<String> header, String place, Set<String> indicators) {
        var scenario = row.getField(header.indexOf("scenario"));
        int replication = Integer.parseInt(row.getField(header.indexOf("replication")));
        if (replication > last) {
            return;
        }
        var month = Month.parse(row.getField(header.indexOf("month")));
        for (int i = 0; i < header.size(); i++) {
            if (indicators.contains(header.get(i))) {
                courses.computeIfAbsent(new Key(scenario, replication, place, header.get(i)), any -> new Course(month))
                        .add(Decimals.number(row.getField(i)));
            }
        }
    }
}
