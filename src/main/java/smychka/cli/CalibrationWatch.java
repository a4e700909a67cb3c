package smychka.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import smychka.run.calibration.Evaluation;
import smychka.run.calibration.Search;

/** How far a calibration is: a bar on a terminal, plain lines elsewhere; the least loss so far and the time left. */
final class CalibrationWatch implements Search.Listener, AutoCloseable {

    private static final Duration INTERVAL = Duration.ofSeconds(10);
    private static final int REDRAW_MILLIS = 200;

    private final PrintWriter err;
    private final ProgressBar bar;
    private final int known;
    private final long started = System.nanoTime();
    private Duration last = Duration.ZERO;
    private volatile Duration left;

    /** @param known evaluations that the log holds and that cost no time */
    CalibrationWatch(boolean onTerminal, PrintWriter err, int known) {
        this.err = err;
        this.known = known;
        this.bar = onTerminal
                ? new ProgressBarBuilder()
                        .setTaskName("evaluations")
                        .setStyle(ProgressBarStyle.ASCII)
                        .setUpdateIntervalMillis(REDRAW_MILLIS)
                        .setEtaFunction(state -> Optional.ofNullable(left))
                        .build()
                : null;
    }

    @Override
    public void evaluated(Evaluation evaluation, int made, int wanted, double best) {
        var elapsed = Duration.ofNanos(System.nanoTime() - started);
        int fresh = made - known;
        if (fresh > 0) {
            left = elapsed.multipliedBy(Math.max(0, wanted - made)).dividedBy(fresh);
        }
        var text = String.format(
                Locale.ROOT, "%s, best loss %.4g", evaluation.phase().word(), best);
        if (bar != null) {
            bar.maxHint(wanted);
            bar.stepTo(made);
            bar.setExtraMessage(" " + text);
        } else if (made == wanted || elapsed.minus(last).compareTo(INTERVAL) >= 0) {
            last = elapsed;
            err.println(made + " of " + wanted + " evaluations, " + text
                    + (made == wanted
                            ? " in " + ProgressLines.words(elapsed)
                            : left == null ? "" : ", about " + ProgressLines.words(left) + " left"));
            err.flush();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
