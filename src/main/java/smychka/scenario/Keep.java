package smychka.scenario;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import smychka.unit.RegionCode;

/**
 * What of a run is kept in the result tables; it decides nothing that happens in the run.
 *
 * @param indicators ids in the order of the tables; empty means all
 * @param regions rows of the regional table; empty means all
 */
public record Keep(List<String> indicators, Set<RegionCode> regions) {

    /** Everything. */
    public static final Keep ALL = new Keep(List.of(), Set.of());

    public Keep {
        indicators = List.copyOf(indicators);
        var places = EnumSet.noneOf(RegionCode.class);
        places.addAll(regions);
        regions = Collections.unmodifiableSet(places);
    }
}
