package smychka.agents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static smychka.agents.LittleCountry.usual;
import static smychka.scenario.Parameter.*;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import smychka.ledger.Flow;

/** What a village eats, feeds, keeps and loses in a month. */
class MealsTest extends OneVillage {

    @Test
    void aMonthsMealsComeFromGrainPotatoesMilkAndMeat() {
        var h = country.household(region, 5);
        h.grain = 1500;
        h.potatoes = 120;
        h.meat = 50;
        h.cattle = 1;
        h.kcal = h.kcalHalfYear = 2000;
        h.fed = 0.9f;
        village.step(null);
        double wish = DIET.want(1, 1, 5);
        double reach = (1500 - 400 * SEED * usual(SEED_HELD) * usual(SEED_GUARD))
                / (wish * 5 + DIET.feedOfYear(h) * 0.375 * usual(FEED_CLAIM));
        assertTrue(reach > 1, "in plenty");
        int grain = (int) (wish * (1 + usual(EATEN_MORE_IN_PLENTY) * (reach - 1) / usual(PLENTY_SPAN)));
        assertEquals(grain, country.posted(Flow.GRAIN_EATEN_RURAL), 1.0);
        assertEquals(120 / 6, country.posted(Flow.POTATOES_EATEN));
        assertEquals(100, h.potatoes);
        int meat = (int) (5 * usual(MEAT_EATEN));
        assertEquals(meat, country.posted(Flow.MEAT_EATEN_RURAL), 1.0);
        double milk = usual(COWS_PER_CATTLE) * usual(MILK_PER_COW) * 0.9;
        double energy = country.posted(Flow.GRAIN_EATEN_RURAL) * usual(KCAL_GRAIN)
                + 20 * usual(KCAL_POTATO)
                + milk * usual(KCAL_MILK)
                + country.posted(Flow.MEAT_EATEN_RURAL) * usual(KCAL_MEAT);
        double kcal = energy / (5 * Diet.DAYS) + usual(OTHER_KCAL_RURAL);
        assertEquals(2000 + usual(KCAL_MEMORY) * (kcal - 2000), h.kcal, 0.01);
        assertEquals(2000 + usual(MORT_LAG) * (kcal - 2000), h.kcalHalfYear, 0.01);
    }

    @Test
    void noMoreMilkIsDrunkThanPeopleCanAndHungryCowsGiveLess() {
        var many = country.household(region, 1);
        many.cattle = 5;
        var thin = country.household(region, 1);
        thin.cattle = 1;
        thin.fed = 0.1f;
        many.kcal = thin.kcal = 120;
        village.step(null);
        double memory = usual(KCAL_MEMORY) / Diet.DAYS * usual(KCAL_MILK);
        assertEquals(120 + memory * usual(MILK_DRUNK), many.kcal, 0.01);
        double milk = usual(COWS_PER_CATTLE) * usual(MILK_PER_COW) * usual(MILK_LEAST_FED);
        assertEquals(120 + memory * Math.min(milk, usual(MILK_DRUNK)), thin.kcal, 0.01);
    }

    @ParameterizedTest
    @CsvSource({"9, 12", "10, 11", "12, 9", "1, 8", "3, 6", "8, 1"})
    void potatoesLastToTheNextDiggingUnlessGrainIsShort(int month, int months) {
        found(month, Map.of());
        var h = country.household(region, 5);
        h.potatoes = 1200;
        h.grain = 20_000;
        village.step(null);
        assertEquals(1200 / months, country.posted(Flow.POTATOES_EATEN));
        found(month, Map.of());
        h = country.household(region, 5);
        h.potatoes = 1200;
        village.step(null);
        assertEquals(Math.min(1200, (int) (1200 * usual(POTATO_HURRY) / months)), country.posted(Flow.POTATOES_EATEN));
    }

    @Test
    void hiddenGrainComesBackInSpringAndSoonerInHunger() {
        for (int month : new int[] {1, 2, 7, 10}) {
            found(month, Map.of());
            var fed = country.household(region, 5);
            fed.hiddenGrain = 800;
            village.step(null);
            boolean spring = month == 2 || month == 7;
            assertEquals(800 - (spring ? (int) (800 * usual(UNHIDE)) : 0), fed.hiddenGrain, "in month " + month);
        }
        found(10, Map.of());
        var hungry = country.household(region, 5);
        hungry.hiddenGrain = 800;
        hungry.kcal = (float) usual(HUNGRY_KCAL) - 1;
        var modest = country.household(region, 5);
        modest.hiddenGrain = 800;
        modest.kcal = (float) usual(WELL_FED_KCAL) - 1;
        var last = country.household(region, 5);
        last.hiddenGrain = 1;
        last.kcal = 1000;
        village.step(null);
        assertEquals(800 - (int) (800 * usual(UNHIDE_HUNGRY)) - 1, hungry.hiddenGrain);
        assertEquals(800 - (int) (800 * usual(UNHIDE)), modest.hiddenGrain);
        assertEquals(0, last.hiddenGrain);
    }

    @ParameterizedTest
    @CsvSource({"3, 1.5, 0.35", "6, 0.5, 0.85"})
    void animalsAreFedTheNormOfTheMonthAndGrass(int month, double weight, double grass) {
        found(month, Map.of());
        region.custom.feedResponse = 1.2;
        var h = country.household(region, 1);
        h.grain = 10_000;
        h.horses = 1;
        h.fed = 0.5f;
        var bare = country.household(region, 1);
        bare.horses = 1;
        bare.fed = 0.5f;
        village.step(null);
        double norm = HORSE * weight / 12 * 1.2;
        assertEquals((int) norm, country.posted(Flow.FEED));
        assertEquals(0.5 + usual(FED_MEMORY) * 0.5, h.fed, 1e-3);
        assertEquals(0.5 + usual(FED_MEMORY) * (grass - 0.5), bare.fed, 1e-6);
        var none = country.household(region, 1);
        village.step(null);
        assertEquals(1, none.fed, 0.0);
    }

    /** Feed given to a horse in March by a farm whose store reaches so far. */
    private long feedAtReach(double reach) {
        found(3, Map.of());
        var h = country.household(region, 10);
        h.land = 0;
        h.horses = 1;
        double claim = 10 * want() * 5 + HORSE * 0.375 * usual(FEED_CLAIM);
        h.grain = (int) (claim * reach) + 1;
        village.step(null);
        return country.posted(Flow.FEED);
    }

    @Test
    void inDearthPeopleFeedTheirAnimalsLess() {
        double norm = HORSE * 1.5 / 12;
        assertEquals((int) norm, feedAtReach(usual(FEED_TIGHT_REACH) + 0.05));
        assertEquals((int) (norm * usual(FEED_TIGHT)), feedAtReach(usual(FEED_TIGHT_REACH) - 0.02));
        double eaten = 10 * want() * StrictMath.pow(0.45, usual(EATEN_POW_IN_DEARTH));
        double claim = 10 * want() * 5 + HORSE * 0.375 * usual(FEED_CLAIM);
        double kept = 10 * want() * usual(FOOD_BEFORE_FEED_MONTHS) * usual(FOOD_BEFORE_FEED_TIGHT);
        double left = Math.max(0, claim * 0.45 - eaten - kept);
        assertEquals(Math.min(norm * usual(FEED_SHORT), left), feedAtReach(0.45), 2);
    }

    @Test
    void foodAndSeedComeBeforeFeed() {
        found(3, Map.of());
        var h = country.household(region, 10);
        h.horses = 100;
        h.land = 1000;
        double seed = 1000 * SEED * usual(SEED_HELD) * usual(SEED_GUARD);
        h.grain = 9000;
        double before = 9000;
        village.step(null);
        double eaten = country.posted(Flow.GRAIN_EATEN_RURAL);
        double reach = (before - seed) / (10 * want() * 5 + 100 * HORSE * 0.375 * usual(FEED_CLAIM));
        boolean tight = reach < usual(POTATO_HURRY_REACH);
        double first = tight ? usual(FOOD_BEFORE_FEED_TIGHT) : usual(FOOD_BEFORE_FEED);
        double share = reach > usual(FEED_TIGHT_REACH)
                ? 1
                : reach > usual(FEED_SHORT_REACH) ? usual(FEED_TIGHT) : usual(FEED_SHORT);
        double left = before
                - eaten
                - seed * usual(SEED_GUARD_FROM_FEED)
                - 10 * want() * Math.min(5, usual(FOOD_BEFORE_FEED_MONTHS)) * first;
        assertEquals(Math.min(100 * HORSE * 1.5 / 12 * share, left), country.posted(Flow.FEED), 2);
    }

    @Test
    void grainSpoilsAndHoardsRot() {
        found(3, Map.of());
        var plain = country.household(region, 1);
        plain.grain = 1000;
        village.step(null);
        long eaten = country.posted(Flow.GRAIN_EATEN_RURAL);
        long spoiled = (long) ((1000 - eaten) * usual(LOSS_FARM));
        assertEquals(spoiled, country.posted(Flow.SPOILED_ON_FARM));
        assertEquals(1000 - eaten - spoiled, plain.grain);
        found(3, Map.of());
        var hoarder = country.household(region, 1);
        hoarder.grain = 100_000;
        hoarder.horses = 1;
        village.step(null);
        double left = 100_000 - country.posted(Flow.GRAIN_EATEN_RURAL) - country.posted(Flow.FEED);
        double loss = left * usual(LOSS_FARM);
        double hoard = want() * usual(HOARD_FOOD_MONTHS) + HORSE * usual(HOARD_FEED_YEARS) + 400 * usual(HOARD_LAND);
        assertEquals(loss + (left - loss - hoard) * usual(HOARD_ROT), country.posted(Flow.SPOILED_ON_FARM), 2);
    }

    @ParameterizedTest
    @CsvSource({"1, true", "7, false"})
    void meatKeepsInWinter(int month, boolean winter) {
        found(month, Map.of());
        country.household(region, 1).meat = 1000;
        village.step(null);
        long left = 1000 - country.posted(Flow.MEAT_EATEN_RURAL);
        double kept = winter ? usual(MEAT_KEEPS_WINTER) : usual(MEAT_KEEPS_SUMMER);
        assertEquals(left - (int) (left * kept), country.posted(Flow.MEAT_SPOILED));
        assertEquals((int) (left * kept), village.households[0].meat);
    }

    @Test
    void fearFadesWhereNobodyIsRobbed() {
        var h = country.household(region, 1);
        h.fear = 0.6f;
        village.step(null);
        assertEquals(0.6 - usual(QE_DECAY) * (0.6 - usual(QE_FLOOR)), h.fear, 1e-6);
    }
}
