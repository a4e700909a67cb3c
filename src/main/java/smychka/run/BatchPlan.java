package smychka.run;

import java.util.ArrayList;
import java.util.List;

/**
 * What a batch is to run.
 *
 * @param scenarios in the order of the tables
 * @param replications of every scenario
 * @param seed from which every replication's seed is made
 * @param scale real households one agent stands for
 * @param set the changes laid over every scenario, as they were given
 */
public record BatchPlan(List<PlannedScenario> scenarios, int replications, long seed, int scale, List<String> set) {

    /** The runs in the order in which they begin: the first replication of every scenario, then the second. */
    List<PlannedRun> runs() {
        var runs = new ArrayList<PlannedRun>();
        for (int replication = 1; replication <= replications; replication++) {
            for (var scenario : scenarios) {
                runs.add(new PlannedRun(runs.size() + 1, scenario, replication, Seeds.of(seed, replication)));
            }
        }
        return runs;
    }
}
