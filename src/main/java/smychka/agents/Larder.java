package smychka.agents;

import static smychka.scenario.Parameter.FEED_CLAIM;
import static smychka.scenario.Parameter.FOOD_BEFORE_FEED;
import static smychka.scenario.Parameter.FOOD_BEFORE_FEED_MONTHS;
import static smychka.scenario.Parameter.FOOD_BEFORE_FEED_TIGHT;
import static smychka.scenario.Parameter.GRASS_SUMMER;
import static smychka.scenario.Parameter.GRASS_WINTER;
import static smychka.scenario.Parameter.MEAT_KEEPS_SUMMER;
import static smychka.scenario.Parameter.MEAT_KEEPS_WINTER;
import static smychka.scenario.Parameter.POTATO_HURRY;
import static smychka.scenario.Parameter.SEED_HELD;
import static smychka.scenario.Parameter.SEED_HELD_AUGUST;
import static smychka.scenario.Parameter.SEED_RATE;
import static smychka.scenario.Parameter.STORE_SHARE_LAST_MONTHS;
import static smychka.scenario.Parameter.STORE_SHARE_MONTH;

import smychka.scenario.Parameters;

/**
 * How the stores of a farm are used in one month of the year.
 *
 * @param planningMonths months of eating a store should last
 * @param feedPlanned share of a year's feed it should last for
 * @param seedHeld seed held back, kg for a hundredth of a hectare
 * @param storeShare largest share of the grain that is eaten in the month
 * @param potatoShare share of the potatoes eaten, and where grain is short
 * @param foodFirst months of food that come before feed, and where grain is short
 * @param feedNorm this month's feed against the year's
 * @param grass feed found on the pasture or in hay, against the month's norm
 * @param meatKept share of the meat that does not spoil
 * @param unhides whether hidden grain returns to the store by itself
 */
record Larder(
        double planningMonths,
        double feedPlanned,
        double seedHeld,
        double storeShare,
        double potatoShare,
        double potatoShareShort,
        double foodFirst,
        double foodFirstShort,
        double feedNorm,
        double grass,
        double meatKept,
        boolean unhides) {

    static Larder of(Season season, Parameters p) {
        int month = season.ofYear();
        int toHarvest = season.monthsToHarvest();
        double seed = season.holdsSeed() ? p.of(month == 8 ? SEED_HELD_AUGUST : SEED_HELD) : 0;
        int toSeptember = month >= 9 ? 21 - month : Math.max(1, 9 - month);
        double food = Math.min(toHarvest, p.of(FOOD_BEFORE_FEED_MONTHS));
        return new Larder(
                season.planningMonths(),
                season.feedLeft() * p.of(FEED_CLAIM),
                p.of(SEED_RATE) / 100 * seed,
                toHarvest <= 1 ? 1 : p.of(toHarvest <= 2 ? STORE_SHARE_LAST_MONTHS : STORE_SHARE_MONTH),
                1.0 / toSeptember,
                Math.min(1, p.of(POTATO_HURRY) / toSeptember),
                food * p.of(FOOD_BEFORE_FEED),
                food * p.of(FOOD_BEFORE_FEED_TIGHT),
                season.feedWeight() / 12,
                p.of(season.isPasture() ? GRASS_SUMMER : GRASS_WINTER),
                p.of(season.isWinter() ? MEAT_KEEPS_WINTER : MEAT_KEEPS_SUMMER),
                month >= 2 && month <= 7);
    }
}
