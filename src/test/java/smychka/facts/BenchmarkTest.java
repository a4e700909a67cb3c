package smychka.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What naive forecasts make of history, beside a batch of a few invented numbers. */
class BenchmarkTest {

    private static final double EXACT = 1e-9;

    @TempDir
    Path folder;

    private static Judgement naive(String fact, Naive forecaster) {
        var found = FactList.all().stream().filter(f -> f.id().equals(fact)).findFirst();
        return Benchmark.judged(found.orElseThrow(), forecaster);
    }

    private Judging.Outcome of(SmallBatch batch) throws IOException {
        return Judging.of(batch.write(folder));
    }

    @Test
    void whoeverKeepsTheLastHarvestSeesNoneThatIsSmaller() {
        // within .9 to 1, for it is all but the same as the harvest before
        assertEquals(1, naive("F21", Naive.LAST_VALUE).median(), EXACT);
        assertEquals(Verdict.HIT, naive("F21", Naive.LAST_VALUE).verdict());
        // 51.4, 71.5 and 75.5 Mt lie about a line that comes to 90.2 in 1927
        assertEquals((66.1 + 1.1 / 30 + 24.1) / 75.5, naive("F21", Naive.TREND).median(), 1e-3);
        assertEquals(Verdict.MISS, naive("F21", Naive.TREND).verdict());
    }

    @Test
    void theCollapseOfDeliveriesIsSeenByNoForecastFromGoodYears() {
        // of even months, a quarter over a quarter is a year over a year
        assertEquals(1, naive("F20", Naive.LAST_VALUE).median(), EXACT);
        assertTrue(naive("F20", Naive.TREND).median() > 1);
    }

    @Test
    void herdsAreCarriedOnFromBothStretchesOfKnownYears() {
        assertEquals(26.2 / 29.2, naive("F26a", Naive.LAST_VALUE).median(), EXACT);
        // 1924-26: 27.333 in the middle and 1.75 a year; 1929-31: 30.133 and -3.9
        assertEquals(
                (90.4 / 3 - 3 * 3.9) / (82.0 / 3 + 3 * 1.75),
                naive("F26a", Naive.TREND).median(),
                EXACT);
    }

    @Test
    void aRatioOfDeathRatesIsThatOfTheObservedRates() {
        // 25 in 1926 is kept for 1927 and 1928, 28 in 1931 for 1933
        assertEquals(
                28 / ((25 + 25 + 26.5 + 27 + 28) / 5),
                naive("F31a", Naive.LAST_VALUE).median(),
                EXACT);
    }

    @Test
    void theGapBetweenShopsIsThatOfTheForecastPrices() {
        // of 1924-26: 230, 240, 252 in private shops and 205, 203, 208 in the state's
        assertEquals(252.0 / 208, naive("F13b", Naive.LAST_VALUE).median(), EXACT);
        assertEquals(
                (722.0 / 3 + 3 * 11) / (616.0 / 3 + 3 * 1.5),
                naive("F13b", Naive.TREND).median(),
                EXACT);
    }

    @Test
    void whatNoYearlySeriesTellsIsNotForecast() {
        for (var fact : new String[] {"F32a", "F34b", "F53c"}) {
            assertEquals(Verdict.NOT_TO_BE_HAD, naive(fact, Naive.LAST_VALUE).verdict(), fact);
        }
        assertTrue(naive("F32a", Naive.TREND).note().contains("no yearly series of history tells"));
    }

    @Test
    void theModelStandsBesideForecastsOfTheSameYears() throws IOException {
        // observed 31.6, 33.5 and 16.6; of 1926 and 1929 nothing is asked
        var errors = Benchmark.levels(of(new SmallBatch()
                .put("horses", "1926-06", 1)
                .put("horses", "1927-06", 31.6 * 1.1)
                .put("horses", "1928-06", 33.5 * 0.9)
                .put("horses", "1929-06", 1)
                .put("horses", "1933-06", 16.6 * 1.4)));
        assertEquals(3, errors.size());
        assertEquals("[1926, 1931]", Benchmark.origins(errors).toString());
        assertEquals(.2, Benchmark.mean(errors, Benchmark.Distance::model), EXACT);
        double kept = (2.4 / 31.6 + 4.3 / 33.5 + 9.6 / 16.6) / 3;
        assertEquals(kept, Benchmark.mean(errors, Benchmark.Distance::lastValue), EXACT);
    }

    @Test
    void theYearsOpenToFittingAreToldApart() throws IOException {
        var outcome = of(new SmallBatch()
                .put("horses", "1926-06", 29.2 * 1.1)
                .put("horses", "1929-06", 34 * 0.7)
                .put("horses", "1933-06", 16.6)
                .put("cattle", "1933-06", 38.4));
        var lines = BenchmarkText.lines(outcome);
        // kept: 26.2 for 16.6; along the line: 18.433
        assertTrue(lines.contains("horses, June               1      0.0 %       57.8 %      11.0 %      20.0 %"));
        assertTrue(lines.stream().anyMatch(l -> l.startsWith("cattle, June ") && l.endsWith(" -")), "no year is run");
    }

    @Test
    void eachSeriesCountsOnceInTheMean() throws IOException {
        // one year of cattle weighs as much as two of horses
        var errors = Benchmark.levels(of(new SmallBatch()
                .put("horses", "1927-06", 31.6)
                .put("horses", "1928-06", 33.5)
                .put("cattle", "1928-06", 70.5 * 1.3)));
        assertEquals(.15, Benchmark.mean(errors, Benchmark.Distance::model), EXACT);
    }

    @Test
    void theGrainOfTheStateIsAGuessAndNothingToForecast() throws IOException {
        assertEquals(
                0,
                Benchmark.levels(of(new SmallBatch().put("grain_stock_state", "1933-06", 2)))
                        .size());
    }

    @Test
    void aModelThatHitsWhatForecastsMissIsToldInOneSentence() throws IOException {
        var outcome = of(new SmallBatch()
                .put("horses", "1928-06", 34)
                .put("horses", "1933-06", 17)
                .put("grain_harvest", "1926-08", 80)
                .put("grain_harvest", "1927-08", 60));
        assertTrue(
                FactText.score(outcome)
                        .contains(
                                "of the 2 kept apart that naive forecasts can tell, the model hits 1, last value 1, trend 0"),
                () -> String.join("\n", FactText.score(outcome)));
    }

    @Test
    void aBatchOfOtherYearsIsHeldAgainstNoForecast() throws IOException {
        var outcome = of(new SmallBatch().put("horses", "1926-06", 29).put("grain_harvest", "1926-08", 80));
        assertEquals(0, BenchmarkText.lines(outcome).size());
        assertTrue(FactText.score(outcome).stream().noneMatch(line -> line.contains("naive")));
    }
}
