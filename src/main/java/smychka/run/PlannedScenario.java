package smychka.run;

import smychka.record.Manifest;
import smychka.scenario.Scenario;

/**
 * A scenario of a batch.
 *
 * @param resolved its text with everything it extends and every change laid over it; runnable as it is
 * @param note what the manifest says of it
 */
public record PlannedScenario(Scenario scenario, String resolved, Manifest.ScenarioNote note) {

    public String name() {
        return scenario.name();
    }

    /** Months it lasts. */
    int months() {
        return scenario.end().since(scenario.start()) + 1;
    }
}
