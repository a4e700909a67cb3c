package smychka.agents;

import static smychka.scenario.Parameter.GOODS_HUNGRY;
import static smychka.scenario.Parameter.GOODS_R_SHARE;
import static smychka.scenario.Parameter.MONOPOLIES_HUNGRY;
import static smychka.scenario.Parameter.MONOPOLIES_HUNGRY_KCAL;
import static smychka.scenario.Parameter.PURSE_HOUSEHOLD;
import static smychka.scenario.Parameter.PURSE_PERSON;
import static smychka.scenario.Parameter.SHOP_HUNGRY_KCAL;
import static smychka.scenario.Parameter.TURN_TO_PRIVATE;

import smychka.ledger.Flow;
import smychka.policy.Lever;
import smychka.scenario.Parameters;

/** Town goods bought by peasants, in state shops first, in private ones for what is not to be had there. */
public final class Shopping {

    private final double share;
    private final double hungry;
    private final double hungryKcal;
    private final int household;
    private final int person;
    private final double turnToPrivate;
    private final double monopoliesHungry;
    private final double monopoliesHungryKcal;

    Shopping(Parameters p) {
        share = p.of(GOODS_R_SHARE);
        hungry = p.of(GOODS_HUNGRY);
        hungryKcal = p.of(SHOP_HUNGRY_KCAL);
        household = (int) (100 * p.of(PURSE_HOUSEHOLD));
        person = (int) (100 * p.of(PURSE_PERSON));
        turnToPrivate = p.of(TURN_TO_PRIVATE);
        monopoliesHungry = p.of(MONOPOLIES_HUNGRY);
        monopoliesHungryKcal = p.of(MONOPOLIES_HUNGRY_KCAL);
    }

    /** Money beyond what a household keeps by it, kopecks. */
    private int idle(PeasantHousehold h) {
        return Math.max(0, h.money - household - person * h.persons);
    }

    private double budgetOf(PeasantHousehold h) {
        return idle(h) * share * (h.kcal < hungryKcal ? hungry : 1);
    }

    /** Adds up what the peasants of a village would spend on town goods. */
    public void plan(Village village) {
        long budget = 0;
        for (int i = 0; i < village.size; i++) {
            budget += (long) budgetOf(village.households[i]);
        }
        village.region.goodsBudget += budget;
    }

    public void month(Village village) {
        var region = village.region;
        var now = region.now;
        double monopolies = now.lever(Lever.TAX_MONOPOLIES);
        double statePrice = now.stateGoodsPrice;
        var shops = region.shops;
        double privatePrice = shops.privatePrice;
        double inState = shops.servedByStateRural / statePrice;
        double inPrivate = (1 - shops.servedByStateRural) * turnToPrivate * shops.servedByPrivate / privatePrice;
        long privately = 0;
        for (int i = 0; i < village.size; i++) {
            var h = village.households[i];
            if (idle(h) == 0) {
                continue;
            }
            double budget = budgetOf(h);
            int fromState = (int) (budget * inState);
            int paidState = (int) (fromState * statePrice);
            int fromPrivate = (int) (budget * inPrivate);
            int paidPrivate = (int) (fromPrivate * privatePrice);
            h.money -= paidState + paidPrivate;
            int spirits = (int) (idle(h) * monopolies * (h.kcal < monopoliesHungryKcal ? monopoliesHungry : 1));
            h.money -= spirits;
            privately += fromPrivate;
            region.page.post(Flow.STATE_SHOPS_TO_PEASANTS, fromState, h.key);
            region.page.post(Flow.STATE_SHOPS_PAID_BY_PEASANTS, paidState, h.key);
            region.page.post(Flow.PRIVATE_SHOPS_PAID_BY_PEASANTS, paidPrivate, h.key);
            region.page.post(Flow.MONOPOLIES_PAID_BY_PEASANTS, spirits, h.key);
        }
        region.tally(Tally.PRIVATE_GOODS_SOLD, privately);
    }
}
