package smychka.report;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import smychka.unit.Month;

/** The stored results of a batch, read once: its manifest, its bands and the runs behind them. */
final class Batch {

    private final Manifest manifest;
    private final Map<String, Map<String, Fan>> fans = new HashMap<>();
    private final Map<String, Map<Integer, Map<String, TreeMap<Month, Double>>>> runs = new LinkedHashMap<>();
    private final Set<String> indicators = new LinkedHashSet<>();
    private final Set<String> perRun;
    private Month first;
    private Month last;

    private Batch(Manifest manifest, Set<String> perRun) {
        this.manifest = manifest;
        this.perRun = perRun;
    }

    /**
     * @param perRun the indicators that are wanted run by run and not only as bands
     * @throws IOException when a table is missing or cannot be read
     */
    static Batch read(Path folder, Set<String> perRun) throws IOException {
        var batch = new Batch(Manifest.read(folder), perRun);
        try (var rows = CsvReader.builder().ofNamedCsvRecord(folder.resolve("bands.csv"), StandardCharsets.UTF_8)) {
            rows.forEach(batch::band);
        }
        try (var rows = CsvReader.builder().ofNamedCsvRecord(folder.resolve("monthly.csv"), StandardCharsets.UTF_8)) {
            rows.forEach(batch::month);
        }
        if (batch.first == null) {
            throw new IOException("monthly.csv of " + folder + " holds no month");
        }
        return batch;
    }

    Manifest manifest() {
        return manifest;
    }

    Month first() {
        return first;
    }

    Month last() {
        return last;
    }

    boolean has(String indicator) {
        return indicators.contains(indicator);
    }

    /** The stored bands, each at the middle of its month. */
    Fan fan(String scenario, String indicator) {
        return fans.getOrDefault(scenario, Map.of()).getOrDefault(indicator, new Fan(List.of()));
    }

    /** Sums (or means) over the months of each year that every one of them is known of, run by run. */
    Fan yearly(String scenario, String indicator, YearKind kind, boolean sum) {
        var points = new ArrayList<Fan.Point>();
        for (var year = first.year() - 1; year <= last.year() + 1; year++) {
            var values = values(scenario, indicator, kind, year, sum);
            if (values.length > 0) {
                points.add(new Fan.Point(kind.middle(year), kind.label(year), Band.of(values)));
            }
        }
        return new Fan(List.copyOf(points));
    }

    /** One figure for each run that knows every month of that year. */
    double[] values(String scenario, String indicator, YearKind kind, int year, boolean sum) {
        var from = kind.first(year);
        return runs.getOrDefault(scenario, Map.of()).values().stream()
                .map(run -> run.getOrDefault(indicator, new TreeMap<>()))
                .map(months -> months.subMap(from, from.plus(kind.months())))
                .filter(months -> months.size() == kind.months())
                .mapToDouble(months -> months.values().stream().mapToDouble(v -> v).sum() / (sum ? 1 : kind.months()))
                .toArray();
    }

    /** Run by run a ratio of two indicators, as bands month by month. */
    Fan quotient(String scenario, String above, String below) {
        var byMonth = new TreeMap<Month, List<Double>>();
        for (var run : runs.getOrDefault(scenario, Map.of()).values()) {
            var divisors = run.getOrDefault(below, new TreeMap<>());
            run.getOrDefault(above, new TreeMap<>()).forEach((month, value) -> {
                var divisor = divisors.getOrDefault(month, 0.0);
                if (divisor != 0) {
                    byMonth.computeIfAbsent(month, any -> new ArrayList<>()).add(value / divisor);
                }
            });
        }
        var points = new ArrayList<Fan.Point>();
        byMonth.forEach((month, values) -> points.add(point(
                month, Band.of(values.stream().mapToDouble(v -> v).toArray()))));
        return new Fan(List.copyOf(points));
    }

    private static Fan.Point point(Month month, Band band) {
        return new Fan.Point(YearKind.middle(month), month.toString(), band);
    }

    private void band(NamedCsvRecord row) {
        if (row.getField("median").isBlank()) {
            return;
        }
        var band = new Band(
                number(row, "p05"), number(row, "p25"), number(row, "median"), number(row, "p75"), number(row, "p95"));
        fans.computeIfAbsent(row.getField("scenario"), any -> new HashMap<>())
                .computeIfAbsent(row.getField("indicator"), any -> new Fan(new ArrayList<>()))
                .points()
                .add(point(Month.parse(row.getField("month")), band));
        indicators.add(row.getField("indicator"));
    }

    private static double number(NamedCsvRecord row, String column) {
        return Double.parseDouble(row.getField(column));
    }

    private void month(NamedCsvRecord row) {
        var month = Month.parse(row.getField("month"));
        first = first == null || month.compareTo(first) < 0 ? month : first;
        last = last == null || month.compareTo(last) > 0 ? month : last;
        var run = runs.computeIfAbsent(row.getField("scenario"), any -> new LinkedHashMap<>())
                .computeIfAbsent(Integer.valueOf(row.getField("replication")), any -> new HashMap<>());
        for (var indicator : perRun) {
            row.findField(indicator)
                    .filter(text -> !text.isBlank())
                    .ifPresent(text ->
                            run.computeIfAbsent(indicator, any -> new TreeMap<>()).put(month, Double.valueOf(text)));
        }
    }
}
