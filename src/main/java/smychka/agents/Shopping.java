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
    private final double household;
    private final double person;
    private final double turnToPrivate;
    private final double monopoliesHungry;
    private final double monopoliesHungryKcal;

    Shopping(Parameters p) {
        share = p.of(GOODS_R_SHARE);
        hungry = p.of(GOODS_HUNGRY);
        hungryKcal = p.of(SHOP_HUNGRY_KCAL);
        household = 100 * p.of(PURSE_HOUSEHOLD);
        person = 100 * p.of(PURSE_PERSON);
        turnToPrivate = p.of(TURN_TO_PRIVATE);
        monopoliesHungry = p.of(MONOPOLIES_HUNGRY);
        monopoliesHungryKcal = p.of(MONOPOLIES_HUNGRY_KCAL);
    }

    /** Money beyond what a household keeps by it, kopecks. */
    private double idle(PeasantHousehold h) {
        double beyond = h.money - household - person * h.persons;
        return beyond > 0 ? beyond : 0;
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
        for (int i = 0; i < village.size; i++) {
            var h = village.households[i];
            if (idle(h) == 0) {
                continue;
            }
            double budget = budgetOf(h);
            int fromState = (int) (budget * now.servedByStateRural / now.stateGoodsPrice);
            int paidState = (int) (fromState * now.stateGoodsPrice);
            double turned = budget * (1 - now.servedByStateRural) * turnToPrivate;
            int fromPrivate = (int) (turned * now.servedByPrivate / now.privateGoodsPrice);
            int paidPrivate = (int) (fromPrivate * now.privateGoodsPrice);
            h.money -= paidState + paidPrivate;
            region.page.post(Flow.STATE_SHOPS_TO_PEASANTS, fromState, h.key);
            region.page.post(Flow.STATE_SHOPS_PAID_BY_PEASANTS, paidState, h.key);
            region.page.post(Flow.PRIVATE_SHOPS_PAID_BY_PEASANTS, paidPrivate, h.key);
            region.tally(Tally.PRIVATE_GOODS_SOLD, fromPrivate);
            int spirits = (int) (idle(h) * monopolies * (h.kcal < monopoliesHungryKcal ? monopoliesHungry : 1));
            h.money -= spirits;
            region.page.post(Flow.MONOPOLIES_PAID_BY_PEASANTS, spirits, h.key);
        }
    }
}
