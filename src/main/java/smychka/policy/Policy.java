package smychka.policy;

import java.util.List;
import java.util.Map;
import smychka.unit.Month;
import smychka.unit.RegionCode;

/**
 * The levers' start values and the decrees that move them.
 *
 * @param start what rules before the first decree; every lever has a value
 * @param decrees in order of date
 */
public record Policy(Map<Lever, Double> start, List<Decree> decrees) {

    /** What rules for a lever in a month and region. */
    public double value(Lever lever, Month month, RegionCode region) {
        throw new IllegalStateException("skeleton");
    }
}
