package smychka.facts;

import smychka.record.Period;
import smychka.unit.Month;

/**
 * A recorded indicator as facts speak of it.
 *
 * @param scenario whose course it is
 * @param place a region or class; empty for the country
 */
record Series(String scenario, Table table, String place, String indicator) {

    /** The scenario that facts are about unless they say otherwise. */
    static final String HISTORICAL = "historical";

    /** Where an indicator is kept. */
    enum Table {
        NATIONAL,
        REGION,
        CLASS
    }

    static Series national(String indicator) {
        return new Series(HISTORICAL, Table.NATIONAL, "", indicator);
    }

    static Series regional(String indicator, String region) {
        return new Series(HISTORICAL, Table.REGION, region, indicator);
    }

    static Series ofClass(String indicator, String name) {
        return new Series(HISTORICAL, Table.CLASS, name, indicator);
    }

    /** The same under another scenario. */
    Series under(String other) {
        return new Series(other, table, place, indicator);
    }

    /** Its value in a month: a flow's of the month, a stock's at the end, a yearly one's where it becomes known. */
    Figure in(String month) {
        return new Figure.Value(this, Month.parse(month));
    }

    Figure sum(Period period) {
        return new Figure.Total(this, period);
    }

    Figure mean(Period period) {
        return new Figure.Mean(this, period);
    }

    Figure highest(Period period) {
        return new Figure.Highest(this, period);
    }

    /** Months from the last rise above a level to the highest month of the period; undefined when always above. */
    Figure monthsFromRisingAbove(double level, Period period) {
        return new Figure.Climb(this, period, level);
    }

    /** Months from the highest month of the period to the first below a level; undefined when there is none. */
    Figure monthsToFallingBelow(double level, Period period) {
        return new Figure.Fall(this, period, level);
    }

    @Override
    public String toString() {
        var name = place.isEmpty() ? indicator : indicator + "[" + place + "]";
        return scenario.equals(HISTORICAL) ? name : scenario + ":" + name;
    }
}
