package smychka.record;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A table of the results while it is written: UTF-8, commas, one header row, there whole or not at all. */
final class TableFile implements Closeable {

    private final AtomicFile file;
    private final CsvWriter csv;

    TableFile(Path path, List<String> header) throws IOException {
        file = new AtomicFile(path);
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file.out(), StandardCharsets.UTF_8);
        csv.writeRecord(header);
    }

    /** A header of keys followed by the ids of indicators. */
    static List<String> header(List<Indicator> indicators, String... keys) {
        return Stream.concat(Stream.of(keys), indicators.stream().map(Indicator::id))
                .toList();
    }

    void row(String... cells) {
        csv.writeRecord(cells);
    }

    /** A row of keys followed by a place's numbers of one month. */
    void row(Grid grid, int place, int month, String... keys) {
        var row = csv.writeRecord();
        for (var key : keys) {
            row.writeField(key);
        }
        for (int column = 0; column < grid.columns(); column++) {
            row.writeField(Decimals.text(grid.at(place, month, column)));
        }
        row.endRecord();
    }

    void commit() throws IOException {
        csv.flush();
        file.commit();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
