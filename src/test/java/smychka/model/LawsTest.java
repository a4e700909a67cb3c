package smychka.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import smychka.ledger.Asset;
import smychka.ledger.Balances;
import smychka.ledger.Flow;
import smychka.ledger.Holder;
import smychka.ledger.Page;
import smychka.policy.Decree;
import smychka.policy.Lever;
import smychka.policy.Policy;
import smychka.scenario.Scenario;
import smychka.unit.Month;
import smychka.unit.RegionCode;

/** What holds in every run, tried on small ones. */
class LawsTest {

    private static final Month END = Month.of(1925, 9);
    private static final Scenario SHORT = Runs.until(Runs.nep(), END);
    private static final long DIGEST = Runs.digest(SHORT, 1, 1);

    @Test
    void theSameSeedGivesTheSameRunAndAnotherSeedAnother() {
        assertEquals(DIGEST, Runs.digest(SHORT, 1, 1));
        assertNotEquals(DIGEST, Runs.digest(SHORT, 2, 1));
        assertNotEquals(DIGEST, Runs.digest(SHORT, 1L << 40 | 1, 1));
    }

    @Test
    void threadsDoNotShow() {
        assertEquals(DIGEST, Runs.digest(SHORT, 1, 2));
        assertEquals(DIGEST, Runs.digest(SHORT, 1, 8));
    }

    @Test
    void titlesDoNotShow() {
        var renamed = new Scenario(
                "other", "Another title", "", SHORT.start(), SHORT.end(), SHORT.parameters(), SHORT.policy());
        assertEquals(DIGEST, Runs.digest(renamed, 1, 1));
    }

    @Test
    void whatTheListenerHearsAddsUpToThePagesAndChangesNothing() {
        var economy = new Economy(SHORT, Runs.SCALE, 1, 1);
        var heard = new EnumMap<Flow, Long>(Flow.class);
        economy.listen((region, flow, amount, party) -> heard.merge(flow, amount, Long::sum));
        economy.run(e -> {
            for (var flow : Flow.values()) {
                assertEquals(e.nation().sum(flow), heard.getOrDefault(flow, 0L), e.month() + " " + flow);
            }
            heard.clear();
        });
        assertEquals(DIGEST, economy.digest());
    }

    @Test
    void peopleAreBornAndDieAndMoneyAndLandOnlyChangeHands() {
        var economy = new Economy(SHORT, Runs.SCALE, 3, 1);
        long land = total(economy, Asset.LAND);
        long money = total(economy, Asset.MONEY);
        long[] people = {total(economy, Asset.PEOPLE)};
        economy.run(e -> {
            assertEquals(land, total(e, Asset.LAND), "land in " + e.month());
            assertEquals(money, total(e, Asset.MONEY), "money in " + e.month());
            people[0] += e.nation().sum(Flow.BIRTHS_RURAL)
                    + e.nation().sum(Flow.BIRTHS_URBAN)
                    - e.nation().sum(Flow.DEATHS_RURAL)
                    - e.nation().sum(Flow.DEATHS_URBAN);
            assertEquals(people[0], total(e, Asset.PEOPLE), "people in " + e.month());
        });
    }

    private static long total(Economy economy, Asset asset) {
        var counted = Audit.count(
                economy.regions(), economy.nation().state(), economy.nation().industry());
        long sum = 0;
        for (var holder : Holder.values()) {
            sum += counted.of(asset, holder);
        }
        return sum;
    }

    @Test
    void aKopeckTooManyStopsTheRunWithMonthHolderAndAmount() {
        var audit = new Audit(new Balances());
        var counted = new Balances();
        counted.add(Asset.MONEY, Holder.TRADERS, 1);
        var page = new Page(RegionCode.UKR);
        var fault = assertThrows(
                AccountsException.class, () -> audit.check(Month.of(1927, 11), counted, List.of(page), List.of()));
        assertEquals("1927-11: MONEY of TRADERS counted 1 kopecks more than posted", fault.getMessage());
    }

    @Test
    void aPostingWithoutItsDeedStopsTheRunInItsMonth() {
        var economy = new Economy(SHORT, Runs.SCALE, 1, 1);
        var planted = Month.of(1922, 3);
        var last = new Month[1];
        var fault = assertThrows(AccountsException.class, () -> economy.run(e -> last[0] = plant(e, planted)));
        assertTrue(fault.getMessage().contains("GRAIN of TOWNS"), fault.getMessage());
        assertEquals(planted.plus(-1), last[0]);
    }

    /** From the month before on, each first town bread is posted twice. */
    private static Month plant(Economy economy, Month planted) {
        if (economy.month().equals(planted.plus(-1))) {
            var page = economy.regions().get(0).page;
            boolean[] done = new boolean[1];
            economy.listen((region, flow, amount, party) -> {
                if (!done[0]) {
                    done[0] = true;
                    page.post(Flow.GRAIN_EATEN_URBAN, 5, 0);
                }
            });
        }
        return economy.month();
    }

    @Test
    void aDecreeChangesNothingBeforeItsDate() {
        var date = Month.of(1924, 3);
        var without = states(SHORT);
        var with = states(decreed(SHORT, date, Map.of(Lever.GRAIN_STATE_PRICE, 20.0, Lever.INDUSTRY_WAGE, 15.0)));
        int before = date.since(SHORT.start());
        assertEquals(without.subList(0, before), with.subList(0, before));
        assertNotEquals(without.get(before), with.get(before));
    }

    /** A hash of the nation, its postings apart, month by month. */
    private static List<Long> states(Scenario scenario) {
        var states = new ArrayList<Long>();
        new Economy(scenario, Runs.SCALE, 1, 1).run(e -> {
            long agents = 0;
            for (var region : e.regions()) {
                agents += region.digestOfAgents();
            }
            states.add(31 * e.nation().digest() + agents);
        });
        return states;
    }

    static Scenario decreed(Scenario s, Month date, Map<Lever, Double> set) {
        var decrees = new ArrayList<>(s.policy().decrees());
        decrees.add(new Decree(date, null, set, null, null, Set.of(), "", "", ""));
        var policy = new Policy(s.policy().start(), decrees);
        return new Scenario(s.name(), s.title(), s.about(), s.start(), s.end(), s.parameters(), policy);
    }

    @Test
    void householdsAreBornAlikeUnderEveryPolicy() {
        var nep = new Economy(SHORT, Runs.SCALE, 1, 1);
        var left = new Economy(Runs.scenario("left-opposition", "industry.wage=30"), Runs.SCALE, 1, 1);
        assertArrayEquals(agents(nep), agents(left));
    }

    private static long[] agents(Economy economy) {
        return economy.regions().stream().mapToLong(r -> r.digestOfAgents()).toArray();
    }
}
