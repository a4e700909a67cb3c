package smychka.model;

import sim.engine.SimState;
import smychka.scenario.Scenario;
import smychka.unit.Month;

/** The economy of one scenario, seed and scale: a MASON simulation whose step is a month. */
public final class Economy extends SimState {

    private static final long serialVersionUID = 1L;

    /**
     * @param scale real households one agent stands for, 1 or more
     * @param seed the replication's seed, all 64 bits of it
     * @param threads regions worked on at once; results do not depend on it
     */
    public Economy(Scenario scenario, int scale, long seed, int threads) {
        super(0L);
        throw new IllegalStateException("skeleton");
    }

    /** Runs from the scenario's first month to its last. */
    public void run(Observer observer) {
        throw new IllegalStateException("skeleton");
    }

    /** The month that has just ended, or is under way. */
    public Month month() {
        throw new IllegalStateException("skeleton");
    }

    /** 64 bits over the state in whole units; independent of threads and of what is recorded. */
    public long digest() {
        throw new IllegalStateException("skeleton");
    }
}
