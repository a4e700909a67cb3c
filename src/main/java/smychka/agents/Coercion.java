package smychka.agents;

import static smychka.scenario.Parameter.COERCION_SCALE;
import static smychka.scenario.Parameter.EASE_FROM;
import static smychka.scenario.Parameter.EASE_LEAST;
import static smychka.scenario.Parameter.EASE_SPAN;
import static smychka.scenario.Parameter.FEAR_SEIZED;
import static smychka.scenario.Parameter.FEAR_WITNESSED;
import static smychka.scenario.Parameter.MEMBER_STORE_SEARCHED;
import static smychka.scenario.Parameter.MEMBER_STORE_SEEN;
import static smychka.scenario.Parameter.NORM_SEARCH;
import static smychka.scenario.Parameter.POT_FINE;
import static smychka.scenario.Parameter.SEARCH_FEED;
import static smychka.scenario.Parameter.SEARCH_H;
import static smychka.scenario.Parameter.SEED_RATE;
import static smychka.scenario.Parameter.SEIZE;
import static smychka.scenario.Parameter.SEIZE_MOST;
import static smychka.scenario.Parameter.SEIZE_SEED;
import static smychka.unit.Numbers.clip;

import smychka.ledger.Flow;
import smychka.policy.Lever;
import smychka.scenario.Parameters;

/**
 * Force in the collection of grain: what is seen above a norm is taken at the state's price, searched villages are left
 * next to nothing, and all who live through it expect more of it (Hughes 1991; Davies and Wheatcroft 2004).
 */
public final class Coercion {

    private final Diet diet;
    private final Quotas quotas;
    private final double membersSeen;
    private final double membersSearched;
    private final double perPressure;
    private final double perSearch;
    private final double most;
    private final double normCut;
    private final double feedCut;
    private final double seed;
    private final double potatoes;
    private final double seized;
    private final double witnessed;
    private final double easeFrom;
    private final double easeSpan;
    private final double easeLeast;

    private final Arrests arrests;

    Coercion(Parameters p, Diet diet, Quotas quotas, Arrests arrests) {
        this.arrests = arrests;
        this.diet = diet;
        this.quotas = quotas;
        membersSeen = p.of(MEMBER_STORE_SEEN);
        membersSearched = p.of(MEMBER_STORE_SEARCHED);
        perPressure = p.of(SEIZE) * p.of(COERCION_SCALE);
        perSearch = p.of(SEARCH_H);
        most = p.of(SEIZE_MOST);
        normCut = p.of(NORM_SEARCH);
        feedCut = p.of(SEARCH_FEED);
        seed = p.of(SEIZE_SEED) * p.of(SEED_RATE) / 100;
        potatoes = p.of(POT_FINE);
        seized = p.of(FEAR_SEIZED);
        witnessed = p.of(FEAR_WITNESSED);
        easeFrom = p.of(EASE_FROM);
        easeSpan = p.of(EASE_SPAN);
        easeLeast = p.of(EASE_LEAST);
    }

    /** How hard officials press, 0..1: full force until the stock nears the needs, then less and less. */
    double ease(double needs, double stock) {
        return needs > 0 ? clip((easeFrom * needs - stock) / (easeSpan * needs), easeLeast, 1) : easeLeast;
    }

    /** Share of what is seen above the norm that is taken in a month. */
    double share(double pressure, double search) {
        return Math.min(most, perPressure * pressure + perSearch * search);
    }

    /** Grain left for a month's food, kg a head. */
    double food(double villageNorm, double search) {
        return villageNorm * (1 - normCut * search);
    }

    /** Share of the feed to the next harvest that is left. */
    double feed(double feedNorm, double search) {
        return feedNorm * (1 - feedCut * search);
    }

    /** Expectation of confiscation after a month of pressure, for those who lost grain and those who looked on. */
    double fear(double before, double pressure, boolean lostGrain) {
        return before + (lostGrain ? seized : witnessed) * pressure * (1 - before);
    }

    /** Takes what lies above the norm; where neither force nor search is decreed nobody is looked at. */
    public void month(Village village) {
        var region = village.region;
        double pressure = region.lever(Lever.PROCUREMENT_COERCION) * region.now.ease;
        double search = quotas.search(village);
        if (pressure == 0 && search == 0) {
            return;
        }
        var season = region.now.season;
        double share = share(pressure, search);
        double ofMembers = share * (membersSeen + membersSearched * search);
        double food = food(region.lever(Lever.PROCUREMENT_VILLAGE_NORM), search) * season.monthsToHarvest();
        double feed = feed(region.lever(Lever.PROCUREMENT_FEED_NORM), search) * season.feedLeft();
        double seedLeft = season.holdsSeed() ? seed : 0;
        long luck = arrests.luck(region.now.month);
        for (int i = 0; i < village.size; i++) {
            var h = village.households[i];
            double norm = h.persons * food + (h.member ? 0 : h.land * seedLeft) + diet.feedOfYear(h) * feed;
            int taken = h.grain > norm ? (int) ((h.grain - norm) * (h.member ? ofMembers : share)) : 0;
            boolean found = pressure > 0 && arrests.search(h, pressure, luck);
            h.fear = (float) fear(h.fear, pressure, found || h.grain > norm);
            if (taken > 0) {
                seize(h, taken);
            }
            if (search > 0) {
                fine(h, (int) (h.potatoes * potatoes * search));
            }
        }
    }

    private static void seize(PeasantHousehold h, int taken) {
        var region = h.village.region;
        int paid = (int) (taken * region.now.statePrice / 10);
        h.grain -= taken;
        h.money += paid;
        h.soldOfYear += taken;
        region.page.post(Flow.SEIZURE, taken, h.key);
        region.page.post(Flow.SEIZURE_PAID, paid, h.key);
    }

    private static void fine(PeasantHousehold h, int taken) {
        h.potatoes -= taken;
        h.village.region.page.post(Flow.POTATO_FINE, taken, h.key);
    }
}
