package smychka.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoublePredicate;
import smychka.policy.Lever;
import smychka.policy.Policy;
import smychka.scenario.FaultsException;
import smychka.scenario.ScenarioLoader;
import smychka.unit.Month;
import smychka.unit.RegionCode;

/**
 * Months in which a scenario rules by something else than the market.
 *
 * @param from start of the first month, in years
 * @param to end of the last month, in years
 */
record RegimeSpan(Ink ink, Kind kind, double from, double to) {

    enum Kind {
        BREAD_RATIONED,
        GRAIN_BY_FORCE;

        /** In months. */
        private int longestPause() {
            return this == GRAIN_BY_FORCE ? LONGEST_PAUSE : 0;
        }
    }

    /** Pressure rests between campaigns, which follow the harvest: a shorter pause is no other regime. */
    private static final int LONGEST_PAUSE = 6;

    static final String EXPLAINED =
            "Strips under a panel, one for each scenario that has them: above and light, the towns' bread "
                    + "is rationed; below and dark, grain is taken by force (decreed pressure on holders of grain, or searches; pauses "
                    + "between campaigns of up to " + LONGEST_PAUSE + " months are bridged).";

    /** By the resolved scenarios in the batch's folder; none where they are missing or of another time. */
    static List<RegimeSpan> of(Batch batch, List<Ink> inks, Month first, Month last) {
        var spans = new ArrayList<RegimeSpan>();
        // points of a study may differ in what rules
        for (var ink : batch.study().isPresent() ? List.<Ink>of() : inks) {
            try {
                var scenario = ScenarioLoader.load(batch.file(ink.name())).scenario();
                var end = scenario.end().compareTo(last) < 0 ? scenario.end() : last;
                for (var kind : Kind.values()) {
                    add(spans, new RegimeSpan(ink, kind, 0, 0), scenario.policy(), first, end);
                }
            } catch (FaultsException e) {
                // without its file a scenario is drawn without strips
            }
        }
        return List.copyOf(spans);
    }

    private static void add(List<RegimeSpan> spans, RegimeSpan like, Policy policy, Month first, Month last) {
        Month since = null;
        Month until = null;
        for (var month = first; month.compareTo(last) <= 0; month = month.plus(1)) {
            if (!holds(like.kind, policy, month)) {
                continue;
            }
            if (until != null && month.since(until) > like.kind.longestPause()) {
                spans.add(new RegimeSpan(like.ink, like.kind, start(since), start(until)));
                since = null;
            }
            since = since == null ? month : since;
            until = month.plus(1);
        }
        if (since != null) {
            spans.add(new RegimeSpan(like.ink, like.kind, start(since), start(until)));
        }
    }

    private static boolean holds(Kind kind, Policy policy, Month month) {
        return switch (kind) {
            case BREAD_RATIONED -> any(policy, Lever.FOOD_RATIONING, month, v -> v > 0);
            case GRAIN_BY_FORCE ->
                any(policy, Lever.PROCUREMENT_COERCION, month, v -> v > 0)
                        || any(policy, Lever.PROCUREMENT_SEARCHES, month, v -> v > 0);
        };
    }

    private static boolean any(Policy policy, Lever lever, Month month, DoublePredicate holds) {
        for (var region : RegionCode.values()) {
            if (holds.test(policy.value(lever, month, region))) {
                return true;
            }
        }
        return false;
    }

    private static double start(Month month) {
        return month.year() + (month.ofYear() - 1) / 12.0;
    }
}
