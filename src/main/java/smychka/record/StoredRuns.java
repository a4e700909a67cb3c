package smychka.record;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import smychka.unit.Month;

/** National results read back from a batch's folder, for a few indicators: by scenario, then run by run. */
public final class StoredRuns {

    private final Map<String, List<Run>> byScenario = new LinkedHashMap<>();

    private StoredRuns() {}

    /** One run's values month by month; NaN where missing. */
    public record Run(int replication, Month start, Map<String, List<Double>> values) {

        /** Months that were recorded. */
        public int months() {
            return values.values().stream().mapToInt(List::size).max().orElse(0);
        }

        /** NaN outside the run's months. */
        public double at(String indicator, Month month) {
            int row = month.since(start);
            var column = values.get(indicator);
            return row < 0 || row >= column.size() ? Double.NaN : column.get(row);
        }

        /** The sum over months from the first to the last; NaN when one of them is missing. */
        public double sum(String indicator, Month first, Month last) {
            double sum = 0;
            for (var month = first; month.compareTo(last) <= 0; month = month.plus(1)) {
                sum += at(indicator, month);
            }
            return sum;
        }

        /** The mean over months from the first to the last; NaN when one of them is missing. */
        public double mean(String indicator, Month first, Month last) {
            return sum(indicator, first, last) / (last.since(first) + 1);
        }
    }

    /**
     * Reads the indicators named; one that the batch did not keep is missing throughout.
     *
     * @throws IOException when {@code monthly.csv} is missing
     */
    public static StoredRuns read(Path folder, List<String> indicators) throws IOException {
        var stored = new StoredRuns();
        try (var rows =
                CsvReader.builder().ofNamedCsvRecord(folder.resolve(ResultTables.MONTHLY), StandardCharsets.UTF_8)) {
            for (var row : rows) {
                stored.add(row, indicators);
            }
        }
        return stored;
    }

    /** In the order of the tables. */
    public List<String> scenarios() {
        return List.copyOf(byScenario.keySet());
    }

    /** By replication; none for a scenario without finished runs. */
    public List<Run> runs(String scenario) {
        return List.copyOf(byScenario.getOrDefault(scenario, List.of()));
    }

    private void add(NamedCsvRecord row, List<String> indicators) {
        var runs = byScenario.computeIfAbsent(row.getField("scenario"), s -> new ArrayList<>());
        int replication = Integer.parseInt(row.getField("replication"));
        if (runs.isEmpty() || runs.get(runs.size() - 1).replication() != replication) {
            runs.add(new Run(replication, Month.parse(row.getField("month")), new LinkedHashMap<>()));
        }
        var run = runs.get(runs.size() - 1);
        for (var id : indicators) {
            var text = row.findField(id).orElse("");
            run.values().computeIfAbsent(id, i -> new ArrayList<>()).add(Decimals.number(text));
        }
    }
}
