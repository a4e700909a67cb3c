package smychka.run;

import java.time.Duration;
import java.util.Optional;

/**
 * How far a batch is.
 *
 * @param done runs that ended well
 * @param failed runs that ended badly
 * @param months simulated, or given up with a failed run
 */
public record Progress(int done, int failed, int runs, long months, long allMonths, Duration elapsed) {

    /** Runs that ended. */
    public int ended() {
        return done + failed;
    }

    /** Time left at the pace so far; empty before the first month. */
    public Optional<Duration> left() {
        return months == 0
                ? Optional.empty()
                : Optional.of(Duration.ofNanos((long) ((double) elapsed.toNanos() / months * (allMonths - months))));
    }
}
