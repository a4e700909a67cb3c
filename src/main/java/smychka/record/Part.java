package smychka.record;

import smychka.scenario.HouseholdSample;

/**
 * A run that ended, without its place in a batch: what is kept under the key that decides it.
 *
 * @param key of everything that decides the run
 * @param message why it failed; empty when done
 * @param months months simulated
 * @param digest of its state, 16 hexadecimal digits; empty when failed
 * @param seconds of wall-clock time it took when it ran
 * @param tables null for a failed run
 */
public record Part(
        String key, RunStatus status, String message, int months, String digest, double seconds, RunTables tables) {

    public boolean isDone() {
        return status == RunStatus.DONE;
    }

    /** Whether it holds all households that are wanted; a failed run has none to tell of. */
    public boolean tells(HouseholdSample wanted) {
        return !isDone() || tables.households().sample().covers(wanted);
    }

    /** As a row of a batch's list of runs. */
    public RunRecord at(int run, String scenario, int replication, long seed) {
        return new RunRecord(run, scenario, replication, seed, status, message, months, digest, seconds);
    }
}
