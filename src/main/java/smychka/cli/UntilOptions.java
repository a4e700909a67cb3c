package smychka.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import smychka.record.Indicator;
import smychka.record.Layout;
import smychka.record.Outcome;
import smychka.record.Period;
import smychka.run.BatchPlan;
import smychka.run.PlannedScenario;
import smychka.run.interval.Goal;
import smychka.run.interval.Width;

/** Whether, and until which intervals are narrow, replications are added. */
final class UntilOptions {

    /** Fewer say too little of how much luck matters. */
    private static final int FEWEST = 5;

    private static final int MOST = 200;
    private static final String UNTIL = "--until-ci";
    private static final String INDICATORS = "--indicators";
    private static final String MAX = "--max-replications";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = UNTIL,
            paramLabel = "WIDTH",
            description =
                    "Adds replications until no 95 %% interval of what --indicators names is wider from end to end"
                            + " than this: a percentage of the mean such as 5%%, or a number in the indicator's unit.")
    private String width;

    @Option(
            names = INDICATORS,
            paramLabel = "ID[@PERIOD]",
            split = ",",
            description = "Whose intervals --until-ci means, as compare knows them, such as real_wage@1926 (without a"
                    + " period: 1926 and 1932, or else the last year); of every scenario.")
    private List<String> indicators = List.of();

    @Option(
            names = "--base",
            paramLabel = "SCENARIO",
            description = "--until-ci means the paired differences from this scenario; percentages are of its mean.")
    private String base;

    @Option(
            names = MAX,
            paramLabel = "N",
            description = "The most replications that --until-ci may come to (" + MOST + ").")
    private Integer most;

    /** @throws ParameterException when options contradict each other */
    void check(boolean isShard) {
        if (width == null) {
            var idle = !indicators.isEmpty() ? INDICATORS : base != null ? "--base" : most != null ? MAX : "";
            if (!idle.isEmpty()) {
                throw new ParameterException(spec.commandLine(), idle + " means nothing without " + UNTIL + " WIDTH");
            }
            return;
        }
        width();
        if (indicators.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    UNTIL + " needs " + INDICATORS + ": whose intervals are to be narrow, such as real_wage@1926");
        }
        if (isShard) {
            throw new ParameterException(
                    spec.commandLine(),
                    UNTIL + " and --shard exclude each other: no shard sees the replications of the others");
        }
    }

    private Width width() {
        try {
            return Width.parse(width);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(), "Invalid value for option '" + UNTIL + "': " + e.getMessage(), e);
        }
    }

    /**
     * The goal that was set, if any.
     *
     * @param layout of the tables
     * @throws RefusedException when the batch has no such scenarios, indicators or months
     */
    Optional<Goal> goal(BatchPlan plan, Layout layout) {
        if (width == null) {
            return Optional.empty();
        }
        int fewest = Math.max(FEWEST, plan.replications());
        int cap = most == null ? MOST : most;
        if (cap < fewest) {
            throw new RefusedException(MAX + " " + cap + " is less than the " + fewest + " replications to begin with");
        }
        var ids = layout.keeping(plan.kept()).catalogue().all().stream()
                .map(Indicator::id)
                .toList();
        var outcomes = new ComparedOutcomes(ids, plan.period()).of(indicators, List.of());
        if (outcomes.isEmpty()) {
            throw new RefusedException("the runs have no whole year: name a period, such as " + indicators.get(0) + "@"
                    + plan.period().last());
        }
        plan.scenarios().forEach(scenario -> refuseUnlessRun(scenario, outcomes));
        return Optional.of(new Goal(width(), outcomes, scenarios(plan), base, fewest, cap));
    }

    private List<String> scenarios(BatchPlan plan) {
        var names = plan.scenarios().stream().map(PlannedScenario::name).toList();
        if (base == null) {
            return names;
        }
        new ScenarioNames("the batch", names).refuseUnlessKnown(base);
        var others = names.stream().filter(name -> !name.equals(base)).toList();
        if (others.isEmpty()) {
            throw new RefusedException("the batch has no scenario but " + base + ": nothing differs from it");
        }
        return others;
    }

    private static void refuseUnlessRun(PlannedScenario planned, List<Outcome> outcomes) {
        var scenario = planned.scenario();
        var months = new Period(scenario.start(), scenario.end());
        for (var outcome : outcomes) {
            if (!outcome.period().isWithin(months)) {
                throw new RefusedException(outcome.name() + ": " + planned.name() + " goes from " + months.first()
                        + " to " + months.last());
            }
        }
    }
}
