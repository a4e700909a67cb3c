package smychka.view.map;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import smychka.record.Indicator;
import smychka.report.Numbers;
import smychka.unit.RegionCode;
import smychka.view.look.Ramp;
import smychka.view.look.Units;
import smychka.view.session.Life;

/**
 * What regions are coloured by.
 *
 * @param low the figure at the ramp's beginning; NaN when the ramp stretches from the month's lowest region to its highest
 */
public record Measure(
        String name, String unit, Ramp ramp, double low, double high, ToDoubleBiFunction<Life, RegionCode> of) {

    /** The measures people ask for first, then every indicator that has a value in each region. */
    public static List<Measure> all() {
        var all = new ArrayList<>(List.of(
                new Measure(
                        "Private grain price",
                        "roubles a tonne",
                        Ramp.WARNING,
                        Double.NaN,
                        Double.NaN,
                        (life, r) -> life.latest("price_grain_free", r)),
                new Measure(
                        "Food per head",
                        "kcal a day, villages",
                        Ramp.WANT,
                        1300,
                        2900,
                        (life, r) -> life.latest("calories_rural", r)),
                new Measure(
                        "Procurement rate", "% of the last harvest, in 12 months", Ramp.PLAIN, 0, 45, Measure::taken),
                new Measure(
                        "Kolkhoz share",
                        "% of households",
                        Ramp.PLAIN,
                        0,
                        100,
                        (life, r) -> life.latest("collectivised_share", r)),
                new Measure("Deaths", "per 1,000 people and year", Ramp.WARNING, 15, 75, Measure::deaths)));
        Life.layout().regional().forEach(i -> all.add(of(i)));
        return List.copyOf(all);
    }

    private static Measure of(Indicator i) {
        return new Measure(
                i.label(),
                Units.words(i.unit()),
                Ramp.PLAIN,
                Double.NaN,
                Double.NaN,
                (life, r) -> life.latest(i.id(), r));
    }

    private static double taken(Life life, RegionCode r) {
        return 100 * life.sum("grain_procurement", r, 12) / life.latest("grain_harvest", r);
    }

    private static double deaths(Life life, RegionCode r) {
        double people = life.latest("population_rural", r) + life.latest("population_urban", r);
        return 12 * life.latest("deaths", r) / people;
    }

    /** The range the ramp covers this month. */
    double[] range(Life life) {
        if (!Double.isNaN(low)) {
            return new double[] {low, high};
        }
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (var region : RegionCode.values()) {
            double value = of.applyAsDouble(life, region);
            least = Double.isNaN(value) ? least : Math.min(least, value);
            most = Double.isNaN(value) ? most : Math.max(most, value);
        }
        return least <= most ? new double[] {least, most > least ? most : least + 1} : new double[] {0, 1};
    }

    /** The unit, and that the ramp is this month's own where it is. */
    String scaleNote() {
        return Double.isNaN(low) ? unit + (unit.isEmpty() ? "" : "; ") + "ends: this month's extremes" : unit;
    }

    String shown(double value) {
        return Double.isNaN(value) ? "not known yet" : Numbers.three(value) + " " + unit;
    }

    @Override
    public String toString() {
        return name;
    }
}
