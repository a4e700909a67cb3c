package smychka.agents;

import static smychka.scenario.Parameter.DAIRY_CARRIAGE;
import static smychka.scenario.Parameter.DAIRY_PRICE_HIGHEST;
import static smychka.scenario.Parameter.DAIRY_PRICE_LOWEST;
import static smychka.scenario.Parameter.FEED_EL;
import static smychka.scenario.Parameter.FEED_PRIVATE_CEILING;
import static smychka.scenario.Parameter.FEED_PRIVATE_SHARE;
import static smychka.scenario.Parameter.FEED_RESPONSE_HIGHEST;
import static smychka.scenario.Parameter.FEED_RESPONSE_LOWEST;
import static smychka.scenario.Parameter.MEAT_CARRIAGE;
import static smychka.scenario.Parameter.MEAT_KOPECKS_HIGHEST;
import static smychka.scenario.Parameter.MEAT_KOPECKS_LOWEST;
import static smychka.scenario.Parameter.MEAT_PRICE_NORMAL;
import static smychka.unit.Numbers.clip;

import java.util.List;
import smychka.ledger.Flow;
import smychka.market.Apportionment;
import smychka.scenario.Parameters;

/** The bazaars of all towns: what meat and milk cost there, who pays for what the villages have sold, and who feeds for it. */
public final class TownBazaar {

    private final PerishableTrade meat;
    private final PerishableTrade milk;
    private final double feedElasticity;
    private final double feedPrivate;
    private final double feedCeiling;
    private final double meatNormal;
    private final double feedLowest;
    private final double feedHighest;

    public TownBazaar(Parameters p, GrainMarket roads) {
        meat = new PerishableTrade(
                p, roads, region -> region.meat, MEAT_CARRIAGE, MEAT_KOPECKS_LOWEST, MEAT_KOPECKS_HIGHEST);
        milk = new PerishableTrade(
                p, roads, region -> region.milk, DAIRY_CARRIAGE, DAIRY_PRICE_LOWEST, DAIRY_PRICE_HIGHEST);
        feedElasticity = p.of(FEED_EL);
        feedPrivate = p.of(FEED_PRIVATE_SHARE);
        feedCeiling = p.of(FEED_PRIVATE_CEILING);
        meatNormal = p.of(MEAT_PRICE_NORMAL);
        feedLowest = p.of(FEED_RESPONSE_LOWEST);
        feedHighest = p.of(FEED_RESPONSE_HIGHEST);
    }

    /** Sets the month's prices in each region and who is served how much. */
    public void open(Conditions now, List<Region> regions) {
        for (var region : regions) {
            region.meat.offers = region.meatOffers;
            region.milk.offers = region.milkOffers;
            region.meat.budget = region.town.bazaarBudgetMeat;
            region.milk.budget = region.town.bazaarBudgetDairy;
        }
        meat.open(regions);
        milk.open(regions);
        now.meatPrice = meat.meanPrice(regions, now.meatPrice);
        now.dairyPrice = milk.meanPrice(regions, now.dairyPrice);
    }

    /** Writes each region's towns the bill for what peasants have sold there. */
    public void bill(List<Region> regions) {
        long[] bills = new long[regions.size()];
        for (var region : regions) {
            bill(region, regions, bills);
        }
        for (int r = 0; r < bills.length; r++) {
            var region = regions.get(r);
            region.bazaarBill = new Apportionment(bills[r], region.town.bazaarWeight);
            region.custom.feedResponse = feedResponse(region);
        }
        meat.eat(regions, from -> from.page.sum(Flow.MEAT_SOLD));
        milk.eat(regions, from -> from.tally(Tally.MILK_SOLD));
    }

    /** Shares out what a region's peasants have earned among the towns that bought; among all, should none of these have money. */
    private void bill(Region from, List<Region> regions, long[] bills) {
        long[] owed = new long[bills.length];
        long sum = 0;
        long weights = 0;
        for (int r = 0; r < owed.length; r++) {
            var at = regions.get(r);
            owed[r] = at.town.bazaarWeight > 0 ? meat.owed(from, at) + milk.owed(from, at) : 0;
            sum += owed[r];
            weights += at.town.bazaarWeight;
        }
        var shares = new Apportionment(from.page.sum(Flow.BAZAAR_PAID_TO_PEASANTS), sum > 0 ? sum : weights);
        for (int r = 0; r < owed.length; r++) {
            bills[r] += shares.next(sum > 0 ? owed[r] : regions.get(r).town.bazaarWeight);
        }
    }

    /** Dear meat and cheap grain are fed, dear grain is not. */
    private double feedResponse(Region region) {
        double free = Math.min(feedCeiling, region.privatePrice);
        double grain = (1 - feedPrivate) * region.now.statePrice + feedPrivate * free;
        double dear = region.meat.price * 10 / Math.max(15, grain) / meatNormal;
        return clip(1 + feedElasticity * (dear - 1), feedLowest, feedHighest);
    }

    /** Private grain price weighted by the country people of 1926, roubles a tonne. */
    public static double meanPrivatePrice(List<Region> regions) {
        double sum = 0;
        double weights = 0;
        for (var region : regions) {
            sum += region.privatePrice * region.facts.ruralPeople();
            weights += region.facts.ruralPeople();
        }
        return sum / weights;
    }
}
