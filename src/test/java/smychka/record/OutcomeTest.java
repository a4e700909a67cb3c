package smychka.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import smychka.unit.Month;

/** Figures over periods, and the periods people write. */
class OutcomeTest {

    private static final Month START = Month.of(1926, 1);

    private final IndicatorCatalogue catalogue = IndicatorCatalogue.standard();

    @ParameterizedTest
    @CsvSource({
        "1926, 1926-01, 1926-12",
        "1926/27, 1926-07, 1927-06",
        "1999/00, 1999-07, 2000-06",
        "1926-12, 1926-12, 1926-12",
        "1926-10..1927-09, 1926-10, 1927-09"
    })
    void aPeriodIsReadAndNamedInItsShortestForm(String text, String first, String last) {
        var period = Period.parse(text);
        assertEquals(Period.of(first, last), period);
        assertEquals(text, period.name());
    }

    @Test
    void aYearWrittenAsMonthsIsTheSameYear() {
        assertEquals("1926", Period.parse("1926-01..1926-12").name());
        assertEquals("1926/27", Period.parse("1926-07..1927-06").name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "26", "1926/28", "1926-13", "1927-01..1926-12", "1926-01..", "1926..1928", "later"})
    void whatIsNoPeriodIsRefusedWithTheFormsThatAre(String text) {
        var fault = assertThrows(IllegalArgumentException.class, () -> Period.parse(text));
        assertTrue(fault.getMessage().contains("1926/27"), fault.getMessage());
    }

    @Test
    void flowsAddUpAndStocksAreAveraged() {
        assertEquals(78, outcome("deaths", "1926").of(run("deaths", 24, false)));
        assertEquals(6.5, outcome("real_wage", "1926").of(run("real_wage", 24, false)));
        assertEquals(12, outcome("population_urban", "1926-12").of(run("population_urban", 24, false)));
    }

    @Test
    void aYearlyFigureIsTakenFromTheMonthInWhichItBecomesKnown() {
        assertEquals(8, outcome("grain_harvest", "1926").of(run("grain_harvest", 24, true)));
        assertEquals(8 + 20, outcome("grain_harvest", "1926-01..1927-12").of(run("grain_harvest", 24, true)));
        assertFalse(outcome("grain_harvest", "1926-09..1927-07").isKnown());
        assertTrue(outcome("grain_harvest", "1926/27").isKnown());
    }

    @Test
    void aMonthThatIsMissingLeavesNoValue() {
        assertTrue(Double.isNaN(outcome("deaths", "1926").of(run("deaths", 11, false))));
        assertTrue(Double.isNaN(outcome("grain_harvest", "1926-01").of(run("grain_harvest", 24, true))));
    }

    private Outcome outcome(String indicator, String period) {
        return new Outcome(catalogue.of(indicator), Period.parse(period));
    }

    /** From January 1926 on the value is the month's number, 1, 2, 3 and so on; when yearly, in August alone. */
    private static StoredRuns.Run run(String indicator, int months, boolean yearly) {
        var run = new StoredRuns.Run(1, START, List.of(indicator));
        for (int m = 1; m <= months; m++) {
            double value = yearly && m % 12 != 8 ? Double.NaN : m;
            run.add(id -> value);
        }
        return run;
    }
}
