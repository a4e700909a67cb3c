package smychka.run.spark;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import smychka.run.Simulation;
import smychka.scenario.HouseholdSample;
import smychka.scenario.Scenario;
import smychka.unit.Month;

/** Notices when memory runs out: that is a fault of the executor, not of the run. */
final class MemoryWatch implements Simulation {

    private final Simulation simulation;
    private final AtomicBoolean ranOut;

    MemoryWatch(Simulation simulation) {
        this(simulation, new AtomicBoolean());
    }

    private MemoryWatch(Simulation simulation, AtomicBoolean ranOut) {
        this.simulation = simulation;
        this.ranOut = ranOut;
    }

    boolean ranOut() {
        return ranOut.get();
    }

    @Override
    public Simulation keeping(HouseholdSample households) {
        return new MemoryWatch(simulation.keeping(households), ranOut);
    }

    @Override
    public Outcome run(Scenario scenario, int scale, long seed, int threads, Consumer<Month> monthEnded) {
        try {
            return simulation.run(scenario, scale, seed, threads, monthEnded);
        } catch (OutOfMemoryError e) {
            ranOut.set(true);
            throw e;
        }
    }
}
