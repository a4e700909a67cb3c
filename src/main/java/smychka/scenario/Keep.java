package smychka.scenario;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import smychka.unit.RegionCode;

/**
 * What of a run is kept in the result tables; it decides nothing that happens in the run.
 *
 * @param indicators ids in the order of the tables; empty means all
 * @param regions rows of the regional table and of that of households; empty means all
 * @param households kept one by one
 */
public record Keep(List<String> indicators, Set<RegionCode> regions, HouseholdSample households) {

    /** Every number of the tables, and no household by itself. */
    public static final Keep ALL = new Keep(List.of(), Set.of(), HouseholdSample.NONE);

    public Keep {
        indicators = List.copyOf(indicators);
        var places = EnumSet.noneOf(RegionCode.class);
        places.addAll(regions);
        regions = Collections.unmodifiableSet(places);
    }

    /**
     * What a batch of scenarios keeps, whose tables have one set of columns: what any of them keeps, and everything when
     * one of them names nothing.
     */
    public static Keep ofAll(Collection<Keep> keeps) {
        var named = new LinkedHashSet<String>();
        if (keeps.stream().map(Keep::indicators).noneMatch(List::isEmpty)) {
            keeps.forEach(keep -> named.addAll(keep.indicators()));
        }
        var places = EnumSet.noneOf(RegionCode.class);
        if (keeps.stream().noneMatch(keep -> keep.regions().isEmpty())) {
            keeps.forEach(keep -> places.addAll(keep.regions()));
        }
        var samples = keeps.stream().map(Keep::households).toList();
        return new Keep(List.copyOf(named), places, HouseholdSample.covering(samples));
    }
}
