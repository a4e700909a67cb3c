package smychka.scenario;

import java.util.Set;
import smychka.unit.RegionCode;

/** One entry of {@code shocks.weather}. */
record WeatherRule(
        int first, int last, Set<RegionCode> regions, WeatherSource source, String because, String citation) {

    String years() {
        return first == last ? Integer.toString(first) : first + " .. " + last;
    }
}
