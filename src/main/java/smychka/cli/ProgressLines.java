package smychka.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import smychka.run.Progress;
import smychka.run.ProgressListener;

/** Progress as plain lines, for a log or a pipe: now and then, and when all is done. */
final class ProgressLines implements ProgressListener {

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
        boolean all = progress.ended() == progress.runs();
        if (all || progress.elapsed().minus(last).compareTo(interval) >= 0) {
            last = progress.elapsed();
            err.println(all ? words(progress) + " in " + words(progress.elapsed()) : words(progress) + left(progress));
            err.flush();
        }
    }

    /** Runs ended and failed, in words. */
    static String words(Progress progress) {
        var failed = progress.failed() == 0 ? "" : ", " + progress.failed() + " failed";
        return progress.ended() + " of " + progress.runs() + " runs" + failed;
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

    private static String left(Progress progress) {
        return progress.left().map(d -> ", about " + words(d) + " left").orElse("");
    }
}
