package smychka.cli;

import java.time.Duration;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import smychka.run.Progress;
import smychka.run.ProgressListener;

/** Progress as a bar that redraws itself on a terminal; counts months, tells runs and the time left. */
final class ProgressLine implements ProgressListener, AutoCloseable {

    private static final int REDRAW_MILLIS = 200;

    private final ProgressBar bar;
    private volatile Progress latest;

    ProgressLine() {
        bar = new ProgressBarBuilder()
                .setTaskName("months")
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(REDRAW_MILLIS)
                .setEtaFunction(state -> left())
                .build();
    }

    @Override
    public void progressed(Progress progress) {
        latest = progress;
        bar.maxHint(progress.allMonths());
        bar.stepTo(progress.months());
        bar.setExtraMessage(" " + ProgressLines.words(progress) + ProgressLines.rate(progress));
    }

    @Override
    public void close() {
        bar.close();
    }

    private Optional<Duration> left() {
        var progress = latest;
        return progress == null ? Optional.empty() : progress.left();
    }
}
