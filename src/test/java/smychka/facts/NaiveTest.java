package smychka.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

/** Yearly series carried on by one who knows nothing else. */
class NaiveTest {

    private static final double EXACT = 1e-9;

    private static SortedMap<Integer, Double> years(int first, int last, IntToDoubleFunction value) {
        var years = new TreeMap<Integer, Double>();
        for (int year = first; year <= last; year++) {
            years.put(year, value.applyAsDouble(year));
        }
        return years;
    }

    @Test
    void aConstantSeriesIsForecastExactlyByBoth() {
        var constant = years(1922, 1933, year -> 7);
        for (int year : new int[] {1927, 1928, 1932, 1933}) {
            assertEquals(7, Naive.LAST_VALUE.forecast(constant, year), EXACT);
            assertEquals(7, Naive.TREND.forecast(constant, year), EXACT);
        }
    }

    @Test
    void aStraightLineIsForecastExactlyByTrendAndLaggedBehindByLastValue() {
        var line = years(1922, 1933, year -> 10 + 2.5 * (year - 1922));
        assertEquals(line.get(1928), Naive.TREND.forecast(line, 1928), EXACT);
        assertEquals(line.get(1933), Naive.TREND.forecast(line, 1933), EXACT);
        assertEquals(line.get(1926), Naive.LAST_VALUE.forecast(line, 1928), EXACT);
        assertEquals(line.get(1931), Naive.LAST_VALUE.forecast(line, 1933), EXACT);
    }

    @Test
    void theLineIsTheOneOfLeastSquaresThroughTheLastThreeYears() {
        var bent = years(1922, 1926, year -> year < 1924 ? 1000 : 0);
        bent.put(1924, 1.0);
        bent.put(1925, 5.0);
        bent.put(1926, 6.0);
        // mean 4 in 1925, 2.5 more each year
        assertEquals(9, Naive.TREND.forecast(bent, 1927), EXACT);
        assertEquals(11.5, Naive.TREND.forecast(bent, 1928), EXACT);
    }

    @Test
    void yearsKeptApartAndLaterOnesAreNotSeen() {
        var seen = years(1922, 1933, year -> year);
        var other = years(1922, 1933, year -> Use.ofYear(year) == Use.FIT ? year : -1e6);
        for (var forecaster : Naive.values()) {
            assertEquals(forecaster.forecast(seen, 1928), forecaster.forecast(other, 1928), EXACT);
            assertEquals(forecaster.forecast(seen, 1933), forecaster.forecast(other, 1933), EXACT);
            var blindAfter = new TreeMap<>(seen.headMap(1928));
            assertEquals(forecaster.forecast(seen, 1928), forecaster.forecast(blindAfter, 1928), EXACT);
        }
    }

    @Test
    void withFewerThanThreeYearsNothingIsForecast() {
        var young = years(1925, 1933, year -> year);
        assertTrue(Double.isNaN(Naive.LAST_VALUE.forecast(young, 1927)));
        assertTrue(Double.isNaN(Naive.TREND.forecast(young, 1928)));
        assertEquals(1932, Naive.TREND.forecast(young, 1932), EXACT);
    }

    @Test
    void yearsOpenToFittingAreKnown() {
        var square = years(1922, 1934, year -> (year - 1920.0) * (year - 1920));
        assertEquals(81, Naive.TREND.held(square, 1929), EXACT);
        assertEquals(36, Naive.LAST_VALUE.held(square, 1927), EXACT);
        assertTrue(Double.isNaN(Naive.TREND.held(square, 1934)), "neither open nor kept apart");
    }
}
