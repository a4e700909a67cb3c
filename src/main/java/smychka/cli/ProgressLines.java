package smychka.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import smychka.run.Progress;

/** Progress as plain lines, for a log or a pipe: now and then, and when all is done. */
final class ProgressLines implements Watch {

    private static final Duration INTERVAL = Duration.ofSeconds(10);

    private final PrintWriter err;
    private final Duration interval;
    private Duration last = Duration.ZERO;

    ProgressLines(PrintWriter err) {
        this(err, INTERVAL);
    }

    ProgressLines(PrintWriter err, Duration interval) {
        this.err = err;
        this.interval = interval;
    }

    @Override
    public void progressed(Progress progress) {
        boolean all = progress.isOver();
        if (all || progress.elapsed().minus(last).compareTo(interval) >= 0) {
            last = progress.elapsed();
            err.println(words(progress) + (all ? " in " + words(progress.elapsed()) : pace(progress)));
            err.flush();
        }
    }

    @Override
    public void say(String line) {
        err.println(line);
        err.flush();
    }

    @Override
    public void close() {
        // every line stands for itself
    }

    /** Runs ended, failed and at hand, in words. */
    static String words(Progress progress) {
        var ended = progress.ended();
        return ended.all() + " of " + progress.runs() + " runs"
                + some(ended.allFailed(), " failed")
                + some(ended.cached(), " from the cache")
                + some(ended.stored() + ended.storedFailed(), " stored before");
    }

    private static String some(int runs, String what) {
        return runs == 0 ? "" : ", " + runs + what;
    }

    /** A duration as a person says it. */
    static String words(Duration duration) {
        long seconds = Math.round(duration.toMillis() / 1000.0);
        return seconds < 60
                ? seconds + " s"
                : seconds < 3600
                        ? String.format(Locale.ROOT, "%d min %02d s", seconds / 60, seconds % 60)
                        : String.format(Locale.ROOT, "%d h %02d min", seconds / 3600, seconds % 3600 / 60);
    }

    /** Runs a minute and time left, in words; nothing before the first month. */
    static String pace(Progress progress) {
        return progress.left()
                .map(left -> ", " + pace(progress.perMinute()) + " a minute, about " + words(left) + " left")
                .orElse("");
    }

    /** Runs a minute, in words; the bar tells the time left by itself. */
    static String rate(Progress progress) {
        return progress.perMinute() == 0 ? "" : ", " + pace(progress.perMinute()) + " a minute";
    }

    static String pace(double perMinute) {
        return String.format(Locale.ROOT, perMinute < 10 ? "%.1f" : "%.0f", perMinute);
    }
}
