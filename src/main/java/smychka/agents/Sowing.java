package smychka.agents;

import static smychka.scenario.Parameter.ADULT_SHARE;
import static smychka.scenario.Parameter.DRAUGHT_OVERWORK;
import static smychka.scenario.Parameter.DRAUGHT_TOLERANCE_SPRING;
import static smychka.scenario.Parameter.DRAUGHT_TOLERANCE_WINTER;
import static smychka.scenario.Parameter.DRAUGHT_WITHOUT;
import static smychka.scenario.Parameter.HA_HORSE;
import static smychka.scenario.Parameter.HA_PER_ADULT;
import static smychka.scenario.Parameter.LAND_ALWAYS_WORKED;
import static smychka.scenario.Parameter.OXEN;
import static smychka.scenario.Parameter.OXEN_CATTLE;
import static smychka.scenario.Parameter.QE_SOW;
import static smychka.scenario.Parameter.SEED_RATE;
import static smychka.scenario.Parameter.SOW_FOOD;
import static smychka.scenario.Parameter.SOW_FOOD_HUNGRY;
import static smychka.scenario.Parameter.SOW_FOOD_MONTHS;
import static smychka.scenario.Parameter.SOW_GROW;
import static smychka.scenario.Parameter.SOW_GROW_PLUS;
import static smychka.scenario.Parameter.SOW_HUNGRY_KCAL;
import static smychka.scenario.Parameter.SOW_MEMORY;
import static smychka.scenario.Parameter.SOW_MOST;
import static smychka.scenario.Parameter.SOW_TERMS;
import static smychka.scenario.Parameter.SOW_THREAT;
import static smychka.scenario.Parameter.TECH_BASE_YEAR;
import static smychka.scenario.Parameter.TECH_TREND;
import static smychka.scenario.Parameter.WINTER_SHARE;
import static smychka.unit.Numbers.clip;

import smychka.ledger.Flow;
import smychka.policy.Lever;
import smychka.scenario.Parameters;

/** How much land a household sows: fear, poor terms and want of draught or seed keep it idle (sown area series 1921-33). */
public final class Sowing {

    private final double fear;
    private final double terms;
    private final double threat;
    private final double most;
    private final double trend;
    private final double baseYear;
    private final double areaPerPerson;
    private final double alwaysWorked;
    private final double grow;
    private final double growPlus;
    private final double memory;
    private final double winterShare;
    private final double horseArea;
    private final double oxenArea;
    private final int oxenCattle;
    private final double overwork;
    private final double without;
    private final double toleranceWinter;
    private final double toleranceSpring;
    private final double seedRate;
    private final double food;
    private final double foodHungry;
    private final double foodMonths;
    private final double hungryKcal;

    private final Tenancy tenancy;

    Sowing(Parameters p, Tenancy tenancy) {
        this.tenancy = tenancy;
        fear = p.of(QE_SOW);
        terms = p.of(SOW_TERMS);
        threat = p.of(SOW_THREAT);
        most = p.of(SOW_MOST);
        trend = p.of(TECH_TREND);
        baseYear = p.of(TECH_BASE_YEAR);
        areaPerPerson = 100 * p.of(ADULT_SHARE) * p.of(HA_PER_ADULT);
        alwaysWorked = p.of(LAND_ALWAYS_WORKED);
        grow = p.of(SOW_GROW);
        growPlus = 100 * p.of(SOW_GROW_PLUS);
        memory = p.of(SOW_MEMORY);
        winterShare = p.of(WINTER_SHARE);
        horseArea = 100 * p.of(HA_HORSE);
        oxenArea = 100 * p.of(OXEN);
        oxenCattle = (int) p.of(OXEN_CATTLE);
        overwork = p.of(DRAUGHT_OVERWORK);
        without = p.of(DRAUGHT_WITHOUT);
        toleranceWinter = 100 * p.of(DRAUGHT_TOLERANCE_WINTER);
        toleranceSpring = 100 * p.of(DRAUGHT_TOLERANCE_SPRING);
        seedRate = p.of(SEED_RATE) / 100;
        food = p.of(SOW_FOOD);
        foodHungry = p.of(SOW_FOOD_HUNGRY);
        foodMonths = p.of(SOW_FOOD_MONTHS);
        hungryKcal = p.of(SOW_HUNGRY_KCAL);
    }

    /** Area a household would sow in the year, 0.01 ha, before the limits of labour and habit. */
    double desired(int land, double fearOfSeizure, double termsOfTrade, double threatSeen, double floor, int year) {
        double willing = 1 - fear * fearOfSeizure - terms * Math.max(0, 1 - termsOfTrade) - threat * threatSeen;
        return land * clip(willing, floor, most) * (1 + trend * (year - baseYear));
    }

    /** Area the household's own hands can work in a year, 0.01 ha. */
    private double hands(PeasantHousehold h) {
        return Math.max(h.persons * areaPerPerson, h.land * alwaysWorked);
    }

    /** Area a household is used to, a little more at most, 0.01 ha. */
    private double habit(PeasantHousehold h) {
        return h.sownLast * grow + growPlus;
    }

    private double desired(PeasantHousehold h, Region region, double floor) {
        return desired(h.land, h.fear, region.outlook.terms, region.threat, floor, region.now.month.year());
    }

    /** What the household's own animals can work in the season, 0.01 ha. */
    private double ownDraught(PeasantHousehold h, double share) {
        return (h.horses * horseArea + (h.cattle >= oxenCattle ? oxenArea : 0)) * share;
    }

    /** Share of the draught that is lacking which the village's spare animals make up. */
    double hiredShare(double spare, double lack) {
        return Math.min(1, (spare + without * lack) / Math.max(1, lack));
    }

    /** Plans the season's sowing of a village and what seed it lacks. */
    public void plan(Village village) {
        boolean winter = village.region.now.month.ofYear() == 9;
        wish(village, winter);
        if (!winter) {
            tenancy.hire(village);
        }
        plough(village, winter);
        if (!winter) {
            offerLand(village);
            tenancy.lease(village);
        }
        for (int i = 0; i < village.size; i++) {
            var h = village.households[i];
            if (!h.member) {
                village.region.seedLack += seedLack(h, winter);
            }
        }
    }

    /** What each would sow with its own hands; in spring also whose hands it would want, or could lend. */
    private void wish(Village village, boolean winter) {
        var region = village.region;
        double floor = region.lever(Lever.VILLAGE_SOWING_PLAN);
        for (int i = 0; i < village.size; i++) {
            var h = village.households[i];
            if (!winter) {
                Tenancy.end(h);
            }
            if (h.member) {
                continue;
            }
            double wished = Math.min(desired(h, region, floor), habit(h));
            double hands = hands(h);
            double area = Math.min(wished, hands);
            h.plannedArea = (int) (winter ? area * winterShare : Math.max(0, (int) area - h.sownWinter));
            if (!winter) {
                double wanted = Math.min(wished, ownDraught(h, 1)) - hands;
                h.hired = shorten(wanted > 0 ? wanted : -tenancy.lent(hands, area));
            }
        }
    }

    private static short shorten(double area) {
        return (short) clip(area, -Short.MAX_VALUE, Short.MAX_VALUE);
    }

    /** Shares the village's draught: who lacks animals has part of the area done by others'. */
    private void plough(Village village, boolean winter) {
        double share = winter ? winterShare : 1 - winterShare;
        double tolerance = winter ? toleranceWinter : toleranceSpring;
        double spare = 0;
        double lack = 0;
        for (int i = 0; i < village.size; i++) {
            var h = village.households[i];
            if (!h.member) {
                h.plannedArea += winter ? 0 : Math.max(0, h.hired);
                double own = ownDraught(h, share);
                spare += Math.max(0, own * overwork - h.plannedArea);
                lack += h.plannedArea - Math.min(h.plannedArea, own + tolerance);
            }
        }
        double hiredShare = hiredShare(spare, lack);
        for (int i = 0; i < village.size; i++) {
            var h = village.households[i];
            if (!h.member) {
                double own = Math.min(h.plannedArea, ownDraught(h, share) + tolerance);
                double hired = (h.plannedArea - own) * hiredShare;
                double area = own + hired;
                if (!winter) {
                    h.hiredDraught = (float) (hired / Math.max(1, area));
                }
                h.plannedArea = (int) area;
            }
        }
    }

    /** Who cannot plough what he would sow offers it; who has animals and hands to spare takes it on. */
    private void offerLand(Village village) {
        var region = village.region;
        double floor = region.lever(Lever.VILLAGE_SOWING_PLAN);
        for (int i = 0; i < village.size; i++) {
            var h = village.households[i];
            if (h.member) {
                continue;
            }
            double wished = desired(h, region, floor);
            double offered = tenancy.offered(wished - h.sownWinter, h.plannedArea);
            double capacity = Math.min(ownDraught(h, 1 - winterShare) * overwork, hands(h) - h.sownWinter);
            double ownLand = h.land * (1 - winterShare);
            double taken = tenancy.taken(capacity, ownLand, Math.min(1, wished / Math.max(1, h.land)));
            h.leased = shorten(taken > 0 ? taken : -offered);
        }
    }

    /** Seed a household lacks for its plan, kg. */
    int seedLack(PeasantHousehold h, boolean winter) {
        int monthsToHarvest = h.village.region.now.season.monthsToHarvest();
        double kept = h.persons * (h.kcal < hungryKcal ? foodHungry : food) * Math.min(foodMonths, monthsToHarvest);
        int ownSeed = (int) Math.max(0, h.grain - kept / (winter ? 1 : 2));
        return Math.max(0, (int) (h.plannedArea * seedRate) - ownSeed);
    }

    /** Sows what there is seed for, the state's aid included. */
    public void sow(Village village) {
        var region = village.region;
        boolean winter = region.now.month.ofYear() == 9;
        for (int i = 0; i < village.size; i++) {
            var h = village.households[i];
            if (h.member) {
                continue;
            }
            int lack = seedLack(h, winter);
            int aid = (int) (lack * region.now.seedAidShare);
            h.grain += aid;
            region.page.post(Flow.SEED_AID, aid, h.key);
            int seed = Math.min(h.grain, (int) (h.plannedArea * seedRate) - lack + aid);
            int area = Math.min(h.plannedArea, (int) (seed / seedRate));
            int used = Math.min(h.grain, (int) (area * seedRate));
            h.grain -= used;
            region.page.post(Flow.SEED, used, h.key);
            if (winter) {
                h.sownWinter = area;
            } else {
                h.sown = area + h.sownWinter;
                h.sownLast = Math.max(h.sown, (int) (h.sownLast * memory));
                region.tally(Tally.SOWN, h.sown);
            }
        }
    }
}
