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

    Sowing(Parameters p) {
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

    private double limited(PeasantHousehold h, double desired) {
        double labour = Math.max(h.persons * areaPerPerson, h.land * alwaysWorked);
        return Math.min(Math.min(desired, labour), h.sownLast * grow + growPlus);
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
        var region = village.region;
        boolean winter = region.now.month.ofYear() == 9;
        double share = winter ? winterShare : 1 - winterShare;
        double tolerance = winter ? toleranceWinter : toleranceSpring;
        double floor = region.lever(Lever.VILLAGE_SOWING_PLAN);
        double spare = 0;
        double lack = 0;
        for (int i = 0; i < village.size; i++) {
            var h = village.households[i];
            if (h.member) {
                continue;
            }
            double wished =
                    desired(h.land, h.fear, region.outlook.terms, region.threat, floor, region.now.month.year());
            double area = limited(h, wished);
            h.plannedArea = (int) (winter ? area * share : Math.max(0, (int) area - h.sownWinter));
            double own = ownDraught(h, share);
            spare += Math.max(0, own * overwork - h.plannedArea);
            lack += h.plannedArea - Math.min(h.plannedArea, own + tolerance);
        }
        double hired = hiredShare(spare, lack);
        for (int i = 0; i < village.size; i++) {
            if (!village.households[i].member) {
                settlePlan(village.households[i], share, tolerance, hired, winter);
            }
        }
    }

    private void settlePlan(PeasantHousehold h, double share, double tolerance, double hiredShare, boolean winter) {
        double own = Math.min(h.plannedArea, ownDraught(h, share) + tolerance);
        double hired = (h.plannedArea - own) * hiredShare;
        double area = own + hired;
        if (!winter) {
            h.hiredDraught = (float) (hired / Math.max(1, area));
        }
        h.plannedArea = (int) area;
        int monthsToHarvest = h.village.region.now.season.monthsToHarvest();
        double kept = h.persons * (h.kcal < hungryKcal ? foodHungry : food) * Math.min(foodMonths, monthsToHarvest);
        int ownSeed = (int) Math.max(0, h.grain - kept / (winter ? 1 : 2));
        h.seedLack = Math.max(0, (int) (h.plannedArea * seedRate) - ownSeed);
        h.village.region.seedLack += h.seedLack;
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
            int aid = (int) (h.seedLack * region.now.seedAidShare);
            h.grain += aid;
            region.page.post(Flow.SEED_AID, aid, h.key);
            int seed = Math.min(h.grain, (int) (h.plannedArea * seedRate) - h.seedLack + aid);
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
