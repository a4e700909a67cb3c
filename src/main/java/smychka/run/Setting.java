package smychka.run;

import smychka.record.Layout;

/**
 * What a batch works with, none of which changes its results.
 *
 * @param layout of the tables
 * @param stopOnFailure whether a failed run keeps others from beginning
 */
public record Setting(Simulation simulation, Layout layout, Workers workers, RunCache cache, boolean stopOnFailure) {

    /** Without a cache; a failed run stops no other. */
    public Setting(Simulation simulation, Layout layout, Workers workers) {
        this(simulation, layout, workers, RunCache.none(), false);
    }
}
