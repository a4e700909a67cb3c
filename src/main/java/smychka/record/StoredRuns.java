package smychka.record;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import smychka.unit.Month;

/** National results read back from a batch's folder, for a few indicators: by scenario, then run by run. */
public final class StoredRuns {

    private final Map<String, List<Run>> byScenario = new LinkedHashMap<>();

    private StoredRuns() {}

    /** One run's values month by month; NaN where missing. */
    public static final class Run {

        private static final int FIRST_ROOM = 160;

        private final int replication;
        private final Month start;
        private final Map<String, double[]> values = new LinkedHashMap<>();
        private int months;

        /** A run without months yet. */
        Run(int replication, Month start, List<String> indicators) {
            this.replication = replication;
            this.start = start;
            indicators.forEach(id -> values.put(id, new double[FIRST_ROOM]));
        }

        /**
         * A run as its tables have it before they are written.
         *
         * @param layout of the tables
         */
        public static Run of(int replication, RunTables tables, Layout layout, List<String> indicators) {
            var ids = layout.national().stream().map(Indicator::id).toList();
            var run = new Run(replication, tables.start(), indicators);
            for (int m = 0; m < tables.months(); m++) {
                int month = m;
                run.add(id -> ids.contains(id) ? tables.national().at(0, month, ids.indexOf(id)) : Double.NaN);
            }
            return run;
        }

        public int replication() {
            return replication;
        }

        public Month start() {
            return start;
        }

        /** Months that were recorded. */
        public int months() {
            return months;
        }

        /** NaN outside the run's months. */
        public double at(String indicator, Month month) {
            int row = month.since(start);
            var column = Objects.requireNonNull(values.get(indicator), indicator);
            return row < 0 || row >= months ? Double.NaN : column[row];
        }

        private void add(NamedCsvRecord row) {
            add(id -> Decimals.number(row.findField(id).orElse("")));
        }

        /** The next month. */
        void add(ToDoubleFunction<String> read) {
            for (var entry : values.entrySet()) {
                if (months == entry.getValue().length) {
                    entry.setValue(Arrays.copyOf(entry.getValue(), 2 * months));
                }
                entry.getValue()[months] = read.applyAsDouble(entry.getKey());
            }
            months++;
        }

        private void trim() {
            values.replaceAll((id, column) -> Arrays.copyOf(column, months));
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
        var run = runs.isEmpty() ? null : runs.get(runs.size() - 1);
        if (run == null || run.replication() != replication) {
            if (run != null) {
                run.trim();
            }
            run = new Run(replication, Month.parse(row.getField("month")), indicators);
            runs.add(run);
        }
        run.add(row);
    }
}
