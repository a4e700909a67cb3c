package smychka.agents;

import static smychka.unit.Numbers.clip;

import java.util.Arrays;
import java.util.List;
import smychka.scenario.Parameter;
import smychka.scenario.Parameters;

/**
 * The peasants of a country as columns, living the month of {@link Meals} with the same arithmetic to the last bit. Only
 * the benchmark knows it: it says what the model's objects cost against arrays.
 */
final class HouseholdColumns {

    final int[] grain;
    final int[] hidden;
    final int[] potatoes;
    final int[] meat;
    final int[] land;
    final short[] horses;
    final short[] cattle;
    final short[] pigs;
    final short[] sheep;
    final float[] fear;
    final float[] kcal;
    final float[] kcalHalfYear;
    final float[] fed;
    final byte[] persons;

    /** Grain, feed, potatoes, meat eaten, and what spoils: sums since the last restoring, kg. */
    final long[] posted = new long[6];

    private final List<Region> regions;
    /** First household of each region, and the number of all. */
    private final int[] first;

    private final Diet diet;
    private final Numbers n;

    HouseholdColumns(Parameters p, List<Region> regions, int[] first) {
        int size = first[first.length - 1];
        this.regions = regions;
        this.first = first;
        diet = new Diet(p);
        n = new Numbers(p);
        grain = new int[size];
        hidden = new int[size];
        potatoes = new int[size];
        meat = new int[size];
        land = new int[size];
        horses = new short[size];
        cattle = new short[size];
        pigs = new short[size];
        sheep = new short[size];
        fear = new float[size];
        kcal = new float[size];
        kcalHalfYear = new float[size];
        fed = new float[size];
        persons = new byte[size];
    }

    void take(int i, PeasantHousehold h) {
        grain[i] = h.grain;
        hidden[i] = h.hiddenGrain;
        potatoes[i] = h.potatoes;
        meat[i] = h.meat;
        land[i] = h.land;
        horses[i] = h.horses;
        cattle[i] = h.cattle;
        pigs[i] = h.pigs;
        sheep[i] = h.sheep;
        fear[i] = h.fear;
        kcal[i] = h.kcal;
        kcalHalfYear[i] = h.kcalHalfYear;
        fed[i] = h.fed;
        persons[i] = h.persons;
    }

    void give(int i, PeasantHousehold h) {
        h.grain = grain[i];
        h.hiddenGrain = hidden[i];
        h.potatoes = potatoes[i];
        h.meat = meat[i];
        h.land = land[i];
        h.horses = horses[i];
        h.cattle = cattle[i];
        h.pigs = pigs[i];
        h.sheep = sheep[i];
        h.fear = fear[i];
        h.kcal = kcal[i];
        h.kcalHalfYear = kcalHalfYear[i];
        h.fed = fed[i];
        h.persons = persons[i];
    }

    /** Takes back what a month's meals change. */
    void restore(HouseholdColumns from) {
        int size = grain.length;
        System.arraycopy(from.grain, 0, grain, 0, size);
        System.arraycopy(from.hidden, 0, hidden, 0, size);
        System.arraycopy(from.potatoes, 0, potatoes, 0, size);
        System.arraycopy(from.meat, 0, meat, 0, size);
        System.arraycopy(from.fear, 0, fear, 0, size);
        System.arraycopy(from.kcal, 0, kcal, 0, size);
        System.arraycopy(from.kcalHalfYear, 0, kcalHalfYear, 0, size);
        System.arraycopy(from.fed, 0, fed, 0, size);
        Arrays.fill(posted, 0);
    }

    /** One month of all households. */
    void live() {
        for (int r = 0; r < regions.size(); r++) {
            var region = regions.get(r);
            double garden = region.facts.garden();
            var now = region.now;
            for (int i = first[r]; i < first[r + 1]; i++) {
                live(i, now.season, garden, now.feedResponse);
            }
        }
    }

    private void live(int i, Season season, double garden, double feedResponse) {
        unhide(i, season);
        double want = persons[i] * diet.want(garden, cattle[i], persons[i]);
        double seed = season.holdsSeed() ? land[i] * n.seedRate * seedShare(i, season) : 0;
        double feedOfYear = n.horse * horses[i] + n.cattle * cattle[i] + n.pig * pigs[i] + n.sheep * sheep[i];
        double available = Math.max(0, grain[i] - seed);
        double reach = diet.reach(available, want, feedOfYear, season);
        eat(i, season, reach, diet.eaten(available, want, reach, kcal[i] < diet.hungerKcal, persons[i], season));
        feed(i, season, reach, seed, want, feedOfYear * season.feedWeight() / 12 * feedResponse);
        spoil(i, season, want, feedOfYear);
        fear[i] += (float) (n.fearDecay * (n.fearFloor - fear[i]));
    }

    private double seedShare(int i, Season season) {
        double share = season.ofYear() == 8 ? n.seedHeldAugust : n.seedHeld;
        double guard = kcal[i] < n.seedStarving ? n.guardStarving : kcal[i] < n.seedHungry ? n.guardHungry : n.guard;
        return share * guard;
    }

    private void unhide(int i, Season season) {
        if (hidden[i] > 0 && (kcal[i] < n.wellFed || (season.ofYear() >= 2 && season.ofYear() <= 7))) {
            int found = (int) (kcal[i] < n.hungry ? hidden[i] * n.unhideHungry + 1 : hidden[i] * n.unhide);
            found = Math.min(found, hidden[i]);
            hidden[i] -= found;
            grain[i] += found;
        }
    }

    private void eat(int i, Season season, double reach, double wished) {
        int eaten = (int) Math.min(wished, grain[i]);
        grain[i] -= eaten;
        posted[0] += eaten;
        int toSeptember = season.ofYear() >= 9 ? 21 - season.ofYear() : Math.max(1, 9 - season.ofYear());
        double hurry = reach < n.hurryReach ? n.hurry : 1;
        int dug = (int) Math.min(potatoes[i], potatoes[i] * hurry / toSeptember);
        potatoes[i] -= dug;
        posted[1] += dug;
        int cooked = (int) Math.min(meat[i], persons[i] * (diet.meatOwn(kcal[i]) + n.moreMeat));
        meat[i] -= cooked;
        posted[2] += cooked;
        double milk = Math.min(diet.milkPerHead * cattle[i] * clip(fed[i], n.milkLeastFed, 1), persons[i] * n.milk);
        double energy = eaten * diet.kcalGrain + dug * diet.kcalPotato + milk * diet.kcalMilk + cooked * diet.kcalMeat;
        double each = energy / persons[i] / Diet.DAYS + diet.otherKcal;
        kcal[i] += (float) (n.memory * (each - kcal[i]));
        kcalHalfYear[i] += (float) (n.halfYearMemory * (each - kcalHalfYear[i]));
    }

    private void feed(int i, Season season, double reach, double seed, double want, double norm) {
        double firstFood = reach < n.hurryReach ? n.foodFirstTight : n.foodFirst;
        double kept = want * Math.min(season.monthsToHarvest(), n.foodMonths) * firstFood;
        double left = Math.max(0, grain[i] - seed * n.seedFromFeed - kept);
        double share = reach > n.tightReach ? 1 : reach > n.shortReach ? n.tight : n.shortFeed;
        int given = (int) Math.min(norm * share, left);
        grain[i] -= given;
        posted[3] += given;
        double grass = season.isPasture() ? n.grassSummer : n.grassWinter;
        double satisfied = norm > 0 ? clip((given + grass * norm) / Math.max(1, norm), 0, 1) : 1;
        fed[i] = norm > 0 ? (float) (fed[i] + n.fedMemory * (satisfied - fed[i])) : 1;
    }

    private void spoil(int i, Season season, double want, double feedOfYear) {
        int spoiled = (int) (grain[i] * n.loss);
        double hoard = want * n.hoardFood + feedOfYear * n.hoardFeed + land[i] * n.hoardLand;
        int rotted = (int) (Math.max(0, grain[i] - spoiled - hoard) * n.hoardRot);
        grain[i] -= spoiled + rotted;
        posted[4] += spoiled + rotted;
        int meatLost = meat[i] - (int) (meat[i] * (season.isWinter() ? n.meatWinter : n.meatSummer));
        meat[i] -= meatLost;
        posted[5] += meatLost;
    }

    /** The parameters of {@link Meals} and {@link Diet} that those keep to themselves. */
    private static final class Numbers {
        final double horse;
        final double cattle;
        final double pig;
        final double sheep;
        final double seedRate;
        final double seedHeld;
        final double seedHeldAugust;
        final double guard;
        final double guardHungry;
        final double guardStarving;
        final double seedHungry;
        final double seedStarving;
        final double unhide;
        final double unhideHungry;
        final double hungry;
        final double wellFed;
        final double milk;
        final double milkLeastFed;
        final double hurry;
        final double hurryReach;
        final double moreMeat;
        final double memory;
        final double halfYearMemory;
        final double seedFromFeed;
        final double tightReach;
        final double tight;
        final double shortReach;
        final double shortFeed;
        final double foodMonths;
        final double foodFirst;
        final double foodFirstTight;
        final double grassSummer;
        final double grassWinter;
        final double fedMemory;
        final double loss;
        final double hoardFood;
        final double hoardFeed;
        final double hoardLand;
        final double hoardRot;
        final double meatWinter;
        final double meatSummer;
        final double fearDecay;
        final double fearFloor;

        Numbers(Parameters p) {
            double scale = p.of(Parameter.FEED_SCALE);
            horse = scale * p.of(Parameter.FEED_HORSE);
            cattle = scale * p.of(Parameter.FEED_CATTLE);
            pig = scale * p.of(Parameter.FEED_PIG);
            sheep = scale * p.of(Parameter.FEED_SHEEP);
            seedRate = p.of(Parameter.SEED_RATE) / 100;
            seedHeld = p.of(Parameter.SEED_HELD);
            seedHeldAugust = p.of(Parameter.SEED_HELD_AUGUST);
            guard = p.of(Parameter.SEED_GUARD);
            guardHungry = p.of(Parameter.SEED_GUARD_HUNGRY);
            guardStarving = p.of(Parameter.SEED_GUARD_STARVING);
            seedHungry = p.of(Parameter.SEED_HUNGRY_KCAL);
            seedStarving = p.of(Parameter.SEED_STARVING_KCAL);
            unhide = p.of(Parameter.UNHIDE);
            unhideHungry = p.of(Parameter.UNHIDE_HUNGRY);
            hungry = p.of(Parameter.HUNGRY_KCAL);
            wellFed = p.of(Parameter.WELL_FED_KCAL);
            milk = p.of(Parameter.MILK_DRUNK);
            milkLeastFed = p.of(Parameter.MILK_LEAST_FED);
            hurry = p.of(Parameter.POTATO_HURRY);
            hurryReach = p.of(Parameter.POTATO_HURRY_REACH);
            moreMeat = p.of(Parameter.MEAT_EATEN) - p.of(Parameter.MEAT_OWN);
            memory = p.of(Parameter.KCAL_MEMORY);
            halfYearMemory = p.of(Parameter.MORT_LAG);
            seedFromFeed = p.of(Parameter.SEED_GUARD_FROM_FEED);
            tightReach = p.of(Parameter.FEED_TIGHT_REACH);
            tight = p.of(Parameter.FEED_TIGHT);
            shortReach = p.of(Parameter.FEED_SHORT_REACH);
            shortFeed = p.of(Parameter.FEED_SHORT);
            foodMonths = p.of(Parameter.FOOD_BEFORE_FEED_MONTHS);
            foodFirst = p.of(Parameter.FOOD_BEFORE_FEED);
            foodFirstTight = p.of(Parameter.FOOD_BEFORE_FEED_TIGHT);
            grassSummer = p.of(Parameter.GRASS_SUMMER);
            grassWinter = p.of(Parameter.GRASS_WINTER);
            fedMemory = p.of(Parameter.FED_MEMORY);
            loss = p.of(Parameter.LOSS_FARM);
            hoardFood = p.of(Parameter.HOARD_FOOD_MONTHS);
            hoardFeed = p.of(Parameter.HOARD_FEED_YEARS);
            hoardLand = p.of(Parameter.HOARD_LAND);
            hoardRot = p.of(Parameter.HOARD_ROT);
            meatWinter = p.of(Parameter.MEAT_KEEPS_WINTER);
            meatSummer = p.of(Parameter.MEAT_KEEPS_SUMMER);
            fearDecay = p.of(Parameter.QE_DECAY);
            fearFloor = p.of(Parameter.QE_FLOOR);
        }
    }
}
