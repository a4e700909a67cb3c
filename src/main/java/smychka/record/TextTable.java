package smychka.record;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A small table of texts, in the form of all result tables. */
public final class TextTable {

    private TextTable() {}

    /** Writes it whole or not at all. */
    public static void write(Path file, List<String> header, List<List<String>> rows) throws IOException {
        try (var table = new TableFile(file, header)) {
            for (var row : rows) {
                table.row(row.toArray(String[]::new));
            }
            table.commit();
        }
    }
}
