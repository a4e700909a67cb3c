package smychka.agents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static smychka.agents.LittleCountry.usual;
import static smychka.scenario.Parameter.*;

import org.junit.jupiter.api.Test;
import smychka.ledger.Flow;
import smychka.unit.Month;

/** Grain given among neighbours for labour. */
class NeighbourAidTest extends OneVillage {

    @Test
    void thoseWithMoreThanTheyNeedPartWithSomeForTheirNeighboursLabour() {
        var rich = country.household(region, 5);
        rich.grain = 5000;
        rich.horses = 1;
        var poor = country.household(region, 5);
        poor.grain = 20;
        var middle = country.household(region, 5);
        middle.grain = 400;
        country.rules.aid.month(village);
        double need = (5 * want() * 5 + HORSE * 0.375 * usual(AID_FEED_SHARE)) * usual(AID_MARGIN) + usual(AID_SPARED);
        double offered = (5000 - need) * usual(AID_SHARE);
        double lacking = 5 * want() * usual(AID_WANT) - 20 * usual(AID_OWN_COUNTED);
        double moved = Math.min(offered, lacking);
        assertEquals(moved, country.posted(Flow.LABOUR_FOR_GRAIN), 2);
        assertEquals(5000 - moved, rich.grain, 2);
        assertEquals(20 + moved, poor.grain, 2);
        assertEquals(400, middle.grain);
    }

    @Test
    void aidIsSharedWhereItDoesNotReachAll() {
        var rich = country.household(region, 5);
        rich.grain = 1000;
        var poor = country.household(region, 5);
        var crowd = country.household(region, 10);
        country.rules.aid.month(village);
        double offered = (1000 - 5 * want() * 5 * usual(AID_MARGIN) - usual(AID_SPARED)) * usual(AID_SHARE);
        assertEquals(offered, 1000 - rich.grain, 1);
        assertEquals(offered / 3, poor.grain, 1);
        assertEquals(offered * 2 / 3, crowd.grain, 1);
        assertEquals(1000 - rich.grain, country.posted(Flow.LABOUR_FOR_GRAIN));
    }

    @Test
    void nobodyAsksWhoHasFoodForSixWeeksOrToTheHarvest() {
        country.household(region, 5).grain = 50_000;
        var stocked = country.household(region, 5);
        stocked.grain = (int) (5 * want() * usual(AID_MONTHS)) + 1;
        country.rules.aid.month(village);
        assertEquals(0, country.posted(Flow.LABOUR_FOR_GRAIN));
        country.turnTo(Month.of(1926, 7));
        stocked.grain = (int) (5 * want()) - 5;
        country.rules.aid.month(village);
        assertTrue(country.posted(Flow.LABOUR_FOR_GRAIN) > 0);
    }
}
