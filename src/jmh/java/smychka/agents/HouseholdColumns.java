package smychka.agents;

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
                live(i, now.larder, garden, region.custom.feedResponse);
            }
        }
    }

    private void live(int i, Larder larder, double garden, double feedResponse) {
        if (hidden[i] > 0) {
            unhide(i, larder);
        }
        double want = diet.want(garden, cattle[i], persons[i]);
        double feedOfYear = n.horse * horses[i] + n.cattle * cattle[i] + n.pig * pigs[i] + n.sheep * sheep[i];
        double seed = land[i] * larder.seedHeld() * diet.seedGuard(kcal[i]);
        double available = Math.max(0, grain[i] - seed);
        double reach = diet.reach(available, want, feedOfYear, larder);
        int eaten = diet.eaten(available, want, reach, kcal[i], persons[i], larder);
        grain[i] -= eaten;
        posted[0] += eaten;
        eatBeside(i, larder, eaten, reach < n.hurryReach);
        feed(i, larder, reach, grain[i] - seed * n.seedFromFeed, want, feedOfYear, feedResponse);
        spoil(i, larder, want, feedOfYear);
        fear[i] += (float) (n.fearDecay * (n.fearFloor - fear[i]));
    }

    private void unhide(int i, Larder larder) {
        if (kcal[i] < n.wellFed || larder.unhides()) {
            int found = (int) (kcal[i] < n.hungry ? hidden[i] * n.unhideHungry + 1 : hidden[i] * n.unhide);
            found = Math.min(found, hidden[i]);
            hidden[i] -= found;
            grain[i] += found;
        }
    }

    private void eatBeside(int i, Larder larder, int eaten, boolean hurry) {
        int dug = (int) (potatoes[i] * (hurry ? larder.potatoShareShort() : larder.potatoShare()));
        potatoes[i] -= dug;
        posted[1] += dug;
        int cooked = Math.min(meat[i], (int) (persons[i] * (diet.meatOwn(kcal[i]) + n.moreMeat)));
        meat[i] -= cooked;
        posted[2] += cooked;
        double milk = Math.min(diet.milkPerHead * cattle[i] * Math.max(fed[i], n.milkLeastFed), persons[i] * n.milk);
        double energy = eaten * diet.kcalGrain + dug * diet.kcalPotato + milk * diet.kcalMilk + cooked * diet.kcalMeat;
        double each = energy * Diet.PER_PERSON_AND_DAY[persons[i]] + diet.otherKcal;
        kcal[i] += (float) (n.memory * (each - kcal[i]));
        kcalHalfYear[i] += (float) (n.halfYearMemory * (each - kcalHalfYear[i]));
    }

    private void feed(
            int i, Larder larder, double reach, double beyondSeed, double want, double feedOfYear, double response) {
        double norm = feedOfYear * larder.feedNorm() * response;
        double food = want * (reach < n.hurryReach ? larder.foodFirstShort() : larder.foodFirst());
        double share = reach > n.tightReach ? 1 : reach > n.shortReach ? n.tight : n.shortFeed;
        int given = Math.max(0, (int) Math.min(norm * share, beyondSeed - food));
        grain[i] -= given;
        posted[3] += given;
        double satisfied = norm > 0 ? Math.min(1, given / Math.max(1, norm) + larder.grass()) : 1;
        fed[i] += (float) (n.fedMemory * (satisfied - fed[i]));
    }

    private void spoil(int i, Larder larder, double want, double feedOfYear) {
        int spoiled = (int) (grain[i] * n.loss);
        double hoard = want * n.hoardFood + feedOfYear * n.hoardFeed + land[i] * n.hoardLand;
        int rotted = Math.max(0, (int) ((grain[i] - spoiled - hoard) * n.hoardRot));
        grain[i] -= spoiled + rotted;
        posted[4] += spoiled + rotted;
        int meatLost = meat[i] - (int) (meat[i] * larder.meatKept());
        meat[i] -= meatLost;
        posted[5] += meatLost;
    }

    /** The parameters of {@link Meals} and {@link Diet} that those keep to themselves. */
    private static final class Numbers {
        final double horse;
        final double cattle;
        final double pig;
        final double sheep;
        final double unhide;
        final double unhideHungry;
        final double hungry;
        final double wellFed;
        final double milk;
        final double milkLeastFed;
        final double hurryReach;
        final double moreMeat;
        final double memory;
        final double halfYearMemory;
        final double seedFromFeed;
        final double tightReach;
        final double tight;
        final double shortReach;
        final double shortFeed;
        final double fedMemory;
        final double loss;
        final double hoardFood;
        final double hoardFeed;
        final double hoardLand;
        final double hoardRot;
        final double fearDecay;
        final double fearFloor;

        Numbers(Parameters p) {
            double scale = p.of(Parameter.FEED_SCALE);
            horse = scale * p.of(Parameter.FEED_HORSE);
            cattle = scale * p.of(Parameter.FEED_CATTLE);
            pig = scale * p.of(Parameter.FEED_PIG);
            sheep = scale * p.of(Parameter.FEED_SHEEP);
            unhide = p.of(Parameter.UNHIDE);
            unhideHungry = p.of(Parameter.UNHIDE_HUNGRY);
            hungry = p.of(Parameter.HUNGRY_KCAL);
            wellFed = p.of(Parameter.WELL_FED_KCAL);
            milk = p.of(Parameter.MILK_DRUNK);
            milkLeastFed = p.of(Parameter.MILK_LEAST_FED);
            hurryReach = p.of(Parameter.POTATO_HURRY_REACH);
            moreMeat = p.of(Parameter.MEAT_EATEN) - p.of(Parameter.MEAT_OWN);
            memory = p.of(Parameter.KCAL_MEMORY);
            halfYearMemory = p.of(Parameter.MORT_LAG);
            seedFromFeed = p.of(Parameter.SEED_GUARD_FROM_FEED);
            tightReach = p.of(Parameter.FEED_TIGHT_REACH);
            tight = p.of(Parameter.FEED_TIGHT);
            shortReach = p.of(Parameter.FEED_SHORT_REACH);
            shortFeed = p.of(Parameter.FEED_SHORT);
            fedMemory = p.of(Parameter.FED_MEMORY);
            loss = p.of(Parameter.LOSS_FARM);
            hoardFood = p.of(Parameter.HOARD_FOOD_MONTHS);
            hoardFeed = p.of(Parameter.HOARD_FEED_YEARS);
            hoardLand = p.of(Parameter.HOARD_LAND);
            hoardRot = p.of(Parameter.HOARD_ROT);
            fearDecay = p.of(Parameter.QE_DECAY);
            fearFloor = p.of(Parameter.QE_FLOOR);
        }
    }
}
