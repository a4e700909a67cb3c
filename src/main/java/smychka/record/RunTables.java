package smychka.record;

import smychka.unit.Month;

/**
 * What one run recorded, month by month.
 *
 * @param start the month of the first row
 * @param national one place: the country
 * @param regional a place for each region
 * @param classes a place for each class
 */
public record RunTables(Month start, Grid national, Grid regional, Grid classes) {

    /** Tables in which everything is missing yet. */
    public static RunTables empty(Layout layout, Month start, int months) {
        return new RunTables(
                start,
                new Grid(1, months, layout.national().size()),
                new Grid(layout.regions().size(), months, layout.regional().size()),
                new Grid(layout.classes().size(), months, layout.ofClass().size()));
    }

    public int months() {
        return national.months();
    }
}
