package smychka.agents;

import static smychka.scenario.Parameter.BAZAAR_ADJ;
import static smychka.scenario.Parameter.BAZAAR_STEP;
import static smychka.scenario.Parameter.DAIRY_PRICE_HIGHEST;
import static smychka.scenario.Parameter.DAIRY_PRICE_LOWEST;
import static smychka.scenario.Parameter.FEED_EL;
import static smychka.scenario.Parameter.FEED_PRIVATE_CEILING;
import static smychka.scenario.Parameter.FEED_PRIVATE_SHARE;
import static smychka.scenario.Parameter.FEED_RESPONSE_HIGHEST;
import static smychka.scenario.Parameter.FEED_RESPONSE_LOWEST;
import static smychka.scenario.Parameter.MEAT_KOPECKS_HIGHEST;
import static smychka.scenario.Parameter.MEAT_KOPECKS_LOWEST;
import static smychka.scenario.Parameter.MEAT_PRICE_NORMAL;
import static smychka.unit.Numbers.clip;

import java.util.List;
import smychka.ledger.Flow;
import smychka.market.Apportionment;
import smychka.market.PriceRules;
import smychka.scenario.Parameters;

/** Prices and rationing of meat and dairy: town budgets against what the villages bring. */
public final class TownBazaar {

    private final double adjustment;
    private final double most;
    private final double meatLowest;
    private final double meatHighest;
    private final double dairyLowest;
    private final double dairyHighest;
    private final double feedElasticity;
    private final double feedPrivate;
    private final double feedCeiling;
    private final double meatNormal;
    private final double feedLowest;
    private final double feedHighest;

    public TownBazaar(Parameters p) {
        adjustment = p.of(BAZAAR_ADJ);
        most = p.of(BAZAAR_STEP);
        meatLowest = p.of(MEAT_KOPECKS_LOWEST);
        meatHighest = p.of(MEAT_KOPECKS_HIGHEST);
        dairyLowest = p.of(DAIRY_PRICE_LOWEST);
        dairyHighest = p.of(DAIRY_PRICE_HIGHEST);
        feedElasticity = p.of(FEED_EL);
        feedPrivate = p.of(FEED_PRIVATE_SHARE);
        feedCeiling = p.of(FEED_PRIVATE_CEILING);
        meatNormal = p.of(MEAT_PRICE_NORMAL);
        feedLowest = p.of(FEED_RESPONSE_LOWEST);
        feedHighest = p.of(FEED_RESPONSE_HIGHEST);
    }

    /** Sets the month's prices and who is served how much. */
    public void open(Conditions now, List<Region> regions) {
        long meat = 0;
        long milk = 0;
        long meatBudget = 0;
        long dairyBudget = 0;
        for (var region : regions) {
            meat += region.meatOffers;
            milk += region.milkOffers;
            meatBudget += region.town.bazaarBudgetMeat;
            dairyBudget += region.town.bazaarBudgetDairy;
        }
        now.meatPrice =
                clip(PriceRules.bazaarStep(now.meatPrice, meatBudget, meat, adjustment, most), meatLowest, meatHighest);
        now.dairyPrice = clip(
                PriceRules.bazaarStep(now.dairyPrice, dairyBudget, milk, adjustment, most), dairyLowest, dairyHighest);
        double meatWanted = meatBudget / now.meatPrice;
        double dairyWanted = dairyBudget / now.dairyPrice;
        now.meatSoldShare = served(meatWanted, meat);
        now.dairySoldShare = served(dairyWanted, milk);
        now.meatServedShare = served(meat, meatWanted);
        now.dairyServedShare = served(milk, dairyWanted);
    }

    private static double served(double offered, double wanted) {
        return wanted > 0 ? Math.min(1, offered / wanted) : 0;
    }

    /** Writes each region's towns the bill for what all peasants have sold. */
    public void bill(Conditions now, List<Region> regions, long townPeople) {
        long earned = 0;
        long weights = 0;
        long meat = 0;
        long milk = 0;
        for (var region : regions) {
            earned += region.page.sum(Flow.BAZAAR_PAID_TO_PEASANTS);
            weights += region.town.bazaarWeight;
            meat += region.page.sum(Flow.MEAT_SOLD);
            milk += region.tally(Tally.MILK_SOLD);
        }
        var bills = new Apportionment(earned, weights);
        for (var region : regions) {
            region.bazaarBill = new Apportionment(bills.next(region.town.bazaarWeight), region.town.bazaarWeight);
        }
        now.townMeat = townPeople > 0 ? meat / (double) townPeople : 0;
        now.townDairy = townPeople > 0 ? milk / (double) townPeople : 0;
        now.feedResponse = feedResponse(now, regions);
    }

    /** Dear meat and cheap grain are fed, dear grain is not. */
    private double feedResponse(Conditions now, List<Region> regions) {
        double free = Math.min(feedCeiling, meanPrivatePrice(regions));
        double grain = (1 - feedPrivate) * now.statePrice + feedPrivate * free;
        double meat = now.meatPrice * 10 / Math.max(15, grain) / meatNormal;
        return clip(1 + feedElasticity * (meat - 1), feedLowest, feedHighest);
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
