package smychka.scenario;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import smychka.unit.RegionCode;

/**
 * The weather that a scenario asks for, by calendar year and region; what it leaves out is observed, and drawn where
 * nothing was observed.
 */
public record WeatherPlan(SortedMap<Integer, Map<RegionCode, WeatherSource>> years) {

    /** Nothing asked for. */
    public static final WeatherPlan OBSERVED = new WeatherPlan(new TreeMap<>());

    public WeatherPlan {
        var copy = new TreeMap<Integer, Map<RegionCode, WeatherSource>>();
        years.forEach((year, regions) -> copy.put(year, Collections.unmodifiableMap(new EnumMap<>(regions))));
        years = Collections.unmodifiableSortedMap(copy);
    }

    /** What is asked for, or nothing. */
    public Optional<WeatherSource> source(int year, RegionCode region) {
        return Optional.ofNullable(years.get(year)).map(regions -> regions.get(region));
    }

    /** A copy with the weather of some years and regions replaced. */
    WeatherPlan with(int first, int last, Set<RegionCode> regions, WeatherSource source) {
        var copy = new TreeMap<>(years);
        for (int year = first; year <= last; year++) {
            var row = new EnumMap<RegionCode, WeatherSource>(RegionCode.class);
            row.putAll(copy.getOrDefault(year, Map.of()));
            regions.forEach(region -> row.put(region, source));
            copy.put(year, row);
        }
        return new WeatherPlan(copy);
    }
}
