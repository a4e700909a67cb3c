package smychka.run;

import smychka.record.Manifest;
import smychka.scenario.RunSettings;
import smychka.scenario.Scenario;
import smychka.scenario.ScenarioHash;
import smychka.scenario.ScenarioWriter;

/**
 * A scenario of a batch.
 *
 * @param note what the manifest says of it
 */
public record PlannedScenario(Scenario scenario, RunSettings settings, Manifest.ScenarioNote note) {

    public String name() {
        return scenario.name();
    }

    /** Its text with everything it extends and every change laid over it; runnable as it is. */
    String resolved() {
        return ScenarioWriter.yaml(scenario, settings);
    }

    /** The scenario as the replication of this seed runs it. */
    Scenario drawn(long seed) {
        return scenario.drawn(seed);
    }

    /** Of what decides the results of the replication of this seed. */
    String hash(long seed) {
        return scenario.uncertain().isEmpty() ? note.hash() : ScenarioHash.of(drawn(seed));
    }

    /** Months it lasts. */
    int months() {
        return scenario.end().since(scenario.start()) + 1;
    }
}
