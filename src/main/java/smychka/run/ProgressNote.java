package smychka.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import smychka.record.RunningNote;

/** Leaves word of the progress in the batch's folder, about once a second, and passes it on. */
final class ProgressNote implements ProgressListener {

    private static final long INTERVAL_NANOS = 1_000_000_000;

    private final Path folder;
    private final int threads;
    private final ProgressListener next;
    private long last = System.nanoTime() - INTERVAL_NANOS;

    ProgressNote(Path folder, int threads, ProgressListener next) {
        this.folder = folder;
        this.threads = threads;
        this.next = next;
    }

    @Override
    public void progressed(Progress progress) {
        next.progressed(progress);
        if (System.nanoTime() - last >= INTERVAL_NANOS) {
            last = System.nanoTime();
            write(progress);
        }
    }

    private void write(Progress progress) {
        var ended = progress.ended();
        var note = new RunningNote(
                progress.runs(),
                ended.all() - ended.allFailed(),
                ended.allFailed(),
                ended.cached(),
                ended.stored() + ended.storedFailed(),
                progress.perMinute(),
                progress.left().map(Duration::toMillis).orElse(-1000L) / 1000.0,
                threads,
                System.currentTimeMillis());
        try {
            note.write(folder);
        } catch (IOException e) {
            // a batch does not end because nobody can be told how far it is
        }
    }
}
