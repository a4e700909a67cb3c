package smychka.agents;

import static smychka.scenario.Parameter.FARM_QUOTA;
import static smychka.scenario.Parameter.QUOTA_EASE_LEAST;
import static smychka.scenario.Parameter.QUOTA_POOL_MOST;
import static smychka.scenario.Parameter.SEED_RATE;
import static smychka.scenario.Parameter.SEIZE_SEED;

import smychka.ledger.Flow;
import smychka.policy.Lever;
import smychka.scenario.Parameters;

/**
 * What those outside the kolkhoz are set to deliver: so much for each hectare sown, as the plan reckons the crop of their
 * village, down to a norm of food, seed and feed (Davies 1980; Davies and Wheatcroft 2004).
 */
public final class FarmQuotas {

    private final Diet diet;
    private final Quotas quotas;
    private final double weight;
    private final double easeLeast;
    private final double most;
    private final double seed;

    FarmQuotas(Parameters p, Diet diet, Quotas quotas) {
        this.diet = diet;
        this.quotas = quotas;
        weight = p.of(FARM_QUOTA);
        easeLeast = p.of(QUOTA_EASE_LEAST);
        most = p.of(QUOTA_POOL_MOST);
        seed = p.of(SEIZE_SEED) * p.of(SEED_RATE) / 100;
    }

    /** Grain delivered in a month, kg: what is due of the plan, as far as the store above the norm bears it. */
    int delivered(double due, double ease, double aboveNorm) {
        return (int) Math.max(0, Math.min(due * Math.max(easeLeast, ease), aboveNorm * most));
    }

    /** The collection of a month, August to February; where no quota is set nobody is looked at. */
    public void month(Village village) {
        var region = village.region;
        if (region.lever(Lever.COLLECTIVIZATION_QUOTA) <= 0 || weight == 0) {
            return;
        }
        var now = region.now;
        double due = weight * quotas.perArea(village) * quotas.due(now.season.ofYear());
        double food = region.lever(Lever.PROCUREMENT_VILLAGE_NORM) * now.season.monthsToHarvest();
        double feed = region.lever(Lever.PROCUREMENT_FEED_NORM) * now.season.feedLeft();
        for (int i = 0; i < village.size; i++) {
            var h = village.households[i];
            if (!h.member) {
                double norm = h.persons * food + h.land * seed + diet.feedOfYear(h) * feed;
                deliver(h, delivered(h.sownLast * due, now.ease, h.grain - norm));
            }
        }
    }

    private static void deliver(PeasantHousehold h, int kg) {
        var region = h.village.region;
        int paid = (int) (kg * region.now.statePrice / 10);
        h.grain -= kg;
        h.money += paid;
        h.soldOfYear += kg;
        region.page.post(Flow.FARM_QUOTA, kg, h.key);
        region.page.post(Flow.FARM_QUOTA_PAID, paid, h.key);
    }
}
