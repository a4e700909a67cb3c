package smychka.run.spark;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import smychka.scenario.Scenario;

/** Scenarios an executor has lately read and found to be those that were meant; replications need not read them again. */
final class Texts {

    static final Texts READ = new Texts();

    private static final int MOST = 100;

    private final Map<String, Scenario> scenarios = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Scenario> eldest) {
            return size() > MOST;
        }
    };

    /** @param yaml the whole text */
    synchronized Optional<Scenario> of(String name, String yaml) {
        return Optional.ofNullable(scenarios.get(yaml)).map(scenario -> scenario.named(name, scenario.title()));
    }

    synchronized void add(String yaml, Scenario scenario) {
        scenarios.put(yaml, scenario);
    }
}
