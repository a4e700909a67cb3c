package smychka.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import smychka.policy.Decree;
import smychka.policy.Lever;
import smychka.policy.Policy;
import smychka.random.Draws;
import smychka.random.Purpose;
import smychka.scenario.Reference;
import smychka.scenario.Scenario;
import smychka.unit.Month;
import smychka.unit.RegionCode;

/** Worlds that no history would have: every lever anywhere within its bounds, changed every few months. */
class HundredWorldsTest {

    private static final int WORLDS = 100;
    private static final int SCALE = 40_000;
    private static final int MONTHS_BETWEEN = 7;
    /** Chance that a lever is touched by a decree. */
    private static final double TOUCHED = 0.25;

    private static final Draws DRAWS = new Draws(1917);

    /** An account that is off by one unit, or a holding below nothing, would stop the run. */
    @Test
    void theBooksCloseInAHundredWorlds() {
        for (int world = 0; world < WORLDS; world++) {
            var economy = new Economy(drawn(world), SCALE, world, 1);
            economy.run(e -> {});
            assertEquals(0, economy.auditResidual(), "world " + world);
        }
    }

    @Test
    void threadsDoNotShowInAnyOfThem() {
        for (int world = 0; world < WORLDS; world += 20) {
            long alone = digest(world, 1);
            assertEquals(alone, digest(world, 2), "world " + world);
            assertEquals(alone, digest(world, 8), "world " + world);
        }
    }

    private static long digest(int world, int threads) {
        var economy = new Economy(drawn(world), SCALE, world, threads);
        economy.run(e -> {});
        return economy.digest();
    }

    private static Scenario drawn(int world) {
        var s = Runs.scenario("historical");
        var decrees = new ArrayList<Decree>();
        int key = 1000 * world;
        for (var month = s.start(); month.compareTo(s.end()) < 0; month = month.plus(MONTHS_BETWEEN)) {
            decrees.add(decree(month, key++, Set.of()));
        }
        var policy = new Policy(s.policy().start(), decrees);
        return new Scenario(s.name(), s.title(), s.about(), s.start(), s.end(), s.parameters(), policy);
    }

    private static Decree decree(Month month, int key, Set<RegionCode> regions) {
        Map<Lever, Double> set = new EnumMap<>(Lever.class);
        for (var lever : Lever.values()) {
            long bits = Draws.bits(DRAWS.stream(Purpose.JOBS, lever.ordinal()), key);
            var entry = Reference.shipped().lever(lever);
            if (Draws.lane(bits, 0) < TOUCHED) {
                double value = entry.low() + Draws.lane(bits, 1) * (entry.high() - entry.low());
                set.put(lever, entry.isSwitch() ? Math.rint(value) : value);
            }
        }
        return new Decree(month, month, set, null, null, regions, "", "", null);
    }
}
