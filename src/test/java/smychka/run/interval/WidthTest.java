package smychka.run.interval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WidthTest {

    @ParameterizedTest
    @CsvSource({"5%, 10", "0.5%, 1", "12 %, 24", "0.02, 0.02", "3, 3", "1e-3, 0.001"})
    void aPercentageIsOfTheMeanAndANumberStandsForItself(String text, double besideTwoHundred) {
        assertEquals(besideTwoHundred, Width.parse(text).beside(200), 1e-12);
        assertEquals(besideTwoHundred, Width.parse(text).beside(-200), 1e-12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0%", "0.0", "-5%", "-1", "%", "", "five", "5%%", "NaN", "Infinity", "1e999", "1,5"})
    void whatIsNoWidthIsRefused(String text) {
        var refused = assertThrows(IllegalArgumentException.class, () -> Width.parse(text));
        assertEquals("'" + text + "' is no width above 0", refused.getMessage().split(":")[0]);
    }

    @Test
    void itIsWrittenAsItWasRead() {
        assertEquals("5%", Width.parse("5.0 %").toString());
        assertEquals("0.02", Width.parse("0.02").toString());
    }
}
