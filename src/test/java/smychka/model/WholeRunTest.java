package smychka.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import smychka.ledger.Asset;
import smychka.ledger.Balances;
import smychka.ledger.Flow;
import smychka.ledger.Holder;
import smychka.scenario.Scenario;
import smychka.scenario.ScenarioLoader;
import smychka.unit.Month;

/** Laws that hold for every run, tried on a coarse country. */
class WholeRunTest {

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

    @ParameterizedTest
    @ValueSource(ints = {2, 8})
    void theNumberOfThreadsDoesNotShow(int threads) {
        var scenario = scenario("left-opposition", "run.end=1928-06");
        assertEquals(digest(scenario, 5, 1), digest(scenario, 5, threads));
    }

    @Test
    void theSameSeedGivesTheSameBitsAndAnotherSeedOthers() {
        var scenario = scenario(MARKET_NEP, "run.end=1924-06");
        assertEquals(digest(scenario, 5, 1), digest(scenario, 5, 1));
        assertNotEquals(digest(scenario, 5, 1), digest(scenario, 6, 1));
    }

    @Test
    void titlesDoNotShow() {
        var s = scenario(MARKET_NEP, "run.end=1922-12");
        var renamed = new Scenario("x", "Another title", "About", s.start(), s.end(), s.parameters(), s.policy());
        assertEquals(digest(s, 5, 1), digest(renamed, 5, 1));
    }

    @Test
    void aDecreeChangesNothingBeforeItsDate() {
        var nep = monthlyDigests(scenario(MARKET_NEP, "run.end=1927-12"));
        var left = monthlyDigests(scenario("left-opposition", "run.end=1927-12"));
        int firstDecree = Month.of(1924, 11).since(Month.of(1921, 10));
        assertEquals(nep.subList(0, firstDecree), left.subList(0, firstDecree));
        assertNotEquals(nep.get(nep.size() - 1), left.get(left.size() - 1));
    }

    private static List<Long> monthlyDigests(Scenario scenario) {
        var digests = new ArrayList<Long>();
        new Economy(scenario, COARSE, 5, 1).run(economy -> digests.add(economy.digest()));
        return digests;
    }

    @Test
    void aListenerHearsEveryPostingAndChangesNothing() {
        var scenario = scenario(MARKET_NEP, "run.end=1922-09");
        var economy = new Economy(scenario, COARSE, 5, 1);
        long[] heard = new long[Flow.COUNT];
        economy.listen((region, flow, amount, party) -> heard[flow.ordinal()] += amount);
        economy.run(month -> {
            for (var flow : Flow.values()) {
                assertEquals(month.nation().sum(flow), heard[flow.ordinal()], flow + " in " + month.month());
                heard[flow.ordinal()] = 0;
            }
        });
        assertEquals(digest(scenario, 5, 1), economy.digest());
    }

    @Test
    void moneyAndLandAreNeitherMadeNorLost() {
        var economy = new Economy(scenario(MARKET_NEP, "run.end=1923-12"), COARSE, 5, 1);
        var first = total(economy);
        economy.run(month -> {
            assertEquals(first.of(Asset.MONEY, Holder.OUTSIDE), total(month).of(Asset.MONEY, Holder.OUTSIDE));
            assertEquals(first.of(Asset.LAND, Holder.OUTSIDE), total(month).of(Asset.LAND, Holder.OUTSIDE));
        });
    }

    /** All holders' balances added up under the name of the outside. */
    private static Balances total(Economy economy) {
        var nation = economy.nation();
        var counted = Audit.count(nation.regions(), nation.state(), nation.trust());
        var total = new Balances();
        for (var asset : List.of(Asset.MONEY, Asset.LAND)) {
            for (var holder : Holder.values()) {
                total.add(asset, Holder.OUTSIDE, counted.of(asset, holder));
            }
        }
        return total;
    }

    @Test
    void anAccountThatDoesNotAddUpStopsTheRunWithMonthIdentityAndAmount() {
        var economy = new Economy(scenario(MARKET_NEP, "run.end=1922-03"), COARSE, 5, 1);
        var month = new int[1];
        var thrown = assertThrows(
                AccountsException.class,
                () -> economy.run(e -> {
                    if (++month[0] == 3) {
                        e.regions().get(0).census().add(Asset.GRAIN, Holder.PEASANTS, 7);
                        e.nation().state().carryOver();
                        audit(e).check(e.month(), plusSeven(e), List.of(), e.regions());
                    }
                }));
        assertTrue(thrown.getMessage().startsWith("1921-12: GRAIN of PEASANTS counted 7 kg"), thrown.getMessage());
    }

    private static Audit audit(Economy e) {
        var counted = plusSeven(e);
        counted.add(Asset.GRAIN, Holder.PEASANTS, -7);
        return new Audit(counted);
    }

    private static Balances plusSeven(Economy e) {
        return Audit.count(e.nation().regions(), e.nation().state(), e.nation().trust());
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
        "epidemics, epi_h=0.3"
    })
    void everyRuleShows(String rule, String setting) {
        long reference = digest(scenario(MARKET_NEP, "run.end=1922-12"), 5, 1);
        long changed = digest(scenario(MARKET_NEP, "run.end=1922-12", setting), 5, 1);
        assertNotEquals(reference, changed, rule + " does not show");
    }
}
