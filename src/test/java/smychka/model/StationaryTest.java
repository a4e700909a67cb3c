package smychka.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import smychka.agents.Region;
import smychka.ledger.Asset;
import smychka.ledger.Flow;
import smychka.ledger.Holder;
import smychka.policy.Lever;
import smychka.policy.Policy;
import smychka.random.Draws;
import smychka.scenario.Parameter;
import smychka.scenario.Parameters;
import smychka.scenario.Reference;
import smychka.scenario.Scenario;
import smychka.unit.Month;

/**
 * A country at rest: every year has normal weather, as many are born as die, nobody moves, building makes good what wears
 * out, wages bring in what is sold, and no decree changes anything. It needs ten years to recover from the famine in
 * which it begins; then every aggregate stays where it is for ten, but for
 * horses, which are still recovering from it by a hundredth or two a year, and the grain of the village, which fills up.
 */
class StationaryTest {

    private static final int COARSE = 2500;
    private static final int START = 1921;
    private static final int SETTLED = 1932;
    private static final int END = 1941;
    private static final Set<String> SLOW = Set.of("horses", "grain of the village");

    /**
     * Wage, investment and exports are those at which money, capital and the state's grain neither grow nor shrink; what
     * co-operatives earn goes to the budget.
     */
    private static Scenario atRest() {
        var levers = new EnumMap<Lever, Double>(Lever.class);
        for (var lever : Lever.values()) {
            levers.put(lever, Reference.shipped().lever(lever).value());
        }
        levers.put(Lever.TRADE_COOPERATIVE_CREDIT, -40.0);
        levers.putAll(Map.of(
                Lever.GRAIN_STATE_PRICE, 60.0,
                Lever.INDUSTRY_PRICES_FIXED, 1.0,
                Lever.INDUSTRY_PRICE_ORDER, 1.6,
                Lever.INDUSTRY_WAGE, 50.0,
                Lever.INDUSTRY_INVESTMENT_SHARE, 0.078,
                Lever.TRADE_PRIVATE_FREEDOM, 0.9,
                Lever.WORLD_GRAIN_EXPORT_PLAN, 2.1,
                Lever.POPULATION_PASSPORTS, 0.0));
        var usual = Parameters.reference();
        var parameters = usual.with(Parameter.BIRTH_R, usual.of(Parameter.DEATH_R))
                .with(Parameter.BIRTH_U, usual.of(Parameter.DEATH_U))
                .with(Parameter.TECH_TREND, 0);
        var policy = new Policy(levers, List.of());
        return new Scenario("at-rest", "At rest", "", Month.of(START, 10), Month.of(END, 12), parameters, policy);
    }

    private static ToDoubleFunction<Economy> held(Asset asset, Holder holder) {
        return e -> e.regions().stream()
                .mapToDouble(region -> region.census().of(asset, holder))
                .sum();
    }

    private static ToDoubleFunction<Economy> flow(Flow flow) {
        return e -> e.nation().sum(flow);
    }

    private static final Map<String, ToDoubleFunction<Economy>> AGGREGATES = Map.ofEntries(
            Map.entry("villagers", held(Asset.PEOPLE, Holder.PEASANTS)),
            Map.entry("townspeople", held(Asset.PEOPLE, Holder.TOWNS)),
            Map.entry("money of the village", held(Asset.MONEY, Holder.PEASANTS)),
            Map.entry("money of the towns", held(Asset.MONEY, Holder.TOWNS)),
            Map.entry("horses", held(Asset.HORSES, Holder.PEASANTS)),
            Map.entry("cattle", held(Asset.CATTLE, Holder.PEASANTS)),
            Map.entry("grain of the village", held(Asset.GRAIN, Holder.PEASANTS)),
            Map.entry("harvest", flow(Flow.HARVEST)),
            Map.entry("grain sold to the state", flow(Flow.STATE_PURCHASE)),
            Map.entry("grain eaten in villages", flow(Flow.GRAIN_EATEN_RURAL)),
            Map.entry("grain eaten in towns", flow(Flow.GRAIN_EATEN_URBAN)),
            Map.entry("goods sold to villages", flow(Flow.STATE_SHOPS_TO_PEASANTS)),
            Map.entry("industrial output", e -> e.nation().industry().output()),
            Map.entry("capital", e -> e.nation().industry().capital()),
            Map.entry("employment", e -> e.nation().labour().employment()),
            Map.entry("private price of grain", e -> e.regions().stream()
                    .mapToDouble(Region::privatePrice)
                    .average()
                    .orElseThrow()));

    /** Sums of the years in which the country is at rest. */
    private static Map<String, double[]> years() {
        var years = new TreeMap<String, double[]>();
        AGGREGATES.keySet().forEach(name -> years.put(name, new double[END - SETTLED + 1]));
        new Economy(atRest(), COARSE, 1, new Draws(1921), (year, region) -> 1).run(e -> {
            int year = e.month().year();
            if (year >= SETTLED) {
                AGGREGATES.forEach((name, measure) -> years.get(name)[year - SETTLED] += measure.applyAsDouble(e));
            }
        });
        return years;
    }

    @Test
    void everyAggregateStaysWithinThreePerCentForTenYearsAndWhatIsSlowWithinTen() {
        years().forEach((name, course) -> {
            double mean = Arrays.stream(course).average().orElseThrow();
            for (int i = 0; i < course.length; i++) {
                assertEquals(1, course[i] / mean, SLOW.contains(name) ? 0.1 : 0.03, name + " of " + (SETTLED + i));
            }
        });
    }
}
