package smychka.view.session;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import smychka.policy.Decree;
import smychka.policy.Lever;
import smychka.scenario.Scenario;
import smychka.unit.Month;
import smychka.unit.RegionCode;

/** The rules of a month in words: what kind of order they make, and the decree made last. */
public final class Regime {

    private static final double FREE = 0.5;
    /** Below this share a few communes of the poor are meant. */
    private static final double DRIVE = 0.05;

    private Regime() {}

    /** Such as "private trade free, grain bought at a price, tax in money". */
    public static String words(Scenario scenario, Month month) {
        var trade = highest(scenario, Lever.TRADE_PRIVATE_FREEDOM, month);
        var words = new StringBuilder(
                trade >= FREE ? "private trade free" : trade > 0 ? "private trade harried" : "private trade forbidden");
        boolean force = highest(scenario, Lever.PROCUREMENT_COERCION, month) > 0;
        words.append(force ? ", grain taken by force" : ", grain bought from the willing");
        if (highest(scenario, Lever.TAX_IN_KIND, month) > 0) {
            words.append(", tax in kind");
        }
        if (highest(scenario, Lever.FOOD_RATIONING, month) > 0) {
            words.append(", bread rationed");
        }
        if (highest(scenario, Lever.COLLECTIVIZATION_TARGET, month) > DRIVE) {
            words.append(", collectivization");
        }
        return words.toString();
    }

    private static double highest(Scenario scenario, Lever lever, Month month) {
        double highest = Double.NEGATIVE_INFINITY;
        for (var region : RegionCode.values()) {
            highest = Math.max(highest, scenario.policy().value(lever, month, region));
        }
        return highest;
    }

    /** The act of the state that came into force last, by that month. */
    public static Optional<Decree> lastDecree(Scenario scenario, Month month) {
        return scenario.policy().decrees().stream()
                .filter(Decree::isOfTheState)
                .filter(decree -> decree.date().compareTo(month) <= 0)
                .max(Comparator.comparing(Decree::date));
    }

    /** Its date and its reason, or what it sets where it gives none. */
    public static String words(Decree decree) {
        var set = decree.set().entrySet().stream()
                .map(e -> e.getKey().key() + " = " + Recipe.plain(e.getValue()))
                .collect(Collectors.joining(", "));
        return decree.date() + ": " + (decree.because().isBlank() ? set : decree.because());
    }
}
