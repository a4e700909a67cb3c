package smychka.scenario;

import smychka.policy.Lever;
import smychka.unit.Month;

/**
 * A value that history never saw: allowed, and told.
 *
 * @param date of the decree that sets it, or null when it rules at the start
 */
record Unseen(Lever lever, Month date, double value, Fault warning) {

    static Unseen of(Lever lever, Month date, Placed<Double> value, String path) {
        var definition = Reference.shipped().lever(lever);
        var found = "found " + Decimals.text(value.value());
        var hint = "outside what 1921-33 saw, " + definition.range() + " (" + definition.unit() + ")";
        return new Unseen(lever, date, value.value(), Fault.at(value.place(), path, found, "", hint));
    }
}
