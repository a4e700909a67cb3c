package smychka.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import smychka.run.Progress;

/** Progress as a bar that redraws itself on a terminal; counts months, tells runs and the time left. */
final class ProgressLine implements Watch {

    private static final int REDRAW_MILLIS = 200;

    private final PrintWriter err;
    private volatile Progress latest;
    private ProgressBar bar;

    ProgressLine(PrintWriter err) {
        this.err = err;
    }

    @Override
    public synchronized void progressed(Progress progress) {
        latest = progress;
        if (bar == null) {
            bar = drawn();
        }
        bar.maxHint(progress.allMonths());
        bar.stepTo(progress.months());
        bar.setExtraMessage(" " + ProgressLines.words(progress) + ProgressLines.rate(progress));
    }

    private ProgressBar drawn() {
        return new ProgressBarBuilder()
                .setTaskName("months")
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(REDRAW_MILLIS)
                .setEtaFunction(state -> left())
                .build();
    }

    /** Leaves the bar as it is and says it below; more progress begins a new bar. */
    @Override
    public void say(String line) {
        close();
        err.println(line);
        err.flush();
    }

    @Override
    public synchronized void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }

    private Optional<Duration> left() {
        var progress = latest;
        return progress == null ? Optional.empty() : progress.left();
    }
}
