package smychka.record;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The tables of a batch while they are written, run by run. Runs are added scenario by scenario and by replication
 * within one, which is the order of the rows; no more than one scenario's national numbers are kept.
 */
public final class ResultTables implements Closeable {

    public static final String MONTHLY = "monthly.csv";
    public static final String REGIONAL = "regional.csv";
    public static final String CLASSES = "classes.csv";
    public static final String BANDS = "bands.csv";
    public static final String RUNS = "runs.csv";
    public static final String TIMINGS = "timings.csv";

    private final Layout layout;
    private final List<TableFile> open = new ArrayList<>();
    private final TableFile monthly;
    private final TableFile regional;
    private final TableFile classes;
    private final TableFile bands;
    private final List<RunTables> replications = new ArrayList<>();
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
    }

    /** Adds the rows of a run that is done. */
    public void add(RunRecord run, RunTables tables) {
        if (!run.scenario().equals(scenario)) {
            writeBands();
            scenario = run.scenario();
        }
        replications.add(tables);
        var replication = Integer.toString(run.replication());
        for (int month = 0; month < tables.months(); month++) {
            monthly.row(tables.national(), 0, month, scenario, replication, name(tables, month));
        }
        for (int r = 0; r < layout.regions().size(); r++) {
            rows(regional, tables, tables.regional(), r, layout.regions().get(r).name(), replication);
        }
        for (int c = 0; c < layout.classes().size(); c++) {
            rows(classes, tables, tables.classes(), c, layout.classes().get(c).key(), replication);
        }
    }

    /** Puts the tables in their place. */
    public void commit() throws IOException {
        writeBands();
        for (var table : open) {
            table.commit();
        }
    }

    @Override
    public void close() throws IOException {
        for (var table : open) {
            table.close();
        }
    }

    /** Writes the list of runs, in the order of their numbers. */
    public static void writeRuns(Path folder, List<RunRecord> runs) throws IOException {
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

    private void rows(TableFile table, RunTables tables, Grid grid, int place, String name, String replication) {
        for (int month = 0; month < tables.months(); month++) {
            table.row(grid, place, month, scenario, replication, name, name(tables, month));
        }
    }

    private void writeBands() {
        if (replications.isEmpty()) {
            return;
        }
        var first = replications.get(0);
        var indicators = layout.national();
        for (int month = 0; month < first.months(); month++) {
            for (int column = 0; column < indicators.size(); column++) {
                writeBand(name(first, month), indicators.get(column).id(), values(month, column));
            }
        }
        replications.clear();
    }

    private double[] values(int month, int column) {
        return replications.stream()
                .mapToDouble(r -> r.national().at(0, month, column))
                .toArray();
    }

    private void writeBand(String month, String indicator, double[] values) {
        var q = Quantiles.of(values);
        if (q.n() > 0) {
            bands.row(
                    scenario,
                    month,
                    indicator,
                    Integer.toString(q.n()),
                    Decimals.text(q.p05()),
                    Decimals.text(q.p25()),
                    Decimals.text(q.median()),
                    Decimals.text(q.p75()),
                    Decimals.text(q.p95()));
        }
    }

    private static String name(RunTables tables, int month) {
        return tables.start().plus(month).toString();
    }
}
