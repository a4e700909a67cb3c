package smychka.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Levels of a batch beside the observed series, on a few invented numbers. */
class LevelsTest {

    @TempDir
    Path folder;

    private LevelJudgement level(String name) throws IOException {
        return Judging.of(folder).levels().stream()
                .filter(l -> l.name().startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theErrorIsTheMeanDistanceFromWhatWasObserved() throws IOException {
        // 24.1 million horses were counted in 1922, 24.6 in 1923
        new SmallBatch()
                .put("horses", "1922-06", 24.1 * 1.10)
                .put("horses", "1923-06", 24.6 * 0.80)
                .write(folder);
        var horses = level("horses");
        assertEquals(2, horses.years().size());
        assertEquals(0.15, horses.meanError(), 1e-9);
        assertEquals(1923, horses.worst().year());
        assertEquals(24.6 * 0.80, horses.worst().modelled(), 1e-9);
    }

    @Test
    void theStatesGrainIsHeldInTonnes() throws IOException {
        new SmallBatch().put("grain_stock_state", "1933-06", 6.9).write(folder);
        var stock = level("grain of the state");
        assertEquals(5.4, stock.meanError(), 1e-9);
        assertTrue(LevelText.lines(Judging.of(folder)).stream().anyMatch(line -> line.contains("5.40 Mt")));
    }

    @Test
    void yearsThatWereNotRunAreLeftOut() throws IOException {
        new SmallBatch().until("1922-12").put("horses", "1922-06", 24.1).write(folder);
        assertEquals(1, level("horses").years().size());
        assertEquals(0, level("cattle").years().size());
        assertTrue(Double.isNaN(level("cattle").meanError()));
    }

    @Test
    void aBatchWithoutAnyOfThemShowsNoTable() throws IOException {
        new SmallBatch().put("queue", "1922-06", 1).write(folder);
        assertEquals(0, LevelText.lines(Judging.of(folder)).size());
    }
}
