package smychka.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static smychka.facts.Figure.given;
import static smychka.facts.Series.national;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import smychka.record.Period;

/** Expressions over small tables whose answers anyone can work out. */
class FigureTest {

    private static final Series A = national("a");
    private static final Series B = national("b");

    @TempDir
    Path folder;

    private SmallBatch batch = new SmallBatch().from("1923-01").until("1923-12");

    @Test
    void sumsAndMeansRunFromTheFirstToTheLastMonth() throws IOException {
        batch.put("a", "1923-04", 100)
                .put("a", "1923-05", 1)
                .put("a", "1923-06", 2)
                .put("a", "1923-07", 6);
        batch.put("a", "1923-08", 100);
        var period = Period.of("1923-05", "1923-07");
        assertEquals(9, value(A.sum(period)));
        assertEquals(3, value(A.mean(period)));
        assertEquals(6, value(A.highest(period)));
        assertEquals(2, value(A.in("1923-06")));
    }

    @Test
    void arithmeticIsArithmetic() throws IOException {
        batch.put("a", "1923-01", 8).put("b", "1923-01", 2);
        var a = A.in("1923-01");
        var b = B.in("1923-01");
        assertEquals(4, value(Figure.ratio(a, b)));
        assertEquals(48, value(Figure.product(a, b, given(3))));
        assertEquals(11, value(Figure.sum(a, b, given(1))));
        assertEquals(5, value(Figure.average(a, b)));
        assertEquals(-6, value(Figure.difference(b, a)));
        assertEquals(1, value(Figure.yearlyGrowth(a, b, 2)), 1e-15);
        assertEquals(3, value(Figure.elasticity(a, b)), 1e-15);
        assertEquals(3.0 / 5, value(Figure.variation(a, b, given(5))), 1e-15, "8, 2 and 5: deviation 3, mean 5");
    }

    @Test
    void aClimbBeginsWithTheMonthAfterTheLastThatLayAtOrBelowTheLevel() throws IOException {
        course(0.9, 1.2, 1.0, 1.1, 2, 3, 2.5, 1.7, 1.5, 1.4, 3, 2);
        var year = Period.calendar(1923);
        assertEquals(2, value(A.monthsFromRisingAbove(1.0, year)), "from April to the first of two peaks, June");
        assertEquals(4, value(A.monthsFromRisingAbove(0.9, year)), "from February to June");
        assertEquals(3, value(A.monthsToFallingBelow(1.6, year)), "June to September");
        assertEquals(4, value(A.monthsToFallingBelow(1.5, year)), "September lies at the level, not below");
    }

    @Test
    void whatTheCourseDoesNotShowIsUndefined() throws IOException {
        course(1.5, 1.6, 2, 2, 2, 3, 2, 2, 2, 2, 2, 2);
        assertEquals(Double.NaN, value(A.monthsFromRisingAbove(1.0, Period.calendar(1923))));
        assertEquals(Double.NaN, value(A.monthsToFallingBelow(1.6, Period.calendar(1923))));
        assertEquals(Double.NaN, value(Figure.ratio(A.in("1923-01"), given(0))));
        assertEquals(Double.NaN, value(Figure.elasticity(A.in("1923-01"), given(1))));
        assertEquals(Double.NaN, value(Figure.yearlyGrowth(given(-1), given(1), 2)));
    }

    @Test
    void theLookBackGoesBeyondThePeriodToTheFirstMonthOfTheRun() throws IOException {
        course(0.5, 1.2, 1.3, 1.4, 3, 2, 2, 2, 2, 2, 2, 2);
        assertEquals(3, value(A.monthsFromRisingAbove(1.0, Period.of("1923-04", "1923-12"))));
    }

    @Test
    void deathRatesAreForAThousandPeopleAndYear() throws IOException {
        batch.always("deaths", 250).always("population_rural", 80).always("population_urban", 20);
        assertEquals(30, value(Indicators.deathRate(1923)), 1e-12, "3 million of 100");
    }

    @Test
    void excessDeathsAreThoseBeyondTheUsualRateInMillions() throws IOException {
        batch = new SmallBatch().from("1923-01").until("1924-12");
        batch.always("deaths", 200).always("population_rural", 100).always("population_urban", 0);
        batch.put("deaths", "1924-03", 1_700);
        var excess = Indicators.excessDeaths(Period.calendar(1924), Period.calendar(1923));
        assertEquals(1.5, value(excess), 1e-12);
    }

    @Test
    void lossesAreMeasuredAgainstThoseAliveBeforeTheLastYear() throws IOException {
        batch = new SmallBatch().from("1923-01").until("1925-12");
        for (var month : Period.of("1923-01", "1925-12").months().toList()) {
            batch.ofRegion("UKR", "deaths_rural", month.toString(), 40);
            batch.ofRegion("UKR", "population_rural", month.toString(), 20);
            batch.ofRegion("NCA", "deaths_rural", month.toString(), 9_999);
            batch.ofRegion("NCA", "population_rural", month.toString(), 1);
        }
        batch.ofRegion("UKR", "deaths_rural", "1925-03", 2_040);
        var losses = Indicators.lossesOfUkrainianVillages(Period.calendar(1924, 1925), Period.calendar(1923, 1923));
        assertEquals(10, value(losses), 1e-12, "2 of 20 million");
    }

    @Test
    void saysWhatItIs() {
        var quarter = PROCUREMENT.sum(Period.quarter(1927, 4));
        assertEquals("sum grain_procurement(1927-10..1927-12)", quarter.toString());
        assertEquals(
                "(deaths[UKR](1933-01)) / (mean market-nep:a(1926-10..1927-09))",
                Figure.ratio(
                                Series.regional("deaths", "UKR").in("1933-01"),
                                A.under("market-nep").mean(Period.economic(1926)))
                        .toString());
    }

    private static final Series PROCUREMENT = Indicators.PROCUREMENT;

    @Test
    void everyFigureNamesTheSeriesItReads() {
        var figure = Figure.sum(
                Figure.difference(A.in("1923-01"), Figure.product(B.sum(Period.calendar(1923)))),
                Figure.elasticity(A.under("x").highest(Period.calendar(1923)), given(2)),
                Figure.yearlyGrowth(given(1), B.under("y").mean(Period.calendar(1923)), 1),
                Figure.ratio(
                        national("c").monthsFromRisingAbove(1, Period.calendar(1923)),
                        national("d").monthsToFallingBelow(1, Period.calendar(1923))));
        assertEquals(
                Set.of(A, B, A.under("x"), B.under("y"), national("c"), national("d")),
                Set.copyOf(figure.series().distinct().toList()));
    }

    @Test
    void whatTheTablesLackIsToldByName() throws IOException {
        batch.put("a", "1923-06", 1);
        assertTells("a has no value in 1923-07", A.sum(Period.of("1923-06", "1923-07")));
        assertTells("1924-01 was not run; historical goes from 1923-01 to 1923-12", A.in("1924-01"));
        assertTells("1922-12 was not run; historical goes from 1923-01 to 1923-12", A.in("1922-12"));
        assertTells("b is not recorded", B.in("1923-06"));
        assertTells("the batch has no regional.csv", Series.regional("a", "UKR").in("1923-06"));
        batch.ofClass("poor", "a", "1923-06", 1);
        assertTells("a is not recorded for kulak", Series.ofClass("a", "kulak").in("1923-06"));
    }

    private void assertTells(String message, Figure figure) {
        var fault = assertThrows(NotToBeHadException.class, () -> value(figure));
        assertTrue(fault.getMessage().equals(message), fault.getMessage());
    }

    private void course(double... values) {
        for (int m = 0; m < values.length; m++) {
            batch.put("a", batchMonth(m), values[m]);
        }
    }

    private static String batchMonth(int m) {
        return smychka.unit.Month.of(1923, m + 1).toString();
    }

    private double value(Figure figure) throws IOException {
        var evidence = Evidence.read(
                batch.write(folder), Series.HISTORICAL, figure.series().toList());
        return figure.of(evidence.replications(Set.of(Series.HISTORICAL)).get(0));
    }
}
