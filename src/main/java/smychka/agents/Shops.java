package smychka.agents;

import smychka.random.Draws;

/** The shops of a region: what the plan sends there, who is served how much, and the price in private ones. */
public final class Shops {

    /** What customers brought to shops as the planners remember it, kopecks a month: goods are sent by it. */
    double plan;
    /** Share of the demand at state shops that was served, as customers remember it, 0..1. */
    double servedRural;

    double servedUrban;
    /** Shares of this month's demand served in state shops; officials are served first. */
    double servedByStateRural;

    double servedByStateUrban;
    double servedByStateOfficials;
    /** Share served of those who turn to private shops. */
    double servedByPrivate;
    /** Private retail price of manufactures, 1913 = 1; what was asked for and offered there, hundredths of a unit. */
    double privatePrice;

    double privateDemand;
    double privateOffered;
    /** Part of what they could pay for that the traders here order this month, 0..1. */
    double ordered;

    /** What the country begins with. */
    void found(double price, double served) {
        privatePrice = price;
        servedRural = served;
        servedUrban = served;
    }

    /** Share of the village's demand at state shops that was served, as it remembers it, 0..1. */
    public double servedRural() {
        return servedRural;
    }

    /** The same of the towns. */
    public double servedUrban() {
        return servedUrban;
    }

    /** Private retail price of manufactures, 1913 = 1. */
    public double privatePrice() {
        return privatePrice;
    }

    long digest() {
        long h = 0;
        for (double number :
                new double[] {plan, servedRural, servedUrban, privatePrice, privateDemand, privateOffered}) {
            h = Draws.mix(h ^ Double.doubleToLongBits(number));
        }
        return h;
    }
}
