package smychka.facts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import smychka.record.Decimals;
import smychka.record.Manifest;
import smychka.record.ManifestFile;
import smychka.unit.Month;

/** A batch of a few invented numbers, put down cell by cell; cells that are not put down are blank. */
public final class SmallBatch {

    /** @param table the file, and what its rows are keyed by */
    private record Row(String table, String scenario, int replication, String place, Month month) {}

    private final Map<Row, Map<String, Double>> rows = new LinkedHashMap<>();
    private final Set<String> scenarios = new LinkedHashSet<>();
    private final Set<String> failed = new TreeSet<>();
    private Month first = Month.of(1921, 10);
    private Month last = Month.of(1933, 12);
    private int replications = 1;
    private String state = "done";

    /** A historical scenario of one replication without any number. */
    public SmallBatch() {
        scenarios.add(Series.HISTORICAL);
    }

    /** Without the historical scenario, which must be put down to be there. */
    public static SmallBatch empty() {
        var batch = new SmallBatch();
        batch.scenarios.clear();
        return batch;
    }

    public SmallBatch replications(int count) {
        replications = count;
        return this;
    }

    public SmallBatch scenario(String name) {
        scenarios.add(name);
        return this;
    }

    SmallBatch from(String month) {
        first = Month.parse(month);
        return this;
    }

    SmallBatch until(String month) {
        last = Month.parse(month);
        return this;
    }

    SmallBatch failed(String scenario, int replication) {
        failed.add(scenario + replication);
        return this;
    }

    public SmallBatch stopped() {
        state = "stopped";
        return this;
    }

    /** The same in all replications of the historical scenario. */
    public SmallBatch put(String indicator, String month, double value) {
        for (int r = 1; r <= replications; r++) {
            put(Series.HISTORICAL, r, indicator, month, value);
        }
        return this;
    }

    /** A value for each replication of the historical scenario. */
    public SmallBatch put(String indicator, String month, double... values) {
        for (int r = 1; r <= values.length; r++) {
            put(Series.HISTORICAL, r, indicator, month, values[r - 1]);
        }
        return this;
    }

    SmallBatch put(String scenario, int replication, String indicator, String month, double value) {
        scenarios.add(scenario);
        return cell(new Row("monthly.csv", scenario, replication, "", Month.parse(month)), indicator, value);
    }

    /** The same in every month of the historical scenario's first replication. */
    SmallBatch always(String indicator, double value) {
        for (var month = first; month.compareTo(last) <= 0; month = month.plus(1)) {
            put(indicator, month.toString(), value);
        }
        return this;
    }

    SmallBatch ofRegion(String region, String indicator, String month, double value) {
        return cell(new Row("regional.csv", Series.HISTORICAL, 1, region, Month.parse(month)), indicator, value);
    }

    SmallBatch ofClass(String name, String indicator, String month, double value) {
        return cell(new Row("classes.csv", Series.HISTORICAL, 1, name, Month.parse(month)), indicator, value);
    }

    private SmallBatch cell(Row row, String indicator, double value) {
        rows.computeIfAbsent(row, any -> new TreeMap<>()).put(indicator, value);
        return this;
    }

    public Path write(Path folder) throws IOException {
        Files.createDirectories(folder);
        var tables = new LinkedHashSet<>(List.of("monthly.csv"));
        rows.keySet().forEach(row -> tables.add(row.table));
        for (var table : tables) {
            Files.writeString(folder.resolve(table), csv(table));
        }
        ManifestFile.write(folder, manifest());
        return folder;
    }

    private String csv(String table) {
        var columns = new TreeSet<String>();
        var places = new TreeSet<String>();
        rows.forEach((row, cells) -> {
            if (row.table.equals(table)) {
                columns.addAll(cells.keySet());
                places.add(row.place);
            }
        });
        boolean national = table.equals("monthly.csv");
        var place = table.equals("regional.csv") ? "region," : "class,";
        var text = new StringBuilder("scenario,replication," + (national ? "" : place) + "month");
        columns.forEach(c -> text.append(',').append(c));
        text.append('\n');
        for (var scenario : scenarios) {
            for (int r = 1; r <= replications; r++) {
                for (var p : national ? Set.of("") : places) {
                    lines(text, columns, table, scenario, r, p);
                }
            }
        }
        return text.toString();
    }

    private void lines(
            StringBuilder text, Set<String> columns, String table, String scenario, int replication, String place) {
        if (failed.contains(scenario + replication)) {
            return;
        }
        for (var month = first; month.compareTo(last) <= 0; month = month.plus(1)) {
            var cells = rows.getOrDefault(new Row(table, scenario, replication, place, month), Map.of());
            text.append(scenario).append(',').append(replication).append(',');
            text.append(place).append(place.isEmpty() ? "" : ",").append(month);
            columns.forEach(c -> text.append(',').append(Decimals.text(cells.getOrDefault(c, Double.NaN))));
            text.append('\n');
        }
    }

    private Manifest manifest() {
        var runs = new ArrayList<Manifest.RunNote>();
        for (var scenario : scenarios) {
            for (int r = 1; r <= replications; r++) {
                var status = failed.contains(scenario + r) ? "failed" : "done";
                runs.add(new Manifest.RunNote(runs.size() + 1, scenario, r, r, status, "00"));
            }
        }
        var notes = scenarios.stream()
                .map(s -> new Manifest.ScenarioNote(s, s, "", "", "", List.of(), List.of(), List.of()))
                .toList();
        return new Manifest(
                Manifest.SCHEMA,
                "0",
                "0",
                state,
                new Manifest.Options(replications, 7, 1000, first.toString(), last.toString(), List.of()),
                null,
                null,
                notes,
                state.equals("done") ? runs : runs.subList(0, 0),
                "0",
                Map.of(),
                List.of(),
                List.of(),
                null,
                null);
    }
}
