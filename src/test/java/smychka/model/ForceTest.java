package smychka.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import smychka.ledger.Flow;
import smychka.policy.Lever;
import smychka.scenario.Scenario;
import smychka.unit.Month;

/** Whole runs under force: the audit holds every month, or the run would stop. */
class ForceTest {

    private static final Month END = Month.of(1924, 6);
    private static final Month AUTUMN = Month.of(1923, 10);
    private static final Map<Lever, Double> FORCE = Map.of(
            Lever.PROCUREMENT_COERCION, 0.5,
            Lever.PROCUREMENT_SEARCHES, 0.4,
            Lever.PROCUREMENT_MEAT_QUOTA, 0.12,
            Lever.PROCUREMENT_POTATO_QUOTA, 0.2);

    private static Scenario free() {
        return Runs.until(Runs.nep(), END);
    }

    private static Scenario forced() {
        return LawsTest.decreed(free(), AUTUMN, FORCE);
    }

    @Test
    void forceTakesGrainFromItsDateOnAndNoneBefore() {
        var taken = Runs.monthly(new Economy(forced(), Runs.SCALE, 1, 1), Flow.SEIZURE);
        int before = AUTUMN.since(forced().start());
        assertTrue(taken.subList(0, before).stream().allMatch(kg -> kg == 0));
        assertTrue(taken.get(before) > 0);
    }

    @Test
    void threadsDoNotShowUnderForce() {
        long digest = Runs.digest(forced(), 1, 1);
        assertEquals(digest, Runs.digest(forced(), 1, 2));
        assertEquals(digest, Runs.digest(forced(), 1, 8));
        assertNotEquals(digest, Runs.digest(free(), 1, 1));
    }

    @Test
    void moreForceTakesMoreAndLeavesMoreFear() {
        double least = 0;
        double fear = fearAtTheEnd(free());
        for (double force : new double[] {0.2, 0.5, 1}) {
            var scenario = LawsTest.decreed(free(), AUTUMN, Map.of(Lever.PROCUREMENT_COERCION, force));
            var taken = Runs.monthly(new Economy(scenario, Runs.SCALE, 1, 1), Flow.SEIZURE);
            double first = taken.get(AUTUMN.since(scenario.start()));
            assertTrue(first > least, force + ": " + first);
            assertTrue(fearAtTheEnd(scenario) > fear, "fear at " + force);
            least = first;
            fear = fearAtTheEnd(scenario);
        }
    }

    private static double fearAtTheEnd(Scenario scenario) {
        var economy = Runs.run(scenario, 1, 1);
        double fear = 0;
        double people = 0;
        for (var region : economy.regions()) {
            fear += region.counted().fear();
            people += region.people();
        }
        return fear / people;
    }

    /** Most of a search's yield comes in its first month, and people grow hungry after it. */
    @Test
    void searchedVillagesGoHungry() {
        var searched = LawsTest.decreed(free(), AUTUMN, Map.of(Lever.PROCUREMENT_SEARCHES, 1.0));
        var left = Runs.run(free(), 1, 1);
        var hungry = Runs.run(searched, 1, 1);
        assertTrue(kcal(hungry) < 0.7 * kcal(left), kcal(hungry) + " against " + kcal(left));
    }

    private static double kcal(Economy economy) {
        double kcal = 0;
        double people = 0;
        for (var region : economy.regions()) {
            kcal += region.counted().kcal();
            people += region.people();
        }
        return kcal / people;
    }

    /** Each number of force changes the run, so no rule is dead. */
    @ParameterizedTest
    @CsvSource({
        "0.5, 0.4, seize=0.2",
        "0.5, 0.4, coercion_scale=1.2",
        "0.5, 0.4, search_h=0.7",
        "1, 1, seize_most=0.7",
        "0.5, 0.4, seize_seed=0.4",
        "0.5, 0.4, search_feed=0.3",
        "0.5, 0.4, ease_from=1.3",
        "0.5, 0.4, ease_span=0.3",
        "0.5, 0.4, ease_least=0.3",
        "0.5, 0.4, fear_seized=0.1",
        "0.5, 0.4, fear_witnessed=0.03",
        "0.5, 0.4, norm_search=0.85",
        "0.5, 0.4, pot_fine=0.2",
        "0.5, 0.4, procurement.village_norm=13",
        "0.5, 0.4, procurement.feed_norm=0.4",
        "0.5, 0.4, meat_quota_slaughter=0.5",
        "0.5, 0.4, potato_quota_least=0.4",
        "0.5, 0.4, potato_quota_drive=0.3",
    })
    void everyNumberOfForceShows(double force, double search, String setting) {
        assertNotEquals(Runs.digest(under(force, search), 5, 1), Runs.digest(under(force, search, setting), 5, 1));
    }

    private static Scenario under(double force, double search, String... settings) {
        var all = new ArrayList<>(List.of(
                "run.end=1923-10",
                "procurement.coercion=" + force,
                "procurement.searches=" + search,
                "procurement.meat_quota=0.2",
                "procurement.potato_quota=0.2"));
        all.addAll(List.of(settings));
        return Runs.nep(all.toArray(String[]::new));
    }
}
