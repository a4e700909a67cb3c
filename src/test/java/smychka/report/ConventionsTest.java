package smychka.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import smychka.record.IndicatorCatalogue;
import smychka.unit.Month;

/** Observed figures stand where their year stands. */
class ConventionsTest {

    private final History history = History.load();

    @Test
    void aHarvestStandsInAugust() {
        assertEquals(1926 + 7.5 / 12, mark("grain_harvest_best", 1926).x(), 1e-9);
    }

    @Test
    void anAgriculturalYearIsNamedByItsFirstAndStandsAtItsMiddle() {
        assertEquals(1927, mark("grain_procurement", 1926).x(), 1e-9);
        assertEquals("1926/27", mark("grain_procurement", 1926).label());
        assertEquals(Month.of(1926, 7), YearKind.AGRICULTURAL.first(1926));
        assertEquals("1899/00", YearKind.AGRICULTURAL.label(1899));
    }

    @Test
    void aCountOfTheFirstOfJanuaryIsTheModelsEndOfDecember() {
        assertEquals(Month.of(1925, 12), YearKind.JANUARY.first(1926));
        assertEquals("1 Jan 1926", mark("population_urban", 1926).label());
    }

    @Test
    void wagesGoOverFromEconomicToCalendarYears() {
        assertEquals("1927/28", mark("real_wage_index_industry", 1927).label());
        assertEquals("1928", mark("real_wage_index_industry", 1928).label());
        assertEquals("1913", mark("real_wage_index_industry", 1913).label());
    }

    @Test
    void monthsStandAtTheirMiddleAndSumsOverSeveralAreLeftOut() {
        var peak = history.series("scissors_ratio").marks().stream()
                .filter(m -> m.label().equals("1923-10"))
                .findFirst()
                .orElseThrow();
        assertEquals(1923 + 9.5 / 12, peak.x(), 1e-9);
        assertNull(peak.year());
        assertTrue(history.series("grain_procurement_month").marks().stream()
                .noneMatch(m -> m.label().contains("/")));
    }

    @Test
    void everySeriesShownExistsAndBelongsToItsIndicator() {
        var catalogue = IndicatorCatalogue.standard();
        for (var chart : Gallery.charts()) {
            for (var panel : chart.panels()) {
                panel.indicators().forEach(id -> assertTrue(catalogue.contains(id), id));
                for (var observed : panel.observed()) {
                    assertTrue(!history.series(observed.series()).isEmpty(), observed.series());
                }
            }
        }
    }

    @Test
    void theNamesOfChartsAreDifferent() {
        var ids = Gallery.charts().stream().map(ChartSpec::id).collect(Collectors.toSet());
        assertEquals(Gallery.charts().size(), ids.size());
        assertTrue(ids.containsAll(Set.of("output", "prices", "scissors", "workforce")));
    }

    private Observed.Mark mark(String series, int year) {
        return history.series(series).marks().stream()
                .filter(m -> m.year() == year)
                .findFirst()
                .orElseThrow();
    }
}
