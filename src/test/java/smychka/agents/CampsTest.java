package smychka.agents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static smychka.agents.LittleCountry.SCALE;
import static smychka.agents.LittleCountry.usual;
import static smychka.scenario.Parameter.ARRESTED_OF_FOUND;
import static smychka.scenario.Parameter.CAMP_DEATH;
import static smychka.scenario.Parameter.CAMP_DEATH_HUNGRY;
import static smychka.scenario.Parameter.CAMP_RATION;
import static smychka.scenario.Parameter.CAMP_STOCK_SHARE;
import static smychka.scenario.Parameter.CAMP_TERM;
import static smychka.scenario.Parameter.HIDDEN_FOUND;
import static smychka.scenario.Parameter.PRISON_LABOUR;

import java.util.Map;
import org.junit.jupiter.api.Test;
import smychka.ledger.Flow;
import smychka.unit.Month;
import smychka.unit.RegionCode;

/** Who is arrested for hidden grain, and what becomes of prisoners. */
class CampsTest {

    private static final long LUCK = 1930;

    private final LittleCountry country = new LittleCountry(1930, 10);
    private final Region village = country.region();

    private PeasantHousehold hider(int persons, int kg) {
        var h = country.household(village, persons);
        h.hiddenGrain = kg;
        return h;
    }

    @Test
    void whatIsFoundIsTakenWithoutPayAndSomebodyMayBeArrested() {
        var always = new Arrests(country.p.with(HIDDEN_FOUND, 1).with(ARRESTED_OF_FOUND, 1), country.draws);
        var h = hider(4, 300);
        assertTrue(always.search(h, 1, LUCK));
        assertEquals(0, h.hiddenGrain);
        assertEquals(0, h.money);
        assertEquals(3, h.persons);
        assertEquals(300, h.soldOfYear);
        assertEquals(300, country.posted(Flow.FOUND_GRAIN));
        assertEquals(1, country.posted(Flow.ARRESTED));
        var alone = hider(1, 10);
        assertTrue(always.search(alone, 1, LUCK));
        assertEquals(1, alone.persons, "nobody is left to take");
    }

    @Test
    void whoHidesNothingIsLeftAloneAndTheMorePressureTheMoreIsFound() {
        var arrests = new Arrests(country.p, country.draws);
        assertFalse(arrests.search(hider(4, 0), 1, LUCK));
        int mild = 0;
        int hard = 0;
        for (int i = 0; i < 5000; i++) {
            mild += arrests.search(hider(4, 10), 0.3, LUCK) ? 1 : 0;
            hard += arrests.search(hider(4, 10), 1, LUCK) ? 1 : 0;
        }
        double expected = 5000 * usual(HIDDEN_FOUND);
        assertEquals(expected, hard, 4 * StrictMath.sqrt(expected));
        assertEquals(0.3 * expected, mild, 4 * StrictMath.sqrt(0.3 * expected));
    }

    @Test
    void prisonersDieOfHungerWhenTheRationFails() {
        var camps = new Camps(country.p, country.draws);
        assertEquals(usual(CAMP_DEATH) / 12, camps.dying(1), 1e-12);
        assertEquals(usual(CAMP_DEATH) / 12 * (1 + usual(CAMP_DEATH_HUNGRY)), camps.dying(0), 1e-12);
        assertEquals(usual(PRISON_LABOUR) * 0.5, camps.labour(500_000 / SCALE, SCALE), 1e-12);
    }

    @Test
    void theStateFeedsItsPrisonersAsFarAsItsStockAllows() {
        var little = new LittleCountry(1930, 10, Map.of(), 10_000);
        arrest(little, 100);
        var camps = new Camps(little.p, little.draws);
        assertEquals((long) (10_000 * usual(CAMP_STOCK_SHARE)), camps.feed(little.state, little.nation));
        var rich = new LittleCountry(1930, 10, Map.of(), 10_000_000);
        arrest(rich, 100);
        assertEquals((long) (100 * usual(CAMP_RATION)), camps.feed(rich.state, rich.nation));
        assertEquals((long) (100 * usual(CAMP_RATION)), rich.posted(Flow.CAMP_RATIONS));
    }

    private static void arrest(LittleCountry country, int people) {
        country.nation.post(Flow.ARRESTED, people, 0);
        country.state.settle(country.pages());
    }

    @Test
    void prisonersAreCountedToTheLastOne() {
        while (country.regions.size() < RegionCode.values().length) {
            var region = country.region();
            for (int i = 0; i < 10; i++) {
                country.townsman(region, 1, 0);
            }
        }
        arrest(country, 12_000);
        country.state.carryOver();
        country.pages().forEach(page -> page.turn());
        country.turnTo(Month.of(1930, 11));
        new Camps(country.p, country.draws).month(country.now, country.state, country.regions, country.rules.townLife);
        country.state.settle(country.pages());
        long died = country.posted(Flow.DEATHS_IN_CAMPS);
        long released = country.posted(Flow.RELEASED);
        assertEquals(12_000 * usual(CAMP_DEATH) / 12, died, 2);
        assertEquals(12_000 / usual(CAMP_TERM), released, 2);
        assertEquals(12_000 - died - released, country.state.prisoners());
        long settled = -10L * (country.regions.size() - 1);
        for (var region : country.regions) {
            for (int i = 0; i < region.town.size; i++) {
                settled += region.town.households[i].persons;
            }
        }
        assertEquals(released, settled);
    }
}
