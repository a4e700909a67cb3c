package smychka.run;

/**
 * One run that a batch asks for.
 *
 * @param number from 1, in the order in which runs begin
 * @param replication from 1
 */
public record PlannedRun(int number, PlannedScenario scenario, int replication, long seed) {}
