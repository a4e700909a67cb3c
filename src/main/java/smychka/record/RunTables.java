package smychka.record;

import java.util.EnumSet;
import java.util.List;
import smychka.unit.Month;
import smychka.unit.RegionCode;

/**
 * What one run recorded, month by month.
 *
 * @param start the month of the first row
 * @param national one place: the country
 * @param regional a place for each region
 * @param classes a place for each class
 * @param households that were looked at one by one
 */
public record RunTables(Month start, Grid national, Grid regional, Grid classes, HouseholdBook households) {

    /** With no household by itself. */
    public RunTables(Month start, Grid national, Grid regional, Grid classes) {
        this(start, national, regional, classes, HouseholdBook.EMPTY);
    }

    /** Tables in which everything is missing yet. */
    public static RunTables empty(Layout layout, Month start, int months) {
        return new RunTables(
                start,
                new Grid(1, months, layout.national().size()),
                new Grid(layout.regions().size(), months, layout.regional().size()),
                new Grid(layout.classes().size(), months, layout.ofClass().size()));
    }

    /** The same numbers without what another layout leaves out. */
    public RunTables keeping(Layout all, Layout kept) {
        var book = households.keeping(kept.households(), EnumSet.copyOf(kept.regions()));
        if (all.catalogue().equals(kept.catalogue()) && all.regions().equals(kept.regions())) {
            return with(book);
        }
        var country = List.of(RegionCode.values()).subList(0, 1);
        return new RunTables(
                start,
                part(national, country, country, all.national(), kept.national()),
                part(regional, all.regions(), kept.regions(), all.regional(), kept.regional()),
                part(classes, all.classes(), kept.classes(), all.ofClass(), kept.ofClass()),
                book);
    }

    /** The same numbers beside these households. */
    public RunTables with(HouseholdBook book) {
        return new RunTables(start, national, regional, classes, book);
    }

    private static <P> Grid part(
            Grid grid, List<P> places, List<P> keptPlaces, List<Indicator> columns, List<Indicator> kept) {
        var part = new Grid(keptPlaces.size(), grid.months(), kept.size());
        for (int p = 0; p < keptPlaces.size(); p++) {
            int place = places.indexOf(keptPlaces.get(p));
            for (int c = 0; c < kept.size(); c++) {
                int column = columns.indexOf(kept.get(c));
                for (int month = 0; month < grid.months(); month++) {
                    part.set(p, month, c, grid.at(place, month, column));
                }
            }
        }
        return part;
    }

    public int months() {
        return national.months();
    }
}
