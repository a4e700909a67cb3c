package smychka.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import smychka.policy.Decree;
import smychka.policy.Lever;
import smychka.policy.Policy;
import smychka.scenario.Parameter;
import smychka.scenario.Reference;
import smychka.scenario.Scenario;
import smychka.unit.Month;

/** That each number of collectivization tells, and what a drive costs in memory. */
class KolkhozNumbersTest {

    private static final Month START = Month.of(1921, 12);
    private static final Month END = Month.of(1923, 4);

    /** The numbers of the drive that stand among older ones in the reference. */
    private static final List<Parameter> OLDER = List.of(
            Parameter.THREAT_SLAUGHTER,
            Parameter.KOL_HORSE_LOSS,
            Parameter.SHIRK0,
            Parameter.SHIRK1,
            Parameter.PILFER,
            Parameter.DRAUGHT_W,
            Parameter.SEARCH_K,
            Parameter.QUOTA_SCALE,
            Parameter.DIST_INEQ,
            Parameter.HA_PER_HP,
            Parameter.COUNTER,
            Parameter.EXEMPT,
            Parameter.HUNGER_WORK,
            Parameter.POOL_LOSS);

    private static List<Parameter> numbers() {
        var all = new ArrayList<>(OLDER);
        for (var parameter : Parameter.values()) {
            if (parameter.ordinal() >= Parameter.DRIVE_LEAST.ordinal()
                    && parameter.ordinal() <= Parameter.PROCURING_WEIGHT.ordinal()) {
                all.add(parameter);
            }
        }
        return all;
    }

    private static Scenario drive() {
        var s = Runs.until(Runs.nep("tax.money=350", "food.village_supply=0.5"), END);
        s = decreed(
                s,
                START,
                START.plus(-3),
                Map.of(
                        Lever.COLLECTIVIZATION_TARGET, 0.5,
                        Lever.COLLECTIVIZATION_LAST_COW, 0.3,
                        Lever.COLLECTIVIZATION_MTS_POWER, 0.5,
                        Lever.COLLECTIVIZATION_QUOTA, 0.3,
                        Lever.REPRESSION_DEKULAKIZATION, 0.003));
        s = decreed(s, Month.of(1922, 2), Month.of(1921, 12), Map.of(Lever.COLLECTIVIZATION_TARGET, 0.95));
        s = decreed(s, Month.of(1922, 6), Month.of(1922, 6), Map.of(Lever.COLLECTIVIZATION_TARGET, 0.4));
        s = decreed(s, Month.of(1922, 12), Month.of(1922, 7), Map.of(Lever.COLLECTIVIZATION_TARGET, 0.65));
        s = decreed(
                s,
                Month.of(1922, 9),
                Month.of(1922, 8),
                Map.of(Lever.COLLECTIVIZATION_TARGET, 0.6, Lever.PROCUREMENT_COERCION, 0.3));
        return decreed(s, Month.of(1922, 11), Month.of(1922, 11), Map.of(Lever.PROCUREMENT_SEARCHES, 0.5));
    }

    /** The same without quotas, where kolkhozy sell what they can spare. */
    private static Scenario withoutQuotas() {
        return decreed(
                drive(),
                Month.of(1922, 8),
                Month.of(1922, 8),
                Map.of(
                        Lever.COLLECTIVIZATION_QUOTA,
                        0.0,
                        Lever.PROCUREMENT_SEARCHES,
                        0.0,
                        Lever.TRADE_PRIVATE_FREEDOM,
                        0.2));
    }

    /** A drive that hardly begins, and one that hardly leaves anybody. */
    private static Scenario gentle() {
        var s = Runs.until(Runs.nep(), END);
        return decreed(s, START, START.plus(-2), Map.of(Lever.COLLECTIVIZATION_TARGET, 0.02));
    }

    /** Pools that have nothing left to sow, and a drought. */
    private static Scenario stripped() {
        var s = Runs.until(drive(), Month.of(1924, 9));
        return decreed(
                s,
                Month.of(1922, 8),
                Month.of(1922, 8),
                Map.of(
                        Lever.COLLECTIVIZATION_TARGET,
                        0.9,
                        Lever.COLLECTIVIZATION_QUOTA,
                        0.7,
                        Lever.PROCUREMENT_SEARCHES,
                        1.0));
    }

    private static Scenario decreed(Scenario s, Month date, Month announced, Map<Lever, Double> set) {
        var decrees = new ArrayList<>(s.policy().decrees());
        decrees.add(new Decree(date, announced, set, null, null, Set.of(), "", "", null));
        var policy = new Policy(s.policy().start(), decrees);
        return new Scenario(s.name(), s.title(), s.about(), s.start(), s.end(), s.parameters(), policy);
    }

    @Test
    void everyNumberOfCollectivizationShows() {
        var dead = new TreeSet<Parameter>(numbers());
        for (var scenario : List.of(drive(), withoutQuotas(), gentle(), stripped())) {
            long reference = Runs.digest(scenario, 5, 1);
            dead.removeIf(parameter -> Runs.digest(changed(scenario, parameter), 5, 1) != reference);
        }
        assertEquals(Set.of(), dead);
    }

    /** A number moved half-way to the further of its bounds. */
    private static Scenario changed(Scenario scenario, Parameter parameter) {
        var definition = Reference.shipped().parameter(parameter);
        double value = definition.value();
        double bound = definition.high() - value > value - definition.low() ? definition.high() : definition.low();
        double moved = definition.whole() ? bound : (value + bound) / 2;
        return Runs.with(scenario, scenario.parameters().with(parameter, moved));
    }

    /** Twice the households may not cost more garbage: a kolkhoz allocates when it is founded, a household never. */
    @Test
    void aMemberMakesNoGarbage() {
        long few = allocated(1000);
        long many = allocated(500);
        double householdMonths = 17 * 22_400.0;
        assertTrue((many - few) / householdMonths < 1, (many - few) / householdMonths + " bytes a household and month");
    }

    /** Bytes allocated by a run's months after the first, founding left out. */
    private static long allocated(int scale) {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        var at = new TreeMap<Month, Long>();
        new Economy(drive(), scale, 3, 1)
                .run(e -> at.put(
                        e.month(),
                        threads.getThreadAllocatedBytes(Thread.currentThread().getId())));
        return at.lastEntry().getValue() - at.get(START.plus(4));
    }
}
