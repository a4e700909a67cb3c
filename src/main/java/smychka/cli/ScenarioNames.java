package smychka.cli;

import java.util.List;
import smychka.record.Manifest;
import smychka.scenario.Spelling;

/**
 * The scenarios that a command can name.
 *
 * @param place that has them, in words
 */
record ScenarioNames(String place, List<String> known) {

    /** Those of a stored batch. */
    static ScenarioNames of(Object place, Manifest manifest) {
        return new ScenarioNames(
                place.toString(),
                manifest.scenarios().stream().map(Manifest.ScenarioNote::name).toList());
    }

    /** @throws RefusedException with the nearest right spelling when there is no scenario of that name */
    void refuseUnlessKnown(String name) {
        if (!known.contains(name)) {
            var hint = Spelling.hint(name, known);
            throw new RefusedException(place + " has no scenario " + name + "; "
                    + (hint.isEmpty() ? "it has " + String.join(", ", known) : hint));
        }
    }
}
