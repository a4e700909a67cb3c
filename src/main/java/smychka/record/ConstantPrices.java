package smychka.record;

import static smychka.record.Measures.flow;
import static smychka.record.Measures.marketedNet;
import static smychka.record.Measures.region;
import static smychka.record.Measures.roubles;
import static smychka.record.Measures.sum;
import static smychka.record.Measures.tally;

import smychka.agents.Tally;
import smychka.ledger.Flow;
import smychka.model.Economy;
import smychka.scenario.Parameter;
import smychka.unit.RegionCode;

/** What fields, sheds and factories yield at the prices of 1926, and what part of a village's consumption is food. */
final class ConstantPrices {

    /** Prices of 1926: kopecks a kg, a raw unit, and a hundredth of a unit of manufactures at wholesale. */
    private static final double GRAIN = 6;

    private static final double MEAT = 35;
    private static final double MILK = 6;
    private static final double TECHNICAL_CROPS = 140;
    private static final double MANUFACTURES = 1.5;
    private static final double DAYS = 30.4;

    private ConstantPrices() {}

    /** Farm output net of seed and feed, and industrial output, of a month; millions of roubles of 1926. */
    static double income(Economy e) {
        double grain = flow(e, Flow.HARVEST, Flow.POOLED_HARVEST)
                - flow(e, Flow.SEED, Flow.POOLED_SEED, Flow.FEED, Flow.POOLED_FEED);
        double garden = flow(e, Flow.GARDEN_CROP) * grainInPotatoes(e);
        double milk = sum(e, r -> milk(e, r));
        double farms = GRAIN * (grain + garden)
                + MEAT * flow(e, Flow.MEAT_SLAUGHTERED)
                + MILK * milk
                + TECHNICAL_CROPS / 100 * flow(e, Flow.TECHNICAL_CROPS);
        return roubles(e, farms) + industry(e);
    }

    /** Industrial output that is invested, millions of roubles of 1926 a month. */
    static double investment(Economy e) {
        return e.nation().now().investmentShare * industry(e);
    }

    /** What farms sold outside the village: grain less what the state sold back, meat, milk, potatoes and technical crops. */
    static double sales(Economy e) {
        double grain = marketedNet(e) + flow(e, Flow.POTATO_QUOTA, Flow.POTATO_FINE) * grainInPotatoes(e);
        return roubles(
                e,
                GRAIN * grain
                        + MEAT * flow(e, Flow.MEAT_SOLD)
                        + MILK * tally(e, Tally.MILK_SOLD)
                        + TECHNICAL_CROPS / 100 * flow(e, Flow.TECHNICAL_CROPS));
    }

    /** What villages and towns eat and what they buy in shops, millions of roubles of 1926 a month. */
    static double consumed(Economy e) {
        double grain = flow(e, Flow.GRAIN_EATEN_RURAL, Flow.GRAIN_EATEN_URBAN)
                + flow(e, Flow.POTATOES_EATEN) * grainInPotatoes(e);
        double goods =
                flow(e, Flow.STATE_SHOPS_TO_PEASANTS, Flow.STATE_SHOPS_TO_TOWNS, Flow.PRIVATE_SHOPS_TO_CUSTOMERS);
        return roubles(
                e,
                GRAIN * grain
                        + MEAT * flow(e, Flow.MEAT_EATEN_RURAL, Flow.MEAT_SOLD)
                        + MILK * sum(e, r -> milk(e, r))
                        + MANUFACTURES * goods);
    }

    private static double industry(Economy e) {
        return 1e3 * e.nation().industry().output() * MANUFACTURES;
    }

    /**
     * Food that a region's villagers eat, their own included, at farm prices of the month; vegetables, eggs and fish at the
     * price of grain that nourishes as much; kopecks.
     */
    static double food(Economy e, RegionCode r) {
        var now = e.nation().now();
        var p = e.scenario().parameters();
        double besides = region(e, r).people() * p.of(Parameter.OTHER_KCAL_RURAL) * DAYS / p.of(Parameter.KCAL_GRAIN);
        double grain =
                flow(e, r, Flow.GRAIN_EATEN_RURAL) + flow(e, r, Flow.POTATOES_EATEN) * grainInPotatoes(e) + besides;
        double milk = Math.max(0, milk(e, r) - region(e, r).tally(Tally.MILK_SOLD));
        return grain * now.statePrice / 10
                + flow(e, r, Flow.MEAT_EATEN_RURAL) * region(e, r).meat.price()
                + milk * region(e, r).milk.price();
    }

    /** Food and manufactures of a region's villagers, kopecks. */
    static double consumption(Economy e, RegionCode r) {
        return food(e, r)
                + flow(e, r, Flow.STATE_SHOPS_PAID_BY_PEASANTS)
                + flow(e, r, Flow.PRIVATE_SHOPS_PAID_BY_PEASANTS);
    }

    /** kg of grain that a kg of potatoes is worth: by what both nourish. */
    private static double grainInPotatoes(Economy e) {
        var p = e.scenario().parameters();
        return p.of(Parameter.KCAL_POTATO) / p.of(Parameter.KCAL_GRAIN);
    }

    /** Milk of the month, kg, were all cows fed in full. */
    private static double milk(Economy e, RegionCode r) {
        return milkPerHead(e) * region(e, r).counted().heads(1);
    }

    /** Milk of a head of cattle fed in full, kg a month. */
    static double milkPerHead(Economy e) {
        var p = e.scenario().parameters();
        return p.of(Parameter.COWS_PER_CATTLE) * p.of(Parameter.MILK_PER_COW);
    }
}
