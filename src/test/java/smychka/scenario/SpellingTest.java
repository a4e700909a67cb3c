package smychka.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingTest {

    private static final List<String> WORDS = List.of("grain.state_price", "tax.money", "mig0");

    @Test
    void aSwappedOrMissingLetterIsForgiven() {
        assertEquals("did you mean tax.money?", Spelling.hint("tax.mnoey", WORDS));
        assertEquals("did you mean grain.state_price?", Spelling.hint("grain.sate_price", WORDS));
    }

    @Test
    void theLastPartOfAKeyIsEnough() {
        assertEquals("did you mean grain.state_price?", Spelling.hint("state-price", WORDS));
    }

    @Test
    void whatIsFarFromEverythingGetsNoHint() {
        assertEquals("", Spelling.hint("weather", WORDS));
    }

    @Test
    void aSwapCountsAsOneEdit() {
        assertEquals(1, Spelling.edits("ab", "ba"));
        assertEquals(2, Spelling.edits("ab", "cd"));
        assertEquals(3, Spelling.edits("", "abc"));
    }
}
