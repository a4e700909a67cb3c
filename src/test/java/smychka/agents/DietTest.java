package smychka.agents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static smychka.agents.LittleCountry.usual;
import static smychka.scenario.Parameter.*;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a household needs, holds back and eats. */
class DietTest extends OneVillage {

    @Test
    void milkAndGardenStandInForGrainDownToAFloor() {
        double target = usual(KCAL_TARGET) - usual(MEAT_KCAL_COUNTED) - usual(OTHER_KCAL_RURAL);
        double garden = usual(POTATO_EATEN_SHARE) * usual(POTATO_PER_HEAD) * usual(KCAL_POTATO) / 365;
        double perKcal = Diet.DAYS / usual(KCAL_GRAIN);
        assertEquals(5 * (target - garden) * perKcal, DIET.want(1, 0, 5), 1e-9);
        double cow = usual(COWS_PER_CATTLE) * usual(MILK_PER_COW);
        double milk = usual(KCAL_MILK) / usual(KCAL_GRAIN);
        assertEquals(5 * (target - garden) * perKcal - cow * milk, DIET.want(1, 1, 5), 1e-9);
        assertEquals(5 * ((target - garden) * perKcal - usual(MILK_COUNTED) * milk), DIET.want(1, 4, 5), 1e-9);
        assertEquals(5 * usual(GRAIN_WANT_FLOOR), DIET.want(9, 4, 5), 0.0);
    }

    @Test
    void feedIsNeededByTheHead() {
        var h = country.household(region, 5);
        h.horses = 2;
        h.cattle = 3;
        h.pigs = 5;
        h.sheep = 7;
        double norm = 2 * usual(FEED_HORSE) + 3 * usual(FEED_CATTLE) + 5 * usual(FEED_PIG) + 7 * usual(FEED_SHEEP);
        assertEquals(usual(FEED_SCALE) * norm, DIET.feedOfYear(h), 1e-9);
    }

    private static Larder larder(int month) {
        return Larder.of(Season.of(month, P), P);
    }

    @Test
    void hungerEatsIntoTheSeed() {
        assertEquals(SEED * usual(SEED_HELD), larder(3).seedHeld(), 1e-9);
        assertEquals(SEED * usual(SEED_HELD_AUGUST), larder(8).seedHeld(), 1e-9);
        assertEquals(0, larder(6).seedHeld(), 0.0);
        assertEquals(usual(SEED_GUARD), DIET.seedGuard(usual(SEED_HUNGRY_KCAL)), 0.0);
        assertEquals(usual(SEED_GUARD_HUNGRY), DIET.seedGuard(usual(SEED_HUNGRY_KCAL) - 1), 0.0);
        assertEquals(usual(SEED_GUARD_STARVING), DIET.seedGuard(usual(SEED_STARVING_KCAL) - 1), 0.0);
    }

    @Test
    void aStoreReachesOverThePlanningMonthsAndPartOfTheFeed() {
        assertEquals(1, DIET.reach(500, 100, 0, larder(3)), 1e-12);
        double claim = 500 + 400 * 0.375 * usual(FEED_CLAIM);
        assertEquals(250 / claim, DIET.reach(250, 100, 400, larder(3)), 1e-12);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.5, 2, 3, 9})
    void plentyIsEatenALittleMoreFreely(double reach) {
        double plenty = 1 + usual(EATEN_MORE_IN_PLENTY) * Math.min(1, (reach - 1) / usual(PLENTY_SPAN));
        assertEquals(100 * plenty, DIET.eaten(5000, 100, reach, 2600, 5, larder(3)), 1.0);
    }

    @Test
    void dearthIsEatenSparinglyAndNeverTheWholeStoreAtOnce() {
        double half = 1000 * StrictMath.pow(0.5, usual(EATEN_POW_IN_DEARTH));
        double hungry = usual(HUNGER_KCAL) - 1;
        assertEquals(half, DIET.eaten(2500, 1000, 0.5, 2600, 5, larder(3)), 1.0);
        assertEquals(200 * usual(STORE_SHARE_MONTH), DIET.eaten(200, 1000, 0.5, 2600, 5, larder(3)), 1.0);
        assertEquals(200 * usual(STORE_SHARE_LAST_MONTHS), DIET.eaten(200, 1000, 0.5, 2600, 5, larder(6)), 1.0);
        assertEquals(200, DIET.eaten(200, 1000, 0.5, 2600, 5, larder(7)));
        assertEquals((int) (5 * usual(HUNGER_RATION)), DIET.eaten(40, 100, 0.1, hungry, 5, larder(3)));
        assertEquals(20, DIET.eaten(20, 100, 0.1, hungry, 5, larder(3)), "hunger does not save");
        assertEquals(half, DIET.eaten(2500, 1000, 0.5, hungry, 5, larder(3)), 1.0);
    }

    @Test
    void theWellFedKeepMoreMeat() {
        assertEquals(usual(MEAT_OWN), DIET.meatOwn(usual(WELL_FED_KCAL) - 100), 1e-12);
        double some = usual(MEAT_OWN) + usual(MEAT_OWN_WELL_FED) * 60 / usual(WELL_FED_SPAN);
        assertEquals(some, DIET.meatOwn(usual(WELL_FED_KCAL) + 60), 1e-12);
        assertEquals(usual(MEAT_OWN) + usual(MEAT_OWN_WELL_FED), DIET.meatOwn(3500), 1e-12);
    }
}
