package smychka.run.interval;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import smychka.record.Outcome;
import smychka.record.StoredRuns;

/** What runs came to in a few outcomes: a number for each, and nothing else of the run. */
final class Samples {

    private final List<Outcome> outcomes;
    private final Map<String, Map<Integer, double[]>> byScenario = new HashMap<>();

    Samples(List<Outcome> outcomes) {
        this.outcomes = outcomes;
    }

    /** Of a batch whose tables stand in its folder. */
    static Samples of(StoredRuns stored, List<Outcome> outcomes) {
        var samples = new Samples(outcomes);
        for (var scenario : stored.scenarios()) {
            stored.runs(scenario).forEach(run -> samples.add(scenario, run));
        }
        return samples;
    }

    /** Adds a run that is done, from any thread. */
    synchronized void add(String scenario, StoredRuns.Run run) {
        byScenario
                .computeIfAbsent(scenario, any -> new HashMap<>())
                .put(
                        run.replication(),
                        outcomes.stream().mapToDouble(o -> o.of(run)).toArray());
    }

    /** An outcome's values in the order of the replications; NaN where a run failed or has no value. */
    synchronized double[] values(String scenario, Outcome outcome, int replications) {
        int column = outcomes.indexOf(outcome);
        var values = new double[replications];
        Arrays.fill(values, Double.NaN);
        byScenario
                .getOrDefault(scenario, Map.of())
                .forEach((replication, row) -> values[replication - 1] = row[column]);
        return values;
    }
}
