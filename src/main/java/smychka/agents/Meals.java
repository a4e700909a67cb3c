package smychka.agents;

import static smychka.scenario.Parameter.FED_MEMORY;
import static smychka.scenario.Parameter.FEED_SHORT;
import static smychka.scenario.Parameter.FEED_SHORT_REACH;
import static smychka.scenario.Parameter.FEED_TIGHT;
import static smychka.scenario.Parameter.FEED_TIGHT_REACH;
import static smychka.scenario.Parameter.FOOD_BEFORE_FEED;
import static smychka.scenario.Parameter.FOOD_BEFORE_FEED_MONTHS;
import static smychka.scenario.Parameter.FOOD_BEFORE_FEED_TIGHT;
import static smychka.scenario.Parameter.GRASS_SUMMER;
import static smychka.scenario.Parameter.GRASS_WINTER;
import static smychka.scenario.Parameter.HOARD_FEED_YEARS;
import static smychka.scenario.Parameter.HOARD_FOOD_MONTHS;
import static smychka.scenario.Parameter.HOARD_LAND;
import static smychka.scenario.Parameter.HOARD_ROT;
import static smychka.scenario.Parameter.HUNGRY_KCAL;
import static smychka.scenario.Parameter.KCAL_MEMORY;
import static smychka.scenario.Parameter.LOSS_FARM;
import static smychka.scenario.Parameter.MEAT_EATEN;
import static smychka.scenario.Parameter.MEAT_KEEPS_SUMMER;
import static smychka.scenario.Parameter.MEAT_KEEPS_WINTER;
import static smychka.scenario.Parameter.MEAT_OWN;
import static smychka.scenario.Parameter.MILK_DRUNK;
import static smychka.scenario.Parameter.MILK_LEAST_FED;
import static smychka.scenario.Parameter.MORT_LAG;
import static smychka.scenario.Parameter.POTATO_HURRY;
import static smychka.scenario.Parameter.POTATO_HURRY_REACH;
import static smychka.scenario.Parameter.QE_DECAY;
import static smychka.scenario.Parameter.QE_FLOOR;
import static smychka.scenario.Parameter.SEED_GUARD_FROM_FEED;
import static smychka.scenario.Parameter.UNHIDE;
import static smychka.scenario.Parameter.UNHIDE_HUNGRY;
import static smychka.scenario.Parameter.WELL_FED_KCAL;
import static smychka.unit.Numbers.clip;

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
    private final double potatoHurry;
    private final double potatoHurryReach;
    private final double moreMeat;
    private final double memory;
    private final double halfYearMemory;
    private final double seedFromFeed;
    private final double tightReach;
    private final double tight;
    private final double shortReach;
    private final double shortFeed;
    private final double foodMonths;
    private final double foodFirst;
    private final double foodFirstTight;
    private final double grassSummer;
    private final double grassWinter;
    private final double fedMemory;
    private final double loss;
    private final double hoardFood;
    private final double hoardFeed;
    private final double hoardLand;
    private final double hoardRot;
    private final double meatWinter;
    private final double meatSummer;
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
        potatoHurry = p.of(POTATO_HURRY);
        potatoHurryReach = p.of(POTATO_HURRY_REACH);
        moreMeat = p.of(MEAT_EATEN) - p.of(MEAT_OWN);
        memory = p.of(KCAL_MEMORY);
        halfYearMemory = p.of(MORT_LAG);
        seedFromFeed = p.of(SEED_GUARD_FROM_FEED);
        tightReach = p.of(FEED_TIGHT_REACH);
        tight = p.of(FEED_TIGHT);
        shortReach = p.of(FEED_SHORT_REACH);
        shortFeed = p.of(FEED_SHORT);
        foodMonths = p.of(FOOD_BEFORE_FEED_MONTHS);
        foodFirst = p.of(FOOD_BEFORE_FEED);
        foodFirstTight = p.of(FOOD_BEFORE_FEED_TIGHT);
        grassSummer = p.of(GRASS_SUMMER);
        grassWinter = p.of(GRASS_WINTER);
        fedMemory = p.of(FED_MEMORY);
        loss = p.of(LOSS_FARM);
        hoardFood = p.of(HOARD_FOOD_MONTHS);
        hoardFeed = p.of(HOARD_FEED_YEARS);
        hoardLand = p.of(HOARD_LAND);
        hoardRot = p.of(HOARD_ROT);
        meatWinter = p.of(MEAT_KEEPS_WINTER);
        meatSummer = p.of(MEAT_KEEPS_SUMMER);
        fearDecay = p.of(QE_DECAY);
        fearFloor = p.of(QE_FLOOR);
    }

    void live(PeasantHousehold h) {
        var now = h.village.region.now;
        var page = h.village.region.page;
        var season = now.season;
        unhide(h, season);
        double wantOfMonth = h.persons * diet.want(h);
        double seedHeld = diet.seedHeld(h, season);
        double feedOfYear = diet.feedOfYear(h);
        double available = Math.max(0, h.grain - seedHeld);
        double reach = diet.reach(available, wantOfMonth, feedOfYear, season);
        eat(
                h,
                page,
                season,
                reach,
                diet.eaten(available, wantOfMonth, reach, h.kcal < diet.hungerKcal, h.persons, season));
        feed(
                h,
                page,
                season,
                reach,
                seedHeld,
                wantOfMonth,
                feedOfYear * (season.feedWeight() * (1 / 12.0) * now.feedResponse));
        spoil(h, page, season, wantOfMonth, feedOfYear);
        h.fear += (float) (fearDecay * (fearFloor - h.fear));
    }

    private void unhide(PeasantHousehold h, Season season) {
        if (h.hiddenGrain > 0 && (h.kcal < wellFed || (season.ofYear() >= 2 && season.ofYear() <= 7))) {
            int found = (int) (h.kcal < hungryKcal ? h.hiddenGrain * unhideHungry + 1 : h.hiddenGrain * unhide);
            found = Math.min(found, h.hiddenGrain);
            h.hiddenGrain -= found;
            h.grain += found;
        }
    }

    private void eat(PeasantHousehold h, Page page, Season season, double reach, double wished) {
        int grain = (int) Math.min(wished, h.grain);
        h.grain -= grain;
        page.post(Flow.GRAIN_EATEN_RURAL, grain, h.key);
        int toSeptember = season.ofYear() >= 9 ? 21 - season.ofYear() : Math.max(1, 9 - season.ofYear());
        double hurry = reach < potatoHurryReach ? potatoHurry : 1;
        int potatoes = (int) Math.min(h.potatoes, h.potatoes * hurry / toSeptember);
        h.potatoes -= potatoes;
        page.post(Flow.POTATOES_EATEN, potatoes, h.key);
        int meat = (int) Math.min(h.meat, h.persons * (diet.meatOwn(h.kcal) + moreMeat));
        h.meat -= meat;
        page.post(Flow.MEAT_EATEN_RURAL, meat, h.key);
        double milk = Math.min(diet.milkPerHead * h.cattle * clip(h.fed, milkLeastFed, 1), h.persons * milkDrunk);
        double energy =
                grain * diet.kcalGrain + potatoes * diet.kcalPotato + milk * diet.kcalMilk + meat * diet.kcalMeat;
        double kcal = energy / (h.persons * Diet.DAYS) + diet.otherKcal;
        h.kcal += (float) (memory * (kcal - h.kcal));
        h.kcalHalfYear += (float) (halfYearMemory * (kcal - h.kcalHalfYear));
    }

    private void feed(
            PeasantHousehold h, Page page, Season season, double reach, double seed, double want, double norm) {
        double first = reach < potatoHurryReach ? foodFirstTight : foodFirst;
        double left = Math.max(
                0, h.grain - seed * seedFromFeed - want * Math.min(season.monthsToHarvest(), foodMonths) * first);
        double share = reach > tightReach ? 1 : reach > shortReach ? tight : shortFeed;
        int given = (int) Math.min(norm * share, left);
        h.grain -= given;
        page.post(Flow.FEED, given, h.key);
        double grass = season.isPasture() ? grassSummer : grassWinter;
        double satisfied = norm > 0 ? clip((given + grass * norm) / Math.max(1, norm), 0, 1) : 1;
        h.fed = norm > 0 ? (float) (h.fed + fedMemory * (satisfied - h.fed)) : 1;
    }

    private void spoil(PeasantHousehold h, Page page, Season season, double want, double feedOfYear) {
        int spoiled = (int) (h.grain * loss);
        double hoard = want * hoardFood + feedOfYear * hoardFeed + h.land * hoardLand;
        int rotted = h.grain - spoiled > hoard ? (int) ((h.grain - spoiled - hoard) * hoardRot) : 0;
        h.grain -= spoiled + rotted;
        page.post(Flow.SPOILED_ON_FARM, spoiled + rotted, h.key);
        int meatLost = h.meat - (int) (h.meat * (season.isWinter() ? meatWinter : meatSummer));
        h.meat -= meatLost;
        page.post(Flow.MEAT_SPOILED, meatLost, h.key);
    }
}
