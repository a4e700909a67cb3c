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
        GRAIN_BY_FORCE
    }

    static final String EXPLAINED =
            "Strips under a panel, one for each scenario that has them: light, the towns' bread is "
                    + "rationed; dark, grain is taken by force (decreed pressure on holders of grain, or searches).";

    /** By the resolved scenarios in the batch's folder; none where they are missing or of another time. */
    static List<RegimeSpan> of(Batch batch, List<Ink> inks, Month first, Month last) {
        var spans = new ArrayList<RegimeSpan>();
        for (var ink : inks) {
            try {
                var policy =
                        ScenarioLoader.load(batch.file(ink.name())).scenario().policy();
                for (var kind : Kind.values()) {
                    add(spans, new RegimeSpan(ink, kind, 0, 0), policy, first, last);
                }
            } catch (FaultsException e) {
                // without its file a scenario is drawn without strips
            }
        }
        return List.copyOf(spans);
    }

    private static void add(List<RegimeSpan> spans, RegimeSpan like, Policy policy, Month first, Month last) {
        Month since = null;
        for (var month = first; month.compareTo(last) <= 0; month = month.plus(1)) {
            var holds = like.kind == Kind.BREAD_RATIONED
                    ? any(policy, Lever.FOOD_RATIONING, month, v -> v > 0)
                    : any(policy, Lever.PROCUREMENT_COERCION, month, v -> v > 0)
                            || any(policy, Lever.PROCUREMENT_SEARCHES, month, v -> v > 0);
            if (holds && since == null) {
                since = month;
            }
            if (since != null && (!holds || month.equals(last))) {
                spans.add(new RegimeSpan(like.ink, like.kind, start(since), start(holds ? month.plus(1) : month)));
                since = null;
            }
        }
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
