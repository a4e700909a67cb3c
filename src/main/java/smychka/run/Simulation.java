package smychka.run;

import java.util.function.Consumer;
import smychka.record.RunTables;
import smychka.scenario.HouseholdSample;
import smychka.scenario.Scenario;
import smychka.unit.Month;

/** Runs one replication of a scenario from its first month to its last. */
@FunctionalInterface
public interface Simulation {

    /**
     * @param scale real households one agent stands for
     * @param threads that this run may use; the outcome does not depend on them
     * @param monthEnded told each month's end; it may throw, which ends the run
     */
    Outcome run(Scenario scenario, int scale, long seed, int threads, Consumer<Month> monthEnded);

    /** The same, which also keeps households one by one, where there are any. */
    default Simulation keeping(HouseholdSample households) {
        return this;
    }

    /**
     * What a finished run leaves behind.
     *
     * @param digest of its state
     */
    record Outcome(RunTables tables, long digest) {}
}
