package smychka.agents;

import static smychka.scenario.Parameter.CELL_SD;
import static smychka.scenario.Parameter.DRAUGHT_YIELD;
import static smychka.scenario.Parameter.HARVEST_SCALE;
import static smychka.scenario.Parameter.HA_HORSE;
import static smychka.scenario.Parameter.HH_SD;
import static smychka.scenario.Parameter.HIDE;
import static smychka.scenario.Parameter.HIDE_AT_HARVEST;
import static smychka.scenario.Parameter.HUNGRY_HARVEST;
import static smychka.scenario.Parameter.HUNGRY_HARVEST_KCAL;
import static smychka.scenario.Parameter.SEED_SHARE_RENT;
import static smychka.scenario.Parameter.TECH_BASE_YEAR;
import static smychka.scenario.Parameter.TECH_TREND;
import static smychka.scenario.Parameter.YIELD_SCALE;
import static smychka.unit.Numbers.clip;

import smychka.ledger.Flow;
import smychka.policy.Lever;
import smychka.random.Draws;
import smychka.random.Purpose;
import smychka.scenario.Parameters;
import smychka.unit.RegionCode;
import smychka.unit.TableMath;

/** August: threshing, rent for hired draught, and what is hidden from the inspectors. */
public final class Harvest {

    private final Weather weather;
    private final Draws draws;
    private final double scale;
    private final double trend;
    private final double baseYear;
    private final double villageSpread;
    private final double villageMean;
    private final double householdSpread;
    private final double householdMean;
    private final double draughtYield;
    private final double horseArea;
    private final double hungry;
    private final double hungryKcal;
    private final double rent;
    private final double hidden;

    private final Tenancy tenancy;

    Harvest(Parameters p, Weather weather, Draws draws, Tenancy tenancy) {
        this.tenancy = tenancy;
        this.weather = weather;
        this.draws = draws;
        // t/ha into kg for a hundredth of a hectare
        scale = 10 * p.of(YIELD_SCALE) * p.of(HARVEST_SCALE);
        trend = p.of(TECH_TREND);
        baseYear = p.of(TECH_BASE_YEAR);
        villageSpread = p.of(CELL_SD);
        villageMean = Draws.meanOfExp(villageSpread);
        householdSpread = p.of(HH_SD);
        householdMean = Draws.meanOfExp(householdSpread);
        draughtYield = p.of(DRAUGHT_YIELD);
        horseArea = 100 * p.of(HA_HORSE);
        hungry = p.of(HUNGRY_HARVEST);
        hungryKcal = p.of(HUNGRY_HARVEST_KCAL);
        rent = p.of(SEED_SHARE_RENT);
        hidden = p.of(HIDE) * p.of(HIDE_AT_HARVEST);
    }

    /** The weather a region sees this year: the index, or at least the normal where the lever says so. */
    static double weatherOf(Weather weather, Region region) {
        RegionCode code = region.facts.code();
        double index = weather.index(region.now.month.year(), code);
        return region.lever(Lever.WEATHER_AT_LEAST_NORMAL) > 0 ? Math.max(index, 1) : index;
    }

    /** The same as this country's fields see it. */
    public double weatherOf(Region region) {
        return weatherOf(weather, region);
    }

    /** Part of the full yield got with so many horses on so much land, 1 with enough of them. */
    double draughtFactor(int horses, int sown) {
        return 1 - draughtYield * (1 - clip(horses * horseArea / Math.max(1, sown), 0, 1));
    }

    /** A village's luck with this year's weather, 1 in the mean. */
    double luckOf(Village village) {
        long stream = draws.stream(Purpose.VILLAGE_HARVEST, village.region.now.month.year());
        return TableMath.exp(villageSpread * Draws.bell(Draws.bits(stream, village.key))) / villageMean;
    }

    /** A village's full yield this year, kg for a hundredth of a hectare. */
    double yieldOf(Village village) {
        var region = village.region;
        return region.facts.yield()
                * scale
                * weatherOf(weather, region)
                * (1 + trend * (region.now.month.year() - baseYear))
                * luckOf(village);
    }

    public void month(Village village) {
        var region = village.region;
        int year = region.now.month.year();
        double yield = yieldOf(village) / householdMean;
        long stream = draws.stream(Purpose.HOUSEHOLD_HARVEST, year);
        long rents = 0;
        long leases = 0;
        long wages = 0;
        long horses = 0;
        int farms = 0;
        for (int i = 0; i < village.size; i++) {
            var h = village.households[i];
            if (h.member) {
                h.cropOfYear = h.soldOfYear = 0;
                continue;
            }
            double luck = TableMath.exp(householdSpread * Draws.bell(Draws.bits(stream, h.key)));
            int crop = (int)
                    (h.sown * yield * luck * draughtFactor(h.horses, h.sown) * (h.kcal < hungryKcal ? hungry : 1));
            int owed = (int) (rent * h.hiredDraught * crop);
            int rent = tenancy.rent(h.leased, h.sown, crop);
            int wage = tenancy.wages(h.hired, h.sown, crop);
            owed = Math.min(owed, crop - rent - wage);
            h.grain += crop - owed - rent - wage;
            h.cropOfYear = crop;
            h.soldOfYear = 0;
            rents += owed;
            leases += rent;
            wages += wage;
            horses += h.horses;
            farms++;
            region.page.post(Flow.HARVEST, crop, h.key);
            hide(h, crop);
            h.sown = h.sownWinter = 0;
            h.hiredDraught = 0;
        }
        payRents(village, rents, horses, farms);
        tenancy.pay(village, leases, wages);
    }

    private void hide(PeasantHousehold h, int crop) {
        int concealed = Math.min(h.grain, (int) (crop * hidden * h.fear));
        h.grain -= concealed;
        h.hiddenGrain += concealed;
    }

    /** Those who ploughed for others are paid from the crop, by the number of their horses; without any, by all alike. */
    private static void payRents(Village village, long rents, long horses, int farms) {
        if (rents == 0) {
            return;
        }
        var shares = village.region.givers;
        shares.begin(rents, horses > 0 ? horses : farms);
        for (int i = 0; i < village.size; i++) {
            var h = village.households[i];
            if (!h.member) {
                h.grain += (int) shares.next(horses > 0 ? h.horses : 1);
            }
        }
        village.region.page.post(Flow.DRAUGHT_RENT, rents, village.key);
    }
}
