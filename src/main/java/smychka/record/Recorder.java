package smychka.record;

import java.util.ArrayList;
import java.util.List;
import smychka.unit.Month;

/** Reads every indicator at each month's end and keeps the numbers of one run. */
public final class Recorder<E> {

    private static final int[] COUNTRY = {0};

    private final RunTables tables;
    private final List<RecordedIndicator<E>> columns = new ArrayList<>();

    /** Records the months from the first to the last, both included. */
    public Recorder(Readings<E> readings, Month first, Month last) {
        var layout = readings.layout();
        tables = RunTables.empty(layout, first, last.since(first) + 1);
        var regions = layout.regions().stream().mapToInt(Enum::ordinal).toArray();
        var classes = layout.classes().stream().mapToInt(Enum::ordinal).toArray();
        for (var reading : readings.complete()) {
            var indicator = reading.indicator();
            var country = new RecordedIndicator.Column(
                    tables.national(), layout.national().indexOf(indicator));
            columns.add(
                    switch (indicator.scope()) {
                        case NATIONAL -> new RecordedIndicator<>(reading, COUNTRY, country, null);
                        case REGION ->
                            new RecordedIndicator<>(
                                    reading, regions, column(tables.regional(), layout.regional(), indicator), country);
                        case CLASS ->
                            new RecordedIndicator<>(
                                    reading, classes, column(tables.classes(), layout.ofClass(), indicator), country);
                    });
        }
    }

    /** @throws IllegalStateException when an indicator is infinite */
    public void monthEnded(Month month, E economy) {
        int row = month.since(tables.start());
        for (var column : columns) {
            column.monthEnded(row, month, economy);
        }
    }

    /** The numbers so far. */
    public RunTables tables() {
        return tables;
    }

    private static RecordedIndicator.Column column(Grid grid, List<Indicator> columns, Indicator indicator) {
        return new RecordedIndicator.Column(grid, columns.indexOf(indicator));
    }
}
