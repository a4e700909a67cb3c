package smychka.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MonthTest {

    @Test
    void knowsItsYearAndItsPlaceInIt() {
        var month = Month.parse("1927-12");
        assertEquals(1927, month.year());
        assertEquals(12, month.ofYear());
        assertEquals("1927-12", month.toString());
    }

    @Test
    void theAgriculturalYearTurnsInJuly() {
        assertEquals(1926, Month.of(1927, 6).agriculturalYear());
        assertEquals(1927, Month.of(1927, 7).agriculturalYear());
        assertEquals(1927, Month.of(1928, 1).agriculturalYear());
    }

    @Test
    void countsMonthsAcrossNewYear() {
        var october = Month.of(1921, 10);
        assertEquals(Month.of(1922, 1), october.plus(3));
        assertEquals(3, Month.of(1922, 1).since(october));
        assertEquals(-3, october.since(Month.of(1922, 1)));
    }

    @Test
    void earlierMonthsComeFirst() {
        assertTrue(Month.of(1921, 12).compareTo(Month.of(1922, 1)) < 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1921", "1921-13", "1921-1", "October 1921", ""})
    void refusesWhatIsNotAMonth(String text) {
        assertThrows(DateTimeParseException.class, () -> Month.parse(text));
    }

    @Test
    void isReadBackAsItWasWritten() {
        for (int index = 1917 * 12; index <= 1946 * 12; index++) {
            assertEquals(new Month(index), Month.parse(new Month(index).toString()), "month " + index);
        }
    }
}
