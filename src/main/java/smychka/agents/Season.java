package smychka.agents;

import static smychka.scenario.Parameter.FEED_SUMMER;
import static smychka.scenario.Parameter.FEED_WINTER;
import static smychka.scenario.Parameter.FORESIGHT;
import static smychka.scenario.Parameter.HORIZON_MONTHS;
import static smychka.scenario.Parameter.SALES_SEASON_AUGUST;
import static smychka.scenario.Parameter.SALES_SEASON_AUTUMN;
import static smychka.scenario.Parameter.SALES_SEASON_REST;
import static smychka.scenario.Parameter.SALES_SEASON_SEPTEMBER;
import static smychka.scenario.Parameter.SALES_SEASON_WINTER;

import smychka.scenario.Parameters;

/**
 * What the calendar means to a farmer in one month of the year.
 *
 * @param ofYear 1 (January) to 12
 * @param monthsToHarvest months to the first of August, 1 (July) to 12 (August)
 * @param planningMonths months people plan over: the far ones count little
 * @param feedLeft share of a year's feed that falls between now and July
 * @param feedWeight this month's feed against a twelfth of the year's
 * @param salesSeason how much more than in a plain month is brought to market
 */
record Season(
        int ofYear,
        int monthsToHarvest,
        double planningMonths,
        double feedLeft,
        double feedWeight,
        double salesSeason) {

    static Season of(int month, Parameters p) {
        int toHarvest = month == 8 ? 12 : Math.floorMod(8 - month, 12);
        double horizon = p.of(HORIZON_MONTHS);
        double planning = toHarvest <= horizon ? toHarvest : horizon + p.of(FORESIGHT) * (toHarvest - horizon);
        double feed = 0;
        for (int ahead = 0; ahead < toHarvest; ahead++) {
            feed += feedWeight((month + ahead - 1) % 12 + 1, p);
        }
        return new Season(month, toHarvest, planning, feed / 12, feedWeight(month, p), salesSeason(month, p));
    }

    boolean isWinter() {
        return ofYear >= 11 || ofYear <= 2;
    }

    /** From the autumn sowing to the end of the spring sowing a farmer holds seed back. */
    boolean holdsSeed() {
        return ofYear <= 4 || ofYear >= 8;
    }

    boolean isPasture() {
        return ofYear >= 5 && ofYear <= 10;
    }

    /** Months until the first state grain of the new crop in September, 1 to 12. */
    int monthsToNewStateGrain() {
        return ofYear == 9 ? 12 : Math.floorMod(9 - ofYear, 12);
    }

    private static double feedWeight(int month, Parameters p) {
        return p.of(month >= 11 || month <= 4 ? FEED_WINTER : FEED_SUMMER);
    }

    private static double salesSeason(int month, Parameters p) {
        return p.of(
                switch (month) {
                    case 10, 11, 12 -> SALES_SEASON_AUTUMN;
                    case 9 -> SALES_SEASON_SEPTEMBER;
                    case 8 -> SALES_SEASON_AUGUST;
                    case 1, 2, 3 -> SALES_SEASON_WINTER;
                    default -> SALES_SEASON_REST;
                });
    }
}
