package smychka.model;

import static smychka.model.Geography.number;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import smychka.agents.Weather;
import smychka.random.Draws;
import smychka.random.Purpose;
import smychka.unit.RegionCode;

/** The weather of the observed years; beyond them each year has that of an observed one, drawn by seed and year alone. */
final class ObservedWeather implements Weather {

    private static final NavigableMap<Integer, double[]> OBSERVED = read();

    /** The years a scenario may reach. */
    private static final int FIRST = 1917;

    private static final int LAST = 1946;

    /** Each year's row of regions, settled before the run: villages ask for it every season. */
    private final double[][] years = new double[LAST - FIRST + 1][];

    ObservedWeather(Draws draws) {
        for (int year = FIRST; year <= LAST; year++) {
            years[year - FIRST] = OBSERVED.get(OBSERVED.containsKey(year) ? year : drawn(draws, year));
        }
    }

    @Override
    public double index(int year, RegionCode region) {
        return years[year - FIRST][region.ordinal()];
    }

    private static int drawn(Draws draws, int year) {
        double luck = Draws.uniform(Draws.bits(draws.stream(Purpose.WEATHER_YEAR, year), Draws.mix(year)));
        return OBSERVED.firstKey() + (int) (luck * OBSERVED.size());
    }

    private static NavigableMap<Integer, double[]> read() {
        var byYear = new TreeMap<Integer, double[]>();
        Geography.table("weather.csv", rows -> {
            rows.forEach(row -> {
                var indices = byYear.computeIfAbsent(
                        Integer.parseInt(row.getField("year")), year -> new double[RegionCode.values().length]);
                indices[RegionCode.valueOf(row.getField("region_id")).ordinal()] = number(row, "weather_yield_index");
            });
            return Map.of();
        });
        return byYear;
    }
}
