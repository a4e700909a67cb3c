package smychka.run;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import smychka.record.Layout;
import smychka.record.Manifest;
import smychka.record.RunSheets;
import smychka.record.SheetReader;

/** Runs stored runs again and compares them with what the batch's tables say, to the last digit. */
public final class Verification {

    private final StoredBatch batch;
    private final Setting setting;

    public Verification(StoredBatch batch, Setting setting) {
        this.batch = batch;
        this.setting = setting;
    }

    /**
     * What came of one run.
     *
     * @param differences in the first month in which stored and repeated numbers differ
     */
    public record Verdict(Repetition repetition, List<RunSheets.Difference> differences) {

        public boolean isSame() {
            return repetition.isSame() && differences.isEmpty();
        }
    }

    /** Runs spread evenly over those that are done, in the order of the tables. */
    public List<Manifest.RunNote> sample(int size) {
        var all = batch.inTableOrder();
        int count = Math.min(size, all.size());
        var chosen = new ArrayList<Manifest.RunNote>();
        for (int i = 0; i < count; i++) {
            chosen.add(all.get((int) ((long) i * all.size() / count)));
        }
        return chosen;
    }

    /**
     * Repeats runs that are done.
     *
     * @param runs in the order of the tables
     * @param told of each in turn
     */
    public void verify(List<Manifest.RunNote> runs, Consumer<Verdict> told) throws IOException {
        var workers = setting.workers();
        var pool = Executors.newFixedThreadPool(workers.atOnce());
        var ahead = new ArrayDeque<Future<Repetition>>();
        try (var tables = new SheetReader(batch.folder())) {
            int next = 0;
            for (var run : runs) {
                for (; next < runs.size() && ahead.size() < workers.atOnce(); next++) {
                    var following = runs.get(next);
                    ahead.add(pool.submit(() -> repeat(following)));
                }
                var repetition = ahead.remove().get();
                told.accept(verdict(repetition, tables.read(run.scenario(), run.replication())));
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException fault) {
                throw fault;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            pool.shutdownNow();
        }
    }

    /** Runs one run again. */
    public Repetition repeat(Manifest.RunNote run) throws IOException {
        return Repetition.of(batch, run, setting.workshop());
    }

    /** What the batch would have stored of it. */
    private RunSheets sheets(Repetition repetition) {
        var kept = kept();
        return RunSheets.of(repetition.tables().keeping(setting.layout(), kept), kept);
    }

    /** Rows and columns of the batch's tables. */
    public Layout kept() {
        return setting.layout().keeping(batch.manifest().kept());
    }

    private Verdict verdict(Repetition repetition, RunSheets stored) {
        return repetition.tables() == null
                ? new Verdict(repetition, List.of())
                : new Verdict(repetition, RunSheets.firstMonth(stored, sheets(repetition)));
    }
}
