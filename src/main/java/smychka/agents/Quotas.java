package smychka.agents;

import static smychka.scenario.Parameter.COUNTER;
import static smychka.scenario.Parameter.EXEMPT;
import static smychka.scenario.Parameter.FEED_CATTLE;
import static smychka.scenario.Parameter.FEED_HORSE;
import static smychka.scenario.Parameter.FEED_PIG;
import static smychka.scenario.Parameter.FEED_SHEEP;
import static smychka.scenario.Parameter.KEEP_FOOD;
import static smychka.scenario.Parameter.KEEP_FOOD_SEARCHED;
import static smychka.scenario.Parameter.KEEP_GUARD;
import static smychka.scenario.Parameter.KEEP_SEED;
import static smychka.scenario.Parameter.KEEP_SEED_AUTUMN;
import static smychka.scenario.Parameter.KEEP_SEED_SEARCHED;
import static smychka.scenario.Parameter.PLAN_WEATHER;
import static smychka.scenario.Parameter.PLAN_WEATHER_HIGHEST;
import static smychka.scenario.Parameter.PLAN_WEATHER_LOWEST;
import static smychka.scenario.Parameter.POOL_SALE;
import static smychka.scenario.Parameter.POOL_SALE_FOOD;
import static smychka.scenario.Parameter.QUOTA_AUGUST;
import static smychka.scenario.Parameter.QUOTA_DECEMBER;
import static smychka.scenario.Parameter.QUOTA_EASE_LEAST;
import static smychka.scenario.Parameter.QUOTA_FEBRUARY;
import static smychka.scenario.Parameter.QUOTA_HURRY;
import static smychka.scenario.Parameter.QUOTA_JANUARY;
import static smychka.scenario.Parameter.QUOTA_NOVEMBER;
import static smychka.scenario.Parameter.QUOTA_OCTOBER;
import static smychka.scenario.Parameter.QUOTA_POOL_MOST;
import static smychka.scenario.Parameter.QUOTA_SCALE;
import static smychka.scenario.Parameter.QUOTA_SEPTEMBER;
import static smychka.scenario.Parameter.SEARCH_K;
import static smychka.scenario.Parameter.SEED_RATE;
import static smychka.scenario.Parameter.YIELD_SCALE;
import static smychka.unit.Numbers.clip;

import smychka.ledger.Flow;
import smychka.policy.Lever;
import smychka.scenario.Parameters;

/** The state's first claim on the kolkhoz: set by a plan that sees only part of a bad harvest, taken from August to February (DW04). */
public final class Quotas {

    private static final int FIRST_MONTH = 8;
    private static final int LAST_MONTH = 2;

    private final Weather weather;
    private final Harvest harvest;
    private final Reports reports;
    private final double normal;
    private final double planWeather;
    private final double weatherLowest;
    private final double weatherHighest;
    private final double scale;
    /** Share of the quota asked for in a month of the year. */
    private final double[] due = new double[13];

    private final double poolMost;
    private final double easeLeast;
    private final double food;
    private final double foodSearched;
    private final double seedAutumn;
    private final double seed;
    private final double seedSearched;
    private final double guard;
    private final double searchTakes;
    private final double counter;
    private final double exempt;
    private final double sale;
    private final double saleFood;
    private final double seedRate;
    private final double[] feed;

    Quotas(Parameters p, Weather weather, Harvest harvest, Reports reports) {
        this.reports = reports;
        this.weather = weather;
        this.harvest = harvest;
        // t/ha into kg for a hundredth of a hectare
        normal = 10 * p.of(YIELD_SCALE);
        planWeather = p.of(PLAN_WEATHER);
        weatherLowest = p.of(PLAN_WEATHER_LOWEST);
        weatherHighest = p.of(PLAN_WEATHER_HIGHEST);
        scale = p.of(QUOTA_SCALE);
        double hurry = p.of(QUOTA_HURRY);
        due[8] = p.of(QUOTA_AUGUST);
        due[9] = p.of(QUOTA_SEPTEMBER);
        due[10] = p.of(QUOTA_OCTOBER);
        due[11] = p.of(QUOTA_NOVEMBER) * hurry;
        due[12] = p.of(QUOTA_DECEMBER) * hurry;
        due[1] = p.of(QUOTA_JANUARY) * hurry;
        due[2] = p.of(QUOTA_FEBRUARY) * hurry;
        poolMost = p.of(QUOTA_POOL_MOST);
        easeLeast = p.of(QUOTA_EASE_LEAST);
        food = p.of(KEEP_FOOD);
        foodSearched = p.of(KEEP_FOOD_SEARCHED);
        seedRate = p.of(SEED_RATE) / 100;
        seedAutumn = p.of(KEEP_SEED_AUTUMN);
        seed = p.of(KEEP_SEED);
        seedSearched = p.of(KEEP_SEED_SEARCHED);
        guard = p.of(KEEP_GUARD);
        searchTakes = p.of(SEARCH_K);
        counter = p.of(COUNTER);
        exempt = p.of(EXEMPT);
        sale = p.of(POOL_SALE);
        saleFood = p.of(POOL_SALE_FOOD);
        feed = new double[] {p.of(FEED_HORSE), p.of(FEED_CATTLE), p.of(FEED_PIG), p.of(FEED_SHEEP)};
    }

    /** The weather as the plan has it: a bad harvest is seen in part only. */
    double weatherOfPlan(double index) {
        return 1 - planWeather + planWeather * clip(index, weatherLowest, weatherHighest);
    }

    /** Deliveries set, kg: hundredths of a hectare times the yield as reported times the share due. */
    double quota(int area, double yield, double overReporting, double plannedWeather, double share) {
        return area * normal * yield * (1 + overReporting) * plannedWeather * share * scale;
    }

    /** What a village is to deliver from a field of so many hundredths of a hectare, kg. */
    int set(Village village, int area) {
        var region = village.region;
        double share = region.lever(Lever.COLLECTIVIZATION_QUOTA) * region.facts.planWeight();
        boolean actual = region.lever(Lever.PROCUREMENT_QUOTA_ON_ACTUAL_CROP) > 0;
        double index = Harvest.weatherOf(weather, region);
        double seen = actual ? index * harvest.luckOf(village) : weatherOfPlan(index);
        return (int) quota(area, region.facts.yield(), reports.overReporting(region), seen, share);
    }

    /** How hard a village is searched, 0..1: less where the plan is met. */
    double search(Village village) {
        double search = village.region.lever(Lever.PROCUREMENT_SEARCHES);
        var kolkhoz = village.kolkhoz;
        boolean met = kolkhoz != null && kolkhoz.quota > 0 && kolkhoz.quotaLeft <= exempt * kolkhoz.quota;
        return met ? counter * search : search;
    }

    /** Grain of the pool that a month's collection leaves alone, kg. */
    double kept(int persons, int land, int monthsToHarvest, boolean autumn, double search) {
        double forFood = persons * (food - foodSearched * search) * monthsToHarvest;
        double forSeed = land * seedRate * (autumn ? seedAutumn : seed) * (1 - seedSearched * search);
        return guard * (forFood + forSeed);
    }

    /** Grain delivered in a month, kg: what is due of the plan while it lasts, or what a search finds. */
    double delivered(double dueNow, double ease, double above, double search) {
        double byPlan = Math.min(dueNow * Math.max(easeLeast, ease), above * poolMost);
        return search > 0 ? Math.max(byPlan, above * searchTakes * search) : byPlan;
    }

    /** The collection of a month, August to February; without quotas the kolkhoz sells part of its surplus instead. */
    public void month(Village village) {
        var kolkhoz = village.kolkhoz;
        if (kolkhoz == null) {
            return;
        }
        var region = village.region;
        var season = region.now.season;
        double search = search(village);
        if (kolkhoz.quotaLeft > 0 || search > 0) {
            double dueNow = Math.min(kolkhoz.quota * due[season.ofYear()], kolkhoz.quotaLeft);
            boolean autumn = season.ofYear() > FIRST_MONTH;
            double kept = kept(kolkhoz.persons, kolkhoz.land, season.monthsToHarvest(), autumn, search);
            int taken = (int) delivered(dueNow, region.now.ease, Math.max(0, kolkhoz.grain - kept), search);
            kolkhoz.quotaLeft = Math.max(0, kolkhoz.quotaLeft - taken);
            double price = region.now.statePrice * region.lever(Lever.COLLECTIVIZATION_QUOTA_PRICE_SHARE);
            deliver(kolkhoz, taken, price, Flow.KOLKHOZ_QUOTA, Flow.KOLKHOZ_QUOTA_PAID);
        }
        if (season.ofYear() == LAST_MONTH) {
            kolkhoz.quotaLeft = 0;
        }
        if (region.lever(Lever.COLLECTIVIZATION_QUOTA) <= 0 && kolkhoz.members > 0) {
            deliver(kolkhoz, sold(kolkhoz), region.now.officesPrice(), Flow.KOLKHOZ_SALE, Flow.KOLKHOZ_SALE_PAID);
        }
    }

    /** Part of the surplus above food, seed and feed that a kolkhoz left to itself sells in a month, kg. */
    private int sold(Kolkhoz kolkhoz) {
        var season = kolkhoz.village.region.now.season;
        double kept = kolkhoz.persons * saleFood * season.monthsToHarvest()
                + kolkhoz.land * seedRate
                + feedOfYear(kolkhoz) * season.feedLeft();
        return (int) (sale * Math.max(0, kolkhoz.grain - kept));
    }

    /** A year's feed grain of the common herd by the norm, kg. */
    double feedOfYear(Kolkhoz kolkhoz) {
        double year = 0;
        for (int kind = 0; kind < feed.length; kind++) {
            year += feed[kind] * kolkhoz.herd[kind];
        }
        return year;
    }

    /** Hands grain to the state; what it pays is shared among the members by persons. */
    private static void deliver(Kolkhoz kolkhoz, int kg, double price, Flow grain, Flow payment) {
        if (kg <= 0) {
            return;
        }
        var village = kolkhoz.village;
        var page = village.region.page;
        kolkhoz.grain -= kg;
        kolkhoz.delivered += kg;
        page.post(grain, kg, village.key);
        kolkhoz.share((long) (kg * price / 10), (h, paid) -> {
            h.money += paid;
            page.post(payment, paid, h.key);
        });
    }
}
