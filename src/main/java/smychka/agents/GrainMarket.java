package smychka.agents;

import static smychka.scenario.Parameter.ARBITRAGE;
import static smychka.scenario.Parameter.ARBITRAGE_FREEDOM;
import static smychka.scenario.Parameter.ARBITRAGE_KM;
import static smychka.scenario.Parameter.BASE_TURNOVER;
import static smychka.scenario.Parameter.CARTING_AT_HOME;
import static smychka.scenario.Parameter.FREIGHT;
import static smychka.scenario.Parameter.FREIGHT_FIXED;
import static smychka.scenario.Parameter.FREIGHT_KM_LOCAL;
import static smychka.scenario.Parameter.FREIGHT_SURCHARGE;
import static smychka.scenario.Parameter.FREIGHT_SURCHARGE_BELOW;
import static smychka.scenario.Parameter.NEPMAN_BUY_RATIO;
import static smychka.scenario.Parameter.NEPMAN_FREEDOM_PLUS;
import static smychka.scenario.Parameter.NEPMAN_MARGIN;
import static smychka.scenario.Parameter.NEPMAN_PURSE;
import static smychka.scenario.Parameter.NEPMAN_TIMID;
import static smychka.scenario.Parameter.OFFERS_SEEN;
import static smychka.scenario.Parameter.PRICE_ADJ;
import static smychka.scenario.Parameter.PRICE_CEILING;
import static smychka.scenario.Parameter.PRICE_ELASTICITY;
import static smychka.scenario.Parameter.PRICE_FALL;
import static smychka.scenario.Parameter.PRICE_LOWEST;
import static smychka.scenario.Parameter.PRICE_RISE;
import static smychka.scenario.Parameter.SPILL_POW;
import static smychka.scenario.Parameter.SPILL_TO_STATE;
import static smychka.scenario.Parameter.SUPPLY_SEEN;
import static smychka.unit.Numbers.clip;

import java.util.List;
import smychka.ledger.Flow;
import smychka.market.Apportionment;
import smychka.market.GrainBook;
import smychka.market.PriceRules;
import smychka.policy.Lever;
import smychka.scenario.Parameters;

/** The private grain books of the regions, the traders' purchases and stocks, and the private price. */
public final class GrainMarket {

    private final double buyRatio;
    private final double purse;
    private final double margin;
    private final double timid;
    private final double freedomPlus;
    private final double spill;
    private final double spillPow;
    private final double freight;
    private final double freightFixed;
    private final double localKm;
    private final double localCarting;
    private final double surcharge;
    private final double surchargeBelow;
    private final double baseTurnover;
    private final double supplySeen;
    private final double offersSeen;
    private final double pull;
    private final double fall;
    private final double rise;
    private final double arbitrage;
    private final double arbitrageFreedom;
    private final double arbitrageKm;
    private final double lowest;
    private final double ceiling;

    public GrainMarket(Parameters p) {
        buyRatio = p.of(NEPMAN_BUY_RATIO);
        purse = p.of(NEPMAN_PURSE);
        margin = p.of(NEPMAN_MARGIN);
        timid = p.of(NEPMAN_TIMID);
        freedomPlus = p.of(NEPMAN_FREEDOM_PLUS);
        spill = p.of(SPILL_TO_STATE);
        spillPow = p.of(SPILL_POW);
        freight = p.of(FREIGHT);
        freightFixed = p.of(FREIGHT_FIXED);
        localKm = p.of(FREIGHT_KM_LOCAL);
        localCarting = p.of(CARTING_AT_HOME);
        surcharge = p.of(FREIGHT_SURCHARGE);
        surchargeBelow = p.of(FREIGHT_SURCHARGE_BELOW);
        baseTurnover = p.of(BASE_TURNOVER);
        supplySeen = p.of(SUPPLY_SEEN);
        offersSeen = p.of(OFFERS_SEEN);
        pull = p.of(PRICE_ADJ) * p.of(PRICE_ELASTICITY);
        fall = p.of(PRICE_FALL);
        rise = p.of(PRICE_RISE);
        arbitrage = p.of(ARBITRAGE);
        arbitrageFreedom = p.of(ARBITRAGE_FREEDOM);
        arbitrageKm = p.of(ARBITRAGE_KM);
        lowest = p.of(PRICE_LOWEST);
        ceiling = p.of(PRICE_CEILING);
    }

    /** Carriage of a tonne over so many km of rail, roubles; dearer where private trade is harried. */
    double freight(double railKm, double freedom) {
        return (railKm + localKm) * freight * (freedom < surchargeBelow ? surcharge : 1) + freightFixed;
    }

    /** What a trader pays to bring a tonne from his home to an outlet, roubles; carting alone at home. */
    double carriage(Region home, Region outlet, double freedom) {
        return home == outlet ? localCarting : freight(Math.abs(home.facts.railKm() - outlet.facts.railKm()), freedom);
    }

    /**
     * Grain a trader would buy at home, kg: for half his purse, or a tenth of that where his outlet would not pay.
     *
     * @param homePrice private price at home and at his outlet, roubles a tonne
     * @param freightCost roubles a tonne, 0 when he sells at home
     */
    double traderWish(long money, double homePrice, double outletPrice, double freightCost, double freedom) {
        double wish = Math.max(0, money * purse / Math.max(1, buyRatio * homePrice / 10));
        boolean pays = freightCost == 0 || outletPrice >= homePrice * margin + freightCost;
        return wish * (pays ? 1 : timid) * Math.min(1, freedom + freedomPlus);
    }

    /** Clears the books: every purchase, sale and payment of the month is settled here and then carried out. */
    public void clear(List<Region> regions) {
        long[] stocks = stocksAtOutlets(regions);
        for (var region : regions) {
            var book = new GrainBook(
                    region.bids,
                    region.town.bids,
                    region.privateOffers,
                    stocks[region.facts.code().ordinal()],
                    region.privatePrice);
            sellStocks(region, regions, book);
            region.book = book;
        }
        for (var region : regions) {
            region.deal = deal(region, region.book);
        }
    }

    private static long[] stocksAtOutlets(List<Region> regions) {
        long[] stocks = new long[regions.size()];
        for (var region : regions) {
            for (var nepman : region.traders) {
                stocks[nepman.outlet.facts.code().ordinal()] += nepman.grain;
            }
        }
        return stocks;
    }

    private static void sellStocks(Region at, List<Region> regions, GrainBook book) {
        var sold = new Apportionment(book.soldByTraders(), book.stocksOfTraders());
        var earned = new Apportionment(book.turnover() - book.earnedByPeasants(), book.soldByTraders());
        for (var region : regions) {
            for (var nepman : region.traders) {
                if (nepman.outlet == at && nepman.grain > 0) {
                    long kg = sold.next(nepman.grain);
                    long kopecks = earned.next(kg);
                    nepman.grain -= kg;
                    nepman.money += kopecks;
                    at.page.post(Flow.BOOK_SALE_BY_TRADERS, kg, nepman.key);
                    at.page.post(Flow.BOOK_PAID_TO_TRADERS, kopecks, nepman.key);
                }
            }
        }
    }

    private GrainDeal deal(Region region, GrainBook book) {
        long left = region.privateOffers - book.soldByPeasants();
        long wished = 0;
        for (var nepman : region.traders) {
            wished += wish(nepman);
        }
        long taken = Math.min(wished, left);
        long cost = (long) (taken * buyRatio * region.privatePrice / 10);
        payTraders(region, taken, cost, wished);
        double price = region.now.statePrice / (buyRatio * region.privatePrice);
        return new GrainDeal(
                new Apportionment(book.boughtByPeasants(), region.bids),
                new Apportionment(book.value(book.boughtByPeasants()), book.boughtByPeasants()),
                new Apportionment(book.boughtByTowns(), region.town.bids),
                new Apportionment(book.value(book.boughtByTowns()), book.boughtByTowns()),
                new Apportionment(book.soldByPeasants(), region.privateOffers),
                new Apportionment(book.earnedByPeasants(), book.soldByPeasants()),
                new Apportionment(taken, left),
                new Apportionment(cost, taken),
                left > 0 ? spill * Math.min(1, StrictMath.pow(price, spillPow)) : 0);
    }

    private long wish(Nepman nepman) {
        if (!nepman.trading) {
            return 0;
        }
        double freedom = nepman.home.now.freedom;
        double carriage = nepman.outlet == nepman.home ? 0 : carriage(nepman.home, nepman.outlet, freedom);
        return (long) traderWish(nepman.money, nepman.home.privatePrice, nepman.outlet.privatePrice, carriage, freedom);
    }

    private void payTraders(Region region, long taken, long cost, long wished) {
        var kilograms = new Apportionment(taken, wished);
        var kopecks = new Apportionment(cost, taken);
        for (var nepman : region.traders) {
            long kg = kilograms.next(wish(nepman));
            nepman.grain += kg;
            nepman.money -= kopecks.next(kg);
        }
    }

    /** Voluntary offers to the state, what traders leave included, kg. */
    public static double offersToState(List<Region> regions) {
        double offers = 0;
        for (var region : regions) {
            long left = region.privateOffers - region.book.soldByPeasants();
            long taken = region.deal.soldToTraders().amount();
            offers += region.stateOffers + (left - taken) * region.deal.spill();
        }
        return offers;
    }

    /** Moves the private prices: by demand and supply at home, then towards those of the other regions. */
    public void movePrices(List<Region> regions) {
        for (var region : regions) {
            var book = region.book;
            double base = baseTurnover * region.facts.ruralPeople() / region.now.scale + 1;
            double demand = book.bidsOfPeasants() + book.bidsOfTowns() + base;
            double offers = book.offersOfPeasants();
            double supply = supplySeen * (offers + book.stocksOfTraders()) + offersSeen * offers + base;
            region.privatePrice = PriceRules.grainStep(region.privatePrice, demand, supply, pull, fall, rise);
        }
        double[] before = new double[regions.size()];
        for (int r = 0; r < before.length; r++) {
            before[r] = StrictMath.log(regions.get(r).privatePrice);
        }
        for (int r = 0; r < before.length; r++) {
            arbitrage(regions, before, r);
        }
    }

    private void arbitrage(List<Region> regions, double[] logPrices, int r) {
        var region = regions.get(r);
        double sum = 0;
        double weights = 0;
        for (int s = 0; s < logPrices.length; s++) {
            if (s != r) {
                var other = regions.get(s).facts;
                double weight = other.ruralPeople() / (arbitrageKm + Math.abs(region.facts.railKm() - other.railKm()));
                sum += weight * logPrices[s];
                weights += weight;
            }
        }
        var now = region.now;
        if (weights > 0) {
            double share = arbitrage + arbitrageFreedom * now.freedom;
            region.privatePrice *= StrictMath.exp(share * (sum / weights - logPrices[r]));
        }
        double floor = Math.max(lowest, now.lever(Lever.GRAIN_PRICE_FLOOR) * now.statePrice);
        region.privatePrice = clip(region.privatePrice, floor, ceiling);
    }
}
