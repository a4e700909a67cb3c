package smychka.agents;

import smychka.random.Draws;
import smychka.unit.RegionCode;

/** Meat, or milk, of a region: its price in the region's towns, where its villages send theirs, and what that brings. */
public final class Stall {

    /** Kopecks a kg in the region's towns. */
    double price;
    /** Share of the villages' offers that goes to the towns of each region, their own among them. */
    final double[] sent = new double[RegionCode.values().length];
    /** What the region's villages offer this month, kg, and its towns mean to spend, kopecks. */
    long offers;

    long budget;
    /** Of what comes to the region's towns, the share they buy; of what they want, the share that comes. */
    double boughtShare;

    double servedShare;
    /** Of what the region's villages offer, the share sold anywhere, and kopecks that a kg of it brings. */
    double soldShare;

    double brings;
    /** Bought in the region's towns this month, kg, and of that by a townsman. */
    double bought;

    double perHead;

    Stall(RegionCode home) {
        sent[home.ordinal()] = 1;
    }

    /** Posts the price that the country begins with. */
    void found(double foundingPrice) {
        price = foundingPrice;
        brings = foundingPrice;
    }

    /** Kopecks a kg in the region's towns. */
    public double price() {
        return price;
    }

    /** Bought in the region's towns this month, kg. */
    public double bought() {
        return bought;
    }

    long digest() {
        long h = Draws.mix(Double.doubleToLongBits(price));
        for (double share : sent) {
            h = Draws.mix(h ^ Double.doubleToLongBits(share));
        }
        return h;
    }
}
