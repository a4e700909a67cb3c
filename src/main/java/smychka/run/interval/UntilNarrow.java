package smychka.run.interval;

import java.util.Optional;
import java.util.function.Consumer;
import smychka.record.Indicator;
import smychka.record.Layout;
import smychka.record.Manifest;
import smychka.record.Outcome;
import smychka.record.RunTables;
import smychka.record.StoredRuns;
import smychka.run.Growth;
import smychka.run.PlannedRun;

/** Adds replications until the intervals of a goal are narrow. */
public final class UntilNarrow implements Growth {

    private final Goal goal;
    private final Layout layout;
    private final Consumer<Precision> told;
    private final Samples samples;

    /**
     * @param layout of the tables that runs make
     * @param told how narrow the intervals are, after each round of replications
     */
    public UntilNarrow(Goal goal, Layout layout, Consumer<Precision> told) {
        this.goal = goal;
        this.layout = layout;
        this.told = told;
        this.samples = new Samples(goal.outcomes());
    }

    @Override
    public void ended(PlannedRun run, RunTables tables) {
        var ids = goal.outcomes().stream()
                .map(Outcome::indicator)
                .map(Indicator::id)
                .distinct()
                .toList();
        samples.add(run.scenario().name(), StoredRuns.Run.of(run.replication(), tables, layout, ids));
    }

    @Override
    public int wanted(int replications) {
        var precision = Precision.of(samples, goal, replications);
        told.accept(precision);
        return precision.next();
    }

    @Override
    public Optional<Manifest.UntilNote> note() {
        return Optional.of(goal.note());
    }
}
