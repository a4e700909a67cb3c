package smychka.scenario;

import java.util.List;
import java.util.Set;
import smychka.unit.RegionCode;

/** What one file says of what is kept; null where it says nothing. */
record KeepLayer(Placed<List<String>> indicators, Placed<Set<RegionCode>> regions, Placed<HouseholdSample> households) {

    static final KeepLayer SILENT = new KeepLayer(null, null, null);

    Keep over(Keep below) {
        return new Keep(
                indicators == null ? below.indicators() : indicators.value(),
                regions == null ? below.regions() : regions.value(),
                households == null ? below.households() : households.value());
    }
}
