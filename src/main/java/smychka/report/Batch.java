package smychka.report;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import smychka.record.Decimals;
import smychka.record.Manifest;
import smychka.record.ManifestFile;
import smychka.record.Quantiles;
import smychka.record.ResultTables;
import smychka.record.StoredRuns;
import smychka.unit.Month;

/** The stored results of a batch, read once: its manifest, its bands and the runs behind them. */
final class Batch {

    private final Manifest manifest;
    private final StoredRuns runs;
    private final Map<String, Map<String, Fan>> fans = new HashMap<>();
    private final Set<String> indicators = new TreeSet<>();
    private Month first;
    private Month last;

    private Batch(Manifest manifest, StoredRuns runs) {
        this.manifest = manifest;
        this.runs = runs;
    }

    /**
     * @param wanted the indicators to read, as far as the batch has them
     * @throws IOException when a table is missing, cannot be read or holds nothing
     */
    static Batch read(Path folder, Set<String> wanted) throws IOException {
        var manifest = ManifestFile.read(folder);
        var known = manifest.indicators().stream()
                .map(Manifest.IndicatorNote::id)
                .filter(wanted::contains)
                .toList();
        var batch = new Batch(manifest, StoredRuns.read(folder, known));
        try (var rows =
                CsvReader.builder().ofNamedCsvRecord(folder.resolve(ResultTables.BANDS), StandardCharsets.UTF_8)) {
            rows.stream()
                    .filter(row -> wanted.contains(row.getField("indicator")))
                    .forEach(batch::add);
        }
        if (batch.first == null) {
            throw new IOException(folder + " holds no results that can be drawn");
        }
        return batch;
    }

    Manifest manifest() {
        return manifest;
    }

    /** The scenarios, each after those it extends, else as the batch has them. */
    List<Manifest.ScenarioNote> scenarios() {
        var names =
                manifest.scenarios().stream().map(Manifest.ScenarioNote::name).toList();
        return manifest.scenarios().stream()
                .sorted(Comparator.comparingLong(scenario -> scenario.parents() == null
                        ? 0
                        : scenario.parents().stream().filter(names::contains).count()))
                .toList();
    }

    /** The first month of any scenario. */
    Month first() {
        return first;
    }

    Month last() {
        return last;
    }

    /** Runs of a scenario that came to their end. */
    int replications(String scenario) {
        return runs.runs(scenario).size();
    }

    boolean has(String indicator) {
        return indicators.contains(indicator);
    }

    /** The stored bands, each at the middle of its month. */
    Fan fan(String scenario, String indicator) {
        return fans.getOrDefault(scenario, Map.of()).getOrDefault(indicator, new Fan(List.of()));
    }

    /** Sums over the months of each year of which every one is known, run by run. */
    Fan sums(String scenario, String indicator, YearKind kind) {
        var points = new ArrayList<Fan.Point>();
        for (var year = first.year() - 1; year <= last.year() + 1; year++) {
            var quantiles = sum(scenario, indicator, kind, year);
            if (quantiles.n() > 0) {
                points.add(new Fan.Point(kind.middle(year), kind.label(year), quantiles));
            }
        }
        return new Fan(List.copyOf(points));
    }

    /** The sum over one year; of no run where a month is missing. */
    Quantiles sum(String scenario, String indicator, YearKind kind, int year) {
        var from = kind.first(year);
        return over(scenario, run -> run.sum(indicator, from, from.plus(kind.months() - 1)));
    }

    /** The mean over one year; of no run where a month is missing. */
    Quantiles mean(String scenario, String indicator, YearKind kind, int year) {
        var from = kind.first(year);
        return over(scenario, run -> run.mean(indicator, from, from.plus(kind.months() - 1)));
    }

    /** Run by run one indicator over another, month by month; a month without divisor does not count. */
    Fan quotient(String scenario, String above, String below) {
        var months = IntStream.rangeClosed(0, last.since(first)).mapToObj(first::plus);
        return new Fan(months.map(
                        month -> point(month, over(scenario, run -> share(run.at(above, month), run.at(below, month)))))
                .filter(point -> point.band().n() > 0)
                .toList());
    }

    private static double share(double value, double divisor) {
        return divisor == 0 ? Double.NaN : value / divisor;
    }

    private Quantiles over(String scenario, ToDoubleFunction<StoredRuns.Run> figure) {
        return Quantiles.of(runs.runs(scenario).stream().mapToDouble(figure).toArray());
    }

    private static Fan.Point point(Month month, Quantiles band) {
        return new Fan.Point(YearKind.middle(month), month.toString(), band);
    }

    private void add(NamedCsvRecord row) {
        var band = new Quantiles(
                Integer.parseInt(row.getField("n")),
                number(row, "p05"),
                number(row, "p25"),
                number(row, "median"),
                number(row, "p75"),
                number(row, "p95"));
        if (band.n() == 0) {
            return;
        }
        var month = Month.parse(row.getField("month"));
        first = first == null || month.compareTo(first) < 0 ? month : first;
        last = last == null || month.compareTo(last) > 0 ? month : last;
        var indicator = row.getField("indicator");
        indicators.add(indicator);
        fans.computeIfAbsent(row.getField("scenario"), any -> new HashMap<>())
                .computeIfAbsent(indicator, any -> new Fan(new ArrayList<>()))
                .points()
                .add(point(month, band));
    }

    private static double number(NamedCsvRecord row, String column) {
        return Decimals.number(row.getField(column));
    }
}
