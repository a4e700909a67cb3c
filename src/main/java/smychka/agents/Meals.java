package smychka.agents;

import static smychka.scenario.Parameter.FED_MEMORY;
import static smychka.scenario.Parameter.FEED_SHORT;
import static smychka.scenario.Parameter.FEED_SHORT_REACH;
import static smychka.scenario.Parameter.FEED_TIGHT;
import static smychka.scenario.Parameter.FEED_TIGHT_REACH;
import static smychka.scenario.Parameter.HOARD_FEED_YEARS;
import static smychka.scenario.Parameter.HOARD_FOOD_MONTHS;
import static smychka.scenario.Parameter.HOARD_LAND;
import static smychka.scenario.Parameter.HOARD_ROT;
import static smychka.scenario.Parameter.HUNGRY_KCAL;
import static smychka.scenario.Parameter.KCAL_MEMORY;
import static smychka.scenario.Parameter.LOSS_FARM;
import static smychka.scenario.Parameter.MEAT_EATEN;
import static smychka.scenario.Parameter.MEAT_EATEN_HUNGRY;
import static smychka.scenario.Parameter.MEAT_OWN;
import static smychka.scenario.Parameter.MILK_DRUNK;
import static smychka.scenario.Parameter.MILK_LEAST_FED;
import static smychka.scenario.Parameter.MORT_LAG;
import static smychka.scenario.Parameter.POTATO_HURRY_REACH;
import static smychka.scenario.Parameter.QE_DECAY;
import static smychka.scenario.Parameter.QE_FLOOR;
import static smychka.scenario.Parameter.SEED_GUARD_FROM_FEED;
import static smychka.scenario.Parameter.UNHIDE;
import static smychka.scenario.Parameter.UNHIDE_HUNGRY;
import static smychka.scenario.Parameter.WELL_FED_KCAL;

import smychka.ledger.Flow;
import smychka.ledger.Page;
import smychka.scenario.Parameters;

/** A peasant household's own month: eating, feeding, spoilage, memory. */
public final class Meals {

    private final Diet diet;
    private final double unhide;
    private final double unhideHungry;
    private final double hungryKcal;
    private final double wellFed;
    private final double milkDrunk;
    private final double milkLeastFed;
    private final double potatoHurryReach;
    private final double moreMeat;
    private final double meatHungry;
    private final double memory;
    private final double halfYearMemory;
    private final double seedFromFeed;
    private final double tightReach;
    private final double tight;
    private final double shortReach;
    private final double shortFeed;
    private final double fedMemory;
    private final double loss;
    private final double hoardFood;
    private final double hoardFeed;
    private final double hoardLand;
    private final double hoardRot;
    private final double fearDecay;
    private final double fearFloor;

    Meals(Parameters p, Diet diet) {
        this.diet = diet;
        unhide = p.of(UNHIDE);
        unhideHungry = p.of(UNHIDE_HUNGRY);
        hungryKcal = p.of(HUNGRY_KCAL);
        wellFed = p.of(WELL_FED_KCAL);
        milkDrunk = p.of(MILK_DRUNK);
        milkLeastFed = p.of(MILK_LEAST_FED);
        potatoHurryReach = p.of(POTATO_HURRY_REACH);
        moreMeat = p.of(MEAT_EATEN) - p.of(MEAT_OWN);
        meatHungry = p.of(MEAT_EATEN_HUNGRY);
        memory = p.of(KCAL_MEMORY);
        halfYearMemory = p.of(MORT_LAG);
        seedFromFeed = p.of(SEED_GUARD_FROM_FEED);
        tightReach = p.of(FEED_TIGHT_REACH);
        tight = p.of(FEED_TIGHT);
        shortReach = p.of(FEED_SHORT_REACH);
        shortFeed = p.of(FEED_SHORT);
        fedMemory = p.of(FED_MEMORY);
        loss = p.of(LOSS_FARM);
        hoardFood = p.of(HOARD_FOOD_MONTHS);
        hoardFeed = p.of(HOARD_FEED_YEARS);
        hoardLand = p.of(HOARD_LAND);
        hoardRot = p.of(HOARD_ROT);
        fearDecay = p.of(QE_DECAY);
        fearFloor = p.of(QE_FLOOR);
    }

    void live(PeasantHousehold h) {
        var region = h.village.region;
        var larder = region.now.larder;
        if (h.hiddenGrain > 0) {
            unhide(h, larder);
        }
        double want = diet.want(h, region);
        double feedOfYear = diet.feedOfYear(h);
        double seed = h.member ? 0 : h.land * larder.seedHeld() * diet.seedGuard(h.kcal);
        double available = h.grain > seed ? h.grain - seed : 0;
        double reach = diet.reach(available, want, feedOfYear, larder);
        int eaten = diet.eaten(available, want, reach, h.kcal, h.persons, larder);
        h.grain -= eaten;
        region.page.post(Flow.GRAIN_EATEN_RURAL, eaten, h.key);
        eatBeside(h, region.page, larder, eaten, reach < potatoHurryReach);
        feed(h, region, larder, reach, h.grain - seed * seedFromFeed, want, feedOfYear);
        spoil(h, region.page, larder, want, feedOfYear);
        h.fear += (float) (fearDecay * (fearFloor - h.fear));
    }

    private void unhide(PeasantHousehold h, Larder larder) {
        if (h.kcal < wellFed || larder.unhides()) {
            int found = (int) (h.kcal < hungryKcal ? h.hiddenGrain * unhideHungry + 1 : h.hiddenGrain * unhide);
            found = Math.min(found, h.hiddenGrain);
            h.hiddenGrain -= found;
            h.grain += found;
        }
    }

    /** Potatoes, meat and milk; remembers what the food of the month gave. */
    private void eatBeside(PeasantHousehold h, Page page, Larder larder, int grain, boolean hurry) {
        int potatoes = (int) (h.potatoes * (hurry ? larder.potatoShareShort() : larder.potatoShare()));
        h.potatoes -= potatoes;
        page.post(Flow.POTATOES_EATEN, potatoes, h.key);
        double meatEach = h.kcal < hungryKcal ? meatHungry : diet.meatOwn(h.kcal) + moreMeat;
        int meat = Math.min(h.meat, (int) (h.persons * meatEach));
        h.meat -= meat;
        page.post(Flow.MEAT_EATEN_RURAL, meat, h.key);
        double milk = Math.min(
                diet.milkPerHead * h.cattle * (h.fed > milkLeastFed ? h.fed : milkLeastFed), h.persons * milkDrunk);
        double energy =
                grain * diet.kcalGrain + potatoes * diet.kcalPotato + milk * diet.kcalMilk + meat * diet.kcalMeat;
        double kcal = energy * Diet.PER_PERSON_AND_DAY[h.persons] + diet.otherKcal;
        h.kcal += (float) (memory * (kcal - h.kcal));
        h.kcalHalfYear += (float) (halfYearMemory * (kcal - h.kcalHalfYear));
    }

    /** @param beyondSeed grain not needed as seed, kg */
    private void feed(
            PeasantHousehold h,
            Region region,
            Larder larder,
            double reach,
            double beyondSeed,
            double want,
            double feedOfYear) {
        double norm = feedOfYear * larder.feedNorm() * region.custom.feedResponse;
        double food = want * (reach < potatoHurryReach ? larder.foodFirstShort() : larder.foodFirst());
        double share = reach > tightReach ? 1 : reach > shortReach ? tight : shortFeed;
        double spare = beyondSeed - food;
        double ration = norm * share;
        int given = Math.max(0, (int) (ration < spare ? ration : spare));
        h.grain -= given;
        region.page.post(Flow.FEED, given, h.key);
        double satisfied = given + larder.grass() * norm < norm ? given / norm + larder.grass() : 1;
        h.fed += (float) (fedMemory * (satisfied - h.fed));
    }

    private void spoil(PeasantHousehold h, Page page, Larder larder, double want, double feedOfYear) {
        int spoiled = (int) (h.grain * loss);
        double hoard = want * hoardFood + feedOfYear * hoardFeed + h.land * hoardLand;
        int rotted = Math.max(0, (int) ((h.grain - spoiled - hoard) * hoardRot));
        h.grain -= spoiled + rotted;
        page.post(Flow.SPOILED_ON_FARM, spoiled + rotted, h.key);
        int meatLost = h.meat - (int) (h.meat * larder.meatKept());
        h.meat -= meatLost;
        page.post(Flow.MEAT_SPOILED, meatLost, h.key);
    }
}
