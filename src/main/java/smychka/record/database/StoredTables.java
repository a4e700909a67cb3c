package smychka.record.database;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;
import smychka.record.IndicatorCatalogue;
import smychka.record.Manifest;
import smychka.record.ManifestFile;
import smychka.record.ResultTables;

/** Reads a batch's files into tables of the schema {@code stored}: each row and column as it stands there. */
final class StoredTables {

    /** Which values a study gives each of its scenarios. */
    private static final String DESIGN = "design.csv";

    static final List<String> FILES = List.of(
            ResultTables.RUNS,
            ResultTables.TIMINGS,
            ResultTables.MONTHLY,
            ResultTables.REGIONAL,
            ResultTables.CLASSES,
            ResultTables.BANDS,
            ResultTables.HOUSEHOLDS,
            DESIGN);

    private final Connection connection;
    private final Path batch;

    StoredTables(Connection connection, Path batch) {
        this.connection = connection;
        this.batch = batch;
    }

    /** Reads the tables that there are. */
    void read() throws SQLException, IOException {
        for (var file : FILES) {
            read(file);
        }
    }

    /** Reads what the manifest says; without a study, each scenario is a design of its own. */
    void describe() throws SQLException, IOException {
        var manifest = ManifestFile.read(batch);
        scenarios(manifest);
        indicators(manifest);
        if (!Files.exists(batch.resolve(DESIGN))) {
            execute("create table stored.design as select name as scenario, name as base, 1 as point"
                    + " from stored.scenarios order by position");
        }
    }

    private void read(String name) throws SQLException, IOException {
        var file = batch.resolve(name);
        if (Files.exists(file)) {
            var columns = header(file).stream()
                    .map(column -> Duck.quoted(column) + ": " + Duck.quoted(type(name, column)))
                    .collect(Collectors.joining(", ", "{", "}"));
            execute("create table stored." + table(name) + " as select * from read_csv(" + Duck.quoted(file)
                    + ", delim = ',', quote = '\"', escape = '\"', header = true, auto_detect = false, columns = "
                    + columns + ")");
        }
    }

    private void scenarios(Manifest manifest) throws SQLException {
        table("scenarios", "position integer, name varchar, title varchar, about varchar, file varchar, hash varchar");
        table(
                "changes",
                "scenario varchar, kind varchar, key varchar, old_value varchar, new_value varchar,"
                        + " date varchar, until varchar, ramp varchar, because varchar, source varchar, imposed varchar");
        var scenarios = new ArrayList<List<Object>>();
        var changes = new ArrayList<List<Object>>();
        for (var s : manifest.scenarios()) {
            scenarios.add(Arrays.asList(scenarios.size() + 1, s.name(), s.title(), s.about(), s.file(), s.hash()));
            s.changes()
                    .forEach(c -> changes.add(Arrays.asList(
                            s.name(),
                            c.kind(),
                            c.key(),
                            c.from(),
                            c.to(),
                            c.date(),
                            c.until(),
                            c.ramp(),
                            c.because(),
                            c.source(),
                            c.imposed())));
        }
        append("scenarios", scenarios);
        append("changes", changes);
    }

    private void indicators(Manifest manifest) throws SQLException {
        table(
                "indicators",
                "position integer, id varchar, unit varchar, label varchar, scope varchar,"
                        + " frequency varchar, definition varchar");
        var catalogue = IndicatorCatalogue.standard();
        var rows = new ArrayList<List<Object>>();
        for (var i : manifest.indicators()) {
            var definition = catalogue.contains(i.id()) ? catalogue.of(i.id()).definition() : null;
            rows.add(Arrays.asList(rows.size() + 1, i.id(), i.unit(), i.label(), i.scope(), i.frequency(), definition));
        }
        append("indicators", rows);
    }

    private void table(String name, String columns) throws SQLException {
        execute("create table stored." + name + " (" + columns + ")");
    }

    /** Cells are texts, whole numbers or null. */
    private void append(String table, List<List<Object>> rows) throws SQLException {
        try (var appender = connection.unwrap(DuckDBConnection.class).createAppender("batch", "stored", table)) {
            for (var row : rows) {
                appender.beginRow();
                for (var cell : row) {
                    if (cell instanceof Integer number) {
                        appender.append(number);
                    } else {
                        appender.append((String) cell);
                    }
                }
                appender.endRow();
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> header(Path file) throws IOException {
        try (var rows = CsvReader.builder().ofCsvRecord(file, StandardCharsets.UTF_8)) {
            return rows.stream()
                    .findFirst()
                    .orElseThrow(() -> new IOException(file + " is empty"))
                    .getFields();
        } catch (CsvParseException e) {
            throw new IOException(file + " is not a table of results: " + e.getMessage(), e);
        }
    }

    private static String table(String file) {
        return file.substring(0, file.indexOf('.'));
    }

    /** Keys are texts and whole numbers; else runs are told of in words, and all other tables hold numbers. */
    private static String type(String file, String column) {
        return switch (column) {
            case "scenario",
                    "month",
                    "region",
                    "class",
                    "indicator",
                    "base",
                    "sample",
                    "role",
                    "household",
                    "village" -> "VARCHAR";
            case "run", "replication", "months", "n", "point" -> "INTEGER";
            case "seed" -> "BIGINT";
            default -> file.equals(ResultTables.RUNS) ? "VARCHAR" : "DOUBLE";
        };
    }
}
