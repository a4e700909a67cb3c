package smychka.model;

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
import smychka.ledger.Flow;
import smychka.ledger.Holder;
import smychka.policy.Decree;
import smychka.policy.Lever;
import smychka.policy.Policy;
import smychka.random.Draws;
import smychka.random.Purpose;
import smychka.scenario.Scenario;
import smychka.unit.Month;
import smychka.unit.RegionCode;

/** Whole runs with a drive: the audit holds every month, or the run would stop. */
class CollectivizationTest {

    private static final Month DRIVE = Month.of(1922, 12);
    private static final Month RETREAT = Month.of(1923, 10);
    private static final Month END = Month.of(1924, 9);

    private static final Map<Lever, Double> ALL_OUT = Map.of(
            Lever.COLLECTIVIZATION_TARGET, 0.6,
            Lever.COLLECTIVIZATION_QUOTA, 0.3,
            Lever.COLLECTIVIZATION_OVER_REPORTING, 0.1,
            Lever.COLLECTIVIZATION_LAST_COW, 0.4,
            Lever.COLLECTIVIZATION_MTS_POWER, 0.3,
            Lever.REPRESSION_DEKULAKIZATION, 0.003,
            Lever.PROCUREMENT_COERCION, 0.3);

    private static Scenario free(String... settings) {
        return Runs.until(Runs.nep(settings), END);
    }

    /** A drive from December 1922 on; what is not to last ends with the retreat of October 1923. */
    private static Scenario driven(String... settings) {
        return driven(ALL_OUT, settings);
    }

    private static Scenario driven(Map<Lever, Double> set, String... settings) {
        return LawsTest.decreed(free(settings), DRIVE, set);
    }

    private static Scenario retreating() {
        return LawsTest.decreed(driven(), RETREAT, Map.of(Lever.COLLECTIVIZATION_TARGET, 0.2));
    }

    private static double share(Economy economy) {
        double members = 0;
        double households = 0;
        for (var region : economy.regions()) {
            members += region.counted().members();
            households += region.households();
        }
        return members / households;
    }

    private static long held(Economy economy, Asset asset) {
        long sum = 0;
        for (var region : economy.regions()) {
            sum += region.census().of(asset, Holder.KOLKHOZY);
        }
        return sum;
    }

    @Test
    void withoutADriveNobodyJoinsAndNobodyIsAfraid() {
        var economy = Runs.run(free(), 1, 1);
        assertEquals(0, share(economy), 0.0);
        assertTrue(economy.regions().stream().allMatch(region -> region.threat() == 0));
    }

    @Test
    void theCountryGoesWhereItIsDrivenAndComesBackWhenItIsLet() {
        assertEquals(0.6, share(Runs.run(driven(), 1, 1)), 0.04);
        assertEquals(0.2, share(Runs.run(retreating(), 1, 1)), 0.04);
    }

    @Test
    void threadsDoNotShowInADrive() {
        long digest = Runs.digest(retreating(), 1, 1);
        assertEquals(digest, Runs.digest(retreating(), 1, 2));
        assertEquals(digest, Runs.digest(retreating(), 1, 8));
    }

    @Test
    void peopleLandAndMoneyAreKeptThroughDriveAndDeportation() {
        var economy = new Economy(driven(), Runs.SCALE, 3, 1);
        long land = total(economy, Asset.LAND);
        long money = total(economy, Asset.MONEY);
        long[] people = {total(economy, Asset.PEOPLE)};
        long[] exiled = {0};
        economy.run(e -> {
            assertEquals(land, total(e, Asset.LAND), "land in " + e.month());
            assertEquals(money, total(e, Asset.MONEY), "money in " + e.month());
            people[0] += e.nation().sum(Flow.BIRTHS_RURAL)
                    + e.nation().sum(Flow.BIRTHS_URBAN)
                    - e.nation().sum(Flow.DEATHS_RURAL)
                    - e.nation().sum(Flow.DEATHS_URBAN)
                    - e.nation().sum(Flow.DEATHS_ON_THE_WAY)
                    - e.nation().sum(Flow.DEATHS_IN_CAMPS);
            assertEquals(people[0], total(e, Asset.PEOPLE), "people in " + e.month());
            exiled[0] += e.nation().sum(Flow.EXILED);
        });
        assertTrue(exiled[0] > 100, exiled[0] + " deported");
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

    /** At the retreat leavers get their share of herds, store and field back, and what they sow is theirs. */
    @Test
    void leaversTakeTheirShareWithThem() {
        var horses = new ArrayList<Long>();
        new Economy(retreating(), Runs.SCALE, 1, 1).run(e -> horses.add(held(e, Asset.HORSES)));
        int retreat = RETREAT.since(free().start());
        assertTrue(horses.get(retreat) < 0.7 * horses.get(retreat - 1), horses.toString());
        var returned = Runs.monthly(new Economy(retreating(), Runs.SCALE, 1, 1), Flow.RETURNED_GRAIN);
        assertTrue(returned.get(retreat) > 0);
    }

    @Test
    void exilesComeToTheUralsAndSiberiaOnly() {
        var left = Runs.run(driven(without(Lever.REPRESSION_DEKULAKIZATION)), 1, 1);
        var deported = Runs.run(driven(), 1, 1);
        long gained = 0;
        for (var code : RegionCode.values()) {
            long more = townPeople(deported, code) - townPeople(left, code);
            if (code == RegionCode.URB || code == RegionCode.SIB) {
                gained += more;
            }
        }
        assertTrue(gained > 100, gained + " more people");
    }

    private static Map<Lever, Double> without(Lever lever) {
        var set = new EnumMap<Lever, Double>(ALL_OUT);
        set.remove(lever);
        return set;
    }

    private static long townPeople(Economy economy, RegionCode code) {
        return economy.regions().get(code.ordinal()).townPeople();
    }

    @Test
    void aHigherQuotaLeavesLessToGiveOut() {
        double takenBefore = -1;
        double givenBefore = Double.MAX_VALUE;
        for (double quota : new double[] {0.1, 0.3, 0.5}) {
            var set = new EnumMap<Lever, Double>(ALL_OUT);
            set.put(Lever.COLLECTIVIZATION_QUOTA, quota);
            double taken = sum(driven(set), Flow.KOLKHOZ_QUOTA);
            double given = sum(driven(set), Flow.DISTRIBUTED, Flow.PILFERED);
            assertTrue(taken > takenBefore, "taken at " + quota);
            assertTrue(given < givenBefore, "given at " + quota);
            takenBefore = taken;
            givenBefore = given;
        }
    }

    private static double sum(Scenario scenario, Flow... flows) {
        return Runs.monthly(new Economy(scenario, Runs.SCALE, 1, 1), flows).stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** From the announcement to the drive, while all animals are still in private hands. */
    @Test
    void aDriveThatIsComingEmptiesTheStables() {
        double left = slaughteredBeforeTheDrive(free());
        double little = slaughteredBeforeTheDrive(announced(DRIVE.plus(-2), 0.3));
        double much = slaughteredBeforeTheDrive(announced(DRIVE.plus(-2), 0.6));
        assertTrue(little > 1.1 * left, little + " against " + left);
        assertTrue(much > 1.1 * little, much + " against " + little);
    }

    private static double slaughteredBeforeTheDrive(Scenario scenario) {
        var economy = new Economy(scenario, Runs.SCALE, 1, 1);
        int until = DRIVE.since(scenario.start());
        return Runs.monthly(economy, Flow.CATTLE_SLAUGHTERED, Flow.PIGS_SLAUGHTERED)
                .subList(until - 2, until + 1)
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** Nothing moves before the announcement; from it on animals are slaughtered, and nobody has joined yet. */
    @Test
    void whatIsAnnouncedIsFearedBeforeItHappens() {
        var announced = DRIVE.plus(-2);
        var sudden = threats(announced(DRIVE, 0.6));
        var known = threats(announced(announced, 0.6));
        int before = announced.since(free().start());
        assertEquals(sudden.subList(0, before), known.subList(0, before));
        assertEquals(0, sudden.get(before), 0.0);
        assertTrue(known.get(before) > 0.1, "threat " + known.get(before));
        assertTrue(known.get(before + 1) > sudden.get(before + 1));
    }

    /** A long announcement is not seen before the horizon of the peasants. */
    @Test
    void nobodyLooksFurtherThanTheHorizon() {
        assertEquals(threats(announced(DRIVE.plus(-2), 0.6)), threats(announced(DRIVE.plus(-9), 0.6)));
        assertEquals(
                Runs.digest(announced(DRIVE.plus(-2), 0.6), 1, 1), Runs.digest(announced(DRIVE.plus(-9), 0.6), 1, 1));
    }

    private static Scenario announced(Month announced, double target) {
        var s = free();
        var decrees = new ArrayList<>(s.policy().decrees());
        var set = Map.of(Lever.COLLECTIVIZATION_TARGET, target);
        decrees.add(new Decree(DRIVE, announced, set, null, null, Set.of(), "", "", null));
        var policy = new Policy(s.policy().start(), decrees);
        return new Scenario(s.name(), s.title(), s.about(), s.start(), s.end(), s.parameters(), policy);
    }

    private static List<Double> threats(Scenario scenario) {
        var threats = new ArrayList<Double>();
        new Economy(scenario, Runs.SCALE, 1, 1)
                .run(e -> threats.add(e.regions().get(0).threat()));
        return threats;
    }

    @Test
    void aPostingOfThePoolWithoutItsDeedStopsTheRun() {
        var economy = new Economy(driven(), Runs.SCALE, 1, 1);
        var page = economy.regions().get(0).page;
        boolean[] done = new boolean[1];
        economy.listen((region, flow, amount, party) -> {
            if (!done[0] && region == RegionCode.UKR && flow == Flow.POOLED_FEED) {
                done[0] = true;
                page.post(Flow.SPOILED_IN_POOLS, 1, 0);
            }
        });
        var fault = assertThrows(AccountsException.class, () -> economy.run(e -> {}));
        assertTrue(fault.getMessage().contains("GRAIN of KOLKHOZY counted 1 kg more"), fault.getMessage());
    }

    /** The books close under any mixture of force, and nothing is ever below nothing. */
    @Test
    void anyDriveKeepsTheBooks() {
        var draws = new Draws(99);
        for (int i = 0; i < 12; i++) {
            var s = free();
            for (var month = Month.of(1922, 3); month.compareTo(END) < 0; month = month.plus(5)) {
                s = LawsTest.decreed(s, month, drawn(draws, 100 * i + month.index() % 100));
            }
            assertEquals(0, Runs.run(s, i, 1).auditResidual());
        }
    }

    private static Map<Lever, Double> drawn(Draws draws, int key) {
        return Map.of(
                Lever.COLLECTIVIZATION_TARGET, drawn(draws, key, 0, 1),
                Lever.COLLECTIVIZATION_QUOTA, Math.max(0, drawn(draws, key, 1, 1) - 0.3),
                Lever.REPRESSION_DEKULAKIZATION, drawn(draws, key, 2, 0.01),
                Lever.COLLECTIVIZATION_LAST_COW, drawn(draws, key, 3, 1),
                Lever.PROCUREMENT_SEARCHES, Math.max(0, drawn(draws, key, 4, 2) - 1),
                Lever.PROCUREMENT_COERCION, drawn(draws, key, 5, 1),
                Lever.TRADE_PRIVATE_FREEDOM, drawn(draws, key, 6, 1));
    }

    private static double drawn(Draws draws, int key, int which, double most) {
        return most * Draws.uniform(Draws.bits(draws.stream(Purpose.JOBS, which), Draws.founderKey(1, key)));
    }

    @Test
    void theSameHistoryFollowsFromTheSameSeedOnly() {
        assertNotEquals(Runs.digest(driven(), 1, 1), Runs.digest(driven(), 2, 1));
    }
}
