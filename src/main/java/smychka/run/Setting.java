package smychka.run;

import smychka.record.Layout;

/**
 * What a batch works with, none of which changes its results.
 *
 * @param workshop where its runs are carried out
 * @param layout of the tables
 * @param stopOnFailure whether a failed run keeps others from beginning
 */
public record Setting(Workshop workshop, Layout layout, RunCache cache, boolean stopOnFailure) {

    /** On this machine. */
    public Setting(Simulation simulation, Layout layout, Workers workers, RunCache cache, boolean stopOnFailure) {
        this(new ThisMachine(simulation, workers), layout, cache, stopOnFailure);
    }

    /** On this machine, without a cache; a failed run stops no other. */
    public Setting(Simulation simulation, Layout layout, Workers workers) {
        this(simulation, layout, workers, RunCache.none(), false);
    }

    public Workers workers() {
        return workshop.workers();
    }
}
