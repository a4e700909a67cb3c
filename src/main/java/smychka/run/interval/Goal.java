package smychka.run.interval;

import java.util.List;
import smychka.record.Manifest;
import smychka.record.Outcome;

/**
 * Which intervals are to be narrow.
 *
 * @param scenarios whose outcomes are estimated, in the order of the tables, without the base
 * @param base the scenario whose paired differences from the others are meant; null for the others' own means
 * @param fewest replications from which intervals are judged; at least 2
 * @param most replications, however wide the intervals are
 */
public record Goal(Width width, List<Outcome> outcomes, List<String> scenarios, String base, int fewest, int most) {

    /** As a manifest tells it. */
    Manifest.UntilNote note() {
        return new Manifest.UntilNote(
                width.toString(), outcomes.stream().map(Outcome::name).toList(), base, fewest, most);
    }
}
