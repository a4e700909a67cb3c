package smychka.market;

import static smychka.unit.Numbers.clip;

/**
 * How state shops serve town and country when there is not enough at the posted price.
 *
 * @param town share of the town's demand served, 0..1
 * @param country share of the country's demand served, 0..1
 */
public record GoodsRationing(double town, double country) {

    /**
     * Shares the stock out with a weight for the town; who is fully served leaves the rest to the other.
     *
     * @param townWeight 0..1; a half favours nobody
     */
    public static GoodsRationing of(double stock, double townDemand, double countryDemand, double townWeight) {
        if (townDemand + countryDemand <= stock) {
            return new GoodsRationing(1, 1);
        }
        double unit = stock / (townWeight * townDemand + (1 - townWeight) * countryDemand);
        double town = Math.min(1, unit * townWeight);
        double country = Math.min(1, unit * (1 - townWeight));
        if (town >= 1) {
            country = clip((stock - townDemand) / Math.max(1, countryDemand), 0, 1);
        } else if (country >= 1) {
            town = clip((stock - countryDemand) / Math.max(1, townDemand), 0, 1);
        }
        return new GoodsRationing(town, country);
    }

    /** What is served when a part of all customers goes to private shops by habit and leaves its place to others. */
    public GoodsRationing withHabit(double habit, double stock, double townDemand, double countryDemand) {
        if (habit <= 0) {
            return this;
        }
        double stay = 1 - habit;
        if ((townDemand + countryDemand) * stay < stock) {
            return new GoodsRationing(stay, stay);
        }
        double wanted = stay * (town * townDemand + country * countryDemand);
        double scale = Math.min(1 / stay, stock / Math.max(1, wanted));
        return new GoodsRationing(Math.min(stay, town * stay * scale), Math.min(stay, country * stay * scale));
    }
}
