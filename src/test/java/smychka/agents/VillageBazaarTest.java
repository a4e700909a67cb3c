package smychka.agents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static smychka.agents.LittleCountry.usual;
import static smychka.scenario.Parameter.*;

import org.junit.jupiter.api.Test;
import smychka.ledger.Flow;

/** Meat and milk brought to the bazaar. */
class VillageBazaarTest extends OneVillage {

    @Test
    void spareMeatAndMilkAreBroughtToTheBazaar() {
        var h = country.household(region, 2);
        h.meat = 100;
        h.cattle = 3;
        var hungry = country.household(region, 2);
        hungry.meat = 100;
        hungry.kcal = 1800;
        country.rules.bazaar.offer(village);
        double meat = (100 - 2 * DIET.meatOwn(2600)) * usual(MEAT_OFFERED);
        double less = (100 - 2 * DIET.meatOwn(1800) * usual(MEAT_OWN_HUNGRY)) * usual(MEAT_OFFERED);
        double milk = (3 * usual(COWS_PER_CATTLE) * usual(MILK_PER_COW) - 2 * usual(MILK_KEPT)) * usual(MILK_OFFERED);
        assertEquals((long) meat + (long) less, region.meatOffers);
        assertEquals((long) milk, region.milkOffers);
        region.meat.soldShare = 0.5;
        region.milk.soldShare = 0.25;
        country.rules.bazaar.sell(village);
        int sold = (int) (Math.floor(meat) * 0.5);
        int dairy = (int) (Math.floor(milk) * 0.25);
        assertEquals(100 - sold, h.meat);
        assertEquals(sold * 30 + dairy * 7, h.money);
        assertEquals(sold + (int) (Math.floor(less) * 0.5), country.posted(Flow.MEAT_SOLD));
        assertEquals(h.money + hungry.money, country.posted(Flow.BAZAAR_PAID_TO_PEASANTS));
        assertEquals(dairy, region.tally(Tally.MILK_SOLD));
    }

    @Test
    void thinCowsGiveLittleAndNobodySellsWhatHeNeeds() {
        var h = country.household(region, 2);
        h.cattle = 3;
        h.fed = 0.1f;
        var poor = country.household(region, 9);
        poor.cattle = 1;
        poor.meat = 5;
        country.rules.bazaar.offer(village);
        double milk = 3 * usual(COWS_PER_CATTLE) * usual(MILK_PER_COW) * usual(MILK_LEAST_FED) - 2 * usual(MILK_KEPT);
        assertEquals((long) (milk * usual(MILK_OFFERED)), region.milkOffers);
        assertEquals(0, region.meatOffers);
    }
}
