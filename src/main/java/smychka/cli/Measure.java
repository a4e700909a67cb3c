package smychka.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import smychka.record.StoredRuns.Run;
import smychka.unit.Month;

/** A line of the table a batch ends with: one figure of a run for one year, and how to write it. */
record Measure(String label, String year, int decimals, Figure figure) {

    /** Indicators the table is made from. */
    static final List<String> INDICATORS =
            List.of("grain_harvest", "grain_procurement", "population_urban", "real_wage", "deaths", "deaths_hunger");

    private static final int TURN = 1926;
    private static final int END = 1932;
    private static final double THOUSANDS = 1000;

    /** A number of a run; NaN when the run does not have it. */
    @FunctionalInterface
    interface Figure {
        double of(Run run);
    }

    /** The lines for runs of these months: the years everyone looks at, or else the last whole one. */
    static List<Measure> of(Month first, Month last) {
        return of(first, last, first, last);
    }

    /** The same where runs differ in their months: sums are of those from one to another, which all of them have. */
    static List<Measure> of(Month first, Month last, Month from, Month to) {
        return lines(years(first, last), from, to);
    }

    /** The calendar years everyone looks at, or else the last one that is whole with its harvest's year. */
    static List<Integer> years(Month first, Month last) {
        var years =
                List.of(TURN, END).stream().filter(y -> isWhole(y, first, last)).toList();
        int latest = last.plus(-5).year() - 1;
        return years.isEmpty() && isWhole(latest, first, last) ? List.of(latest) : years;
    }

    String text(double value) {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%." + decimals + "f", value);
    }

    /** Whether the calendar year and the agricultural year that begins in it lie within the months. */
    private static boolean isWhole(int year, Month first, Month last) {
        return first.compareTo(Month.of(year, 1)) <= 0 && last.compareTo(Month.of(year + 1, 6)) >= 0;
    }

    private static List<Measure> lines(List<Integer> years, Month from, Month to) {
        var kinds = List.<IntFunction<Measure>>of(
                Measure::harvest, Measure::procurement, Measure::towns, Measure::wage, Measure::deaths);
        var lines = new ArrayList<Measure>();
        kinds.forEach(kind -> years.forEach(y -> lines.add(kind.apply(y))));
        if (from.compareTo(to) <= 0) {
            var period = from.year() + "-" + to.year();
            lines.add(new Measure(
                    "Deaths by hunger, M", period, 2, run -> run.sum("deaths_hunger", from, to) / THOUSANDS));
        }
        return lines;
    }

    private static Measure harvest(int year) {
        return new Measure("Grain harvest, Mt", "" + year, 1, run -> run.at("grain_harvest", Month.of(year, 8)));
    }

    private static Measure procurement(int year) {
        var name = String.format(Locale.ROOT, "%d/%02d", year, (year + 1) % 100);
        return new Measure(
                "Grain procurement, Mt",
                name,
                1,
                run -> run.sum("grain_procurement", Month.of(year, 7), Month.of(year + 1, 6)));
    }

    private static Measure towns(int year) {
        return new Measure(
                "Urban population, M", "Dec " + year, 1, run -> run.at("population_urban", Month.of(year, 12)));
    }

    private static Measure wage(int year) {
        return new Measure(
                "Real wage, 1913 = 1",
                "" + year,
                2,
                run -> run.mean("real_wage", Month.of(year, 1), Month.of(year, 12)));
    }

    private static Measure deaths(int year) {
        return new Measure(
                "Deaths, M", "" + year, 2, run -> run.sum("deaths", Month.of(year, 1), Month.of(year, 12)) / THOUSANDS);
    }
}
