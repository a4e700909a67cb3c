package smychka.agents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static smychka.agents.LittleCountry.usual;
import static smychka.scenario.Parameter.*;

import org.junit.jupiter.api.Test;
import smychka.ledger.Flow;
import smychka.market.Apportionment;

/** Grain of the state in the village. */
class StateSuppliesTest extends OneVillage {

    @Test
    void reliefFillsPartOfTheHungerOfThoseWithoutGrain() {
        var hungry = country.household(region, 5);
        hungry.kcal = 1250;
        var fed = country.household(region, 5);
        country.rules.supplies.assess(village);
        double missing = 5 * (usual(RELIEF_KCAL) - 1250);
        assertEquals((long) missing, region.reliefWeight);
        country.now.reliefRate = 0.01;
        country.rules.supplies.month(village);
        assertEquals((int) (missing * 0.01), hungry.grain);
        assertEquals(0, fed.grain);
        assertEquals(hungry.grain, country.posted(Flow.RELIEF));
    }

    @Test
    void deficitVillagesBuyStateGrainWithTheirMoney() {
        var h = country.household(region, 5);
        h.money = 100_000;
        h.grain = 10;
        var poor = country.household(region, 5);
        poor.money = 76;
        var stocked = country.household(region, 5);
        stocked.grain = 500;
        country.rules.supplies.assess(village);
        double lack = 5 * want() * usual(DEFICIT_MONTHS) * usual(DEFICIT_WANT) - 10;
        double affordable = usual(DEFICIT_PURSE) * 76 / 7.5;
        assertEquals((long) lack + (long) affordable, region.villageWant, 1.0);
        country.now.deficitShare = 0.5;
        country.rules.supplies.month(village);
        int bought = (int) (lack * 0.5);
        assertEquals(10 + bought, h.grain, 1);
        assertEquals(100_000 - (int) (bought * 7.5), h.money, 8);
        assertEquals(-bought, h.soldOfYear, 1);
        assertEquals((int) (affordable * 0.5), poor.grain);
        assertEquals(h.grain - 10 + poor.grain, country.posted(Flow.VILLAGE_SUPPLY));
        assertEquals(100_076 - h.money - poor.money, country.posted(Flow.VILLAGE_SUPPLY_PAID));
        assertEquals(500, stocked.grain);
    }

    @Test
    void growersOfTechnicalCropsAreSuppliedOutsideTheGrainRegions() {
        country.region();
        var grower = country.household(country.region(), 5);
        grower.money = 100_000;
        grower.horses = 1;
        var poor = country.household(grower.village.region, 5);
        poor.money = 76;
        var ukrainian = country.household(region, 5);
        ukrainian.money = 100_000;
        country.rules.supplies.assess(village);
        country.rules.supplies.assess(grower.village);
        assertEquals(0, region.growersLack);
        double lack = 5 * want() * usual(LACK_M) + HORSE * usual(GROWERS_FEED);
        assertEquals(lack + 5 * want() * usual(LACK_M), grower.village.region.growersLack, 2);
        country.now.growersShare = 0.5;
        country.rules.supplies.month(grower.village);
        country.rules.supplies.month(village);
        assertEquals(lack * 0.5, grower.grain, 1);
        assertEquals((int) (usual(GROWERS_PURSE) * 76 / 7.5), poor.grain);
        assertEquals(0, ukrainian.grain);
        assertEquals(grower.grain + poor.grain, country.posted(Flow.CONTRACT_SUPPLY));
        assertEquals(100_076 - grower.money - poor.money, country.posted(Flow.CONTRACT_SUPPLY_PAID));
        assertEquals((int) (grower.grain * 7.5), 100_000 - grower.money);
    }

    @Test
    void rationsOutsideTheTownsGoByTheHeadToThoseWhoCanPay() {
        var h = country.household(region, 3);
        h.money = 100_000;
        var poor = country.household(region, 1);
        poor.money = 16;
        region.outsideRations = new Apportionment(40, 4);
        country.rules.supplies.month(village);
        assertEquals(0, country.posted(Flow.OUTSIDE_RATIONS), "only where bread is rationed");
        country.now.rationed = true;
        country.rules.supplies.month(village);
        assertEquals(30, h.grain);
        assertEquals(100_000 - 240, h.money);
        assertEquals(2, poor.grain);
        assertEquals(32, country.posted(Flow.OUTSIDE_RATIONS));
        assertEquals(256, country.posted(Flow.OUTSIDE_RATIONS_PAID));
    }
}
