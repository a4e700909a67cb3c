package smychka.agents;

import static smychka.scenario.Parameter.DEFICIT_MONTHS;
import static smychka.scenario.Parameter.DEFICIT_PURSE;
import static smychka.scenario.Parameter.DEFICIT_WANT;
import static smychka.scenario.Parameter.GROWERS_FEED;
import static smychka.scenario.Parameter.GROWERS_LEAST;
import static smychka.scenario.Parameter.GROWERS_PURSE;
import static smychka.scenario.Parameter.LACK_M;
import static smychka.scenario.Parameter.RELIEF_KCAL;
import static smychka.scenario.Parameter.RELIEF_STORE;

import java.util.EnumSet;
import smychka.ledger.Flow;
import smychka.scenario.Parameters;
import smychka.unit.RegionCode;

/** State grain in the village: relief, supply of contract growers, rations of wage earners, sales to deficit villages. */
public final class StateSupplies {

    /** Regions that export grain are not supplied for growing technical crops. */
    private static final EnumSet<RegionCode> GRAIN_EXPORTERS = EnumSet.of(RegionCode.UKR, RegionCode.NCA);

    private final Diet diet;
    private final double reliefKcal;
    private final double reliefStore;
    private final double growersLeast;
    private final double lackMonths;
    private final double growersFeed;
    private final double growersPurse;
    private final double deficitMonths;
    private final double deficitWant;
    private final double deficitPurse;

    StateSupplies(Parameters p, Diet diet) {
        this.diet = diet;
        reliefKcal = p.of(RELIEF_KCAL);
        reliefStore = p.of(RELIEF_STORE);
        growersLeast = p.of(GROWERS_LEAST);
        lackMonths = p.of(LACK_M);
        growersFeed = p.of(GROWERS_FEED);
        growersPurse = p.of(GROWERS_PURSE);
        deficitMonths = p.of(DEFICIT_MONTHS);
        deficitWant = p.of(DEFICIT_WANT);
        deficitPurse = p.of(DEFICIT_PURSE);
    }

    /** Need for relief: persons times the kcal missing; zero for those with some grain left. */
    double reliefNeed(int persons, double kcal, double grain) {
        return kcal < reliefKcal && grain < persons * reliefStore ? persons * (reliefKcal - kcal) : 0;
    }

    /** Adds up what the villages of a region lack. */
    public void assess(Village village) {
        var region = village.region;
        boolean growers = growsUnderContract(region);
        long reliefWeight = 0;
        long villageWant = 0;
        for (int i = 0; i < village.size; i++) {
            var h = village.households[i];
            reliefWeight += (long) reliefNeed(h.persons, h.kcal, h.grain);
            double want = h.persons * diet.want(h);
            if (growers) {
                region.growersLack += (long) growersLack(h, want);
            }
            villageWant += (long) deficit(h, want);
        }
        region.reliefWeight += reliefWeight;
        region.villageWant += villageWant;
    }

    private boolean growsUnderContract(Region region) {
        return region.facts.technicalCrops() >= growersLeast && !GRAIN_EXPORTERS.contains(region.facts.code());
    }

    private double growersLack(PeasantHousehold h, double want) {
        double months = Math.min(h.village.region.now.season.monthsToHarvest(), lackMonths);
        return Math.max(0, want * months + diet.feedOfYear(h) * growersFeed - h.grain);
    }

    /** Grain a household is short of and can pay for, kg. */
    private double deficit(PeasantHousehold h, double want) {
        var now = h.village.region.now;
        if (h.village.region.procuring) {
            return 0;
        }
        double lack = want * Math.min(now.season.monthsToHarvest(), deficitMonths) * deficitWant - h.grain;
        return lack <= 0 ? 0 : Math.min(lack, deficitPurse * h.money / (now.villagePrice / 10));
    }

    /** Hands out what the state has set aside. */
    public void month(Village village) {
        var region = village.region;
        var now = region.now;
        boolean growers = growsUnderContract(region);
        for (int i = 0; i < village.size; i++) {
            var h = village.households[i];
            if (now.reliefRate > 0) {
                int relief = (int) (reliefNeed(h.persons, h.kcal, h.grain) * now.reliefRate);
                h.grain += relief;
                region.page.post(Flow.RELIEF, relief, h.key);
            }
            double want = growers || now.deficitShare > 0 ? h.persons * diet.want(h) : 0;
            if (growers && now.growersShare > 0) {
                double wish = Math.min(
                        growersLack(h, want) * now.growersShare, growersPurse * h.money / (now.villagePrice / 10));
                sell(h, (int) wish, now.villagePrice, Flow.CONTRACT_SUPPLY, Flow.CONTRACT_SUPPLY_PAID);
            }
            if (now.rationed) {
                double ration = region.outsideRations.next(h.persons);
                int affordable = (int) Math.min(ration, h.money / (now.breadPrice / 10));
                sell(h, affordable, now.breadPrice, Flow.OUTSIDE_RATIONS, Flow.OUTSIDE_RATIONS_PAID);
            }
            int deficit = now.deficitShare > 0 ? (int) (deficit(h, want) * now.deficitShare) : 0;
            if (deficit > 0) {
                h.soldOfYear -= deficit;
                sell(h, deficit, now.villagePrice, Flow.VILLAGE_SUPPLY, Flow.VILLAGE_SUPPLY_PAID);
            }
        }
    }

    private static void sell(PeasantHousehold h, int kg, double price, Flow grain, Flow payment) {
        int paid = (int) (kg * price / 10);
        h.grain += kg;
        h.money -= paid;
        h.village.region.page.post(grain, kg, h.key);
        h.village.region.page.post(payment, paid, h.key);
    }
}
