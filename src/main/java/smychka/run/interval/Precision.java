package smychka.run.interval;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import smychka.record.MeanInterval;
import smychka.record.Outcome;
import smychka.record.PairedDifference;
import smychka.record.StoredRuns;

/** How wide the intervals of a {@link Goal} are after so many replications, and how many more it takes. */
public record Precision(Goal goal, int replications, List<Line> lines) {

    /** How often such intervals hold the true mean. */
    public static final double LEVEL = 0.95;

    /**
     * One outcome of one scenario.
     *
     * @param interval of its mean, or of the mean difference from the base
     * @param mean that percentages are of: its own, or of a difference the base's
     * @param wanted the width allowed, in the outcome's unit
     */
    public record Line(String scenario, Outcome outcome, MeanInterval interval, double mean, double wanted) {

        /** From end to end; NaN when it cannot be told. */
        public double width() {
            return interval.high() - interval.low();
        }

        /** Whether two runs or more have a value. */
        public boolean isTold() {
            return !Double.isNaN(width());
        }

        /** How many times as wide as allowed; infinite when no width is allowed since the mean is nought. */
        double excess() {
            return width() == 0 ? 0 : width() / wanted;
        }

        boolean isTooWide() {
            return isTold() && excess() > 1;
        }
    }

    /** Of a batch whose tables stand in its folder. */
    public static Precision of(StoredRuns stored, Goal goal, int replications) {
        return of(Samples.of(stored, goal.outcomes()), goal, replications);
    }

    static Precision of(Samples samples, Goal goal, int replications) {
        var lines = goal.scenarios().stream()
                .flatMap(scenario ->
                        goal.outcomes().stream().map(outcome -> line(samples, goal, replications, scenario, outcome)))
                .toList();
        return new Precision(goal, replications, lines);
    }

    private static Line line(Samples samples, Goal goal, int replications, String scenario, Outcome outcome) {
        var values = samples.values(scenario, outcome, replications);
        if (goal.base() == null) {
            var own = MeanInterval.of(values, LEVEL);
            return new Line(scenario, outcome, own, own.mean(), goal.width().beside(own.mean()));
        }
        var difference = PairedDifference.of(samples.values(goal.base(), outcome, replications), values);
        return new Line(
                scenario,
                outcome,
                difference.interval(LEVEL),
                difference.baseMean(),
                goal.width().beside(difference.baseMean()));
    }

    public List<Line> tooWide() {
        return lines.stream().filter(Line::isTooWide).toList();
    }

    /** Those of which fewer than two runs have a value. */
    public List<Line> untold() {
        return lines.stream().filter(line -> !line.isTold()).toList();
    }

    /** The one furthest from what is wanted; empty when none can be told. */
    public Optional<Line> widest() {
        return lines.stream().filter(Line::isTold).max(Comparator.comparingDouble(Line::excess));
    }

    /**
     * Replications the batch is to have: as many as it has when that is enough or all it may have. Otherwise as many as
     * would do if the deviation stayed what it is, since a width shrinks with the root of their number; but at most
     * twice as many, since so far it is only guessed. An interval that cannot be told asks for none.
     */
    public int next() {
        if (replications < goal.fewest()) {
            return goal.fewest();
        }
        if (tooWide().isEmpty() || replications >= goal.most()) {
            return replications;
        }
        double excess = widest().orElseThrow().excess();
        double enough = Math.max(replications + 1.0, Math.ceil(replications * excess * excess));
        return (int) Math.min(goal.most(), Math.min(2.0 * replications, enough));
    }
}
