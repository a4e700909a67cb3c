package smychka.agents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static smychka.agents.LittleCountry.usual;
import static smychka.scenario.Parameter.*;

import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import smychka.ledger.Flow;
import smychka.policy.Lever;
import smychka.scenario.Parameter;
import smychka.scenario.Parameters;

/** How many animals a farm wishes for, and what becomes of those it has. */
class HerdsTest {

    private static final Parameters P = Parameters.reference();
    private static final int FARMS = 4000;

    private static HerdCustom custom(LittleCountry country, double meatPrice, int regions) {
        for (int i = 0; i < regions; i++) {
            country.region();
        }
        country.regions.forEach(region -> region.meat.found(meatPrice));
        country.rules.husbandry.prepare(country.now, country.regions);
        var region = country.regions.get(regions - 1);
        country.rules.husbandry.month(region.villages[0]);
        return region.custom;
    }

    /** Kopecks a kg at which meat stands to grain as usual. */
    private static double usualMeat() {
        double grain = (1 - usual(PRIVATE_IN_FARM_PRICE)) * 60 + usual(PRIVATE_IN_FARM_PRICE) * 80;
        return usual(MEAT_PRICE_NORMAL) * grain / 10;
    }

    @Test
    void herdsWishedForFollowLandAndTheRegionsCustom() {
        var custom = custom(new LittleCountry(1926, 3), usualMeat(), 1);
        assertEquals(1 / 400.0, custom.perLand, 1e-12);
        assertEquals(1, custom.horses, 1e-12);
        assertEquals(1.5 * usual(T_C), custom.cattle, 1e-12);
        assertEquals(usual(T_P), custom.pigs, 1e-9);
        assertEquals(usual(SHEEP_PLAIN), custom.sheep, 1e-12);
        assertEquals(usual(SHEEP_SOUTH), custom(new LittleCountry(1926, 3), usualMeat(), 2).sheep, 1e-12);
        var steppe = custom(new LittleCountry(1926, 3), usualMeat(), 8);
        assertEquals(usual(SHEEP_HERDING), steppe.sheep, 1e-12);
        assertEquals(usual(PIGS_MUSLIM), steppe.pigs, 1e-9);
    }

    @Test
    void dearMeatWantsMoreCattleAndPigs() {
        var dear = custom(new LittleCountry(1926, 3), 1.1 * usualMeat(), 1);
        assertEquals(1.5 * usual(T_C) * StrictMath.sqrt(1.1), dear.cattle, 1e-9);
        assertEquals(usual(T_P) * StrictMath.pow(1.1, usual(PIGS_TO_MEAT)), dear.pigs, 1e-9);
        var dearest = custom(new LittleCountry(1926, 3), 9 * usualMeat(), 1);
        assertEquals(1.5 * usual(T_C) * StrictMath.sqrt(usual(MEAT_TO_CATTLE_HIGHEST)), dearest.cattle, 1e-9);
        assertEquals(usual(T_P) * StrictMath.pow(usual(MEAT_PRICE_HIGHEST), usual(PIGS_TO_MEAT)), dearest.pigs, 1e-9);
        var cheap = custom(new LittleCountry(1926, 3), 0.01 * usualMeat(), 1);
        assertEquals(1.5 * usual(T_C) * StrictMath.sqrt(usual(MEAT_TO_CATTLE_LOWEST)), cheap.cattle, 1e-9);
        assertEquals(usual(T_P) * StrictMath.pow(usual(MEAT_PRICE_LOWEST), usual(PIGS_TO_MEAT)), cheap.pigs, 1e-9);
    }

    @Test
    void fearKeepsHerdsSmallAndLandKeepsThemLarge() {
        var targets = new HerdTargets(P);
        var custom = new HerdCustom();
        custom.horses = 2;
        custom.cattle = 3;
        custom.pigs = 4;
        custom.sheep = 5;
        custom.perLand = 0.002;
        var h = household();
        h.land = 1000;
        h.fear = 0.5f;
        double large = 1 - usual(FEAR_HORSES) * 0.5;
        double small = 1 - usual(FEAR_SMALL_STOCK) * 0.5;
        double root = StrictMath.sqrt(2 + usual(LAND_FLOOR_OF_HERD));
        assertEquals(10 / usual(T_H) * large * 2, targets.horses(h, custom), 1e-9);
        assertEquals(3 * root * large, targets.cattle(h, custom), 1e-9);
        assertEquals(4 * (usual(PIGS_ALIKE) + (1 - usual(PIGS_ALIKE)) * 2) * small, targets.pigs(h, custom), 1e-9);
        assertEquals(5 * root * small, targets.sheep(h, custom), 1e-9);
        h.land = 100;
        assertEquals(large * 2, targets.horses(h, custom), 1e-9, "one horse at least");
    }

    private static PeasantHousehold household() {
        var country = new LittleCountry(1926, 3);
        return country.household(country.region(), 5);
    }

    /** What many farms with so many heads each have done in a month, per head. */
    private record Month(double born, double died, double slaughtered, double meat) {}

    private static Month month(Animal animal, int heads, Consumer<PeasantHousehold> state) {
        var country = new LittleCountry(1926, 3);
        var region = country.region();
        region.meat.found(usualMeat());
        country.rules.husbandry.prepare(country.now, country.regions);
        for (int i = 0; i < FARMS; i++) {
            var h = country.household(region, 5);
            h.addHeads(animal, heads);
            state.accept(h);
        }
        country.rules.husbandry.month(region.villages[0]);
        double all = (double) FARMS * heads;
        long left = 0;
        for (int i = 0; i < FARMS; i++) {
            left += region.villages[0].households[i].heads(animal);
        }
        long born = country.posted(animal.born);
        long died = country.posted(animal.died);
        long killed = country.posted(animal.slaughtered);
        assertEquals((long) FARMS * heads + born - died - killed, left);
        return new Month(born / all, died / all, killed / all, country.posted(Flow.MEAT_SLAUGHTERED));
    }

    private static double byKind(Animal animal, Parameter horse, Parameter cattle, Parameter pig, Parameter sheep) {
        return usual(
                switch (animal) {
                    case HORSE -> horse;
                    case CATTLE -> cattle;
                    case PIG -> pig;
                    case SHEEP -> sheep;
                });
    }

    private static double birth(Animal animal) {
        return byKind(animal, HORSE_BIRTH, CATTLE_BIRTH, PIG_BIRTH, SHEEP_BIRTH) / 12;
    }

    private static double death(Animal animal) {
        return byKind(animal, DEATH_LARGE_STOCK, DEATH_LARGE_STOCK, DEATH_SMALL_STOCK, DEATH_SMALL_STOCK) / 12;
    }

    /** Four standard deviations of a rate over so many farms. */
    private static double luck(double rate, int heads) {
        return 4 * StrictMath.sqrt(rate / (FARMS * heads)) + 1e-9;
    }

    @ParameterizedTest
    @EnumSource
    void animalsAreBornAndDieAtTheRatesOfTheirKind(Animal animal) {
        var month = month(animal, 8, h -> {});
        assertEquals(birth(animal), month.born, luck(birth(animal), 8));
        assertEquals(death(animal), month.died, luck(death(animal), 8));
    }

    @ParameterizedTest
    @EnumSource
    void thinAnimalsBearLessAndDieMoreAndHungryPeopleTendThemLess(Animal animal) {
        var month = month(animal, 8, h -> h.fed = 0.6f);
        double fertility = 1.4 * 0.6 - 0.4;
        assertEquals(birth(animal) * fertility, month.born, luck(birth(animal), 8));
        double dying = death(animal) + usual(HUNGER_DEATH_OF_STOCK) * (usual(HUNGER_DEATH_OF_STOCK_FED) - 0.6);
        assertEquals(dying, month.died, luck(dying, 8));
        var starved = month(animal, 8, h -> h.fed = 0);
        assertEquals(birth(animal) * 0.1, starved.born, luck(birth(animal) * 0.1, 8));
        var hungry = month(animal, 8, h -> h.kcal = (float) usual(HUNGRY_BIRTHS_KCAL) - 1);
        assertEquals(birth(animal) * usual(HUNGRY_BIRTHS), hungry.born, luck(birth(animal), 8));
    }

    private static double target(Animal animal) {
        double root = StrictMath.sqrt(1 + usual(LAND_FLOOR_OF_HERD));
        return switch (animal) {
            case HORSE -> 4 / usual(T_H);
            case CATTLE -> 1.5 * usual(T_C) * root;
            case PIG -> usual(T_P);
            case SHEEP -> usual(SHEEP_PLAIN) * root;
        };
    }

    private static double slaughter(Animal animal, int heads) {
        double slack = byKind(animal, TARGET_SLACK_HORSES, TARGET_SLACK_CATTLE, TARGET_SLACK_SMALL, TARGET_SLACK_SMALL);
        double steep = animal == Animal.HORSE ? usual(SLAUGHTER_STEEPNESS_HORSES) : usual(SLAUGHTER_STEEPNESS_OTHERS);
        double pressure = 1 + steep * StrictMath.log(heads / (target(animal) + slack));
        double share = Math.max(0, birth(animal) - death(animal)) * Math.max(0, Math.min(3, pressure));
        double many = byKind(animal, EXCESS_HORSES, EXCESS_CATTLE, EXCESS_PIGS, EXCESS_SHEEP);
        return share + (heads > target(animal) * usual(EXCESS_RATIO) + 1 ? many : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "HORSE, 1",
        "HORSE, 2",
        "HORSE, 4",
        "HORSE, 12",
        "CATTLE, 1",
        "CATTLE, 3",
        "CATTLE, 9",
        "PIG, 1",
        "PIG, 2",
        "PIG, 6",
        "SHEEP, 2",
        "SHEEP, 7",
        "SHEEP, 20"
    })
    void whatTheHerdHasTooManyIsSlaughtered(Animal animal, int heads) {
        var month = month(animal, heads, h -> {});
        double kept = 1 + birth(animal) - death(animal);
        double expected = slaughter(animal, heads) * kept;
        assertEquals(expected, month.slaughtered, luck(expected, heads));
        double carcass = byKind(animal, CARCASS_HORSE, CARCASS_CATTLE, CARCASS_PIG, CARCASS_SHEEP);
        assertEquals(month.slaughtered * FARMS * heads * carcass, month.meat, 0.5);
    }

    @ParameterizedTest
    @EnumSource
    void theHungrySlaughterAndTheStarvingMore(Animal animal) {
        double hungry = byKind(
                animal,
                HUNGER_SLAUGHTER_HORSES,
                HUNGER_SLAUGHTER_CATTLE,
                HUNGER_SLAUGHTER_SMALL,
                HUNGER_SLAUGHTER_SMALL);
        double starving = byKind(
                animal,
                STARVATION_SLAUGHTER_HORSES,
                STARVATION_SLAUGHTER_CATTLE,
                STARVATION_SLAUGHTER_SMALL,
                STARVATION_SLAUGHTER_SMALL);
        double fed = slaughter(animal, 8);
        var first = month(animal, 8, h -> h.kcal = (float) usual(SLAUGHTER_HUNGRY_KCAL) - 1);
        double kept = 1 + birth(animal) - death(animal);
        assertEquals(kept * (fed + hungry), first.slaughtered, luck(fed + hungry, 8));
        var second = month(animal, 8, h -> h.kcal = (float) usual(SLAUGHTER_STARVING_KCAL) - 1);
        double share = Math.min(usual(SLAUGHTER_MONTHLY_MOST), fed + starving);
        double fewer = 1 + birth(animal) * usual(HUNGRY_BIRTHS) - death(animal);
        assertEquals(fewer * share, second.slaughtered, luck(share, 8));
    }

    // Trade in animals

    /** A village whose first household has no animals, and whose others have so many of a kind each. */
    private static LittleCountry traders(Animal animal, int heads, int money, int sellers) {
        var country = new LittleCountry(
                P.with(HORSE_BUYERS, 1).with(RESTOCK_CATTLE, 1).with(RESTOCK_SMALL, 1), 1926, 3, Map.of(), 0);
        var region = country.region();
        region.meat.found(usualMeat());
        country.rules.husbandry.prepare(country.now, country.regions);
        country.household(region, 5).money = money;
        for (int i = 0; i < sellers; i++) {
            country.household(region, 5).addHeads(animal, heads);
        }
        return country;
    }

    private static PeasantHousehold first(LittleCountry country) {
        return country.regions.get(0).villages[0].households[0];
    }

    @Test
    void aHorselessFarmWithLandAndMoneyBuysANeighboursHorse() {
        var country = traders(Animal.HORSE, 3, 10_000, 3);
        country.rules.husbandry.month(country.regions.get(0).villages[0]);
        assertEquals(1, first(country).horses);
        assertEquals((int) (100 * usual(HORSE_PRICE) * 1.5), country.posted(Flow.LIVESTOCK_PAID));
        assertEquals(10_000 - country.posted(Flow.LIVESTOCK_PAID), first(country).money);
        long money = 0;
        long horses = 0;
        for (int i = 0; i < 4; i++) {
            money += country.regions.get(0).villages[0].households[i].money;
            horses += country.regions.get(0).villages[0].households[i].horses;
        }
        assertEquals(10_000, money);
        assertEquals(
                9
                        + country.posted(Flow.HORSES_BORN)
                        - country.posted(Flow.HORSES_DIED)
                        - country.posted(Flow.HORSES_SLAUGHTERED),
                horses);
    }

    @Test
    void theLessMoneyTheLessIsPaidAndWhoIsPoorOrLandlessBuysNone() {
        int little = (int) (100 * usual(HORSE_BUYER_MONEY)) + 1;
        var country = traders(Animal.HORSE, 3, little, 3);
        country.rules.husbandry.month(country.regions.get(0).villages[0]);
        assertEquals(100 * usual(HORSE_PURSE_LEFT), first(country).money, 0.0);
        var poor = traders(Animal.HORSE, 3, little - 1, 3);
        poor.rules.husbandry.month(poor.regions.get(0).villages[0]);
        assertEquals(0, poor.posted(Flow.LIVESTOCK_PAID));
        var landless = traders(Animal.HORSE, 3, little, 3);
        first(landless).land = (int) (100 * usual(HORSE_BUYER_LAND));
        landless.rules.husbandry.month(landless.regions.get(0).villages[0]);
        assertEquals(0, landless.posted(Flow.LIVESTOCK_PAID));
        var alone = traders(Animal.HORSE, 1, little, 3);
        alone.rules.husbandry.month(alone.regions.get(0).villages[0]);
        assertEquals(0, alone.posted(Flow.LIVESTOCK_PAID), "nobody sells his only horse");
    }

    /** Ten horseless farms without money and a neighbour with thirty horses; so much credit a year for each farm. */
    private static LittleCountry horseless(double horsesLent) {
        double millions = 12 * 10 * horsesLent * usual(HORSE_PRICE) * 1.5 * LittleCountry.SCALE / 1e6;
        var country = new LittleCountry(P, 1926, 3, Map.of(Lever.VILLAGE_HORSE_CREDIT, millions), 0);
        var region = country.region();
        for (int i = 0; i < 10; i++) {
            country.household(region, 5);
        }
        country.household(region, 5).addHeads(Animal.HORSE, 30);
        region.horseless = 10;
        country.rules.husbandry.prepare(country.now, country.regions);
        country.rules.husbandry.month(region.villages[0]);
        return country;
    }

    @Test
    void theHorselessBuyOnCreditAndTheNeighbourIsPaidByTheState() {
        var country = horseless(1);
        var village = country.regions.get(0).villages[0];
        int kopecks = (int) (100 * usual(HORSE_PRICE) * 1.5);
        for (int i = 0; i < 10; i++) {
            assertEquals(1, village.households[i].horses, "farm " + i);
            assertEquals(0, village.households[i].money);
        }
        assertEquals(10L * kopecks, village.households[10].money);
        assertEquals(10L * kopecks, country.posted(Flow.HORSE_CREDIT));
        assertEquals(0, horseless(0).posted(Flow.HORSE_CREDIT));
        long some = horseless(0.5).posted(Flow.HORSE_CREDIT) / kopecks;
        assertTrue(some > 0 && some < 10, "credit for half of them reaches some: " + some);
    }

    @Test
    void inACheapMonthAHorseCostsWhatItCostBeforeTheWar() {
        var country = traders(Animal.HORSE, 3, 10_000, 3);
        country.now.wholesalePrice = 0.5;
        country.rules.husbandry.month(country.regions.get(0).villages[0]);
        assertEquals((int) (100 * usual(HORSE_PRICE)), country.posted(Flow.LIVESTOCK_PAID));
    }

    @ParameterizedTest
    @CsvSource({"CATTLE, 35", "PIG, 6", "SHEEP, 3"})
    void whoHasNoneOfAKindBuysOneToBreedFrom(Animal animal, int roubles) {
        var country = traders(animal, 4, 100 * roubles, 3);
        var village = country.regions.get(0).villages[0];
        country.rules.husbandry.month(village);
        assertEquals(1, first(country).heads(animal));
        assertEquals(0, first(country).money);
        assertEquals(100L * roubles, country.posted(Flow.LIVESTOCK_PAID));
        var poor = traders(animal, 4, 100 * roubles - 1, 3);
        poor.rules.husbandry.month(poor.regions.get(0).villages[0]);
        assertEquals(0, first(poor).heads(animal));
        var hungry = traders(animal, 4, 100 * roubles, 3);
        first(hungry).kcal = (float) usual(RESTOCK_KCAL);
        hungry.rules.husbandry.month(hungry.regions.get(0).villages[0]);
        assertEquals(0, first(hungry).heads(animal));
        var threatened = traders(animal, 4, 100 * roubles, 3);
        threatened.regions.get(0).threat = usual(RESTOCK_THREAT) + 0.01;
        threatened.rules.husbandry.month(threatened.regions.get(0).villages[0]);
        assertEquals(0, first(threatened).heads(animal));
        var nobodySells = traders(animal, 1, 100 * roubles, 3);
        nobodySells.rules.husbandry.month(nobodySells.regions.get(0).villages[0]);
        assertEquals(0, first(nobodySells).heads(animal));
    }

    @Test
    void threeInTenBuyAHorseAMonthAndThreeInAHundredACow() {
        var country = new LittleCountry(1926, 3);
        var region = country.region();
        country.rules.husbandry.prepare(country.now, country.regions);
        for (int i = 0; i < 3000; i++) {
            var h = country.household(region, 5);
            if (i % 2 == 0) {
                h.money = 3600;
            } else {
                h.horses = h.cattle = 40;
            }
        }
        country.rules.husbandry.month(region.villages[0]);
        int horses = 0;
        int cows = 0;
        for (int i = 0; i < 3000; i += 2) {
            horses += region.villages[0].households[i].horses;
            cows += region.villages[0].households[i].cattle;
        }
        assertEquals(1500 * usual(RESTOCK_CATTLE), cows, 27);
        assertEquals(1500 * usual(HORSE_BUYERS), horses, 90);
        assertTrue(horses > 0 && cows > 0);
    }
}
