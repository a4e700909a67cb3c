package smychka.agents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import smychka.policy.Lever;
import smychka.unit.RegionCode;

/** What the drive asks of two regions, one at three times the pace of the other, and what is seen of it in the villages. */
class DriveTest {

    private LittleCountry country;
    private Region fast;
    private Region slow;

    /** The slow region is three times as large in the census of 1926, but just now each has twenty households. */
    private void month(Map<Lever, Double> levers) {
        found(levers);
        live();
    }

    private void found(Map<Lever, Double> levers) {
        country = new LittleCountry(1930, 1, levers, 0);
        fast = region(RegionCode.UKR, 1e6, 1.5, 0.7);
        slow = region(RegionCode.MVO, 3e6, 0.5, 0.69);
    }

    private Region region(RegionCode code, double households, double weight, double plan) {
        var facts = new RegionFacts(code, "", 0, 0, 10e6, 2e6, households, 8e6, 0.8, 1, 1, 0, 1, 1, 1, 1, weight, plan);
        var region = new Region(facts, country.rules, country.now);
        region.households = 20;
        return region;
    }

    private void live() {
        country.rules.drive.month(country.now, List.of(fast, slow));
    }

    @Test
    void theGoalsFollowThePaceAndAddUpToTheTarget() {
        month(Map.of(Lever.COLLECTIVIZATION_TARGET, 0.5));
        // mean weight (1.5 + 3 x .5) / 4 = .75; paces .35 + .65 x 2 and .35 + .65 x 2 / 3
        assertEquals(0.825 * 20 / (16.5 + 47 / 6.0), fast.goal, 1e-9);
        assertEquals(1, fast.goal + slow.goal, 1e-9);
        assertTrue(country.now.collectivization);
    }

    @Test
    void whatTheFastCannotGiveIsAskedOfTheSlow() {
        month(Map.of(Lever.COLLECTIVIZATION_TARGET, 0.9));
        // .95 at most; the slow are asked .9 x 47 / 60 = .705, in two rounds 36 / 33.1 and 36 / 34.3354 times as much
        assertEquals(0.95, fast.goal, 0.0);
        assertEquals(0.803942, slow.goal, 1e-6);
    }

    @Test
    void withoutATargetNothingIsAskedButMembersMayLeave() {
        month(Map.of(Lever.COLLECTIVIZATION_TARGET, 0.0));
        assertEquals(0, fast.goal + slow.goal, 0.0);
        assertFalse(country.now.collectivization);
        assertEquals(0, fast.threat, 0.0);
        found(Map.of(Lever.COLLECTIVIZATION_TARGET, 0.0));
        fast.collectivized = 0.03;
        live();
        assertFalse(country.now.collectivization, "three in two hundred are no drive");
        fast.collectivized = 0.031;
        live();
        assertTrue(country.now.collectivization);
        assertEquals(0, fast.goal, 0.0);
    }

    @Test
    void aTargetOfThreeInTwoHundredIsNoDrive() {
        month(Map.of(Lever.COLLECTIVIZATION_TARGET, 0.015));
        assertFalse(country.now.collectivization);
        assertEquals(0, fast.threat, 0.0);
        month(Map.of(Lever.COLLECTIVIZATION_TARGET, 0.016));
        assertTrue(country.now.collectivization);
        assertTrue(fast.threat > 0);
    }

    @Test
    void aCountryWithoutVillagesHasNoDrive() {
        found(Map.of(Lever.COLLECTIVIZATION_TARGET, 0.5));
        fast.households = slow.households = 0;
        live();
        assertFalse(country.now.collectivization);
        assertEquals(0, fast.goal, 0.0);
    }

    @Test
    void theThreatIsWhatIsToComeWhatRushesAndWhoIsDeported() {
        found(Map.of(Lever.COLLECTIVIZATION_TARGET, 0.5, Lever.REPRESSION_DEKULAKIZATION, 0.001));
        slow.threat = 0.5;
        slow.collectivizedBefore = 0.1;
        slow.collectivized = 0.15;
        live();
        // foreseen .5 x 47 / 60: 1.6 x .291667 + 2.5 x .05 + 60 x .001
        assertEquals(0.7 * 0.5 + 0.3 * (1.6 * (23.5 / 60 - 0.1) + 0.125 + 0.06), slow.threat, 1e-9);
        assertEquals(0.3, fast.threat, 1e-12);
    }

    @Test
    void tractorsWorkSevenAndAHalfHectaresForEachHorsePower() {
        found(Map.of(Lever.COLLECTIVIZATION_MTS_POWER, 0.4));
        live();
        assertEquals(0, country.now.tractorCover, 0.0);
        fast.kolkhozLand = 6000;
        slow.kolkhozLand = 2000;
        live();
        // .4 million horse power are 4 in a country of a hundred-thousandth: 30 ha of 80
        assertEquals(0.375, country.now.tractorCover, 1e-12);
    }

    @Test
    void procuringRegionsAreThoseThePlanCountsOn() {
        month(Map.of(Lever.COLLECTIVIZATION_QUOTA, 0.3));
        assertTrue(fast.procuring);
        assertFalse(slow.procuring);
        month(Map.of());
        assertFalse(fast.procuring);
    }
}
