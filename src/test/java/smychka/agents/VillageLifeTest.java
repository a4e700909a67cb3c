package smychka.agents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static smychka.agents.LittleCountry.usual;
import static smychka.scenario.Parameter.*;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import smychka.ledger.Flow;
import smychka.market.Apportionment;
import smychka.policy.Lever;
import smychka.scenario.Parameters;
import smychka.unit.Month;

/** What a village eats, saves, sells, gives and buries in a month: a village in, a village out. */
class VillageLifeTest {

    private static final Parameters P = Parameters.reference();
    private static final Diet DIET = new Diet(P);
    /** Grain for a year's feed of a horse, and seed for a hundredth of a hectare, kg. */
    private static final double HORSE = usual(FEED_SCALE) * usual(FEED_HORSE);

    private static final double SEED = usual(SEED_RATE) / 100;

    private LittleCountry country;
    private Region region;
    private Village village;

    @BeforeEach
    void found() {
        found(3, Map.of());
    }

    private void found(int month, Map<Lever, Double> levers) {
        country = new LittleCountry(P, 1926, month, levers, 0);
        region = country.region();
        village = region.villages[0];
    }

    /** Grain a head and month without a cow, kg. */
    private static double want() {
        return DIET.want(1, 0, 5) / 5;
    }

    // Diet

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

    // Meals

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
        country.now.feedResponse = 1.2;
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

    // Sales

    private void prices(double state, double privately) {
        country.now.statePrice = state;
        region.privatePrice = privately;
        country.rules.sales.prepare(region);
    }

    @Test
    void whatTheMonthsPricesMeanIsWorkedOutOnceForAll() {
        country.now.freedom = 0.5;
        prices(60, 80);
        double retail = 1.5 * usual(RETAIL_MARKUP);
        double farm = (1 - usual(PRIVATE_IN_FARM_PRICE)) * 60 + usual(PRIVATE_IN_FARM_PRICE) * 60;
        double terms = farm / retail * StrictMath.pow(0.8, usual(AVAIL_POW)) / usual(TERMS0);
        assertEquals(terms, region.terms(), 1e-9);
        double pull = StrictMath.pow(terms, usual(ETA_TERMS));
        double sold = usual(SIGMA_MAX) * pull / (pull + StrictMath.pow(usual(THETA_TERMS), usual(ETA_TERMS)));
        assertEquals(sold * usual(SALES_SEASON_WINTER), region.outlook.soldShare, 1e-9);
        double months =
                usual(STOCK_MONTHS) * Math.min(usual(RESERVE_MOST), StrictMath.pow(terms, -usual(RESERVE_FALLS)));
        assertEquals(Math.max(usual(STOCK_MONTHS) * usual(RESERVE_LEAST), months), months(), 1e-9);
        assertEquals(0, region.outlook.temptation, 0.0);
        assertEquals(100 * usual(MONEY_NORM), purseUnit(), 1e-9);
        country.now.wholesalePrice = 3;
        prices(60, 400);
        assertEquals(100 * usual(MONEY_NORM) * 3 * usual(RETAIL_MARKUP) / usual(MONEY_RETAIL), purseUnit(), 1e-9);
        double tempted = usual(TEMPT) * StrictMath.log(400 / (usual(TEMPT_FROM) * 60)) * (usual(TEMPT_FREEDOM) + 0.5);
        assertEquals(tempted, region.outlook.temptation, 1e-12);
        double free = usual(NEPMAN_BUY_RATIO) * 0.5 * usual(PRIVATE_CEILING) * 60;
        double price = (1 - usual(PRIVATE_IN_FARM_PRICE)) * 60 + usual(PRIVATE_IN_FARM_PRICE) * Math.max(60, free);
        double dear = price / (3 * usual(RETAIL_MARKUP)) * StrictMath.pow(0.8, usual(AVAIL_POW)) / usual(TERMS0);
        assertEquals(dear, region.terms(), 1e-9);
        country.now.servedRural = 0;
        prices(1, 1);
        assertEquals(
                usual(STOCK_MONTHS)
                        * Math.min(usual(RESERVE_MOST), StrictMath.pow(usual(TERMS_FLOOR), -usual(RESERVE_FALLS))),
                months(),
                1e-9);
    }

    /** Months of food held in reserve beyond the harvest, and what counts as a purse, kopecks. */
    private double months() {
        return region.outlook.foodHeld - country.now.season.monthsToHarvest();
    }

    private double purseUnit() {
        return (1 + usual(IDLE_MONEY) * (1 - country.now.servedRural)) / region.outlook.perPurse;
    }

    private double reserve(int month, double response) {
        var season = Season.of(month, P);
        double seed = season.holdsSeed() ? 400 * SEED * (month == 8 ? 1 : usual(RESERVE_SEED)) : 0;
        return 5 * want() * (season.monthsToHarvest() + months()) + HORSE * season.feedLeft() * response + seed;
    }

    @ParameterizedTest
    @CsvSource({"8", "10", "3", "6"})
    void whatIsLeftOverFoodFeedAndSeedIsPartlyOffered(int month) {
        found(month, Map.of());
        country.now.feedResponse = 1.1;
        prices(60, 80);
        var h = country.household(region, 5);
        h.horses = 1;
        h.grain = 8000;
        h.money = 2000;
        h.bid = 3;
        country.rules.sales.offer(village);
        double purse = 2000 / (purseUnit() * (usual(MONEY_HOUSEHOLD) + 5 * usual(MONEY_PERSON)));
        double factor = 1
                / (1 + usual(MONEY_DAMPING) * StrictMath.pow(purse * (1 + usual(IDLE_MONEY) * 0.2), usual(MONEY_POW)));
        double share = Math.min(usual(OFFER_MOST), usual(OFFER_SCALE) * region.outlook.soldShare * factor);
        double offer = (8000 - reserve(month, 1.1)) * share;
        assertEquals(offer, h.privateOffer + h.stateOffer, 2);
        assertEquals(offer * region.outlook.privateShare, h.privateOffer, 2);
        assertEquals(0, h.bid);
        assertEquals(h.privateOffer, region.privateOffers);
        assertEquals(h.stateOffer, region.stateOffers);
        assertTrue(offer > 100, "an offer worth the name");
    }

    @Test
    void whoLacksGrainBidsAsFarAsThePurseGoes() {
        prices(60, 80);
        var rich = country.household(region, 5);
        rich.money = 100_000;
        rich.grain = 40;
        var poor = country.household(region, 5);
        poor.money = 100;
        var enough = country.household(region, 5);
        enough.grain = 300;
        country.rules.sales.offer(village);
        double lack = 5 * want() * usual(BID_WANT) * usual(BID_MONTHS) - 40;
        assertEquals((int) lack, rich.bid, 1);
        assertEquals((int) (usual(BID_PURSE) * 100 / 8), poor.bid);
        assertEquals(0, enough.bid + enough.privateOffer + enough.stateOffer);
        assertEquals(rich.bid + poor.bid, region.bids);
    }

    @Test
    void aDearMarketTemptsEvenTheNeedy() {
        prices(60, 900);
        var h = country.household(region, 5);
        h.grain = 100;
        var bare = country.household(region, 5);
        bare.grain = (int) (5 * usual(TEMPT_STORE));
        country.rules.sales.offer(village);
        assertEquals((int) (100 * region.outlook.temptation), h.privateOffer);
        assertTrue(h.privateOffer > 0);
        assertEquals(0, bare.privateOffer);
    }

    // Aid

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

    // State supplies

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

    // Bazaar

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
        country.now.meatSoldShare = 0.5;
        country.now.dairySoldShare = 0.25;
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
