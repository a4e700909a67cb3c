package smychka.agents;

import static smychka.scenario.Parameter.BUY_LEAST;
import static smychka.scenario.Parameter.BUY_SLACK;
import static smychka.scenario.Parameter.COVER_IMPORT;
import static smychka.scenario.Parameter.COVER_PATH_LEAST;
import static smychka.scenario.Parameter.COVER_PATH_MONTHS;
import static smychka.scenario.Parameter.COVER_RATION_OFF;
import static smychka.scenario.Parameter.COVER_RATION_ON;
import static smychka.scenario.Parameter.NEEDS_COVERED_BY_STATE;
import static smychka.scenario.Parameter.NEEDS_LOSSES;
import static smychka.scenario.Parameter.NEEDS_TOWN;
import static smychka.scenario.Parameter.NEEDS_VILLAGES;
import static smychka.scenario.Parameter.OUTSIDE_JOBS;
import static smychka.scenario.Parameter.OUTSIDE_RATION;
import static smychka.scenario.Parameter.OUT_FAM;
import static smychka.scenario.Parameter.PLANNERS_RESTRAINT;
import static smychka.scenario.Parameter.PLANNERS_RESTRAINT_SPEED;
import static smychka.scenario.Parameter.PLANNERS_STEP;
import static smychka.scenario.Parameter.PLANNERS_STEP_DOWN;
import static smychka.scenario.Parameter.PLANNERS_STEP_UP;
import static smychka.scenario.Parameter.PLANNERS_TECHNICAL_MOST;
import static smychka.scenario.Parameter.PS_HI;
import static smychka.scenario.Parameter.PS_LO;
import static smychka.scenario.Parameter.RETAIL_MARKUP;
import static smychka.unit.Numbers.clip;

import smychka.policy.Lever;
import smychka.scenario.Parameters;

/**
 * What the state still needs until the next crop, and the planners' rule that answers shortage with price, rationing,
 * imports and slower building but has no force (debate on the 1927/28 plan of collections).
 */
public final class Planner {

    private final double town;
    private final double covered;
    private final double villages;
    private final double losses;
    private final double outsideJobs;
    private final double outsideFamily;
    private final double outsideRation;
    private final double slack;
    private final double buyLeast;
    private final double pathMonths;
    private final double pathLeast;
    private final double step;
    private final double stepDown;
    private final double stepUp;
    private final double lowest;
    private final double highest;
    private final double markup;
    private final double rationOn;
    private final double rationOff;
    private final double importBelow;
    private final double technicalMost;
    private final double restraint;
    private final double restraintSpeed;

    public Planner(Parameters p) {
        town = p.of(NEEDS_TOWN);
        covered = p.of(NEEDS_COVERED_BY_STATE);
        villages = p.of(NEEDS_VILLAGES);
        losses = p.of(NEEDS_LOSSES);
        outsideJobs = p.of(OUTSIDE_JOBS);
        outsideFamily = p.of(OUT_FAM);
        outsideRation = p.of(OUTSIDE_RATION);
        slack = p.of(BUY_SLACK);
        buyLeast = p.of(BUY_LEAST);
        pathMonths = p.of(COVER_PATH_MONTHS);
        pathLeast = p.of(COVER_PATH_LEAST);
        step = p.of(PLANNERS_STEP);
        stepDown = p.of(PLANNERS_STEP_DOWN);
        stepUp = p.of(PLANNERS_STEP_UP);
        lowest = p.of(PS_LO);
        highest = p.of(PS_HI);
        markup = p.of(RETAIL_MARKUP);
        rationOn = p.of(COVER_RATION_ON);
        rationOff = p.of(COVER_RATION_OFF);
        importBelow = p.of(COVER_IMPORT);
        technicalMost = p.of(PLANNERS_TECHNICAL_MOST);
        restraint = p.of(PLANNERS_RESTRAINT);
        restraintSpeed = p.of(PLANNERS_RESTRAINT_SPEED);
    }

    /** Grain wanted each month for the rations of wage earners outside the towns, kg. */
    double outsideRations(double employmentMillions, int scale) {
        return outsideJobs * employmentMillions * 1e6 / scale * outsideFamily * outsideRation;
    }

    /** What of the year's export plan is still due, kg; nothing in spring, when the season is over. */
    static double exportsDue(Conditions now, StateStore state) {
        int month = now.season.ofYear();
        boolean season = month >= 7 || month <= 2;
        return season ? Math.max(0, now.kg(now.lever(Lever.WORLD_GRAIN_EXPORT_PLAN)) - state.exportedOfYear) : 0;
    }

    /** Grain the state still needs to the first of the new crop, its reserve included, kg. */
    public double needs(Conditions now, StateStore state, long townPeople, double employment) {
        int month = now.season.ofYear();
        int months = month == 8 ? 11 : month > 8 ? 20 - month : 8 - month;
        double contractDue = month >= 9 ? (21 - month) / 12.0 : month == 8 ? 1 : (8 - month) / 12.0;
        double seedAid = month >= 8 || month <= 3 ? now.kg(now.lever(Lever.FOOD_SEED_AID)) : 0;
        double needs = townPeople * town * covered * months
                + (now.rationed ? outsideRations(employment, now.scale) * months : 0)
                + now.kg(now.lever(Lever.FOOD_ARMY_AND_INDUSTRY)) * months / 12
                + now.kg(now.lever(Lever.FOOD_CONTRACT_GROWERS)) * contractDue
                + exportsDue(now, state)
                + seedAid
                + now.lever(Lever.FOOD_VILLAGE_SUPPLY) * now.kg(villages) * months / 12;
        return needs * losses + now.kg(now.lever(Lever.GRAIN_RESERVE_WISHED));
    }

    /** Share of the voluntary offers the offices buy: they stop short of filling the stores far beyond the needs. */
    double officesShare(double needs, double stock, double offers) {
        return offers > 0 ? clip(Math.max(0, slack * needs - stock) / offers, buyLeast, 1) : 1;
    }

    /** Sets the state's price, rationing and investment: by decree, or by the rule where prices are flexible. */
    public void decree(Conditions now, StateStore state, long townPeople, double employment) {
        boolean flexible = now.levers.on(Lever.GRAIN_FLEXIBLE_PRICE);
        now.rationed = now.levers.on(Lever.FOOD_RATIONING) || (flexible && now.plannersRation);
        if (flexible) {
            double needs = needs(now, state, townPeople, employment);
            rule(now, state.grain() / Math.max(1, needs));
            restrain(now, state.grain() / Math.max(1, needs - losses * exportsDue(now, state)));
        } else {
            now.statePrice = now.lever(Lever.GRAIN_STATE_PRICE);
            now.plannersRation = false;
            now.plannersImport = false;
            now.plannersRestraint = 0;
        }
        now.investmentShare = now.lever(Lever.INDUSTRY_INVESTMENT_SHARE) * (1 - restraint * now.plannersRestraint);
        now.rationed = now.levers.on(Lever.FOOD_RATIONING) || now.plannersRation;
    }

    /** Sets the price of technical crops: by decree, or where prices are flexible above it as mills lack raw material. */
    void orderTechnicalCrops(Conditions now, double rawCover) {
        double decreed = now.lever(Lever.CROPS_TECHNICAL_PRICE);
        double moved = now.technicalPrice * StrictMath.exp(clip(step * (1 - rawCover), -stepDown, stepUp));
        now.technicalPrice =
                now.levers.on(Lever.GRAIN_FLEXIBLE_PRICE) ? clip(moved, decreed, technicalMost * decreed) : decreed;
    }

    /** Change of the state price's logarithm this month: stocks are built up over five months after the harvest. */
    double priceStep(double cover, int month) {
        return clip(step * (path(month) - cover), -stepDown, stepUp);
    }

    /** Cover of the needs that the stock should have reached in a month. */
    private double path(int month) {
        return month >= 8 ? clip((month - 7) / pathMonths, pathLeast, 1) : 1;
    }

    /** How far a cover of the needs is behind, 0..1. */
    double behind(double cover, int month) {
        return clip(1 - cover / path(month), 0, 1);
    }

    private void rule(Conditions now, double cover) {
        int month = now.season.ofYear();
        double retail = now.wholesalePrice * markup;
        double price = now.statePrice * StrictMath.exp(priceStep(cover, month));
        now.statePrice = clip(price, lowest * retail, highest * retail);
        if (month >= 11 || month <= 6) {
            now.plannersRation = cover < rationOn || (now.plannersRation && cover <= rationOff);
        }
        now.plannersImport = cover < importBelow && (month >= 11 || month <= 7);
    }

    /** Building is given up, slowly, where even without exports stores are emptier than those that call for imports. */
    private void restrain(Conditions now, double cover) {
        double lacking = behind(cover / importBelow, now.season.ofYear());
        now.plannersRestraint += restraintSpeed * (lacking - now.plannersRestraint);
    }
}
