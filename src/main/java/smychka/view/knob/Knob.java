package smychka.view.knob;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import smychka.policy.Lever;
import smychka.scenario.Definition;
import smychka.scenario.Parameter;
import smychka.scenario.Reference;
import smychka.scenario.Scenario;
import smychka.unit.Month;
import smychka.unit.RegionCode;
import smychka.view.session.Recipe;
import smychka.view.session.Session;

/**
 * A lever or parameter as it can be turned.
 *
 * @param opened its value in the scenario as opened, in the month now shown
 * @param current its value now
 */
record Knob(
        Definition of, String group, Function<Session, Double> opened, Function<Session, Double> current, Turn turn) {

    /** Sets the knob. */
    @FunctionalInterface
    interface Turn {
        void to(Session session, double value);
    }

    static List<Knob> levers() {
        return Arrays.stream(Lever.values()).map(Knob::lever).toList();
    }

    static List<Knob> parameters() {
        return Arrays.stream(Parameter.values()).map(Knob::parameter).toList();
    }

    private static Knob lever(Lever lever) {
        var definition = Reference.shipped().lever(lever);
        var key = definition.key();
        return new Knob(
                definition,
                key.substring(0, key.indexOf('.')),
                s -> everywhere(s.recipe().opened().scenario(), lever, s.next()),
                s -> everywhere(s.scenario(), lever, s.next()),
                (s, value) -> s.decree(lever, value));
    }

    /** What rules in every region; NaN where regions differ. */
    private static double everywhere(Scenario scenario, Lever lever, Month month) {
        double first = scenario.policy().value(lever, month, RegionCode.values()[0]);
        for (var region : RegionCode.values()) {
            if (scenario.policy().value(lever, month, region) != first) {
                return Double.NaN;
            }
        }
        return first;
    }

    private static Knob parameter(Parameter parameter) {
        var definition = Reference.shipped().parameter(parameter);
        return new Knob(
                definition,
                definition.kind(),
                s -> s.recipe().opened().scenario().parameters().of(parameter),
                s -> s.recipe()
                        .parameters()
                        .getOrDefault(
                                parameter,
                                s.recipe().opened().scenario().parameters().of(parameter)),
                (s, value) -> s.set(parameter, value));
    }

    /** The bounds, such as "15 to 140". */
    String bounds() {
        return of.isSwitch() ? "0 or 1" : Recipe.plain(of.low()) + " to " + Recipe.plain(of.high());
    }

    /**
     * Reads what a person typed.
     *
     * @throws IllegalArgumentException with a sentence when it is no number or out of bounds
     */
    double read(String typed) {
        double value;
        try {
            value = Double.parseDouble(typed.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(of.key() + ": \"" + typed + "\" is no number");
        }
        boolean whole = of.whole() || of.isSwitch();
        if (!(value >= of.low() && value <= of.high()) || (whole && value != Math.rint(value))) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "%s: %s is not allowed; it takes %s%s",
                    of.key(),
                    typed.strip(),
                    whole && !of.isSwitch() ? "a whole number, " : "",
                    bounds()));
        }
        return value;
    }

    String unit() {
        return of.isSwitch() ? "off or on" : of.unit();
    }

    /** The meaning, the source and the bounds in a few lines. */
    String meaning() {
        return of.key() + ": " + of.about() + "\nUnit: " + unit() + ". Allowed: " + bounds() + ". Source: "
                + of.source();
    }

    /** Whether a search finds it, by its key or its meaning. */
    boolean fits(String search) {
        var wanted = search.strip().toLowerCase(Locale.ROOT);
        return of.key().contains(wanted) || of.about().toLowerCase(Locale.ROOT).contains(wanted);
    }

    /** A value as it stands in a scenario file. */
    static String shown(double value) {
        return Double.isNaN(value) ? "by region" : Recipe.plain(value);
    }
}
