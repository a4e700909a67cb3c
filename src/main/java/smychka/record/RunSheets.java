package smychka.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One run's numbers as the tables write them, so that two of them can be compared to the last digit. */
public final class RunSheets {

    private final List<Sheet> sheets;

    RunSheets(List<Sheet> sheets) {
        this.sheets = List.copyOf(sheets);
    }

    /** A month of one place; the country is the place {@code ""}. */
    record Row(String month, String place) {}

    /** What one table says of the run. */
    record Sheet(List<String> indicators, Map<Row, List<String>> rows) {}

    /**
     * Two runs part here.
     *
     * @param place a region or class, or empty for the country
     * @param first the one's value, empty where it has none
     * @param second the other's
     */
    public record Difference(String month, String place, String indicator, String first, String second) {}

    /** What a run recorded. */
    public static RunSheets of(RunTables tables, Layout layout) {
        return new RunSheets(List.of(
                sheet(tables, tables.national(), ids(layout.national()), List.of("")),
                sheet(
                        tables,
                        tables.regional(),
                        ids(layout.regional()),
                        layout.regions().stream().map(Enum::name).toList()),
                sheet(
                        tables,
                        tables.classes(),
                        ids(layout.ofClass()),
                        layout.classes().stream().map(SocialClass::key).toList())));
    }

    /** Everything in which two runs differ in the first month in which they do, the country first; none when equal. */
    public static List<Difference> firstMonth(RunSheets one, RunSheets other) {
        var month = Optional.<String>empty();
        for (int i = 0; i < one.sheets.size(); i++) {
            for (var row : rows(one.sheets.get(i), other.sheets.get(i))) {
                boolean later = month.isPresent() && row.month().compareTo(month.get()) >= 0;
                if (!later
                        && !differences(one.sheets.get(i), other.sheets.get(i), row)
                                .isEmpty()) {
                    month = Optional.of(row.month());
                }
            }
        }
        var all = new ArrayList<Difference>();
        for (int i = 0; i < one.sheets.size() && month.isPresent(); i++) {
            for (var row : rows(one.sheets.get(i), other.sheets.get(i))) {
                if (row.month().equals(month.get())) {
                    all.addAll(differences(one.sheets.get(i), other.sheets.get(i), row));
                }
            }
        }
        return all;
    }

    /** Of both, those of the longer run behind. */
    private static List<Row> rows(Sheet one, Sheet other) {
        var rows = new LinkedHashMap<Row, Boolean>();
        one.rows().keySet().forEach(r -> rows.put(r, true));
        other.rows().keySet().forEach(r -> rows.put(r, true));
        return List.copyOf(rows.keySet());
    }

    /** In the columns that both have. */
    private static List<Difference> differences(Sheet one, Sheet other, Row row) {
        var mine = one.rows().getOrDefault(row, List.of());
        var theirs = other.rows().getOrDefault(row, List.of());
        if (one.indicators().equals(other.indicators()) && mine.equals(theirs)) {
            return List.of();
        }
        var differences = new ArrayList<Difference>();
        for (int i = 0; i < one.indicators().size(); i++) {
            var indicator = one.indicators().get(i);
            int at = other.indicators().indexOf(indicator);
            var first = i < mine.size() ? mine.get(i) : "";
            var second = at < theirs.size() && at >= 0 ? theirs.get(at) : "";
            if (at >= 0 && !first.equals(second)) {
                differences.add(new Difference(row.month(), row.place(), indicator, first, second));
            }
        }
        return differences;
    }

    private static Sheet sheet(RunTables tables, Grid grid, List<String> indicators, List<String> places) {
        var rows = new LinkedHashMap<Row, List<String>>();
        for (int place = 0; place < places.size(); place++) {
            for (int month = 0; month < grid.months(); month++) {
                var cells = new ArrayList<String>(grid.columns());
                for (int column = 0; column < grid.columns(); column++) {
                    cells.add(Decimals.text(grid.at(place, month, column)));
                }
                rows.put(new Row(tables.start().plus(month).toString(), places.get(place)), cells);
            }
        }
        return new Sheet(indicators, rows);
    }

    private static List<String> ids(List<Indicator> indicators) {
        return indicators.stream().map(Indicator::id).toList();
    }
}
