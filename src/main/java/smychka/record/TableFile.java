package smychka.record;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** A table of the results while it is written: UTF-8, commas, one header row, there whole or not at all. */
final class TableFile implements Closeable {

    private final AtomicFile file;
    private final DigestOutputStream out;
    private final StringBuilder line = new StringBuilder();

    TableFile(Path path, List<String> header) throws IOException {
        file = new AtomicFile(path);
        out = new DigestOutputStream(file.out(), sha256());
        row(header.toArray(String[]::new));
    }

    /** A header of keys followed by the ids of indicators. */
    static List<String> header(List<Indicator> indicators, String... keys) {
        return Stream.concat(Stream.of(keys), indicators.stream().map(Indicator::id))
                .toList();
    }

    void row(String... cells) throws IOException {
        write(cells(cells) + "\n");
    }

    /** Cells as they stand in a row, quoted where they must be. */
    static String cells(String... cells) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().stripTrailing();
    }

    /**
     * A row of a place's numbers of one month.
     *
     * @param keys the cells before the month, as {@link #cells} writes them
     */
    void row(Grid grid, int place, int month, String keys, String name) throws IOException {
        line.setLength(0);
        line.append(keys).append(',').append(name);
        for (int column = 0; column < grid.columns(); column++) {
            Decimals.append(line.append(','), grid.at(place, month, column));
        }
        write(line.append('\n').toString());
    }

    /** A row of quantiles behind cells as {@link #cells} writes them. */
    void row(Quantiles q, String keys) throws IOException {
        line.setLength(0);
        line.append(keys).append(',').append(q.n());
        for (double value : new double[] {q.p05(), q.p25(), q.median(), q.p75(), q.p95()}) {
            Decimals.append(line.append(','), value);
        }
        write(line.append('\n').toString());
    }

    /** A row as it is to stand there, with its line end. */
    void line(CharSequence row) throws IOException {
        write(row.toString());
    }

    void commit() throws IOException {
        file.commit();
    }

    /** SHA-256 of what was written, in hexadecimal; asked once, when nothing more is. */
    String hash() {
        return HexFormat.of().formatHex(out.getMessageDigest().digest());
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
