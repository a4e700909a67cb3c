package smychka.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import smychka.unit.Month;
import smychka.unit.RegionCode;

class RecorderTest {

    private static final Month START = Month.of(1921, 10);

    @Test
    void theCountryHasTheSumOfWhatRegionsHave() {
        var tables = record(monthly(Aggregation.SUM).regional("it", FakeCountry::grain), 1);
        assertEquals(105, tables.national().at(0, 0, 0));
        assertEquals(3, tables.regional().at(RegionCode.CBE.ordinal(), 0, 0));
    }

    @Test
    void theCountrysPriceIsWeightedByWhatIsTradedAtIt() {
        var readings = monthly(Aggregation.MEAN_BY_QUANTITY_TRADED);
        readings.regionalMean(
                "it", FakeCountry::price, (c, r) -> r == RegionCode.UKR ? 3 : r == RegionCode.NCA ? 1 : 0);
        var tables = record(readings, 1);
        assertEquals((3 * 10 + 20) / 4.0, tables.national().at(0, 0, 0));
        assertEquals(20, tables.regional().at(RegionCode.NCA.ordinal(), 0, 0));
    }

    @Test
    void aPriceAtWhichNothingIsTradedIsMissingAndDoesNotCount() {
        var readings = monthly(Aggregation.MEAN_BY_QUANTITY_TRADED);
        readings.regionalMean(
                "it", (c, r) -> r == RegionCode.UKR ? 5 : Double.NaN, (c, r) -> r == RegionCode.UKR ? 2 : 0);
        var tables = record(readings, 1);
        assertEquals(5, tables.national().at(0, 0, 0));
        assertTrue(Double.isNaN(tables.regional().at(RegionCode.NCA.ordinal(), 0, 0)));
    }

    @Test
    void aRatiosNationalValueIsTheSumOfNumeratorsOverTheSumOfDenominators() {
        var readings = monthly(Aggregation.MEAN_BY_DENOMINATOR);
        readings.regional("it", (c, r) -> r == RegionCode.UKR ? 1 : 0, (c, r) -> r == RegionCode.UKR ? 1 : 3);
        assertEquals(1 / 40.0, record(readings, 1).national().at(0, 0, 0));
    }

    @Test
    void aYearlyIndicatorStandsOnlyInTheMonthInWhichItIsKnown() {
        var readings = yearly(Aggregation.SUM).regional("it", FakeCountry::grain);
        var national = record(readings, 24).national();
        for (int month = 0; month < 24; month++) {
            assertEquals(month % 12 == 8, !Double.isNaN(national.at(0, month, 0)), "month " + month);
        }
    }

    @Test
    void aYearOfWhichSomeMonthsWereNotSeenHasNoSum() {
        var readings = yearly(Aggregation.SUM).regional("it", (c, r) -> 1).overTheYear();
        var national = record(readings, 24).national();
        assertTrue(Double.isNaN(national.at(0, 8, 0)));
        assertEquals(12 * 14, national.at(0, 20, 0));
    }

    @Test
    void aRatioOverTheYearDividesTheYearsSums() {
        var readings = yearly(Aggregation.MEAN_BY_DENOMINATOR);
        readings.regional("it", (c, r) -> c.month().ofYear(), (c, r) -> 2).overTheYear();
        var tables = record(readings, 24);
        assertEquals(78 / 24.0, tables.national().at(0, 20, 0));
        assertEquals(78 / 24.0, tables.regional().at(3, 20, 0));
    }

    @Test
    void anInfiniteNumberStopsTheRunAndSaysWhichAndWhen() {
        var readings = monthly(Aggregation.SUM).regional("it", (c, r) -> Double.POSITIVE_INFINITY);
        var fault = assertThrows(IllegalStateException.class, () -> record(readings, 1));
        assertEquals("it is infinite in 1921-10", fault.getMessage());
    }

    @Test
    void minusNoughtIsRecordedAsNought() {
        var tables = record(monthly(Aggregation.SUM).regional("it", (c, r) -> -0.0), 1);
        assertEquals("0", Decimals.text(tables.regional().at(0, 0, 0)));
    }

    @Test
    void anIndicatorNobodyReadsIsNamed() {
        var fault = assertThrows(IllegalStateException.class, () -> record(monthly(Aggregation.SUM), 1));
        assertEquals("indicators that nobody reads: it", fault.getMessage());
    }

    @Test
    void aMeanWithoutItsWeightIsRefused() {
        var readings = monthly(Aggregation.MEAN_BY_RURAL_PEOPLE);
        assertThrows(IllegalArgumentException.class, () -> readings.regional("it", FakeCountry::price));
    }

    private static Readings<FakeCountry> monthly(Aggregation aggregation) {
        return readings(Frequency.MONTH, aggregation);
    }

    private static Readings<FakeCountry> yearly(Aggregation aggregation) {
        return readings(Frequency.YEAR, aggregation);
    }

    private static Readings<FakeCountry> readings(Frequency frequency, Aggregation aggregation) {
        var it = FakeCountry.indicator("it", Scope.REGION, frequency, aggregation);
        return new Readings<>(new IndicatorCatalogue(List.of(it)), EnumSet.of(SocialClass.POOR));
    }

    private static RunTables record(Readings<FakeCountry> readings, int months) {
        var recorder = new Recorder<>(readings, START, START.plus(months - 1));
        var country = new FakeCountry(START, 0);
        for (int month = 0; month < months; month++) {
            country.moveTo(START.plus(month));
            recorder.monthEnded(country.month(), country);
        }
        return recorder.tables();
    }
}
