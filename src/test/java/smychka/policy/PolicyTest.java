package smychka.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static smychka.policy.Lever.GRAIN_STATE_PRICE;
import static smychka.policy.Lever.TAX_MONEY;
import static smychka.unit.RegionCode.NCA;
import static smychka.unit.RegionCode.SIB;
import static smychka.unit.RegionCode.UKR;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import smychka.unit.Month;
import smychka.unit.RegionCode;

class PolicyTest {

    private static final double AT_THE_START = 60;

    @Test
    void withoutDecreesTheStartValueRules() {
        assertPrice(AT_THE_START, policy(), "1926-07");
    }

    @Test
    void aDecreeRulesFromItsDateAndNotBefore() {
        var policy = policy(decree("1926-07", 53, null, null));
        assertPrice(AT_THE_START, policy, "1926-06");
        assertPrice(53, policy, "1926-07");
        assertPrice(53, policy, "1945-12");
    }

    @Test
    void aDecreeLeavesOtherLeversAlone() {
        var policy = policy(decree("1926-07", 53, null, null));
        assertEquals(AT_THE_START, policy.value(TAX_MONEY, Month.parse("1926-07"), UKR));
    }

    @Test
    void aDecreeBeforeTheStartDecidesWhatRulesAtTheStart() {
        assertPrice(42, policy(decree("1918-05", 42, null, null)), "1921-10");
    }

    @Test
    void aRampGoesInEqualStepsFromWhatRuled() {
        var policy = policy(decree("1926-07", 72, "1926-10", null));
        assertPrice(60, policy, "1926-07");
        assertPrice(64, policy, "1926-08");
        assertPrice(68, policy, "1926-09");
        assertPrice(72, policy, "1926-10");
        assertPrice(72, policy, "1926-11");
    }

    @Test
    void aRampBegunOnTheWayOfAnotherStartsFromThere() {
        var policy = policy(decree("1926-01", 72, "1926-05", null), decree("1926-03", 46, "1926-05", null));
        assertPrice(66, policy, "1926-03");
        assertPrice(56, policy, "1926-04");
        assertPrice(46, policy, "1926-05");
    }

    @Test
    void afterItsTermWhatRuledBeforeRulesAgain() {
        var policy = policy(decree("1925-01", 50, null, null), decree("1926-07", 40, null, "1926-09"));
        assertPrice(40, policy, "1926-08");
        assertPrice(50, policy, "1926-09");
    }

    @Test
    void aLaterDecreeOutlivesTheTermOfAnEarlierOne() {
        var policy = policy(decree("1926-01", 40, null, "1926-06"), decree("1926-03", 50, null, null));
        assertPrice(50, policy, "1926-05");
        assertPrice(50, policy, "1926-06");
    }

    @Test
    void theLaterDecreeWinsHoweverTheyAreListed() {
        var policy = policy(decree("1927-07", 54, null, null), decree("1926-07", 53, null, null));
        assertPrice(53, policy, "1927-06");
        assertPrice(54, policy, "1927-07");
    }

    @Test
    void aRegionalDecreeHoldsInItsRegionsOnly() {
        var date = Month.parse("1926-07");
        var regional =
                new Decree(date, null, Map.of(GRAIN_STATE_PRICE, 40.0), null, null, Set.of(UKR, NCA), "", "", "");
        var policy = policy(decree("1926-01", 50, null, null), regional);
        assertEquals(40, policy.value(GRAIN_STATE_PRICE, date, NCA));
        assertEquals(50, policy.value(GRAIN_STATE_PRICE, date, SIB));
    }

    @Test
    void aPolicyWithoutAStartValueForEveryLeverIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Policy(Map.of(TAX_MONEY, 1.0), List.of()));
    }

    @Test
    void aDecreeNotAnnouncedEarlierIsAnnouncedOnItsDate() {
        assertEquals(Month.parse("1926-07"), decree("1926-07", 53, null, null).announced());
    }

    /** Announced in May 1926 for July, reached in September. */
    private static final Decree ANNOUNCED = new Decree(
            Month.parse("1926-07"),
            Month.parse("1926-05"),
            Map.of(GRAIN_STATE_PRICE, 50.0),
            Month.parse("1926-09"),
            null,
            Set.of(),
            "",
            "",
            "");

    @Test
    void nobodyForeseesADecreeBeforeItsAnnouncement() {
        var policy = policy(ANNOUNCED);
        assertForeseen(AT_THE_START, policy, "1926-04", "1926-12");
        assertForeseen(50, policy, "1926-05", "1926-12");
        assertForeseen(55, policy, "1926-05", "1926-08");
        assertForeseen(AT_THE_START, policy, "1926-05", "1926-06");
    }

    @Test
    void whatIsForeseenOfThisMonthIsWhatRules() {
        var policy = policy(ANNOUNCED, decree("1926-08", 53, null, "1926-10"));
        for (int k = 0; k < 12; k++) {
            var month = Month.parse("1926-03").plus(k);
            assertEquals(
                    policy.value(GRAIN_STATE_PRICE, month, UKR),
                    policy.foreseen(GRAIN_STATE_PRICE, month, month, UKR),
                    0.0);
        }
    }

    private static void assertForeseen(double expected, Policy policy, String now, String later) {
        assertEquals(
                expected,
                policy.foreseen(GRAIN_STATE_PRICE, Month.parse(now), Month.parse(later), UKR),
                1e-12,
                now + " of " + later);
    }

    private static void assertPrice(double expected, Policy policy, String month) {
        for (var region : RegionCode.values()) {
            assertEquals(expected, policy.value(GRAIN_STATE_PRICE, Month.parse(month), region), 1e-12, month);
        }
    }

    private static Policy policy(Decree... decrees) {
        var start = new EnumMap<Lever, Double>(Lever.class);
        Arrays.stream(Lever.values()).forEach(lever -> start.put(lever, AT_THE_START));
        return new Policy(start, List.of(decrees));
    }

    private static Decree decree(String date, double price, String ramp, String until) {
        return new Decree(
                Month.parse(date),
                null,
                Map.of(GRAIN_STATE_PRICE, price),
                ramp == null ? null : Month.parse(ramp),
                until == null ? null : Month.parse(until),
                Set.of(),
                "",
                "",
                "");
    }
}
