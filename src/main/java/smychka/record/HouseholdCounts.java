package smychka.record;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SortedSet;
import java.util.TreeSet;
import smychka.unit.Month;

/** How many peasant households of a batch lie in each bin of a number, scenario by scenario and month by month. */
public final class HouseholdCounts {

    /**
     * Evenly wide bins from nought up; the last also has whatever lies beyond.
     *
     * @param width of a bin, in the unit of the column
     * @param of whom: every villager of every household, or the households that farm for themselves
     */
    public record Bins(HouseholdColumn column, double width, int number, Of of) {

        int place(double value) {
            return Math.max(0, Math.min(number - 1, (int) Math.floor(value / width)));
        }
    }

    /** Who is counted. */
    public enum Of {
        VILLAGERS,
        FARMS_OF_THEIR_OWN
    }

    private record Key(String scenario, Month month, Bins bins) {}

    private final Map<Key, long[]> counts = new HashMap<>();
    private final SortedSet<Month> months = new TreeSet<>();

    /**
     * Counts what a batch kept; nothing when it kept no households.
     *
     * @throws IOException when the table is there and cannot be read
     */
    public static HouseholdCounts read(Path batch, List<Bins> wanted) throws IOException {
        var read = new HouseholdCounts();
        var file = batch.resolve(ResultTables.HOUSEHOLDS);
        if (Files.exists(file)) {
            try (var rows = CsvReader.builder().ofNamedCsvRecord(file, StandardCharsets.UTF_8)) {
                rows.forEach(row -> read.add(row, wanted));
            } catch (CsvParseException | DateTimeException | IllegalArgumentException | NoSuchElementException e) {
                throw new IOException(file + " is not a table of results: " + e.getMessage(), e);
            }
        }
        return read;
    }

    /** The months kept, in order. */
    public List<Month> months() {
        return List.copyOf(months);
    }

    /** Shares of the bins, over all replications; empty when the scenario kept no household in that month. */
    public double[] shares(String scenario, Month month, Bins bins) {
        var counted = counts.getOrDefault(new Key(scenario, month, bins), new long[0]);
        double all = 0;
        for (long count : counted) {
            all += count;
        }
        var shares = new double[counted.length];
        for (int i = 0; i < counted.length; i++) {
            shares[i] = counted[i] / all;
        }
        return shares;
    }

    private void add(NamedCsvRecord row, List<Bins> wanted) {
        var of = row.getField(HouseholdColumn.CLASS.id());
        if (of.equals(SocialClass.WORKER.key())) {
            return;
        }
        var month = Month.parse(row.getField("month"));
        months.add(month);
        for (var bins : wanted) {
            boolean villagers = bins.of() == Of.VILLAGERS;
            if (!villagers && of.equals(SocialClass.KOLKHOZ.key())) {
                continue;
            }
            double value = Double.parseDouble(row.getField(bins.column().id()));
            long weight = villagers ? Long.parseLong(row.getField(HouseholdColumn.PERSONS.id())) : 1;
            counts.computeIfAbsent(new Key(row.getField("scenario"), month, bins), any -> new long[bins.number()])[
                    bins.place(value)] += weight;
        }
    }
}
