package smychka.agents;

import static smychka.scenario.Parameter.MEAT_OFFERED;
import static smychka.scenario.Parameter.MEAT_OWN_HUNGRY;
import static smychka.scenario.Parameter.MILK_KEPT;
import static smychka.scenario.Parameter.MILK_LEAST_FED;
import static smychka.scenario.Parameter.MILK_OFFERED;
import static smychka.scenario.Parameter.SHOP_HUNGRY_KCAL;

import smychka.ledger.Flow;
import smychka.scenario.Parameters;

/** Meat and dairy brought from the village to the town bazaar: perishable, sold at what the workers' budgets bear. */
public final class Bazaar {

    private final Diet diet;
    private final double meatOffered;
    private final double ownHungry;
    private final double hungryKcal;
    private final double milkKept;
    private final double milkOffered;
    private final double milkLeastFed;

    Bazaar(Parameters p, Diet diet) {
        this.diet = diet;
        meatOffered = p.of(MEAT_OFFERED);
        ownHungry = p.of(MEAT_OWN_HUNGRY);
        hungryKcal = p.of(SHOP_HUNGRY_KCAL);
        milkKept = p.of(MILK_KEPT);
        milkOffered = p.of(MILK_OFFERED);
        milkLeastFed = p.of(MILK_LEAST_FED);
    }

    private int meatOffer(PeasantHousehold h) {
        double own = h.persons * diet.meatOwn(h.kcal) * (h.kcal < hungryKcal ? ownHungry : 1);
        return Math.max(0, (int) ((h.meat - own) * meatOffered));
    }

    private int milkOffer(PeasantHousehold h) {
        double milk = diet.milkPerHead * h.cattle * (h.fed > milkLeastFed ? h.fed : milkLeastFed);
        return Math.max(0, (int) ((milk - h.persons * milkKept) * milkOffered));
    }

    public void offer(Village village) {
        long meat = 0;
        long milk = 0;
        for (int i = 0; i < village.size; i++) {
            var h = village.households[i];
            meat += meatOffer(h);
            milk += milkOffer(h);
        }
        village.region.meatOffers += meat;
        village.region.milkOffers += milk;
    }

    public void sell(Village village) {
        var region = village.region;
        double meatShare = region.meat.soldShare;
        double milkShare = region.milk.soldShare;
        double meatBrings = region.meat.brings;
        double milkBrings = region.milk.brings;
        long milkSold = 0;
        for (int i = 0; i < village.size; i++) {
            var h = village.households[i];
            int meat = (int) (meatOffer(h) * meatShare);
            int milk = (int) (milkOffer(h) * milkShare);
            int earned = (int) (meat * meatBrings) + (int) (milk * milkBrings);
            h.meat -= meat;
            h.money += earned;
            region.page.post(Flow.MEAT_SOLD, meat, h.key);
            region.page.post(Flow.BAZAAR_PAID_TO_PEASANTS, earned, h.key);
            milkSold += milk;
        }
        region.tally(Tally.MILK_SOLD, milkSold);
    }
}
