package smychka.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Scenarios of a batch against one of them, figure by figure, replication by replication. */
public record Comparison(String base, List<Line> lines) {

    /**
     * One figure of one scenario.
     *
     * @param tTest the probability of {@link PairedDifference#tTest}, corrected for the number of lines
     * @param wilcoxon that of {@link PairedDifference#wilcoxon}, corrected in the same way
     */
    public record Line(String scenario, Outcome outcome, PairedDifference difference, double tTest, double wilcoxon) {}

    /** Pairs runs by the number of their replication, by which they share their seed. */
    public static Comparison of(StoredRuns stored, String base, List<String> others, List<Outcome> outcomes) {
        var keys = new ArrayList<Line>();
        for (var scenario : others) {
            for (var outcome : outcomes) {
                var difference = difference(stored.runs(base), stored.runs(scenario), outcome);
                keys.add(new Line(scenario, outcome, difference, difference.tTest(), difference.wilcoxon()));
            }
        }
        var tTests = Holm.adjusted(keys.stream().mapToDouble(Line::tTest).toArray());
        var wilcoxons = Holm.adjusted(keys.stream().mapToDouble(Line::wilcoxon).toArray());
        var lines = new ArrayList<Line>();
        for (int i = 0; i < keys.size(); i++) {
            var line = keys.get(i);
            lines.add(new Line(line.scenario(), line.outcome(), line.difference(), tTests[i], wilcoxons[i]));
        }
        return new Comparison(base, List.copyOf(lines));
    }

    private static PairedDifference difference(List<StoredRuns.Run> base, List<StoredRuns.Run> other, Outcome outcome) {
        var values = new HashMap<Integer, Double>();
        base.forEach(run -> values.put(run.replication(), outcome.of(run)));
        var pairs = other.stream()
                .filter(run -> values.containsKey(run.replication()))
                .toList();
        return PairedDifference.of(
                pairs.stream().mapToDouble(run -> values.get(run.replication())).toArray(),
                pairs.stream().mapToDouble(outcome::of).toArray());
    }
}
