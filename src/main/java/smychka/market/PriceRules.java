package smychka.market;

import static smychka.unit.Numbers.clip;

/** How prices move by a month when nobody orders them: pure rules in logarithmic steps. */
public final class PriceRules {

    private PriceRules() {}

    /**
     * The private grain price moves part of the way to where demand would meet supply.
     *
     * @param pull the share of the way a month times the elasticity of price to demand over supply
     * @param fall the largest fall a month, a logarithm
     * @param rise the largest rise a month, a logarithm
     */
    public static double grainStep(double price, double demand, double supply, double pull, double fall, double rise) {
        return price * StrictMath.exp(clip(pull * StrictMath.log(demand / supply), -fall, rise));
    }

    /** A perishable's price moves a share of the way to budget over supply, at most {@code most} a month. */
    public static double bazaarStep(double price, double budget, double supply, double adjustment, double most) {
        double target = supply > 0 ? budget / supply : price * StrictMath.exp(most);
        return target <= 0
                ? price * StrictMath.exp(-most)
                : price * StrictMath.exp(clip(adjustment * StrictMath.log(target / price), -most, most));
    }
}
