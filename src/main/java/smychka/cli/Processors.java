package smychka.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import smychka.report.SideBySide;

/** Shares drawing out over a few processors; each works on a picture of some 50 MB. */
final class Processors implements SideBySide {

    private static final int MOST = 4;

    @Override
    public void all(List<Work> works) throws IOException {
        var pool =
                Executors.newFixedThreadPool(Math.min(MOST, Runtime.getRuntime().availableProcessors()));
        try {
            var done = works.stream().map(work -> pool.submit(callable(work))).toList();
            for (var one : done) {
                waitFor(one);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static Callable<Void> callable(Work work) {
        return () -> {
            work.run();
            return null;
        };
    }

    private static void waitFor(Future<Void> work) throws IOException {
        try {
            work.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException fault) {
                throw fault;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while drawing", e);
        }
    }
}
