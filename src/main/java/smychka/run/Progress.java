package smychka.run;

import java.time.Duration;
import java.util.Optional;

/**
 * How far a batch is.
 *
 * @param ended runs that ended
 * @param months simulated, or given up with a failed run
 * @param allMonths that must be simulated, as far as is known; none of runs that were at hand
 */
public record Progress(Ended ended, int runs, long months, long allMonths, Duration elapsed) {

    /**
     * Runs that ended.
     *
     * @param simulated just now, well
     * @param failed just now
     * @param cached taken from the cache
     * @param stored of this batch before, well
     * @param storedFailed of this batch before, badly
     */
    public record Ended(int simulated, int failed, int cached, int stored, int storedFailed) {

        public int all() {
            return simulated + failed + cached + stored + storedFailed;
        }

        public int allFailed() {
            return failed + storedFailed;
        }
    }

    public boolean isOver() {
        return ended.all() == runs;
    }

    /** Time left at the pace so far; empty before the first month. */
    public Optional<Duration> left() {
        return isOver()
                ? Optional.of(Duration.ZERO)
                : months == 0
                        ? Optional.empty()
                        : Optional.of(
                                Duration.ofNanos((long) ((double) elapsed.toNanos() / months * (allMonths - months))));
    }

    /** Runs simulated in a minute, parts of runs counted by their months; 0 before the first month. */
    public double perMinute() {
        int simulatedRuns = runs - ended.cached() - ended.stored() - ended.storedFailed();
        return allMonths == 0 || elapsed.isZero()
                ? 0
                : (double) months
                        / allMonths
                        * simulatedRuns
                        / elapsed.toNanos()
                        * Duration.ofMinutes(1).toNanos();
    }
}
