package smychka.run;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import smychka.record.Layout;
import smychka.scenario.Keep;
import smychka.unit.RegionCode;

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

    /**
     * What of the tables is kept. A batch has one set of columns, so what any scenario keeps is kept of all, and
     * everything when one of them names nothing.
     */
    public Layout kept(Layout all) {
        var keeps = scenarios.stream().map(s -> s.settings().keep()).toList();
        var indicators = new LinkedHashSet<String>();
        if (keeps.stream().map(Keep::indicators).noneMatch(List::isEmpty)) {
            keeps.forEach(keep -> indicators.addAll(keep.indicators()));
        }
        var regions = EnumSet.noneOf(RegionCode.class);
        if (keeps.stream().noneMatch(keep -> keep.regions().isEmpty())) {
            keeps.forEach(keep -> regions.addAll(keep.regions()));
        }
        return all.keeping(indicators, regions);
    }

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
