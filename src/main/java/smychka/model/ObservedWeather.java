package smychka.model;

import static smychka.model.Geography.number;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import smychka.agents.Weather;
import smychka.random.Draws;
import smychka.random.Purpose;
import smychka.scenario.WeatherPlan;
import smychka.scenario.WeatherSource;
import smychka.unit.RegionCode;

/**
 * The weather of the observed years; beyond them each year has that of an observed one, drawn by seed and year alone. A
 * scenario may ask for other weather by year and region.
 */
final class ObservedWeather implements Weather {

    private static final NavigableMap<Integer, double[]> OBSERVED = read();
    private static final double[] MEAN = mean();

    /** The years a scenario may reach. */
    private static final int FIRST = 1917;

    private static final int LAST = 1946;

    /** Each year's row of regions, settled before the run: villages ask for it every season. */
    private final double[][] years = new double[LAST - FIRST + 1][];

    ObservedWeather(Draws draws) {
        this(draws, WeatherPlan.OBSERVED);
    }

    ObservedWeather(Draws draws, WeatherPlan plan) {
        for (int year = FIRST; year <= LAST; year++) {
            var row = OBSERVED.get(OBSERVED.containsKey(year) ? year : drawn(draws, year))
                    .clone();
            for (var region : RegionCode.values()) {
                var source = plan.source(year, region);
                if (source.isPresent()) {
                    row[region.ordinal()] = index(source.get(), draws, year, region.ordinal());
                }
            }
            years[year - FIRST] = row;
        }
    }

    private static double index(WeatherSource source, Draws draws, int year, int region) {
        if (source instanceof WeatherSource.Given given) {
            return given.index();
        }
        if (source instanceof WeatherSource.Mean) {
            return MEAN[region];
        }
        if (source instanceof WeatherSource.Like like) {
            return OBSERVED.get(like.year())[region];
        }
        return OBSERVED.get(source instanceof WeatherSource.Drawn ? drawn(draws, year) : year)[region];
    }

    private static double[] mean() {
        var mean = new double[RegionCode.values().length];
        for (int region = 0; region < mean.length; region++) {
            int at = region;
            double sum = OBSERVED.values().stream().mapToDouble(row -> row[at]).sum();
            mean[region] = sum / OBSERVED.size();
        }
        return mean;
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
        Geography.table("/history/weather.csv", rows -> {
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
