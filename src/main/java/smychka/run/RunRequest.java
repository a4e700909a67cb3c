package smychka.run;

import java.io.IOException;
import smychka.scenario.HouseholdSample;
import smychka.scenario.RunSettings;
import smychka.scenario.Scenario;
import smychka.scenario.ScenarioHash;
import smychka.scenario.ScenarioWriter;

/**
 * One run, with all that decides it.
 *
 * @param scenario of which the uncertain parameters are drawn with the seed
 * @param scale real households one agent stands for
 * @param households that are kept one by one beside the tables
 * @param key names everything that decides the run, the model and what makes tables of it included
 */
public record RunRequest(Scenario scenario, int scale, long seed, HouseholdSample households, String key) {

    /** A run as this program would carry it out, which need not belong to a batch. */
    public static RunRequest of(Scenario scenario, int scale, long seed, HouseholdSample households)
            throws IOException {
        var key = new RunKeys(scale).of(ScenarioHash.of(scenario.drawn(seed)), seed);
        return new RunRequest(scenario, scale, seed, households, key);
    }

    /**
     * The whole scenario as a text that {@link smychka.scenario.ScenarioLoader#resolved} reads; seed and scale, which may
     * be beyond what a file may ask for, are not in it.
     */
    public String text() {
        return ScenarioWriter.yaml(scenario, new RunSettings(1, 1, 1));
    }
}
