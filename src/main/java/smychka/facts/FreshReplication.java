package smychka.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import smychka.record.Grid;
import smychka.record.Indicator;
import smychka.record.Layout;
import smychka.record.RunTables;
import smychka.record.SocialClass;
import smychka.unit.Month;

/** One replication as its runs have just left it, never stored. */
final class FreshReplication implements Replication {

    /**
     * Where indicators and places stand in tables of a layout.
     *
     * @param judged the scenario that stands for the historical one
     */
    record Places(
            String judged,
            Map<String, Integer> national,
            Map<String, Integer> regional,
            Map<String, Integer> ofClass,
            List<String> regions,
            List<String> classes) {

        static Places of(Layout layout, String judged) {
            return new Places(
                    judged,
                    columns(layout.national()),
                    columns(layout.regional()),
                    columns(layout.ofClass()),
                    layout.regions().stream().map(Enum::name).toList(),
                    layout.classes().stream().map(SocialClass::key).toList());
        }

        private static Map<String, Integer> columns(List<Indicator> indicators) {
            var columns = new HashMap<String, Integer>();
            indicators.forEach(i -> columns.put(i.id(), columns.size()));
            return columns;
        }

        String name(String scenario) {
            return scenario.equals(Series.HISTORICAL) ? judged : scenario;
        }
    }

    private final Places places;
    private final Map<String, RunTables> runs;

    /** @param runs of the replication, by scenario */
    FreshReplication(Places places, Map<String, RunTables> runs) {
        this.places = places;
        this.runs = runs;
    }

    @Override
    public double at(Series series, Month month) {
        var tables = tables(series);
        int row = month.since(tables.start());
        if (row < 0 || row >= tables.months()) {
            throw new NotToBeHadException(month + " was not run");
        }
        double value =
                switch (series.table()) {
                    case NATIONAL -> value(tables.national(), 0, row, places.national.get(series.indicator()));
                    case REGION ->
                        value(
                                tables.regional(),
                                places.regions.indexOf(series.place()),
                                row,
                                places.regional.get(series.indicator()));
                    case CLASS ->
                        value(
                                tables.classes(),
                                places.classes.indexOf(series.place()),
                                row,
                                places.ofClass.get(series.indicator()));
                };
        if (Double.isNaN(value)) {
            throw new NotToBeHadException(series + " has no value in " + month);
        }
        return value;
    }

    private static double value(Grid grid, int place, int row, Integer column) {
        return place < 0 || column == null ? Double.NaN : grid.at(place, row, column);
    }

    @Override
    public Month first(Series series) {
        return tables(series).start();
    }

    private RunTables tables(Series series) {
        var tables = runs.get(places.name(series.scenario()));
        if (tables == null) {
            throw new NotToBeHadException("there is no scenario " + places.name(series.scenario()));
        }
        return tables;
    }
}
