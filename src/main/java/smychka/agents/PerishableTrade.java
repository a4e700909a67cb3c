package smychka.agents;

import static smychka.scenario.Parameter.BAZAAR_ADJ;
import static smychka.scenario.Parameter.BAZAAR_ROUTES;
import static smychka.scenario.Parameter.BAZAAR_STEP;
import static smychka.unit.Numbers.clip;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import smychka.market.PriceRules;
import smychka.scenario.Parameter;
import smychka.scenario.Parameters;

/**
 * Meat, or milk, between the villages and the towns of all regions. The towns of each have a price of their own; villages
 * send more of what they offer to where it is dearer than at home by more than the carriage, a little at a time.
 */
final class PerishableTrade {

    /** Roubles a tonne in a kopeck a kg. */
    private static final double PER_TONNE = 10;

    private final Function<Region, Stall> stalls;
    private final GrainMarket roads;
    private final double carriage;
    private final double lowest;
    private final double highest;
    private final double adjustment;
    private final double most;
    private final double turning;

    /**
     * @param carriage of a kg against that of a kg of grain
     * @param lowest price, kopecks a kg
     * @param highest price, kopecks a kg
     */
    PerishableTrade(
            Parameters p,
            GrainMarket roads,
            Function<Region, Stall> stalls,
            Parameter carriage,
            Parameter lowest,
            Parameter highest) {
        this.stalls = stalls;
        this.roads = roads;
        this.carriage = p.of(carriage);
        this.lowest = p.of(lowest);
        this.highest = p.of(highest);
        adjustment = p.of(BAZAAR_ADJ);
        most = p.of(BAZAAR_STEP);
        turning = p.of(BAZAAR_ROUTES);
    }

    /** Sends the month's offers to the towns, whose prices move; works out what part of them is sold and what it brings. */
    void open(List<Region> regions) {
        double budgets = Region.sum(regions, at -> stalls.apply(at).budget);
        for (var from : regions) {
            turn(from, regions, Math.max(1, budgets));
        }
        for (var at : regions) {
            var stall = stalls.apply(at);
            double come = Region.sum(regions, from -> stalls.apply(from).offers * sent(from, at));
            double price = PriceRules.bazaarStep(stall.price, stall.budget, come, adjustment, most);
            stall.price = clip(price, lowest, highest);
            double wanted = stall.budget / stall.price;
            stall.boughtShare = served(wanted, come);
            stall.servedShare = served(come, wanted);
            stall.bought = come * stall.boughtShare;
        }
        for (var from : regions) {
            var stall = stalls.apply(from);
            stall.soldShare = Math.min(1, Region.sum(regions, at -> sold(from, at)));
            double each = Region.sum(regions, at -> sold(from, at) * stalls.apply(at).price);
            stall.brings = stall.soldShare > 0 ? each / stall.soldShare : stall.price;
        }
    }

    /** Turns a little of what a region's villages offer to where it brings more than at home, large towns before small. */
    private void turn(Region from, List<Region> regions, double budgets) {
        var stall = stalls.apply(from);
        double away = 0;
        for (var to : regions) {
            if (to != from) {
                var other = stalls.apply(to);
                double cost = carriage * roads.carriage(from, to, from.now.freedom) / PER_TONNE;
                double gain = clip((other.price - cost) / stall.price - 1, -1, 1);
                double share = Math.max(0, sent(from, to) + turning * gain * other.budget / budgets);
                stall.sent[index(to)] = share;
                away += share;
            }
        }
        double possible = away > 1 ? 1 / away : 1;
        for (var to : regions) {
            stall.sent[index(to)] *= possible;
        }
        stall.sent[index(from)] = Math.max(0, 1 - away * possible);
    }

    /** Kopecks that the towns of a region owe the villages of another. */
    long owed(Region from, Region at) {
        return (long) (stalls.apply(from).offers * sold(from, at) * stalls.apply(at).price);
    }

    /** Works out what a townsman eats, given what the villages of each region have really sold, kg. */
    void eat(List<Region> regions, ToDoubleFunction<Region> kilograms) {
        for (var at : regions) {
            double come = Region.sum(regions, from -> {
                double sold = stalls.apply(from).soldShare;
                return sold > 0 ? kilograms.applyAsDouble(from) * sold(from, at) / sold : 0;
            });
            stalls.apply(at).perHead = at.town.people > 0 ? come / at.town.people : 0;
        }
    }

    /** Mean price in the towns by what they buy; the price before where they buy nothing. */
    double meanPrice(List<Region> regions, double before) {
        double kilograms = Region.sum(regions, at -> stalls.apply(at).bought);
        double spent = Region.sum(regions, at -> stalls.apply(at).bought * stalls.apply(at).price);
        return kilograms > 0 ? spent / kilograms : before;
    }

    /** Share of a region's offers sold in the towns of another. */
    private double sold(Region from, Region at) {
        return sent(from, at) * stalls.apply(at).boughtShare;
    }

    private double sent(Region from, Region to) {
        return stalls.apply(from).sent[index(to)];
    }

    private static int index(Region region) {
        return region.facts.code().ordinal();
    }

    private static double served(double offered, double wanted) {
        return wanted > 0 ? Math.min(1, offered / wanted) : 0;
    }
}
