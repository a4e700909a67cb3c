package smychka.run;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import smychka.record.Part;

/** This machine: a run is carried out on the thread that asks for it, with as many beside it as it may use. */
public final class ThisMachine implements Workshop {

    private final Simulation simulation;
    private final Workers workers;

    public ThisMachine(Simulation simulation, Workers workers) {
        this.simulation = simulation;
        this.workers = workers;
    }

    @Override
    public void open() {
        // it is always open
    }

    @Override
    public Workers workers() {
        return workers;
    }

    @Override
    public String where() {
        return "";
    }

    @Override
    public Optional<Part> carryOut(RunRequest request, IntConsumer monthsEnded, BooleanSupplier stopping) {
        return new RunOnce(request, simulation, workers.threadsEach()).execute(monthsEnded, stopping);
    }

    @Override
    public void close() {
        // nothing is held
    }
}
