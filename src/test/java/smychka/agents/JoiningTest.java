package smychka.agents;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static smychka.scenario.Parameter.EXILE_DEATH;
import static smychka.scenario.Parameter.EXILE_URALS;
import static smychka.scenario.Parameter.JOIN_PACE;
import static smychka.scenario.Parameter.LEAVE_PACE;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import smychka.ledger.Flow;
import smychka.policy.Lever;
import smychka.scenario.Parameter;
import smychka.scenario.Parameters;
import smychka.unit.RegionCode;

/** Coming into the kolkhoz, going out of it and being driven off, by numbers worked by hand. */
class JoiningTest {

    private LittleCountry country;
    private Region region;

    private void found(int month, Parameters p, Map<Lever, Double> levers) {
        country = new LittleCountry(p, 1926, month, levers, 0);
        region = country.region();
        country.now.collectivization = true;
        region.goal = 0.95;
    }

    /** A country where who is asked comes, and who may leaves. */
    private void willing(int month, Map<Lever, Double> levers) {
        found(month, Parameters.reference().with(JOIN_PACE, 3).with(LEAVE_PACE, 3), levers);
    }

    private PeasantHousehold farm() {
        var h = country.household(region, 4);
        h.horses = 2;
        h.cattle = 3;
        h.pigs = 5;
        h.sheep = 7;
        h.grain = 1000;
        return h;
    }

    private Village live() {
        country.rules.joining.month(region.villages[0]);
        return region.villages[0];
    }

    private List<Integer> herd(PeasantHousehold h) {
        return List.of((int) h.horses, (int) h.cattle, (int) h.pigs, (int) h.sheep);
    }

    @Test
    void whoJoinsBringsHorsesHalfTheSmallStockSeedAndTheField() {
        willing(10, Map.of());
        var h = farm();
        h.sownWinter = 120;
        var kolkhoz = live().kolkhoz;
        assertTrue(h.member);
        assertEquals(Stratum.KOLKHOZ.ordinal(), h.stratum);
        assertEquals(List.of(0, 1, 3, 4), herd(h));
        assertArrayEquals(new int[] {2, 2, 2, 3}, kolkhoz.herd);
        // .15 x 1000 + 400 x 1.22 x .6 = 442.8
        assertEquals(558, h.grain);
        assertEquals(442, kolkhoz.grain);
        assertEquals(120, kolkhoz.sown);
        assertEquals(0, h.sownWinter);
        assertEquals(List.of(1, 4, 400), List.of(kolkhoz.members, kolkhoz.persons, kolkhoz.land));
        assertEquals(442, country.posted(Flow.POOLED_GRAIN));
        assertEquals(2, country.posted(Flow.HORSES_POOLED));
        assertEquals(2, country.posted(Flow.CATTLE_POOLED));
        assertEquals(2, country.posted(Flow.PIGS_POOLED));
        assertEquals(3, country.posted(Flow.SHEEP_POOLED));
    }

    @Test
    void seedIsAskedForFromSeptemberToAprilOnlyAndSomethingIsLeft() {
        for (int month = 1; month <= 12; month++) {
            willing(month, Map.of());
            farm();
            assertEquals(month <= 4 || month >= 9 ? 442 : 150, live().kolkhoz.grain, "in month " + month);
        }
        willing(9, Map.of());
        farm().grain = 100;
        assertEquals(70, live().kolkhoz.grain);
    }

    @Test
    void theGrowingCropIsTakenOverOnce() {
        willing(6, Map.of());
        var h = farm();
        h.sownWinter = 120;
        h.sown = 300;
        assertEquals(300, live().kolkhoz.sown);
        assertEquals(0, h.sown + h.sownWinter);
    }

    @Test
    void theLastCowIsTakenWhereThatIsDecreed() {
        willing(6, Map.of(Lever.COLLECTIVIZATION_LAST_COW, 1.0));
        var h = farm();
        var cowless = farm();
        cowless.cattle = 0;
        live();
        assertEquals(0, h.cattle);
        assertEquals(0, cowless.cattle);
        assertEquals(3, country.posted(Flow.CATTLE_POOLED));
        willing(6, Map.of());
        cowless = farm();
        cowless.cattle = 0;
        live();
        assertEquals(0, country.posted(Flow.CATTLE_POOLED));
    }

    @Test
    void manyJoinOneKolkhozAndTheirAnimalsAddUp() {
        willing(6, Map.of());
        farm();
        farm().persons = 7;
        var kolkhoz = live().kolkhoz;
        assertEquals(List.of(2, 11, 800), List.of(kolkhoz.members, kolkhoz.persons, kolkhoz.land));
        assertArrayEquals(new int[] {4, 4, 4, 6}, kolkhoz.herd);
        assertEquals(300, kolkhoz.grain);
        assertEquals(0.8, kolkhoz.fed, 0.0);
        assertEquals(0.25, kolkhoz.takeMemory, 0.0);
    }

    @Test
    void nobodyIsAskedWithoutADriveOrWhereTheGoalIsReached() {
        willing(6, Map.of());
        var h = farm();
        country.now.collectivization = false;
        assertNull(live().kolkhoz);
        country.now.collectivization = true;
        region.collectivized = region.goal;
        assertNull(live().kolkhoz);
        assertFalse(h.member);
    }

    @Test
    void asManyComeAsTheChanceSays() {
        found(6, Parameters.reference(), Map.of());
        region.goal = 0.5;
        for (int i = 0; i < 2000; i++) {
            farm().horses = (short) (i % 2);
        }
        // .5 x .9 x (.9 with a horse, 1.25 without) = .405 and .5625
        int horsed = 0;
        int horseless = 0;
        var village = live();
        for (int i = 0; i < village.size; i++) {
            horsed += i % 2 == 1 && village.households[i].member ? 1 : 0;
            horseless += i % 2 == 0 && village.households[i].member ? 1 : 0;
        }
        assertEquals(405, horsed, 45);
        assertEquals(562, horseless, 45);
    }

    private Kolkhoz kolkhozOf(PeasantHousehold... members) {
        var kolkhoz = country.rules.joining.kolkhozOf(region.villages[0]);
        for (var h : members) {
            h.member = true;
            h.stratum = (byte) Stratum.KOLKHOZ.ordinal();
        }
        kolkhoz.muster();
        return kolkhoz;
    }

    @Test
    void aLeaverTakesAnEqualShareOfStoreAndHerdsAndTheFieldByHisLand() {
        willing(6, Map.of());
        var h = farm();
        h.horses = 0;
        h.land = 300;
        h.sownLast = 600;
        region.meanSown = 600;
        var stays = country.household(region, 6);
        stays.land = 500;
        var kolkhoz = kolkhozOf(h, stays);
        System.arraycopy(new int[] {4, 2, 0, 6}, 0, kolkhoz.herd, 0, 4);
        kolkhoz.grain = 1001;
        kolkhoz.sown = 400;
        region.goal = 0;
        region.collectivized = 1;
        country.rules.joining.month(region.villages[0]);
        assertFalse(h.member);
        assertEquals(List.of(2, 4, 5, 10), herd(h));
        assertEquals(1000 + 500, h.grain);
        assertEquals(150, h.sown);
        assertEquals(150, h.sownWinter);
        assertEquals(Stratum.MIDDLE.ordinal(), h.stratum);
        // the other follows in the same month and has all the rest
        assertEquals(501, stays.grain);
        assertEquals(250, stays.sown);
        assertEquals(List.of(2, 1, 0, 3), herd(stays));
        assertEquals(0, kolkhoz.members + kolkhoz.persons + kolkhoz.land + kolkhoz.grain + kolkhoz.sown);
        assertArrayEquals(new int[4], kolkhoz.herd);
        assertEquals(1001, country.posted(Flow.RETURNED_GRAIN));
        assertEquals(4, country.posted(Flow.HORSES_RETURNED));
        assertEquals(2, country.posted(Flow.CATTLE_RETURNED));
        assertEquals(6, country.posted(Flow.SHEEP_RETURNED));
    }

    @Test
    void membersStayWhereTheGoalIsNotExceededAndWithoutADrive() {
        willing(6, Map.of());
        var h = farm();
        kolkhozOf(h);
        region.collectivized = region.goal;
        live();
        assertTrue(h.member);
        region.goal = 0;
        country.now.collectivization = false;
        live();
        assertTrue(h.member);
    }

    @Test
    void theKolkhozIsMusteredEachMonth() {
        found(6, Parameters.reference(), Map.of());
        var h = farm();
        var kolkhoz = kolkhozOf(h, farm());
        country.household(region, 9);
        h.persons = 2;
        h.kcal = 1400;
        country.now.collectivization = false;
        live();
        assertEquals(List.of(2, 6, 800), List.of(kolkhoz.members, kolkhoz.persons, kolkhoz.land));
        assertEquals((2 * 1400 + 4 * 2600) / 6.0, kolkhoz.kcal, 1e-9);
        h.member = false;
        region.villages[0].households[1].member = false;
        live();
        assertEquals(0, kolkhoz.kcal, 0.0);
        assertEquals(0, kolkhoz.members + kolkhoz.persons + kolkhoz.land);
    }

    /** Mean sown area is 4 ha, so a kulak has more than 7.6 ha, or 6.08 and two horses. */
    private PeasantHousehold kulak(Map<Parameter, Double> changed, double rate) {
        var p = Parameters.reference();
        for (var change : changed.entrySet()) {
            p = p.with(change.getKey(), change.getValue());
        }
        var levers = new EnumMap<Lever, Double>(Map.of(Lever.REPRESSION_DEKULAKIZATION, rate));
        found(6, p, levers);
        country.now.collectivization = false;
        // has been asked before the kulak whose land it inherits
        country.household(region, 3);
        var h = farm();
        h.land = 761;
        h.horses = 1;
        h.hiddenGrain = 100;
        h.potatoes = 60;
        h.money = 900;
        h.sownWinter = 200;
        return h;
    }

    @Test
    void theDeportedLeaveGrainAndHerdsToThePoolMoneyToTheStateAndLandToTheNeighbour() {
        var h = kulak(Map.of(EXILE_DEATH, 0.0, EXILE_URALS, 1.0), 0.2);
        var village = live();
        var kolkhoz = village.kolkhoz;
        assertEquals(1, village.size);
        assertEquals(1100, kolkhoz.grain);
        assertArrayEquals(new int[] {1, 3, 5, 7}, kolkhoz.herd);
        assertEquals(200, kolkhoz.sown);
        var heir = village.households[0];
        assertEquals(List.of(1161, 60, 0, 0), List.of(heir.land, heir.potatoes, heir.grain, heir.money));
        assertEquals(1100, country.posted(Flow.CONFISCATED_FARM_GRAIN));
        assertEquals(900, country.posted(Flow.CONFISCATED_FARM_MONEY));
        assertEquals(4, country.posted(Flow.EXILED));
        assertEquals(0, country.posted(Flow.DEATHS_ON_THE_WAY));
        assertEquals(List.of(new Exiles(RegionCode.URB, h.key, 4)), region.exiles);
        assertEquals(3, region.currentPeople());
    }

    @Test
    void someDieOnTheWayAndTheRestIsSentToTheUralsOrToSiberia() {
        kulak(Map.of(EXILE_DEATH, 0.5, EXILE_URALS, 0.0), 0.2);
        live();
        assertEquals(2, country.posted(Flow.DEATHS_ON_THE_WAY));
        assertEquals(2, country.posted(Flow.EXILED));
        assertEquals(RegionCode.SIB, region.exiles.get(0).to());
        assertEquals(3, region.currentPeople());
        kulak(Map.of(EXILE_DEATH, 1.0), 0.2);
        live();
        assertEquals(4, country.posted(Flow.DEATHS_ON_THE_WAY));
        assertEquals(List.of(), region.exiles);
    }

    @Test
    void whoIsPoorOrAMemberOrNobodyIsNotDeported() {
        kulak(Map.of(), 0.2).land = 760;
        assertEquals(2, live().size);
        var member = kulak(Map.of(), 0.2);
        kolkhozOf(member);
        assertEquals(2, live().size);
        kulak(Map.of(), 0);
        assertEquals(2, live().size);
        var dead = kulak(Map.of(), 0.2);
        dead.persons = 0;
        live();
        assertEquals(0, country.posted(Flow.CONFISCATED_FARM_GRAIN));
        assertNull(region.villages[0].kolkhoz);
    }

    @Test
    void twoHorsesMakeAKulakOfLessLand() {
        var h = kulak(Map.of(), 0.2);
        h.land = 609;
        h.horses = 2;
        live();
        assertNotNull(region.villages[0].kolkhoz);
        assertEquals(0, h.persons);
    }

    @Test
    void oneInTwentyIsDeportedWhereAHundredthIsDecreed() {
        kulak(Map.of(), 0.01);
        for (int i = 0; i < 2000; i++) {
            farm().land = 900;
        }
        // five times .01
        assertEquals(1902, live().size, 30);
    }
}
