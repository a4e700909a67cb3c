package smychka.report;

import smychka.record.StoredTable;
import smychka.unit.Month;

/**
 * One stored run as figures are read from it, for the country or a place in it.
 *
 * @param scenario as the tables name it
 * @param place a region's or class's name in the tables; empty for the country
 */
record Run(StoredTable table, String scenario, int replication, String place) {

    /** NaN where the tables have none. */
    double at(String indicator, Month month) {
        var course = table.course(new StoredTable.Key(scenario, replication, place, indicator));
        return course == null ? Double.NaN : course.at(month);
    }

    /** The sum over a year's months; NaN when one of them is missing. */
    double sum(String indicator, YearKind kind, int year) {
        var course = table.course(new StoredTable.Key(scenario, replication, place, indicator));
        if (course == null) {
            return Double.NaN;
        }
        var sum = 0.0;
        for (var m = 0; m < kind.months(); m++) {
            sum += course.at(kind.first(year).plus(m));
        }
        return sum;
    }

    /** The share of a year's months in which a code stands; NaN when one of them is missing. */
    double share(String indicator, YearKind kind, int year, int code) {
        var months = 0.0;
        for (var m = 0; m < kind.months(); m++) {
            var value = at(indicator, kind.first(year).plus(m));
            months += Double.isNaN(value) ? value : value == code ? 1 : 0;
        }
        return months / kind.months();
    }

    /** The mean over a year's months; NaN when one of them is missing. */
    double mean(String indicator, YearKind kind, int year) {
        return sum(indicator, kind, year) / kind.months();
    }
}
