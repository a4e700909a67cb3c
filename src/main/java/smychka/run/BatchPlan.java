package smychka.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import smychka.record.Period;
import smychka.scenario.Keep;
import smychka.scenario.Scenario;

/**
 * What a batch is to run.
 *
 * @param scenarios in the order of the tables
 * @param replications of every scenario
 * @param seed from which those of the replications are made
 * @param scale real households one agent stands for
 * @param set the changes laid over every scenario, as they were given
 * @param layout the study that made the scenarios, or null
 * @param shard the part of the runs that is this process's
 */
public record BatchPlan(
        List<PlannedScenario> scenarios,
        int replications,
        long seed,
        int scale,
        List<String> set,
        StudyLayout layout,
        Shard shard) {

    /** What of the tables is kept, and which households beside them. */
    public Keep kept() {
        return Keep.ofAll(scenarios.stream().map(s -> s.settings().keep()).toList());
    }

    /** Scenarios as they stand, all runs of them. */
    public BatchPlan(List<PlannedScenario> scenarios, int replications, long seed, int scale, List<String> set) {
        this(scenarios, replications, seed, scale, set, null, Shard.WHOLE);
    }

    /** The same batch with another number of replications; those that both have keep their numbers. */
    public BatchPlan replicated(int count) {
        return new BatchPlan(scenarios, count, seed, scale, set, layout, shard);
    }

    /** From the first month of any scenario to the last of any. */
    public Period period() {
        var all = scenarios.stream().map(PlannedScenario::scenario).toList();
        return new Period(
                all.stream().map(Scenario::start).min(Comparator.naturalOrder()).orElseThrow(),
                all.stream().map(Scenario::end).max(Comparator.naturalOrder()).orElseThrow());
    }

    /** The same batch, of which one shard is run. */
    public BatchPlan of(Shard part) {
        return new BatchPlan(scenarios, replications, seed, scale, set, layout, part);
    }

    /**
     * All runs in the order in which they begin: the first replication of every scenario, then the second; scenarios of
     * a study in its order. However far a batch has come, what it has is an even sample.
     */
    List<PlannedRun> allRuns() {
        var order = layout == null ? scenarios : layout.order(scenarios);
        var runs = new ArrayList<PlannedRun>();
        for (int replication = 1; replication <= replications; replication++) {
            for (var scenario : order) {
                runs.add(new PlannedRun(runs.size() + 1, scenario, replication, Seeds.of(seed, replication)));
            }
        }
        return runs;
    }

    /** The runs of this shard. */
    public List<PlannedRun> runs() {
        return allRuns().stream().filter(shard::takes).toList();
    }
}
