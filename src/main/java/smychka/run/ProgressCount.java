package smychka.run;

import java.time.Duration;

/** Counts months and runs of all threads and tells the listener. */
final class ProgressCount {

    private final ProgressListener listener;
    private final int runs;
    private final long allMonths;
    private final long started = System.nanoTime();
    private int done;
    private int failed;
    private long months;

    ProgressCount(ProgressListener listener, int runs, long allMonths) {
        this.listener = listener;
        this.runs = runs;
        this.allMonths = allMonths;
    }

    synchronized void monthEnded() {
        months++;
        tell();
    }

    synchronized void runDone() {
        done++;
        tell();
    }

    /** @param monthsGivenUp months of the run that will never be simulated */
    synchronized void runFailed(int monthsGivenUp) {
        failed++;
        months += monthsGivenUp;
        tell();
    }

    private void tell() {
        var elapsed = Duration.ofNanos(System.nanoTime() - started);
        listener.progressed(new Progress(done, failed, runs, months, allMonths, elapsed));
    }
}
