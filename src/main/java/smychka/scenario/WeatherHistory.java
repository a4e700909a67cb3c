package smychka.scenario;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import smychka.unit.Month;
import smychka.unit.RegionCode;

/** Where the weather of each year comes from, and who asked for it. */
final class WeatherHistory {

    private final List<Placed<WeatherRule>> asked = new ArrayList<>();
    private final List<Explanation.Setting> chain = new ArrayList<>();
    private final Resolved last;

    WeatherHistory(List<Layer> layers, Resolved last) {
        this.last = last;
        add(Place.whole("history/weather.csv"), "", "as: observed", "", "where observed, else drawn", "");
        for (var layer : layers) {
            for (int i = 0; i < layer.weather().size(); i++) {
                var placed = layer.weather().get(i);
                var rule = placed.value();
                var where = rule.regions().isEmpty() ? "" : ", in " + rule.regions();
                asked.add(placed);
                add(
                        placed.place(),
                        "shocks.weather[" + (i + 1) + "]",
                        rule.source().yaml(),
                        rule.years() + where,
                        rule.because(),
                        rule.citation());
            }
        }
    }

    private void add(Place place, String where, String value, String when, String because, String source) {
        chain.add(new Explanation.Setting(place, where, value, when, because, source, ""));
    }

    Explanation explanation() {
        var rules = new ArrayList<Explanation.Rule>();
        int end = last.month(RunKey.END).year();
        for (int year = last.month(RunKey.START).year(); year <= end; year++) {
            var shared = new LinkedHashMap<Integer, Set<RegionCode>>();
            for (var region : RegionCode.values()) {
                shared.computeIfAbsent(by(year, region), by -> EnumSet.noneOf(RegionCode.class))
                        .add(region);
            }
            for (var entry : shared.entrySet()) {
                int by = entry.getKey();
                var where = shared.size() == 1 ? Set.<RegionCode>of() : entry.getValue();
                rules.add(new Explanation.Rule(where, Month.of(year, 1), Month.of(year, 12), value(year, by), by));
            }
        }
        return new Explanation(Reference.shipped().weather(), rules, chain, "");
    }

    private int by(int year, RegionCode region) {
        for (int i = asked.size() - 1; i >= 0; i--) {
            var rule = asked.get(i).value();
            if (rule.first() <= year
                    && year <= rule.last()
                    && Merging.everywhere(rule.regions()).contains(region)) {
                return i + 1;
            }
        }
        return 0;
    }

    private String value(int year, int by) {
        if (by > 0) {
            return chain.get(by).value();
        }
        return KnownData.WEATHER_YEARS.contains(year) ? "as: observed" : "as: drawn";
    }
}
