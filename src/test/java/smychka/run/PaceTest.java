package smychka.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long a batch will take is judged by those before it. */
class PaceTest {

    @TempDir
    Path cache;

    @Test
    void nothingIsKnownBeforeTheFirstBatch() {
        assertTrue(new Pace(cache).monthSeconds(1000).isEmpty());
        new Pace(null).note(1000, 0.03);
        assertTrue(new Pace(null).monthSeconds(1000).isEmpty());
    }

    @Test
    void theScaleNearestIsTakenAndHouseholdsCount() {
        var pace = new Pace(cache);
        pace.note(1000, 0.02);
        pace.note(10_000, 0.003);
        assertEquals(0.02, pace.monthSeconds(1000).getAsDouble(), 1e-12);
        assertEquals(0.08, pace.monthSeconds(250).getAsDouble(), 1e-12, "four times the households");
        assertEquals(0.006, pace.monthSeconds(5000).getAsDouble(), 1e-12);
    }

    @Test
    void theLatestBatchCountsAndOneWithoutRunsDoesNot() {
        var pace = new Pace(cache);
        pace.note(1000, 0.02);
        pace.note(1000, 0.03);
        pace.note(1000, Double.POSITIVE_INFINITY);
        assertEquals(0.03, new Pace(cache).monthSeconds(1000).getAsDouble(), 1e-12);
    }

    @Test
    void whatCannotBeReadIsNotKnown() throws IOException {
        Files.writeString(cache.resolve("pace.properties"), "1000=fast\n");
        assertEquals(OptionalDouble.empty(), new Pace(cache).monthSeconds(1000));
    }
}
