package smychka.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ApartTest {

    @Test
    void whatStandsFarEnoughStays() {
        assertEquals(List.of(0.0, 10.0, 25.0), Apart.of(List.of(0.0, 10.0, 25.0), 10));
    }

    @Test
    void whatTouchesStandsAroundItsMiddle() {
        assertEquals(List.of(-5.0, 5.0, 40.0), Apart.of(List.of(0.0, 0.0, 40.0), 10));
    }

    @Test
    void aRowThatGrowsIntoTheNextTakesItIn() {
        assertEquals(List.of(-6.0, 4.0, 14.0), Apart.of(List.of(0.0, 0.0, 12.0), 10));
    }
}
