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
import static smychka.unit.Numbers.lesser;

import java.util.EnumSet;
import smychka.ledger.Flow;
import smychka.ledger.Page;
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
    int reliefNeed(int persons, double kcal, int grain) {
        return kcal < reliefKcal && grain < persons * reliefStore ? (int) (persons * (reliefKcal - kcal)) : 0;
    }

    /** Adds up what the villages of a region lack. */
    public void assess(Village village) {
        var region = village.region;
        var now = region.now;
        double monthsShort = Math.min(now.season.monthsToHarvest(), deficitMonths) * deficitWant;
        double perKopeck = region.procuring ? 0 : perKopeck(deficitPurse, now);
        long reliefWeight = 0;
        long villageWant = 0;
        for (int i = 0; i < village.size; i++) {
            var h = village.households[i];
            reliefWeight += reliefNeed(h.persons, h.kcal, h.grain);
            villageWant += deficit(h, diet.want(h, region) * monthsShort, perKopeck);
        }
        region.reliefWeight += reliefWeight;
        region.villageWant += villageWant;
        if (region.growsUnderContract) {
            assessGrowers(village);
        }
    }

    private void assessGrowers(Village village) {
        var region = village.region;
        double months = Math.min(region.now.season.monthsToHarvest(), lackMonths);
        long lack = 0;
        for (int i = 0; i < village.size; i++) {
            lack += growersLack(village.households[i], region, months);
        }
        region.growersLack += lack;
    }

    boolean growsUnderContract(RegionFacts facts) {
        return facts.technicalCrops() >= growersLeast && !GRAIN_EXPORTERS.contains(facts.code());
    }

    private int growersLack(PeasantHousehold h, Region region, double months) {
        return Math.max(0, (int) (diet.want(h, region) * months + diet.feedOfYear(h) * growersFeed - h.grain));
    }

    /** kg bought for a kopeck in the purse, as far as the purse is opened. */
    private static double perKopeck(double opened, Conditions now) {
        return opened / (now.villagePrice / 10);
    }

    /** Grain a household is short of and can pay for, kg. */
    private static int deficit(PeasantHousehold h, double wanted, double perKopeck) {
        return Math.max(0, (int) lesser(wanted - h.grain, h.money * perKopeck));
    }

    /** Hands out what the state has set aside: relief, then contract growers, wage earners and deficit villages. */
    public void month(Village village) {
        var region = village.region;
        var now = region.now;
        if (now.reliefRate > 0) {
            relieve(village);
        }
        if (region.growsUnderContract && now.growersShare > 0) {
            supplyGrowers(village);
        }
        if (now.rationed) {
            ration(village);
        }
        if (now.deficitShare > 0 && !region.procuring) {
            supplyDeficit(village);
        }
    }

    private void relieve(Village village) {
        var region = village.region;
        for (int i = 0; i < village.size; i++) {
            var h = village.households[i];
            int need = reliefNeed(h.persons, h.kcal, h.grain);
            if (need > 0) {
                int relief = (int) (need * region.now.reliefRate);
                h.grain += relief;
                region.page.post(Flow.RELIEF, relief, h.key);
            }
        }
    }

    private void supplyGrowers(Village village) {
        var region = village.region;
        double months = Math.min(region.now.season.monthsToHarvest(), lackMonths);
        double perKopeck = perKopeck(growersPurse, region.now);
        double price = region.now.villagePrice / 10;
        for (int i = 0; i < village.size; i++) {
            var h = village.households[i];
            double share = growersLack(h, region, months) * region.now.growersShare;
            int wish = (int) lesser(share, h.money * perKopeck);
            sell(h, region.page, wish, price, Flow.CONTRACT_SUPPLY, Flow.CONTRACT_SUPPLY_PAID);
        }
    }

    private static void ration(Village village) {
        var region = village.region;
        double price = region.now.breadPrice / 10;
        double perKopeck = 1 / price;
        for (int i = 0; i < village.size; i++) {
            var h = village.households[i];
            int ration = (int) lesser(region.outsideRations.next(h.persons), h.money * perKopeck);
            sell(h, region.page, ration, price, Flow.OUTSIDE_RATIONS, Flow.OUTSIDE_RATIONS_PAID);
        }
    }

    private void supplyDeficit(Village village) {
        var region = village.region;
        var now = region.now;
        double monthsShort = Math.min(now.season.monthsToHarvest(), deficitMonths) * deficitWant;
        double perKopeck = perKopeck(deficitPurse, now);
        double price = now.villagePrice / 10;
        for (int i = 0; i < village.size; i++) {
            var h = village.households[i];
            double wanted = diet.want(h, region) * monthsShort;
            int bought = (int) (deficit(h, wanted, perKopeck) * now.deficitShare);
            if (bought > 0) {
                h.soldOfYear -= bought;
                sell(h, region.page, bought, price, Flow.VILLAGE_SUPPLY, Flow.VILLAGE_SUPPLY_PAID);
            }
        }
    }

    private static void sell(PeasantHousehold h, Page page, int kg, double price, Flow grain, Flow payment) {
        int paid = (int) (kg * price);
        h.grain += kg;
        h.money -= paid;
        page.post(grain, kg, h.key);
        page.post(payment, paid, h.key);
    }
}
