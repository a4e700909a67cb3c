package smychka.model;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import smychka.ledger.Flow;
import smychka.scenario.Scenario;
import smychka.scenario.ScenarioLoader;

/** That each rule of the month tells, and what the month costs in memory. */
class EveryRuleTest {

    private static final int COARSE = 4000;
    private static final String MARKET_NEP = "market-nep";

    private static Scenario scenario(String name, String... settings) {
        var file = Path.of("scenarios", name + ".yaml");
        return ScenarioLoader.load(List.of(file), List.of(settings)).get(0).scenario();
    }

    private static long digest(Scenario scenario, long seed, int threads) {
        var economy = new Economy(scenario, COARSE, seed, threads);
        economy.run(month -> {});
        return economy.digest();
    }

    /** Twice the households may not cost more garbage: villages and regions allocate, households never. */
    @Test
    void aHouseholdMakesNoGarbage() {
        var scenario = scenario(MARKET_NEP, "run.end=1924-09");
        long few = allocated(scenario, 1000);
        long many = allocated(scenario, 500);
        double householdMonths = 36 * 22_400.0;
        assertTrue((many - few) / householdMonths < 1, (many - few) / householdMonths + " bytes a household and month");
    }

    /** Bytes allocated by a run's months, founding left out. */
    private static long allocated(Scenario scenario, int scale) {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long[] at = new long[2];
        int[] month = new int[1];
        new Economy(scenario, scale, 3, 1).run(economy -> {
            long now = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
            at[month[0] == 0 ? 0 : 1] = now;
            month[0]++;
        });
        return at[1] - at[0];
    }

    @Test
    void anAutarkicVillageSellsTheStateNextToNothing() {
        var fair = voluntary(scenario(MARKET_NEP, "run.end=1924-06", "tax.in_kind=0", "tax.money=0"));
        var autarky = voluntary(scenario(
                MARKET_NEP,
                "run.end=1924-06",
                "tax.in_kind=0",
                "tax.money=0",
                "trade.private_freedom=0",
                "grain.state_price=15",
                "industry.prices_fixed=1",
                "industry.price_order=10"));
        assertTrue(autarky < fair / 20, autarky + " Mt against " + fair);
    }

    /** Grain sold to the state of free will from July 1923 on, when goods have become as dear as ordered, Mt. */
    private static double voluntary(Scenario scenario) {
        double[] sold = new double[1];
        new Economy(scenario, COARSE, 3, 1).run(economy -> {
            if (economy.month().agriculturalYear() == 1923) {
                sold[0] += economy.nation().sum(Flow.STATE_PURCHASE) * (COARSE / 1e9);
            }
        });
        return sold[0];
    }

    /** One number of each rule: changing it changes the run, so no rule is dead. */
    @ParameterizedTest
    @CsvSource({
        "labour and wages, wage_of_all=0.7",
        "outside work, outside_jobs=0.2",
        "vitals deaths, death_r=0.026",
        "vitals births, birth_r=0.046",
        "migration, mig0=0.008",
        "household fission, fission_monthly=0.006",
        "town vitals, death_u=0.024",
        "herds, t_c=1.3",
        "livestock trade, horse_buyers=0.2",
        "sowing, qe_sow=0.4",
        "draught, ha_horse=6",
        "harvest, yield_scale=0.95",
        "hiding, hide=0.2",
        "garden, potato_per_head=140",
        "technical crops, technical_area=0.1",
        "taxes, tax_horses=0.3",
        "grain sales, sigma_max=0.2",
        "purse, money_norm=40",
        "private offers, priv_base=0.3",
        "grain bids, bid_purse=0.4",
        "private price, price_adj=0.2",
        "traders, nepman_purse=0.4",
        "freight, freight=0.012",
        "trader costs, trade_cost=0.1",
        "planners' needs, needs_town=14",
        "town bread, per0=15.5",
        "losses, loss_state=0.005",
        "bazaar, bazaar_meat=0.2",
        "regional bazaars, bazaar_routes=0.1",
        "carriage of meat, meat_carriage=1",
        "carriage of milk, dairy_carriage=1",
        "goods plan, goods_plan_memory=0.5",
        "goods, goods_r_share=0.5",
        "private shops, margin=1.5",
        "neighbours' aid, aid_share=0.2",
        "meals, kcal_target=2800",
        "feed, feed_scale=1",
        "spoilage, loss_farm=0.002",
        "fear, qe_decay=0.02",
        "industry, out_scale=4.2",
        "skill, skill_lag=0.04",
        "trust prices, price_adapt=0.2",
        "trusts, trusts=7",
        "choice among trusts, trust_elasticity=3",
        "sizes of trusts, trust_size_sd=0.2",
        "costs of trusts, trust_productivity_sd=0.1",
        "credit to trusts, credit_by_stock=0.3",
        "concentration, closing_months=3 closing_cover=1.1",
        "concentration, closing_months=3",
        "closed plant, closing_months=3 closed_at_work=0.3",
        "epidemics, epi_h=0.3"
    })
    void everyRuleShows(String rule, String settings) {
        // the last setting is the one that must show, where those before it hold as well
        var changed = Stream.concat(Stream.of("run.end=1922-12"), Stream.of(settings.split(" ")))
                .toArray(String[]::new);
        var reference = Arrays.copyOf(changed, changed.length - 1);
        assertNotEquals(
                digest(scenario(MARKET_NEP, reference), 5, 1),
                digest(scenario(MARKET_NEP, changed), 5, 1),
                rule + " does not show");
    }
}
