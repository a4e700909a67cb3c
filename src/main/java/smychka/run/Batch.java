package smychka.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import smychka.record.Layout;
import smychka.record.PartFile;
import smychka.record.RunRecord;

/**
 * Many runs on a fixed number of threads, each stored as soon as it ends. When there are fewer runs than threads, each
 * run may use several.
 */
public final class Batch {

    private final BatchPlan plan;
    private final Simulation simulation;
    private final Layout layout;
    private final int threads;
    private final BatchFolder folder;
    private final List<RunRecord> ended = Collections.synchronizedList(new ArrayList<>());
    private volatile boolean stopping;

    /** @param threads that work at once, 1 or more */
    public Batch(BatchPlan plan, Simulation simulation, Layout layout, int threads, BatchFolder folder) {
        this.plan = plan;
        this.simulation = simulation;
        this.layout = layout;
        this.threads = threads;
        this.folder = folder;
    }

    /**
     * How a batch ended.
     *
     * @param runs that ended, by number
     * @param isComplete whether every run ended
     */
    public record Result(List<RunRecord> runs, boolean isComplete) {

        public List<RunRecord> failed() {
            return runs.stream().filter(r -> !r.isDone()).toList();
        }
    }

    /** Asks the runs under way to stop at the end of their month, and no other to begin. */
    public void stop() {
        stopping = true;
    }

    /**
     * Runs everything and writes the results; whatever ended before a stop or a fault of the disk is in the tables.
     *
     * @throws IOException when results cannot be written
     */
    public Result run(ProgressListener listener) throws IOException {
        var manifest = new BatchManifest(plan, layout, threads);
        folder.begin(plan);
        var fault = work(listener);
        var runs =
                ended.stream().sorted(Comparator.comparingInt(RunRecord::run)).toList();
        boolean complete = runs.size() == plan.runs().size();
        try {
            folder.merge(plan, layout, runs);
            folder.finish(manifest.of(runs, complete), complete);
        } catch (IOException e) {
            throw fault == null ? e : fault;
        }
        if (fault != null) {
            throw fault;
        }
        return new Result(runs, complete);
    }

    /** Returns the first fault in storing a result, or null. */
    private IOException work(ProgressListener listener) {
        var runs = plan.runs();
        var count = new ProgressCount(
                listener,
                runs.size(),
                runs.stream().mapToLong(r -> r.scenario().months()).sum());
        int atOnce = Math.max(1, Math.min(threads, runs.size()));
        var pool = Executors.newFixedThreadPool(atOnce);
        try {
            var tasks = runs.stream()
                    .map(r -> task(new RunOnce(plan, r, simulation, Math.max(1, threads / atOnce)), count))
                    .toList();
            return firstFault(pool, tasks);
        } catch (InterruptedException e) {
            stop();
            Thread.currentThread().interrupt();
            return null;
        } finally {
            pool.shutdown();
        }
    }

    private Callable<Void> task(RunOnce run, ProgressCount count) {
        return () -> {
            if (!stopping) {
                run.execute(count, () -> stopping).ifPresent(this::store);
            }
            return null;
        };
    }

    private void store(PartFile.Content part) {
        try {
            folder.store(part);
            ended.add(part.run());
        } catch (IOException e) {
            stop();
            throw new UncheckedIOException(e);
        }
    }

    private static IOException firstFault(ExecutorService pool, List<Callable<Void>> tasks)
            throws InterruptedException {
        for (var future : pool.invokeAll(tasks)) {
            try {
                future.get();
            } catch (ExecutionException e) {
                if (e.getCause() instanceof UncheckedIOException fault) {
                    return fault.getCause();
                }
                throw new IllegalStateException(e.getCause());
            }
        }
        return null;
    }
}
