package smychka.agents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static smychka.agents.LittleCountry.usual;
import static smychka.scenario.Parameter.APPARATUS_WEIGHT;
import static smychka.scenario.Parameter.CENTRE_SCORE;
import static smychka.scenario.Parameter.FOUNDING_APPARATUS;
import static smychka.scenario.Parameter.NORMAL_REAL_WAGE;
import static smychka.scenario.Parameter.RESTORATION_MONTHS;
import static smychka.scenario.Parameter.RETREAT_MONTHS;
import static smychka.scenario.Parameter.SWITCH_MONTHS;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import smychka.ledger.Flow;
import smychka.policy.Lever;

/** Who rules, why, and what it does to the levers. */
class PoliticsTest {

    private static final Stresses CALM = new Stresses(0, 0, 0, 0, 0, 0, 0);
    private static final Stresses NO_GRAIN = new Stresses(1, 0, 0, 0, 0, 0, 0);
    private static final Lever MARK = Lever.TAX_PROGRESSION;

    private final LittleCountry country = new LittleCountry(1926, 10, Map.of(Lever.POLITICS_ENDOGENOUS_REGIME, 1.0), 0);
    private final Region somewhere = country.region();
    private final RegimeScores scores = new RegimeScores(country.p);

    /** Programmes that each set the tax's progression to their number, which tells who rules. */
    private static Map<Regime, Programme> marked() {
        var programmes = new EnumMap<Regime, Programme>(Regime.class);
        for (var regime : Regime.values()) {
            programmes.put(regime, new Programme(regime, List.of(line(MARK, regime.ordinal()))));
        }
        return programmes;
    }

    private static Programme.Line line(Lever lever, double value) {
        return new Programme.Line(lever, 1, 12, value, 0, 0);
    }

    private static RegimeScores.State state(Stresses stresses, Regime ruling, int monthsRuling) {
        return new RegimeScores.State(stresses, 0.8, 0.1, 1, 0.3, 0.3, ruling, monthsRuling, 0);
    }

    private double score(Regime regime, Stresses stresses) {
        return scores.score(regime, state(stresses, Regime.NEP_CENTRE, 1));
    }

    @Test
    void whenNothingPressesTheCentreOfTheNepIsAheadOfForce() {
        assertEquals(usual(CENTRE_SCORE), score(Regime.NEP_CENTRE, CALM), 0);
        assertEquals(0, score(Regime.EXTRAORDINARY, CALM), 0);
        assertTrue(score(Regime.COLLECTIVIZATION, CALM) < score(Regime.NEP_CENTRE, CALM));
    }

    @Test
    void aGapInProcurementCallsForForceAndSpeaksAgainstTheRight() {
        assertTrue(score(Regime.EXTRAORDINARY, NO_GRAIN) > score(Regime.NEP_CENTRE, NO_GRAIN));
        assertTrue(score(Regime.NEP_RIGHT, NO_GRAIN) < score(Regime.NEP_RIGHT, CALM));
    }

    @Test
    void threatOfWarAndSlowGrowthCallForCollectivization() {
        var war = new Stresses(0, 0, 0, 0, 1, 0, 0);
        var slow = new Stresses(0, 0, 0, 0, 0, 1, 0);
        assertTrue(score(Regime.COLLECTIVIZATION, war) > score(Regime.COLLECTIVIZATION, CALM));
        assertTrue(score(Regime.COLLECTIVIZATION, slow) > score(Regime.COLLECTIVIZATION, CALM));
        assertTrue(score(Regime.LEFT, slow) > score(Regime.LEFT, CALM));
    }

    @Test
    void forceThatHasLastedMakesMoreOfItEasier() {
        var fresh = new RegimeScores.State(NO_GRAIN, 0.8, 0.1, 1, 0.3, 0, Regime.EXTRAORDINARY, 3, 3);
        var old = new RegimeScores.State(NO_GRAIN, 0.8, 0.1, 1, 0.3, 0, Regime.EXTRAORDINARY, 15, 15);
        assertTrue(scores.score(Regime.COLLECTIVIZATION, old) > scores.score(Regime.COLLECTIVIZATION, fresh));
    }

    @Test
    void onlyADriveCanBeCalledOffAndNotForLong() {
        var unrest = new Stresses(0, 0, 0, 0, 0, 0, 1);
        assertEquals(RegimeScores.NONE, scores.score(Regime.RETREAT, state(unrest, Regime.NEP_CENTRE, 5)), 0);
        assertTrue(scores.score(Regime.RETREAT, state(unrest, Regime.COLLECTIVIZATION, 5)) > 1);
        int most = (int) usual(RETREAT_MONTHS);
        assertTrue(scores.score(Regime.RETREAT, state(unrest, Regime.RETREAT, most - 1)) > 1);
        assertEquals(RegimeScores.NONE, scores.score(Regime.RETREAT, state(unrest, Regime.RETREAT, most)), 0);
    }

    @Test
    void theLeftNeedsWorkersWhoWeighSomething() {
        var weak = new RegimeScores.State(CALM, 0.3, 0.1, 1, 0.3, 0, Regime.NEP_CENTRE, 1, 0);
        assertEquals(RegimeScores.NONE, scores.score(Regime.LEFT, weak), 0);
        var controlling = new RegimeScores.State(CALM, 0.3, 0.1, 1, 0.6, 0, Regime.NEP_CENTRE, 1, 0);
        assertTrue(scores.score(Regime.LEFT, controlling) > RegimeScores.NONE);
    }

    @Test
    void consolidationNeedsFullKolkhozesAndFullPlates() {
        var empty = new RegimeScores.State(CALM, 0.8, 0.1, 1, 0.3, 0.5, Regime.COLLECTIVIZATION, 1, 0);
        var full = new RegimeScores.State(CALM, 0.8, 0.1, 1, 0.3, 0.7, Regime.COLLECTIVIZATION, 1, 0);
        assertEquals(RegimeScores.NONE, scores.score(Regime.CONSOLIDATED, empty), 0);
        assertTrue(scores.score(Regime.CONSOLIDATED, full) > 1);
    }

    @Test
    void bourgeoisWeightSpeaksForRestorationAndControlFromBelowForDemocracy() {
        var rich = new RegimeScores.State(CALM, 0.2, 0.6, 1, 0.3, 0, Regime.NEP_RIGHT, 1, 0);
        assertTrue(scores.score(Regime.RESTORATION, rich) > scores.score(Regime.NEP_CENTRE, rich));
        assertTrue(score(Regime.RESTORATION, CALM) < 0);
        var below = new RegimeScores.State(CALM, 0.9, 0.1, 0.5, 0.8, 0, Regime.NEP_CENTRE, 1, 0);
        assertTrue(scores.score(Regime.DEMOCRATIC, below) > scores.score(Regime.NEP_CENTRE, below));
    }

    private ClassForces forces() {
        return new ClassForces(country.p, new CostOfLiving(country.p));
    }

    /** Forces among which workers weigh something, and nobody else. */
    private ClassForces workersAlone() {
        var forces = forces();
        forces.month(country.now, List.of(somewhere), new Labour(country.p), new Apparatus(country.p));
        return forces;
    }

    /** Lets months pass under the same stresses; returns the mark of who rules then. */
    private double mark(Politics politics, Stresses stresses, int months) {
        for (int month = 0; month < months; month++) {
            politics.month(stresses, workersAlone(), 0);
            country.now.levers.enter(country.now.month);
            politics.rule(country.now);
        }
        return country.now.lever(MARK);
    }

    @Test
    void whoHasBeenAheadLongEnoughRulesAndItsLeversOverruleTheDecrees() {
        var politics = new Politics(country.p, marked());
        politics.rule(country.now);
        // the reference's progression of 1 resembles the programme marked 1
        assertEquals(Regime.NEP_RIGHT, politics.regime());
        int months = (int) usual(SWITCH_MONTHS);
        assertEquals(Regime.NEP_RIGHT.ordinal(), mark(politics, NO_GRAIN, months - 1), 0);
        assertEquals(Regime.EXTRAORDINARY.ordinal(), mark(politics, NO_GRAIN, 1), 0);
        assertEquals(Regime.EXTRAORDINARY, politics.regime());
        mark(politics, CALM, months);
        assertNotEquals(Regime.EXTRAORDINARY, politics.regime(), "measures last as long as their reason");
    }

    @Test
    void aRestorationIsForGoodOnceItHasLasted() {
        var programmes = Map.of(
                Regime.RESTORATION, new Programme(Regime.RESTORATION, List.of(line(MARK, 1))),
                Regime.NEP_CENTRE, new Programme(Regime.NEP_CENTRE, List.of(line(MARK, 3))),
                Regime.EXTRAORDINARY, new Programme(Regime.EXTRAORDINARY, List.of(line(MARK, 2))));
        int months = (int) usual(RESTORATION_MONTHS);
        var lasting = new Politics(country.p, programmes);
        lasting.rule(country.now);
        assertEquals(Regime.RESTORATION, lasting.regime());
        for (int month = 0; month < months; month++) {
            // nothing is ahead of it for three months running
            lasting.month(month % 2 == 0 ? NO_GRAIN : new Stresses(0, 0, 0, 0, 0, 0, 0), forces(), 0);
            lasting.rule(country.now);
        }
        mark(lasting, NO_GRAIN, 24);
        assertEquals(Regime.RESTORATION, lasting.regime());
    }

    @Test
    void whereDecreesRuleTheRegimeIsTheOneTheyResemble() {
        var decreed = new LittleCountry(1926, 10, Map.of(MARK, 3.0), 0);
        var politics = new Politics(decreed.p, marked());
        politics.rule(decreed.now);
        assertEquals(Regime.LEFT, politics.regime());
        politics.month(NO_GRAIN, forces(), 0);
        politics.rule(decreed.now);
        assertEquals(3, decreed.now.lever(MARK), 0);
    }

    @Test
    void aLeverThatMovesIsForeseenToMoveOn() {
        var drive = new Programme.Line(Lever.COLLECTIVIZATION_TARGET, 1, 12, Double.NaN, 0.025, 0.8);
        assertEquals(0.125, drive.after(0.1), 1e-12);
        assertEquals(0.8, drive.after(0.79), 1e-12);
        assertEquals(0.9, drive.after(0.9), 1e-12, "who is beyond the limit stays");
        var retreat = new Programme.Line(Lever.COLLECTIVIZATION_TARGET, 1, 12, Double.NaN, -0.03, 0.21);
        assertEquals(0.47, retreat.after(0.5), 1e-12);
        assertEquals(0.21, retreat.after(0.22), 1e-12);
        country.now.levers.overrule(
                Map.of(Lever.COLLECTIVIZATION_TARGET, 0.3), Map.of(Lever.COLLECTIVIZATION_TARGET, 0.025));
        assertEquals(0.35, country.now.levers.foreseen(Lever.COLLECTIVIZATION_TARGET, 2), 1e-12);
        country.now.levers.enter(country.now.month);
        assertEquals(
                0.01, country.now.lever(Lever.COLLECTIVIZATION_TARGET), 0, "the next month begins with the decrees");
    }

    @Test
    void aSeasonMayTurnTheYear() {
        var programme = new Programme(
                Regime.EXTRAORDINARY,
                List.of(
                        new Programme.Line(Lever.PROCUREMENT_COERCION, 9, 3, 0.31, 0, 0),
                        new Programme.Line(Lever.PROCUREMENT_COERCION, 4, 8, 0.06, 0, 0)));
        assertEquals(Map.of(Lever.PROCUREMENT_COERCION, 0.31), programme.levers(1, Map.of()));
        assertEquals(Map.of(Lever.PROCUREMENT_COERCION, 0.06), programme.levers(5, Map.of()));
    }

    @Test
    void growthIsMissedBySoMuchAsItLagsBehindTheGrowthMeant() {
        var politics = new Politics(country.p, marked());
        double gap = 1;
        for (int month = 0; month < 24; month++) {
            assertTrue(month == 0 || gap == 0, "nothing to compare with yet");
            gap = politics.growthGap(month < 12 ? 1 : 1.04);
        }
        assertEquals(0.5, gap, 1e-9);
    }

    @Test
    void workersWeighByWorkAndPayAndTheBourgeoisieByIncome() {
        var region = somewhere;
        country.townsman(region, 5, 0);
        var forces = forces();
        var labour = new Labour(country.p);
        region.page.post(Flow.WAGES, 700, 0);
        region.page.post(Flow.PRIVATE_SHOPS_TAKINGS, 500, 0);
        region.page.post(Flow.WHOLESALE_PAID, 200, 0);
        country.now.tradersShare = 0.4;
        forces.month(country.now, country.regions, labour, new Apparatus(country.p));
        assertEquals(0.3 * 1.4, forces.bourgeois(), 1e-9);
        double wage = new CostOfLiving(country.p).realWage(country.now, country.regions) / usual(NORMAL_REAL_WAGE);
        assertEquals((1 - labour.unemploymentRate()) * Math.min(1, wage), forces.workers(), 1e-9);
        assertEquals(usual(APPARATUS_WEIGHT) * usual(FOUNDING_APPARATUS), forces.apparatus(), 1e-9);
    }

    @Test
    void theApparatusIsFreestWhereTheClassesWeighAlike() {
        assertEquals(1, ClassForces.autonomy(0.4, 0.4), 0);
        assertEquals(0, ClassForces.autonomy(0.8, 0), 0);
        assertEquals(0.5, ClassForces.autonomy(0.6, 0.2), 1e-12);
    }

    @Test
    void villagesAreUnquietWhereFearMeetsHungerOrADriveIsSeenComing() {
        var region = country.region();
        region.people = 10;
        assertEquals(0, Politics.unrest(List.of(region), 1e-300), 0, "fed");
        region.threat = 0.4;
        assertEquals(0.4, Politics.unrest(List.of(region), 1e-300), 1e-12);
    }
}
