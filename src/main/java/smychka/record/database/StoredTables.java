package smychka.record.database;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import smychka.record.IndicatorCatalogue;
import smychka.record.Manifest;
import smychka.record.ManifestFile;
import smychka.record.ResultTables;

/** Reads a batch's files into tables of the schema {@code stored}: each row and column as it stands there. */
final class StoredTables {

    /** Which values each design point of a study has. */
    static final String DESIGN = "design.csv";

    /** The tables whose columns are known. */
    static final List<String> FILES = List.of(
            ResultTables.RUNS,
            ResultTables.TIMINGS,
            ResultTables.MONTHLY,
            ResultTables.REGIONAL,
            ResultTables.CLASSES,
            ResultTables.BANDS);

    private final Connection connection;
    private final Path batch;

    StoredTables(Connection connection, Path batch) {
        this.connection = connection;
        this.batch = batch;
    }

    void fill() throws SQLException, IOException {
        for (var file : FILES) {
            read(file);
        }
        describe(ManifestFile.read(batch));
        design();
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

    /** Without a study each scenario is a point without values. */
    private void design() throws SQLException {
        var file = batch.resolve(DESIGN);
        execute(
                Files.exists(file)
                        ? "create table stored.design as select * from read_csv(" + Duck.quoted(file)
                                + ", delim = ',', quote = '\"', escape = '\"', header = true, sample_size = -1,"
                                + " types = {'scenario': 'VARCHAR'})"
                        : "create table stored.design as select position as point, name as scenario"
                                + " from stored.scenarios order by position");
    }

    private void describe(Manifest manifest) throws SQLException {
        table("scenarios", "position integer, name varchar, title varchar, about varchar, file varchar, hash varchar");
        table(
                "changes",
                "scenario varchar, kind varchar, key varchar, old_value varchar, new_value varchar,"
                        + " date varchar, until varchar, ramp varchar, because varchar, source varchar, imposed varchar");
        int position = 0;
        for (var scenario : manifest.scenarios()) {
            position++;
            insert(
                    "scenarios",
                    position,
                    scenario.name(),
                    scenario.title(),
                    scenario.about(),
                    scenario.file(),
                    scenario.hash());
            for (var c : scenario.changes()) {
                insert(
                        "changes",
                        scenario.name(),
                        c.kind(),
                        c.key(),
                        c.from(),
                        c.to(),
                        c.date(),
                        c.until(),
                        c.ramp(),
                        c.because(),
                        c.source(),
                        c.imposed());
            }
        }
        table(
                "indicators",
                "position integer, id varchar, unit varchar, label varchar, scope varchar,"
                        + " frequency varchar, definition varchar");
        var catalogue = IndicatorCatalogue.standard();
        position = 0;
        for (var i : manifest.indicators()) {
            position++;
            var definition = catalogue.contains(i.id()) ? catalogue.of(i.id()).definition() : null;
            insert("indicators", position, i.id(), i.unit(), i.label(), i.scope(), i.frequency(), definition);
        }
    }

    private void table(String name, String columns) throws SQLException {
        execute("create table stored." + name + " (" + columns + ")");
    }

    private void insert(String table, Object... cells) throws SQLException {
        var marks = String.join(", ", Collections.nCopies(cells.length, "?"));
        try (var row = connection.prepareStatement("insert into stored." + table + " values (" + marks + ")")) {
            for (int i = 0; i < cells.length; i++) {
                row.setObject(i + 1, cells[i]);
            }
            row.execute();
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

    /** Keys are texts and whole numbers; every other column is an indicator or a quantile, or what a run is told of. */
    private static String type(String file, String column) {
        return switch (column) {
            case "scenario", "month", "region", "class", "indicator", "status", "message", "digest" -> "VARCHAR";
            case "run", "replication", "months", "n" -> "INTEGER";
            case "seed" -> "BIGINT";
            default -> file.equals(ResultTables.RUNS) ? "VARCHAR" : "DOUBLE";
        };
    }
}
