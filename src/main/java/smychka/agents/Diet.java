package smychka.agents;

import static smychka.scenario.Parameter.COWS_PER_CATTLE;
import static smychka.scenario.Parameter.EATEN_MORE_IN_PLENTY;
import static smychka.scenario.Parameter.EATEN_POW_IN_DEARTH;
import static smychka.scenario.Parameter.FEED_CATTLE;
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
import static smychka.scenario.Parameter.SEED_HUNGRY_KCAL;
import static smychka.scenario.Parameter.SEED_STARVING_KCAL;
import static smychka.scenario.Parameter.WELL_FED_KCAL;
import static smychka.scenario.Parameter.WELL_FED_SPAN;

import smychka.scenario.Parameters;
import smychka.unit.Curve;

/** What a household needs, holds back and eats (grain balances and budget studies of TsSU, 1922-27). */
final class Diet {

    /** Days in a mean month. */
    static final double DAYS = 30.4;

    private static final double DAYS_OF_YEAR = 365;
    /** Few have more cattle than this. */
    private static final int WANTS = 8;

    /** One over the days a household's members live in a month, by their number; zero for none. */
    static final double[] PER_PERSON_AND_DAY = new double[Byte.MAX_VALUE + 1];

    static {
        for (int persons = 1; persons < PER_PERSON_AND_DAY.length; persons++) {
            PER_PERSON_AND_DAY[persons] = 1 / (persons * DAYS);
        }
    }

    final double kcalGrain;
    final double kcalPotato;
    final double kcalMilk;
    final double kcalMeat;
    final double otherKcal;
    /** kg of milk a head of cattle gives a month. */
    final double milkPerHead;

    final double hungerKcal;
    private final double milkCounted;
    private final double wantFloor;
    /** Grain wanted by a head without garden and cow, and what a plain garden and a kg of milk save of it, kg a month. */
    private final double grainAlone;

    private final double gardenForGrain;
    private final double milkForGrain;
    private final double feedHorse;
    private final double feedCattle;
    private final double feedPig;
    private final double feedSheep;
    private final double guard;
    private final double guardHungry;
    private final double guardStarving;
    private final double seedHungryKcal;
    private final double seedStarvingKcal;
    private final double hungerRation;
    private final double meatOwn;
    private final double meatWellFed;
    private final double wellFed;
    private final double perWellFedSpan;
    private final Curve appetite;

    Diet(Parameters p) {
        kcalGrain = p.of(KCAL_GRAIN);
        kcalPotato = p.of(KCAL_POTATO);
        kcalMilk = p.of(KCAL_MILK);
        kcalMeat = p.of(KCAL_MEAT);
        otherKcal = p.of(OTHER_KCAL_RURAL);
        milkPerHead = p.of(COWS_PER_CATTLE) * p.of(MILK_PER_COW);
        hungerKcal = p.of(HUNGER_KCAL);
        double perKcal = DAYS / kcalGrain;
        grainAlone = (p.of(KCAL_TARGET) - p.of(MEAT_KCAL_COUNTED) - otherKcal) * perKcal;
        gardenForGrain = p.of(POTATO_EATEN_SHARE) * p.of(POTATO_PER_HEAD) * kcalPotato / DAYS_OF_YEAR * perKcal;
        milkCounted = p.of(MILK_COUNTED);
        wantFloor = p.of(GRAIN_WANT_FLOOR);
        milkForGrain = kcalMilk / kcalGrain;
        feedHorse = p.of(FEED_SCALE) * p.of(FEED_HORSE);
        feedCattle = p.of(FEED_SCALE) * p.of(FEED_CATTLE);
        feedPig = p.of(FEED_SCALE) * p.of(FEED_PIG);
        feedSheep = p.of(FEED_SCALE) * p.of(FEED_SHEEP);
        guard = p.of(SEED_GUARD);
        guardHungry = p.of(SEED_GUARD_HUNGRY);
        guardStarving = p.of(SEED_GUARD_STARVING);
        seedHungryKcal = p.of(SEED_HUNGRY_KCAL);
        seedStarvingKcal = p.of(SEED_STARVING_KCAL);
        hungerRation = p.of(HUNGER_RATION);
        meatOwn = p.of(MEAT_OWN);
        meatWellFed = p.of(MEAT_OWN_WELL_FED);
        wellFed = p.of(WELL_FED_KCAL);
        perWellFedSpan = 1 / p.of(WELL_FED_SPAN);
        double dearth = p.of(EATEN_POW_IN_DEARTH);
        double plenty = p.of(EATEN_MORE_IN_PLENTY);
        double span = p.of(PLENTY_SPAN);
        appetite = new Curve(reach -> appetite(reach, dearth, plenty, span), 0, 1 + span, 768);
    }

    /** Grain a household wants to eat, kg a month: less where the garden and the cow feed it. */
    double want(double garden, int cattle, int persons) {
        double milk = Math.min(milkPerHead * cattle, milkCounted * persons) * milkForGrain;
        double want = persons * (grainAlone - garden * gardenForGrain) - milk;
        double least = persons * wantFloor;
        return want > least ? want : least;
    }

    /** The same, of a household of a region. */
    double want(PeasantHousehold h, Region region) {
        return h.cattle < WANTS ? region.wants[h.persons * WANTS + h.cattle] : want(region.garden, h.cattle, h.persons);
    }

    /** What households of a region want, by their persons and, in turn, heads of cattle up to {@link #WANTS}. */
    double[] wants(double garden) {
        var wants = new double[(Byte.MAX_VALUE + 1) * WANTS];
        for (int i = 0; i < wants.length; i++) {
            wants[i] = want(garden, i % WANTS, i / WANTS);
        }
        return wants;
    }

    /** A year's feed grain by the norm, kg. */
    double feedOfYear(PeasantHousehold h) {
        return feedHorse * h.horses + feedCattle * h.cattle + feedPig * h.pigs + feedSheep * h.sheep;
    }

    /** How much of the seed held back hunger leaves alone. */
    double seedGuard(double kcal) {
        return kcal >= seedHungryKcal ? guard : kcal >= seedStarvingKcal ? guardHungry : guardStarving;
    }

    /** How far the store goes: 1 when it lasts over the months people plan for. */
    double reach(double available, double want, double feedOfYear, Larder larder) {
        double need = want * larder.planningMonths() + feedOfYear * larder.feedPlanned();
        return available / (need > 1 ? need : 1);
    }

    /** Grain eaten this month, kg: a little more in plenty, ever less in dearth, never the whole store at once. */
    int eaten(double available, double want, double reach, double kcal, int persons, Larder larder) {
        double wish = want * appetite.at(reach);
        double most = available * larder.storeShare();
        int eaten = (int) (wish < most ? wish : most);
        return kcal >= hungerKcal ? eaten : Math.max(eaten, (int) Math.min(persons * hungerRation, available));
    }

    /** What is eaten of what is wanted: up to some more in plenty, by a power of the reach in dearth. */
    private static double appetite(double reach, double dearth, double plenty, double span) {
        return reach < 1 ? StrictMath.pow(reach, dearth) : 1 + plenty * (reach - 1) / span;
    }

    /** Meat a household keeps for itself, kg a head and month: the well-fed keep more. */
    double meatOwn(double kcal) {
        return meatOwn + meatWellFed * Math.max(0, Math.min(1, (kcal - wellFed) * perWellFedSpan));
    }
}
