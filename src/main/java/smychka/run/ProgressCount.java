package smychka.run;

import java.time.Duration;
import java.util.List;
import smychka.record.Part;

/** Counts months and runs of all threads and tells the listener. */
final class ProgressCount {

    private final ProgressListener listener;
    private final long started = System.nanoTime();
    private int runs;
    private long allMonths;
    private long months;
    private int simulated;
    private int failed;
    private int cached;
    private int stored;
    private int storedFailed;

    ProgressCount(ProgressListener listener) {
        this.listener = listener;
    }

    /** Counts on these runs too. */
    synchronized void expect(List<PlannedRun> more) {
        runs += more.size();
        allMonths += more.stream().mapToLong(r -> r.scenario().months()).sum();
    }

    synchronized void monthsEnded(int more) {
        months += more;
        tell();
    }

    /** @param monthsGivenUp months of a failed run that will never be simulated */
    synchronized void runEnded(Part part, int monthsGivenUp) {
        simulated += part.isDone() ? 1 : 0;
        failed += part.isDone() ? 0 : 1;
        months += monthsGivenUp;
        tell();
    }

    /** @param monthsSpared months that need not be simulated */
    synchronized void runAtHand(Part part, boolean fromCache, int monthsSpared) {
        cached += fromCache ? 1 : 0;
        stored += !fromCache && part.isDone() ? 1 : 0;
        storedFailed += !fromCache && !part.isDone() ? 1 : 0;
        allMonths -= monthsSpared;
        tell();
    }

    private void tell() {
        var elapsed = Duration.ofNanos(System.nanoTime() - started);
        var ended = new Progress.Ended(simulated, failed, cached, stored, storedFailed);
        listener.progressed(new Progress(ended, runs, months, allMonths, elapsed));
    }
}
