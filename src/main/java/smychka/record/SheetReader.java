package smychka.record;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads runs back from a batch's tables, in the order in which they stand there; the tables are gone through once. */
public final class SheetReader implements Closeable {

    private final List<Table> tables = new ArrayList<>();

    /** @throws IOException when a table is missing or cannot be read */
    public SheetReader(Path folder) throws IOException {
        try {
            tables.add(new Table(folder.resolve(ResultTables.MONTHLY), ""));
            tables.add(new Table(folder.resolve(ResultTables.REGIONAL), "region"));
            tables.add(new Table(folder.resolve(ResultTables.CLASSES), "class"));
        } catch (IOException | UncheckedIOException | CsvParseException e) {
            close();
            throw e instanceof IOException io ? io : new IOException(e.getMessage(), e);
        }
    }

    /**
     * Goes forward to a run and reads it.
     *
     * @throws IOException when there is no such run from here on, or a table cannot be read
     */
    public RunSheets read(String scenario, int replication) throws IOException {
        var sheets = new ArrayList<RunSheets.Sheet>();
        try {
            for (var table : tables) {
                sheets.add(table.read(scenario, Integer.toString(replication)));
            }
        } catch (CsvParseException | IndexOutOfBoundsException | UncheckedIOException e) {
            throw new IOException("a table is not what a batch writes: " + e.getMessage(), e);
        }
        return new RunSheets(sheets);
    }

    @Override
    public void close() throws IOException {
        for (var table : tables) {
            table.csv.close();
        }
    }

    private static final class Table {

        private final Path file;
        private final CsvReader<CsvRecord> csv;
        private final Iterator<CsvRecord> rows;
        private final List<String> indicators;
        private final int place;
        private final int month;
        private CsvRecord next;

        Table(Path file, String placeColumn) throws IOException {
            this.file = file;
            csv = CsvReader.builder().ofCsvRecord(file, StandardCharsets.UTF_8);
            rows = csv.iterator();
            var header = rows.hasNext() ? rows.next().getFields() : List.<String>of();
            place = header.indexOf(placeColumn);
            month = header.indexOf("month");
            if (month < 0) {
                csv.close();
                throw new IOException(file + " is not a table of results");
            }
            indicators = List.copyOf(header.subList(month + 1, header.size()));
            advance();
        }

        RunSheets.Sheet read(String scenario, String replication) throws IOException {
            while (next != null && !isOf(scenario, replication)) {
                advance();
            }
            if (next == null && !indicators.isEmpty()) {
                throw new IOException(file + " has no rows of " + scenario + ", replication " + replication);
            }
            Map<RunSheets.Row, List<String>> found = new LinkedHashMap<>();
            while (next != null && isOf(scenario, replication)) {
                var cells = next.getFields();
                found.put(
                        new RunSheets.Row(cells.get(month), place < 0 ? "" : cells.get(place)),
                        List.copyOf(cells.subList(month + 1, cells.size())));
                advance();
            }
            return new RunSheets.Sheet(indicators, found);
        }

        private boolean isOf(String scenario, String replication) {
            return next.getField(0).equals(scenario) && next.getField(1).equals(replication);
        }

        private void advance() {
            next = rows.hasNext() ? rows.next() : null;
        }
    }
}
