package smychka.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import smychka.run.Progress;

class ProgressLinesTest {

    private final StringWriter said = new StringWriter();
    private final ProgressLines lines = new ProgressLines(new PrintWriter(said), Duration.ofSeconds(10));

    @Test
    void aLineIsSaidNowAndThenAndAtTheEnd() {
        for (int second = 0; second <= 40; second++) {
            lines.progressed(progress(second, 40));
        }
        assertEquals("""
                10 of 40 runs, 60 a minute, about 30 s left
                20 of 40 runs, 60 a minute, about 20 s left
                30 of 40 runs, 60 a minute, about 10 s left
                40 of 40 runs in 40 s
                """, said.toString().replace(System.lineSeparator(), "\n"));
    }

    @Test
    void failuresAreCountedAsTheyCome() {
        assertEquals("3 of 9 runs, 1 failed", words(new Progress.Ended(2, 1, 0, 0, 0)));
    }

    @Test
    void runsThatWereAtHandAreToldApart() {
        assertEquals(
                "8 of 9 runs, 1 failed, 2 from the cache, 4 stored before", words(new Progress.Ended(2, 0, 2, 3, 1)));
    }

    @Test
    void runsThatWereAtHandDoNotCountAsFast() {
        var progress = new Progress(new Progress.Ended(10, 0, 50, 20, 0), 100, 120, 360, Duration.ofMinutes(1));
        assertEquals(10, progress.perMinute(), 1e-9);
        assertEquals(Duration.ofMinutes(2), progress.left().orElseThrow());
    }

    private static String words(Progress.Ended ended) {
        return ProgressLines.words(new Progress(ended, 9, 30, 90, Duration.ofSeconds(1)));
    }

    @ParameterizedTest
    @CsvSource({"0, 0 s", "59, 59 s", "61, 1 min 01 s", "3599, 59 min 59 s", "3660, 1 h 01 min"})
    void durationsAreSaidAsPeopleSayThem(long seconds, String words) {
        assertEquals(words, ProgressLines.words(Duration.ofSeconds(seconds)));
    }

    private static Progress progress(int second, int all) {
        return new Progress(
                new Progress.Ended(second, 0, 0, 0, 0), all, second * 12L, all * 12L, Duration.ofSeconds(second));
    }
}
