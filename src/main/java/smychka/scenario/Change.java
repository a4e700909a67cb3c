package smychka.scenario;

import java.util.Set;
import smychka.unit.Month;
import smychka.unit.RegionCode;

/**
 * Something in which a scenario differs from its parent.
 *
 * @param key the parameter, lever or key of {@code run}
 * @param from the parent's value; for a decree what would rule in the month of its date
 * @param to the scenario's value
 * @param date the month of a decree, or null
 * @param ramp the month by which {@code to} is reached, or null
 * @param until the month from which what ruled before rules again, or null
 * @param regions where a decree holds; empty means everywhere
 * @param because why, or empty
 * @param source where it is known from, or empty
 * @param imposed of a lever: how the value is known (decree, observed, assumed, fitted); else empty
 * @param place where it is written
 */
public record Change(
        Kind kind,
        String key,
        String from,
        String to,
        Month date,
        Month ramp,
        Month until,
        Set<RegionCode> regions,
        String because,
        String source,
        String imposed,
        Place place) {

    /** What kind of thing differs. */
    public enum Kind {
        RUN,
        PARAMETER,
        UNCERTAIN,
        WEATHER,
        LEVER,
        DECREE
    }
}
