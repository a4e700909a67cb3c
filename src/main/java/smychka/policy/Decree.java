package smychka.policy;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import smychka.unit.Month;
import smychka.unit.RegionCode;

/**
 * A dated act of the state, or a turn of the world outside: from {@code date} the named levers stand at the named values.
 *
 * @param announced the month from which agents may act on it; never later than {@code date}, which null stands for
 * @param ramp the month by which the values are reached linearly, or null for a step
 * @param until the month from which what ruled before rules again, or null for good
 * @param regions where it holds; empty means everywhere
 * @param because why it was made, or empty
 * @param source where it is known from, or empty
 * @param imposed how the value is known where that differs from what the reference says of the lever, or empty
 */
public record Decree(
        Month date,
        Month announced,
        Map<Lever, Double> set,
        Month ramp,
        Month until,
        Set<RegionCode> regions,
        String because,
        String source,
        String imposed) {

    private static final Set<Lever> FROM_ABROAD = EnumSet.of(Lever.WORLD_GRAIN_PRICE, Lever.WORLD_MACHINE_PRICE);

    public Decree {
        announced = announced == null ? date : announced;
        var values = new EnumMap<Lever, Double>(Lever.class);
        values.putAll(set);
        set = Collections.unmodifiableMap(values);
        var places = EnumSet.noneOf(RegionCode.class);
        places.addAll(regions);
        regions = Collections.unmodifiableSet(places);
    }

    /** Whether it is an act of the state; what moves prices of the world alone is none. */
    public boolean isOfTheState() {
        return !FROM_ABROAD.containsAll(set.keySet());
    }

    /** Whether it says anything about a lever in a month and region. */
    public boolean holds(Lever lever, Month month, RegionCode region) {
        return set.containsKey(lever)
                && date.compareTo(month) <= 0
                && (until == null || month.compareTo(until) < 0)
                && (regions.isEmpty() || regions.contains(region));
    }

    /** Whether the values are still on their way in a month in which it holds. */
    boolean climbing(Month month) {
        return ramp != null && month.compareTo(ramp) < 0;
    }

    /** The share of the way to the new values gone by a month between {@code date} and {@code ramp}, 0..1. */
    double gone(Month month) {
        return (double) month.since(date) / ramp.since(date);
    }
}
