package smychka.agents;

import static smychka.scenario.Parameter.COWS_PER_CATTLE;
import static smychka.scenario.Parameter.EATEN_MORE_IN_PLENTY;
import static smychka.scenario.Parameter.EATEN_POW_IN_DEARTH;
import static smychka.scenario.Parameter.FEED_CATTLE;
import static smychka.scenario.Parameter.FEED_CLAIM;
import static smychka.scenario.Parameter.FEED_HORSE;
import static smychka.scenario.Parameter.FEED_PIG;
import static smychka.scenario.Parameter.FEED_SCALE;
import static smychka.scenario.Parameter.FEED_SHEEP;
import static smychka.scenario.Parameter.GRAIN_WANT_FLOOR;
import static smychka.scenario.Parameter.HUNGER_KCAL;
import static smychka.scenario.Parameter.HUNGER_RATION;
import static smychka.scenario.Parameter.KCAL_GRAIN;
import static smychka.scenario.Parameter.KCAL_MEAT;
import static smychka.scenario.Parameter.KCAL_MILK;
import static smychka.scenario.Parameter.KCAL_POTATO;
import static smychka.scenario.Parameter.KCAL_TARGET;
import static smychka.scenario.Parameter.MEAT_KCAL_COUNTED;
import static smychka.scenario.Parameter.MEAT_OWN;
import static smychka.scenario.Parameter.MEAT_OWN_WELL_FED;
import static smychka.scenario.Parameter.MILK_COUNTED;
import static smychka.scenario.Parameter.MILK_PER_COW;
import static smychka.scenario.Parameter.OTHER_KCAL_RURAL;
import static smychka.scenario.Parameter.PLENTY_SPAN;
import static smychka.scenario.Parameter.POTATO_EATEN_SHARE;
import static smychka.scenario.Parameter.POTATO_PER_HEAD;
import static smychka.scenario.Parameter.SEED_GUARD;
import static smychka.scenario.Parameter.SEED_GUARD_HUNGRY;
import static smychka.scenario.Parameter.SEED_GUARD_STARVING;
import static smychka.scenario.Parameter.SEED_HELD;
import static smychka.scenario.Parameter.SEED_HELD_AUGUST;
import static smychka.scenario.Parameter.SEED_HUNGRY_KCAL;
import static smychka.scenario.Parameter.SEED_RATE;
import static smychka.scenario.Parameter.SEED_STARVING_KCAL;
import static smychka.scenario.Parameter.STORE_SHARE_LAST_MONTHS;
import static smychka.scenario.Parameter.STORE_SHARE_MONTH;
import static smychka.scenario.Parameter.WELL_FED_KCAL;
import static smychka.scenario.Parameter.WELL_FED_SPAN;
import static smychka.unit.Numbers.clip;

import smychka.scenario.Parameters;
import smychka.unit.Curve;

/** What a household needs, holds back and eats (grain balances and budget studies of TsSU, 1922-27). */
final class Diet {

    /** Days in a mean month. */
    static final double DAYS = 30.4;

    private static final double DAYS_OF_YEAR = 365;

    final double kcalGrain;
    final double kcalPotato;
    final double kcalMilk;
    final double kcalMeat;
    final double otherKcal;
    /** kg of milk a head of cattle gives a month. */
    final double milkPerHead;

    final double hungerKcal;
    private final double target;
    private final double gardenKcal;
    private final double milkCounted;
    private final double wantFloor;
    /** Grain that gives a kcal a day for a month, and that stands for a kg of milk, kg. */
    private final double perKcal;

    private final double milkForGrain;
    private final double feedHorse;
    private final double feedCattle;
    private final double feedPig;
    private final double feedSheep;
    private final double seedRate;
    private final double seedHeld;
    private final double seedHeldAugust;
    private final double guard;
    private final double guardHungry;
    private final double guardStarving;
    private final double seedHungryKcal;
    private final double seedStarvingKcal;
    private final double feedClaim;
    private final double plenty;
    private final double plentySpan;
    private final double storeShare;
    private final double storeShareLast;
    private final double hungerRation;
    private final double meatOwn;
    private final double meatWellFed;
    private final double wellFed;
    private final double wellFedSpan;
    private final Curve dearth;

    Diet(Parameters p) {
        kcalGrain = p.of(KCAL_GRAIN);
        kcalPotato = p.of(KCAL_POTATO);
        kcalMilk = p.of(KCAL_MILK);
        kcalMeat = p.of(KCAL_MEAT);
        otherKcal = p.of(OTHER_KCAL_RURAL);
        milkPerHead = p.of(COWS_PER_CATTLE) * p.of(MILK_PER_COW);
        hungerKcal = p.of(HUNGER_KCAL);
        target = p.of(KCAL_TARGET) - p.of(MEAT_KCAL_COUNTED) - otherKcal;
        gardenKcal = p.of(POTATO_EATEN_SHARE) * p.of(POTATO_PER_HEAD) * kcalPotato / DAYS_OF_YEAR;
        milkCounted = p.of(MILK_COUNTED);
        wantFloor = p.of(GRAIN_WANT_FLOOR);
        perKcal = DAYS / kcalGrain;
        milkForGrain = kcalMilk / kcalGrain;
        feedHorse = p.of(FEED_SCALE) * p.of(FEED_HORSE);
        feedCattle = p.of(FEED_SCALE) * p.of(FEED_CATTLE);
        feedPig = p.of(FEED_SCALE) * p.of(FEED_PIG);
        feedSheep = p.of(FEED_SCALE) * p.of(FEED_SHEEP);
        seedRate = p.of(SEED_RATE) / 100;
        seedHeld = p.of(SEED_HELD);
        seedHeldAugust = p.of(SEED_HELD_AUGUST);
        guard = p.of(SEED_GUARD);
        guardHungry = p.of(SEED_GUARD_HUNGRY);
        guardStarving = p.of(SEED_GUARD_STARVING);
        seedHungryKcal = p.of(SEED_HUNGRY_KCAL);
        seedStarvingKcal = p.of(SEED_STARVING_KCAL);
        feedClaim = p.of(FEED_CLAIM);
        plenty = p.of(EATEN_MORE_IN_PLENTY);
        plentySpan = p.of(PLENTY_SPAN);
        storeShare = p.of(STORE_SHARE_MONTH);
        storeShareLast = p.of(STORE_SHARE_LAST_MONTHS);
        hungerRation = p.of(HUNGER_RATION);
        meatOwn = p.of(MEAT_OWN);
        meatWellFed = p.of(MEAT_OWN_WELL_FED);
        wellFed = p.of(WELL_FED_KCAL);
        wellFedSpan = p.of(WELL_FED_SPAN);
        double pow = p.of(EATEN_POW_IN_DEARTH);
        dearth = new Curve(ratio -> StrictMath.pow(ratio, pow), 0, 1, 1024);
    }

    /** Grain a household wants to eat, kg a head and month: less where the garden and the cow feed it. */
    double want(double garden, int cattle, int persons) {
        double give = milkPerHead * cattle;
        double milk = give >= milkCounted * persons ? milkCounted : give / persons;
        double wanted = (target - gardenKcal * garden) * perKcal - milk * milkForGrain;
        return wanted > wantFloor ? wanted : wantFloor;
    }

    double want(PeasantHousehold h) {
        return want(h.village.region.facts.garden(), h.cattle, h.persons);
    }

    /** A year's feed grain by the norm, kg. */
    double feedOfYear(PeasantHousehold h) {
        return feedHorse * h.horses + feedCattle * h.cattle + feedPig * h.pigs + feedSheep * h.sheep;
    }

    /** Seed held back from the pot, kg: hunger eats into it. */
    double seedHeld(PeasantHousehold h, Season season) {
        if (h.member || !season.holdsSeed()) {
            return 0;
        }
        double share = season.ofYear() == 8 ? seedHeldAugust : seedHeld;
        double guarded = h.kcal < seedStarvingKcal ? guardStarving : h.kcal < seedHungryKcal ? guardHungry : guard;
        return h.land * seedRate * share * guarded;
    }

    /** How far the store goes: 1 when it lasts over the months people plan for. */
    double reach(double available, double wantOfMonth, double feedOfYear, Season season) {
        return available
                / Math.max(1, wantOfMonth * season.planningMonths() + feedOfYear * season.feedLeft() * feedClaim);
    }

    /** Grain eaten this month, kg: a little more in plenty, ever less in dearth, never the whole store at once. */
    double eaten(double available, double wantOfMonth, double reach, boolean hungry, int persons, Season season) {
        double wish = wantOfMonth * (reach >= 1 ? 1 + plenty * clip((reach - 1) / plentySpan, 0, 1) : dearth.at(reach));
        int months = season.monthsToHarvest();
        double most = available * (months <= 1 ? 1 : months <= 2 ? storeShareLast : storeShare);
        double eaten = Math.min(wish, most);
        return hungry ? Math.min(Math.max(eaten, persons * hungerRation), available) : eaten;
    }

    /** Meat a household keeps for itself, kg a head and month: the well-fed keep more. */
    double meatOwn(double kcal) {
        return meatOwn + meatWellFed * clip((kcal - wellFed) / wellFedSpan, 0, 1);
    }

    /** Seed for the whole of the land, kg; that of a member is the kolkhoz's care. */
    double seedForLand(PeasantHousehold h) {
        return h.member ? 0 : h.land * seedRate;
    }
}
