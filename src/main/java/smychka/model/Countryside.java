package smychka.model;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import smychka.agents.Region;

/** Lets regions live through a run of phases, each on one thread; who works on which region does not show in results. */
final class Countryside implements AutoCloseable {

    private final List<Region> regions;
    private final ExecutorService workers;

    Countryside(List<Region> regions, int threads) {
        this.regions = regions;
        this.workers = threads > 1 ? Executors.newFixedThreadPool(threads, Countryside::worker) : null;
    }

    private static Thread worker(Runnable work) {
        var thread = new Thread(work, "region");
        thread.setDaemon(true);
        return thread;
    }

    void live(List<Phase.OfVillages> rural, List<Phase.OfTowns> urban) {
        if (workers == null) {
            for (var region : regions) {
                live(region, rural, urban);
            }
            return;
        }
        var pending = new ArrayList<Future<?>>();
        for (var region : regions) {
            pending.add(workers.submit(() -> live(region, rural, urban)));
        }
        for (var work : pending) {
            await(work);
        }
    }

    private static void live(Region region, List<Phase.OfVillages> rural, List<Phase.OfTowns> urban) {
        if (!rural.isEmpty()) {
            for (var village : region.villages()) {
                for (var phase : rural) {
                    phase.act().accept(village);
                }
            }
        }
        for (var phase : urban) {
            phase.act().accept(region.town());
        }
    }

    private static void await(Future<?> work) {
        try {
            work.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while regions were at work", stopped);
        }
    }

    @Override
    public void close() {
        if (workers != null) {
            workers.shutdownNow();
        }
    }
}
