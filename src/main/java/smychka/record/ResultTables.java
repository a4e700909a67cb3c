package smychka.record;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import smychka.unit.Month;

/**
 * The tables of a batch while they are written, run by run. Runs are added scenario by scenario and by replication
 * within one, which is the order of the rows; memory does not grow with their number.
 */
public final class ResultTables implements Closeable {

    public static final String MONTHLY = "monthly.csv";
    public static final String REGIONAL = "regional.csv";
    public static final String CLASSES = "classes.csv";
    public static final String BANDS = "bands.csv";
    /** Stands there only when households were to be kept. */
    public static final String HOUSEHOLDS = "households.csv";

    public static final String RUNS = "runs.csv";
    public static final String TIMINGS = "timings.csv";
    private static final String SCRATCH = BANDS + ".scratch";

    private final Layout layout;
    private final List<TableFile> open = new ArrayList<>();
    private final TableFile monthly;
    private final TableFile regional;
    private final TableFile classes;
    private final TableFile bands;
    /** Null when no households are kept. */
    private final TableFile households;

    private final Replications replications;
    private Month start;
    private String scenario = "";

    /** Begins the tables in a folder; nothing stands there under their names before {@link #commit}. */
    public ResultTables(Path folder, Layout layout) throws IOException {
        this.layout = layout;
        monthly =
                table(folder.resolve(MONTHLY), TableFile.header(layout.national(), "scenario", "replication", "month"));
        regional = table(
                folder.resolve(REGIONAL),
                TableFile.header(layout.regional(), "scenario", "replication", "region", "month"));
        classes = table(
                folder.resolve(CLASSES),
                TableFile.header(layout.ofClass(), "scenario", "replication", "class", "month"));
        bands = table(
                folder.resolve(BANDS),
                List.of("scenario", "month", "indicator", "n", "p05", "p25", "median", "p75", "p95"));
        households = layout.households().isEmpty() ? null : table(folder.resolve(HOUSEHOLDS), HouseholdRows.header());
        replications = new Replications(folder.resolve(SCRATCH));
    }

    /** Adds the rows of a run that is done. */
    public void add(RunRecord run, RunTables tables) throws IOException {
        if (!run.scenario().equals(scenario)) {
            writeBands();
            scenario = run.scenario();
            start = tables.start();
        }
        replications.add(tables.national());
        var keys = TableFile.cells(scenario, Integer.toString(run.replication()));
        rows(monthly, tables.national(), 0, keys);
        for (int r = 0; r < layout.regions().size(); r++) {
            rows(
                    regional,
                    tables.regional(),
                    r,
                    keys + ',' + layout.regions().get(r).name());
        }
        for (int c = 0; c < layout.classes().size(); c++) {
            rows(
                    classes,
                    tables.classes(),
                    c,
                    keys + ',' + layout.classes().get(c).key());
        }
        if (households != null) {
            HouseholdRows.write(households, keys, tables.households());
        }
    }

    /** Puts the tables in their place; returns the SHA-256 of each by its file's name. */
    public Map<String, String> commit() throws IOException {
        writeBands();
        for (var table : open) {
            table.commit();
        }
        var hashes = new LinkedHashMap<String, String>();
        hashes.put(MONTHLY, monthly.hash());
        hashes.put(REGIONAL, regional.hash());
        hashes.put(CLASSES, classes.hash());
        hashes.put(BANDS, bands.hash());
        if (households != null) {
            hashes.put(HOUSEHOLDS, households.hash());
        }
        return hashes;
    }

    @Override
    public void close() throws IOException {
        replications.close();
        for (var table : open) {
            table.close();
        }
    }

    /** Writes the list of runs, in the order of their numbers; returns its SHA-256. */
    public static String writeRuns(Path folder, List<RunRecord> runs) throws IOException {
        var header = List.of("run", "scenario", "replication", "seed", "status", "message", "months", "digest");
        try (var table = new TableFile(folder.resolve(RUNS), header)) {
            for (var run : runs) {
                table.row(
                        Integer.toString(run.run()),
                        run.scenario(),
                        Integer.toString(run.replication()),
                        Long.toString(run.seed()),
                        run.status().word(),
                        run.message(),
                        Integer.toString(run.months()),
                        run.digest());
            }
            table.commit();
            return table.hash();
        }
    }

    /** Writes how long each run took; differs from time to time. */
    public static void writeTimings(Path folder, List<RunRecord> runs) throws IOException {
        var header = List.of("run", "scenario", "replication", "seconds");
        try (var table = new TableFile(folder.resolve(TIMINGS), header)) {
            for (var run : runs) {
                table.row(
                        Integer.toString(run.run()),
                        run.scenario(),
                        Integer.toString(run.replication()),
                        Decimals.text(run.seconds()));
            }
            table.commit();
        }
    }

    private TableFile table(Path file, List<String> header) throws IOException {
        var table = new TableFile(file, header);
        open.add(table);
        return table;
    }

    private void rows(TableFile table, Grid grid, int place, String keys) throws IOException {
        for (int month = 0; month < grid.months(); month++) {
            table.row(grid, place, month, keys, name(month));
        }
    }

    private void writeBands() throws IOException {
        if (replications.count() > 0) {
            var keys = TableFile.cells(scenario);
            var indicators = layout.national();
            replications.forEach((month, column, values) -> {
                var q = Quantiles.of(values);
                if (q.n() > 0) {
                    bands.row(
                            q,
                            keys
                                    + ','
                                    + name(month)
                                    + ','
                                    + indicators.get(column).id());
                }
            });
            replications.clear();
        }
    }

    private String name(int month) {
        return start.plus(month).toString();
    }
}
