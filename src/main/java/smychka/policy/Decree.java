package smychka.policy;

import java.util.Map;
import java.util.Set;
import smychka.unit.Month;
import smychka.unit.RegionCode;

/**
 * A dated act of the state: from {@code date} the named levers stand at the named values.
 *
 * @param announced the month from which agents may act on it; never later than {@code date}
 * @param ramp the month by which the values are reached linearly, or null for a step
 * @param until the month from which what ruled before rules again, or null for good
 * @param regions where it holds; empty means everywhere
 * @param because why it was made, or empty
 * @param source where it is known from, or empty
 */
public record Decree(
        Month date,
        Month announced,
        Map<Lever, Double> set,
        Month ramp,
        Month until,
        Set<RegionCode> regions,
        String because,
        String source) {}
