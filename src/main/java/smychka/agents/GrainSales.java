package smychka.agents;

import static smychka.scenario.Parameter.AVAIL_POW;
import static smychka.scenario.Parameter.BID_MONTHS;
import static smychka.scenario.Parameter.BID_PURSE;
import static smychka.scenario.Parameter.BID_WANT;
import static smychka.scenario.Parameter.ETA_TERMS;
import static smychka.scenario.Parameter.IDLE_MONEY;
import static smychka.scenario.Parameter.MEMBER_MARKET_FREEDOM;
import static smychka.scenario.Parameter.MONEY_DAMPING;
import static smychka.scenario.Parameter.MONEY_HOUSEHOLD;
import static smychka.scenario.Parameter.MONEY_NORM;
import static smychka.scenario.Parameter.MONEY_PERSON;
import static smychka.scenario.Parameter.MONEY_POW;
import static smychka.scenario.Parameter.MONEY_RETAIL;
import static smychka.scenario.Parameter.NEPMAN_BUY_RATIO;
import static smychka.scenario.Parameter.OFFER_MOST;
import static smychka.scenario.Parameter.OFFER_SCALE;
import static smychka.scenario.Parameter.PRIVATE_CEILING;
import static smychka.scenario.Parameter.PRIVATE_IN_FARM_PRICE;
import static smychka.scenario.Parameter.PRIV_BASE;
import static smychka.scenario.Parameter.PRIV_GAMMA;
import static smychka.scenario.Parameter.RESERVE_FALLS;
import static smychka.scenario.Parameter.RESERVE_LEAST;
import static smychka.scenario.Parameter.RESERVE_MOST;
import static smychka.scenario.Parameter.RESERVE_SEED;
import static smychka.scenario.Parameter.RETAIL_MARKUP;
import static smychka.scenario.Parameter.SIGMA_MAX;
import static smychka.scenario.Parameter.STOCK_MONTHS;
import static smychka.scenario.Parameter.TEMPT;
import static smychka.scenario.Parameter.TEMPT_FREEDOM;
import static smychka.scenario.Parameter.TEMPT_FROM;
import static smychka.scenario.Parameter.TEMPT_STORE;
import static smychka.scenario.Parameter.TERMS0;
import static smychka.scenario.Parameter.TERMS_FLOOR;
import static smychka.scenario.Parameter.THETA_TERMS;
import static smychka.unit.Numbers.clip;

import smychka.ledger.Flow;
import smychka.scenario.Parameters;
import smychka.unit.TableMath;

/**
 * The voluntary sale of grain, the heart of the bond: the better the terms and the emptier the purse, the more is sold;
 * with money enough and empty shops the grain stays at home (Allen 2003; the procurement debate of 1927-28).
 */
public final class GrainSales {

    private final Diet diet;
    private final double privateInPrice;
    private final double traderRatio;
    private final double privateCeiling;
    private final double availPow;
    private final double terms0;
    private final double termsFloor;
    private final double sigmaMax;
    private final double eta;
    private final double thetaToEta;
    private final double stockMonths;
    private final double reserveFalls;
    private final double reserveLeast;
    private final double reserveMost;
    private final double privBase;
    private final double privGamma;
    private final double temptFrom;
    private final double tempt;
    private final double temptFreedom;
    private final double temptStore;
    private final double markup;
    private final double moneyNorm;
    private final double moneyHousehold;
    private final double moneyPerson;
    private final double moneyRetail;
    private final double moneyPow;
    private final double damping;
    private final double idleMoney;
    private final double offerScale;
    private final double offerMost;
    private final double reserveSeed;
    private final double memberFreedom;
    private final double bidMonths;
    private final double bidWant;
    private final double bidPurse;

    GrainSales(Parameters p, Diet diet) {
        this.diet = diet;
        privateInPrice = p.of(PRIVATE_IN_FARM_PRICE);
        traderRatio = p.of(NEPMAN_BUY_RATIO);
        privateCeiling = p.of(PRIVATE_CEILING);
        availPow = p.of(AVAIL_POW);
        terms0 = p.of(TERMS0);
        termsFloor = p.of(TERMS_FLOOR);
        sigmaMax = p.of(SIGMA_MAX);
        eta = p.of(ETA_TERMS);
        thetaToEta = StrictMath.pow(p.of(THETA_TERMS), eta);
        stockMonths = p.of(STOCK_MONTHS);
        reserveFalls = p.of(RESERVE_FALLS);
        reserveLeast = p.of(RESERVE_LEAST);
        reserveMost = p.of(RESERVE_MOST);
        privBase = p.of(PRIV_BASE);
        privGamma = p.of(PRIV_GAMMA);
        temptFrom = p.of(TEMPT_FROM);
        tempt = p.of(TEMPT);
        temptFreedom = p.of(TEMPT_FREEDOM);
        temptStore = p.of(TEMPT_STORE);
        markup = p.of(RETAIL_MARKUP);
        moneyNorm = 100 * p.of(MONEY_NORM);
        moneyHousehold = p.of(MONEY_HOUSEHOLD);
        moneyPerson = p.of(MONEY_PERSON);
        moneyRetail = p.of(MONEY_RETAIL);
        moneyPow = p.of(MONEY_POW);
        damping = p.of(MONEY_DAMPING);
        idleMoney = p.of(IDLE_MONEY);
        offerScale = p.of(OFFER_SCALE);
        offerMost = p.of(OFFER_MOST);
        reserveSeed = p.of(RESERVE_SEED);
        memberFreedom = p.of(MEMBER_MARKET_FREEDOM);
        bidMonths = p.of(BID_MONTHS);
        bidWant = p.of(BID_WANT);
        bidPurse = p.of(BID_PURSE);
    }

    /** Terms of trade of the farm, 1925/26 = 1: the grain price in town goods that can really be had. */
    double terms(double statePrice, double privatePrice, double freedom, double retail, double served) {
        double free = Math.max(statePrice, traderRatio * freedom * Math.min(privatePrice, privateCeiling * statePrice));
        double price = (1 - privateInPrice) * statePrice + privateInPrice * free;
        return price / retail * StrictMath.pow(clip(served, 0.1, 1), availPow) / terms0;
    }

    /** Share of the surplus sold in a month before the purse is looked at; rises with the terms of trade. */
    double soldShare(double terms, double season) {
        double pull = StrictMath.pow(terms, eta);
        return sigmaMax * pull / (pull + thetaToEta) * season;
    }

    /** How a purse against the usual one dampens selling, the more so where shops are empty. */
    double moneyFactor(double purse, double served) {
        return 1 / (1 + damping * TableMath.pow(purse * (1 + idleMoney * (1 - served)), moneyPow));
    }

    /** Part of the surplus offered, given the share sold and the money factor. */
    double offered(double soldShare, double moneyFactor) {
        return Math.min(offerMost, offerScale * soldShare * moneyFactor);
    }

    /** Share of an offer meant for private buyers, as their price stands to the state's. */
    double privateShare(double freedom, double privatePrice, double statePrice) {
        double odds = privBase * StrictMath.pow(traderRatio * privatePrice / statePrice, privGamma);
        return freedom * odds / (1 + odds);
    }

    /** Works out what the month's prices mean to the sellers of a region. */
    void prepare(Region region) {
        var now = region.now;
        var outlook = region.outlook;
        double retail = now.wholesalePrice * markup;
        outlook.terms = terms(now.statePrice, region.privatePrice, now.freedom, retail, now.servedRural);
        outlook.soldShare = soldShare(outlook.terms, now.season.salesSeason());
        double terms = Math.max(outlook.terms, termsFloor);
        outlook.reserveMonths = stockMonths * clip(StrictMath.pow(terms, -reserveFalls), reserveLeast, reserveMost);
        outlook.privateShare = privateShare(now.freedom, region.privatePrice, now.statePrice);
        double dear = region.privatePrice / (temptFrom * now.statePrice);
        outlook.temptation = dear > 1 ? tempt * StrictMath.log(dear) * (temptFreedom + now.freedom) : 0;
        outlook.purseUnit = moneyNorm * Math.max(1, retail / moneyRetail);
    }

    public void offer(Village village) {
        var region = village.region;
        long privateOffers = 0;
        long stateOffers = 0;
        long bids = 0;
        for (int i = 0; i < village.size; i++) {
            var h = village.households[i];
            double want = h.persons * diet.want(h);
            double surplus = h.grain - reserve(h, want);
            h.bid = h.privateOffer = h.stateOffer = 0;
            if (surplus > 0) {
                offerSurplus(h, surplus, h.member);
            } else {
                offerInNeed(h, want);
            }
            privateOffers += h.privateOffer;
            stateOffers += h.stateOffer;
            bids += h.bid;
        }
        region.privateOffers += privateOffers;
        region.stateOffers += stateOffers;
        region.bids += bids;
    }

    /** Food to the harvest, feed, seed and a few months more: what is not for sale. */
    private double reserve(PeasantHousehold h, double want) {
        var region = h.village.region;
        var season = region.now.season;
        double seed = season.holdsSeed() ? diet.seedForLand(h) * (season.ofYear() == 8 ? 1 : reserveSeed) : 0;
        return want * (season.monthsToHarvest() + region.outlook.reserveMonths)
                + diet.feedOfYear(h) * season.feedLeft() * region.now.feedResponse
                + seed;
    }

    /** Members sell on the kolkhoz market only, and only where it is let be. */
    private void offerSurplus(PeasantHousehold h, double surplus, boolean member) {
        if (member && h.village.region.now.freedom <= memberFreedom) {
            return;
        }
        var outlook = h.village.region.outlook;
        double purse = h.money / (outlook.purseUnit * (moneyHousehold + moneyPerson * h.persons));
        double factor = moneyFactor(purse, h.village.region.now.servedRural);
        int offer = (int) (surplus * offered(outlook.soldShare, factor));
        h.privateOffer = member ? offer : (int) (offer * outlook.privateShare);
        h.stateOffer = offer - h.privateOffer;
    }

    private void offerInNeed(PeasantHousehold h, double want) {
        var region = h.village.region;
        if (region.outlook.temptation > 0 && h.grain > h.persons * temptStore) {
            h.privateOffer = (int) (h.grain * region.outlook.temptation);
        }
        double lack =
                want * bidWant * Math.min(region.now.season.monthsToHarvest(), bidMonths) - h.grain - h.privateOffer;
        if (lack > 0) {
            h.bid = (int) Math.min(lack, bidPurse * h.money / Math.max(1, region.privatePrice / 10));
        }
    }

    /** Carries out the month's private trades and the state's purchases. */
    public void trade(Village village) {
        var region = village.region;
        var deal = region.deal;
        for (int i = 0; i < village.size; i++) {
            var h = village.households[i];
            if (h.bid > 0) {
                buy(h, deal);
            }
            int unsold = h.privateOffer > 0 ? sell(h, deal) : 0;
            int offered = h.stateOffer + (int) (unsold * deal.spill());
            int taken = Math.min(h.grain, (int) (offered * region.now.officesShare));
            if (taken > 0) {
                int paid = (int) (taken * region.now.statePrice / 10);
                h.grain -= taken;
                h.money += paid;
                h.soldOfYear += taken;
                region.page.post(Flow.STATE_PURCHASE, taken, h.key);
                region.page.post(Flow.STATE_PURCHASE_PAID, paid, h.key);
            }
        }
    }

    private static void buy(PeasantHousehold h, GrainDeal deal) {
        int bought = (int) deal.bought().next(h.bid);
        int paid = (int) deal.paid().next(bought);
        h.grain += bought;
        h.money -= paid;
        var page = h.village.region.page;
        page.post(Flow.BOOK_PURCHASE_BY_PEASANTS, bought, h.key);
        page.post(Flow.BOOK_PAID_BY_PEASANTS, paid, h.key);
    }

    /** Sells to neighbours and townsmen first, then to traders; returns what found no private buyer, kg. */
    private static int sell(PeasantHousehold h, GrainDeal deal) {
        var page = h.village.region.page;
        int sold = (int) deal.sold().next(h.privateOffer);
        int earned = (int) deal.earned().next(sold);
        page.post(Flow.BOOK_SALE_BY_PEASANTS, sold, h.key);
        page.post(Flow.BOOK_PAID_TO_PEASANTS, earned, h.key);
        int rest = h.privateOffer - sold;
        int toTraders = (int) deal.soldToTraders().next(rest);
        int fromTraders = (int) deal.earnedFromTraders().next(toTraders);
        page.post(Flow.PURCHASE_BY_TRADERS, toTraders, h.key);
        page.post(Flow.PAID_BY_TRADERS, fromTraders, h.key);
        h.grain -= sold + toTraders;
        h.money += earned + fromTraders;
        h.soldOfYear += toTraders;
        return rest - toTraders;
    }
}
