package smychka.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import smychka.unit.Month;

/** A batch of two little scenarios that is over at once, run in a folder as often as one likes. */
final class Trial {

    private static final int MONTHS = 3;

    private final AtomicInteger simulated = new AtomicInteger();
    private final Path folder;
    private Simulation simulation = new FakeSimulation();
    private RunCache cache = RunCache.none();
    private int replications = 2;
    private int threads = 1;
    private boolean stopOnFailure;
    private Shard shard = Shard.WHOLE;
    private Supplier<Growth> growth = () -> Growth.NONE;

    Trial(Path folder) {
        this.folder = folder;
    }

    Trial of(Simulation other) {
        simulation = other;
        return this;
    }

    Trial with(RunCache other) {
        cache = other;
        return this;
    }

    Trial replications(int count) {
        replications = count;
        return this;
    }

    Trial threads(int count) {
        threads = count;
        return this;
    }

    Trial stoppingOnFailure() {
        stopOnFailure = true;
        return this;
    }

    /** A new one for each batch. */
    Trial growing(Supplier<Growth> rule) {
        growth = rule;
        return this;
    }

    Trial shard(int index, int count) {
        shard = new Shard(index, count);
        return this;
    }

    /** Runs that were really run, over all batches of this trial. */
    int simulated() {
        return simulated.get();
    }

    BatchPlan plan() {
        var start = Month.of(1926, 1);
        var scenarios =
                List.of(FakeSimulation.scenario("nep", start, MONTHS), FakeSimulation.scenario("left", start, MONTHS));
        return new BatchPlan(scenarios, replications, 7, 1000, List.of()).of(shard);
    }

    Batch batch() throws IOException {
        Simulation counted = (scenario, scale, seed, t, ended) -> {
            var outcome = simulation.run(scenario, scale, seed, t, ended);
            simulated.incrementAndGet();
            return outcome;
        };
        var plan = plan();
        var workers = Workers.choose(plan.runs().size(), plan.scale(), threads, 1L << 40);
        var setting = new Setting(counted, FakeSimulation.LAYOUT, workers, cache, stopOnFailure);
        return new Batch(plan, new BatchFolder(folder), setting, growth.get());
    }

    /** As the command does it: with the lock, unless the batch is finished. */
    Batch.Result run() throws IOException {
        var batch = batch();
        if (batch.found() == Batch.Found.FINISHED) {
            batch.tidy();
            return new Batch.Result(List.of(), true);
        }
        var lock = FolderLock.take(folder);
        try {
            return batch.run(progress -> {});
        } finally {
            lock.close();
        }
    }
}
