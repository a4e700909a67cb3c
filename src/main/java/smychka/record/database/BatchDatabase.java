package smychka.record.database;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The results of a batch as an embedded DuckDB database, {@code batch.duckdb} in its folder: made from the tables when
 * it is first asked for, made anew when they have changed, and only read otherwise. Queries run on one thread, so that
 * doubles are added in the same order and their sums come out the same each time.
 */
public final class BatchDatabase implements Closeable {

    public static final String FILE = "batch.duckdb";

    private final Connection connection;
    private final Path passing;

    /** @param passing a folder to be deleted in the end, or null */
    private BatchDatabase(Connection connection, Path passing) {
        this.connection = connection;
        this.passing = passing;
    }

    /**
     * Opens a batch's database. Where the batch's folder cannot be written, it is made elsewhere and forgotten in the
     * end.
     *
     * @param making is told which file is made, if any is
     * @throws IOException when a table cannot be read or the disk is full
     */
    public static BatchDatabase open(Path batch, Consumer<Path> making) throws IOException {
        var kept = batch.resolve(FILE);
        if (DatabaseFile.isFresh(kept, batch)) {
            return reading(kept, null);
        }
        var passing = Files.isWritable(batch) ? null : Files.createTempDirectory("smychka");
        var file = passing == null ? kept : passing.resolve(FILE);
        making.accept(file);
        DatabaseFile.make(file, batch);
        return reading(file, passing);
    }

    /**
     * Sends the answer to a query; to the last statement when there are several. No file can be written by it, nor any
     * other than the batch's database read.
     */
    public void query(String sql, Answer answer) throws IOException, QueryException {
        try (var statement = connection.createStatement()) {
            statement.execute("set enable_external_access = false");
        } catch (SQLException e) {
            throw new IOException(Duck.message(e), e);
        }
        try (var statement = connection.createStatement()) {
            if (statement.execute(sql)) {
                try (var rows = statement.getResultSet()) {
                    send(rows, answer);
                }
            }
        } catch (SQLException e) {
            throw fault(e);
        }
    }

    /** Sends a row for each table of the batch: its rows, its columns and what it is about. */
    public void tables(Answer answer) throws IOException, QueryException {
        query(
                tables().stream()
                        .map(table -> "select '" + table + "' as \"table\", (select count(*) from " + table
                                + ") as \"rows\", column_count as columns, comment as about"
                                + " from duckdb_views() where view_name = '" + table + "'")
                        .collect(Collectors.joining(" union all ")),
                answer);
    }

    /** Writes the answer to one query as a Parquet file, whole or not at all; comes before any {@link #query}. */
    public void writeParquet(String sql, Path file) throws IOException, QueryException {
        var unfinished = file.resolveSibling(file.getFileName() + ".tmp");
        var query = sql.strip().replaceAll("[;\\s]+$", "");
        try (var statement = connection.createStatement()) {
            statement.execute("copy (" + query + "\n) to " + Duck.quoted(unfinished.toAbsolutePath())
                    + " (format parquet, compression zstd)");
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (SQLException e) {
            throw fault(e);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** Writes each table as a Parquet file into a folder and returns the files. */
    public List<Path> writeParquet(Path folder) throws IOException, QueryException {
        Files.createDirectories(folder);
        var written = new ArrayList<Path>();
        for (var table : tables()) {
            var file = folder.resolve(table + ".parquet");
            writeParquet("from " + table, file);
            written.add(file);
        }
        return written;
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IOException(Duck.message(e), e);
        } finally {
            if (passing != null) {
                Files.deleteIfExists(passing.resolve(FILE));
                Files.deleteIfExists(passing);
            }
        }
    }

    private static BatchDatabase reading(Path file, Path passing) throws IOException {
        try {
            var connection = Duck.connect();
            try (var statement = connection.createStatement()) {
                statement.execute("attach " + Duck.quoted(file.toAbsolutePath()) + " as batch (read_only)");
                statement.execute("use batch");
                statement.execute("set TimeZone = 'UTC'");
            }
            return new BatchDatabase(connection, passing);
        } catch (SQLException e) {
            throw new IOException(Duck.message(e), e);
        }
    }

    private static void send(ResultSet rows, Answer answer) throws SQLException, IOException {
        var about = rows.getMetaData();
        var columns = new ArrayList<Answer.Column>();
        for (int i = 1; i <= about.getColumnCount(); i++) {
            columns.add(new Answer.Column(about.getColumnLabel(i), Duck.isNumber(about.getColumnType(i))));
        }
        answer.columns(columns);
        while (rows.next()) {
            var cells = new ArrayList<>(columns.size());
            for (int i = 1; i <= columns.size(); i++) {
                cells.add(Duck.cell(rows, i, about.getColumnType(i)));
            }
            answer.row(cells);
        }
        answer.end();
    }

    /** The fault of a query, unless it is one of the disk or of memory. */
    private QueryException fault(SQLException fault) throws IOException {
        var message = Duck.message(fault);
        if (message.startsWith("IO Error") || message.startsWith("Out of Memory")) {
            throw new IOException(message, fault);
        }
        return QueryException.of(
                message, names("view_name", "duckdb_views()"), names("column_name", "duckdb_columns()"));
    }

    /** The tables that the batch has, in the order of {@link Views#NAMES}. */
    private List<String> tables() throws IOException {
        var there = names("view_name", "duckdb_views()");
        return Views.NAMES.stream().filter(there::contains).toList();
    }

    private List<String> names(String what, String list) throws IOException {
        var names = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select distinct " + what + " from " + list
                        + " where not internal and schema_name = 'main' order by 1")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        } catch (SQLException e) {
            throw new IOException(Duck.message(e), e);
        }
        return names;
    }
}
