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
import static smychka.scenario.Parameter.MONEY_LAND;
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
import static smychka.scenario.Parameter.SEED_RATE;
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
import static smychka.unit.Numbers.lesser;

import smychka.ledger.Flow;
import smychka.policy.Lever;
import smychka.scenario.Parameters;
import smychka.unit.SlideRule;

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
    private final double moneyRetail;
    private final double idleMoney;
    private final SlideRule damper;
    /** The usual purse of a household, for each person and for a hundredth of a hectare, in units. */
    private final double purseHousehold;

    private final double pursePerson;
    private final double purseLand;
    private final double offerScale;
    private final double offerMost;
    private final double seedRate;
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
        purseHousehold = p.of(MONEY_HOUSEHOLD);
        pursePerson = p.of(MONEY_PERSON);
        purseLand = p.of(MONEY_LAND) / 100;
        moneyRetail = p.of(MONEY_RETAIL);
        double pow = p.of(MONEY_POW);
        double damping = p.of(MONEY_DAMPING);
        damper = new SlideRule(purse -> 1 / (1 + damping * StrictMath.pow(purse, pow)));
        idleMoney = p.of(IDLE_MONEY);
        offerScale = p.of(OFFER_SCALE);
        offerMost = p.of(OFFER_MOST);
        seedRate = p.of(SEED_RATE) / 100;
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
        return damper.at(purse * shopsOnPurse(served));
    }

    private double shopsOnPurse(double served) {
        return 1 + idleMoney * (1 - served);
    }

    /** One over what a household of its size and land likes to keep by it, in units: a larger farm turns over more. */
    private double perUsualPurse(PeasantHousehold h) {
        return 1 / (purseHousehold + pursePerson * h.persons + purseLand * h.land);
    }

    /** Part of the surplus offered, given the share sold and the money factor. */
    double offered(double soldShare, double moneyFactor) {
        double share = offerScale * soldShare * moneyFactor;
        return share < offerMost ? share : offerMost;
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
        outlook.terms = terms(now.officesPrice(), region.privatePrice, now.freedom, retail, region.shops.servedRural);
        outlook.soldShare = soldShare(outlook.terms, now.season.salesSeason());
        double terms = Math.max(outlook.terms, termsFloor);
        double reserve = stockMonths * clip(StrictMath.pow(terms, -reserveFalls), reserveLeast, reserveMost);
        var season = now.season;
        outlook.foodHeld = season.monthsToHarvest() + reserve;
        outlook.feedHeld = season.feedLeft() * region.custom.feedResponse;
        outlook.seedHeld = season.holdsSeed() ? seedRate * (season.ofYear() == 8 ? 1 : reserveSeed) : 0;
        outlook.privateShare = privateShare(now.freedom, region.privatePrice, now.officesPrice());
        outlook.membersMarket = now.freedom > memberFreedom ? 1 : 0;
        outlook.kolkhozMarket = now.levers.on(Lever.COLLECTIVIZATION_MARKET);
        double dear = region.privatePrice / (temptFrom * now.statePrice);
        outlook.temptation = dear > 1 ? tempt * StrictMath.log(dear) * (temptFreedom + now.freedom) : 0;
        outlook.perPurse = shopsOnPurse(region.shops.servedRural) / (moneyNorm * Math.max(1, retail / moneyRetail));
        outlook.monthsBidFor = bidWant * Math.min(season.monthsToHarvest(), bidMonths);
        outlook.perKopeck = bidPurse / Math.max(1, region.privatePrice / 10);
    }

    public void offer(Village village) {
        var region = village.region;
        var outlook = region.outlook;
        long privateOffers = 0;
        long stateOffers = 0;
        long bids = 0;
        boolean planMet = village.kolkhoz != null && village.kolkhoz.quotaLeft == 0;
        double membersMarket = outlook.kolkhozMarket && planMet ? 1 : outlook.membersMarket;
        for (int i = 0; i < village.size; i++) {
            var h = village.households[i];
            double want = diet.want(h, region);
            double surplus = h.grain
                    - want * outlook.foodHeld
                    - diet.feedOfYear(h) * outlook.feedHeld
                    - (h.member ? 0 : h.land * outlook.seedHeld);
            double factor = damper.at(h.money * outlook.perPurse * perUsualPurse(h));
            int offer = Math.max(0, (int) (surplus * offered(outlook.soldShare, factor)));
            h.privateOffer = (int) (offer * (h.member ? membersMarket : outlook.privateShare));
            h.stateOffer = h.member ? 0 : offer - h.privateOffer;
            if (outlook.temptation > 0) {
                tempt(h, surplus);
            }
            double lack = want * outlook.monthsBidFor - h.grain - h.privateOffer;
            boolean buys = surplus <= 0 && lack > 0;
            h.bid = buys ? Math.max(0, (int) lesser(lack, h.money * outlook.perKopeck)) : 0;
            privateOffers += h.privateOffer;
            stateOffers += h.stateOffer;
            bids += h.bid;
        }
        region.privateOffers += privateOffers;
        region.stateOffers += stateOffers;
        region.bids += bids;
    }

    /** A dear market draws grain even from those who have none to spare. */
    private void tempt(PeasantHousehold h, double surplus) {
        if (surplus <= 0 && h.grain > h.persons * temptStore) {
            h.privateOffer = (int) (h.grain * h.village.region.outlook.temptation);
        }
    }

    /** Carries out the month's private trades and the state's purchases. */
    public void trade(Village village) {
        var region = village.region;
        if (region.bids > 0) {
            for (int i = 0; i < village.size; i++) {
                var h = village.households[i];
                if (h.bid > 0) {
                    buy(h, region);
                }
            }
        }
        if (region.privateOffers > 0) {
            for (int i = 0; i < village.size; i++) {
                var h = village.households[i];
                if (h.privateOffer > 0) {
                    h.stateOffer += (int) (sell(h, region) * region.deal.spill());
                }
            }
        }
        double share = region.now.officesShare;
        double perKg = region.now.officesPrice() / 10;
        for (int i = 0; i < village.size; i++) {
            var h = village.households[i];
            if (h.stateOffer == 0) {
                continue;
            }
            int taken = Math.min(h.grain, (int) (h.stateOffer * share));
            int paid = (int) (taken * perKg);
            h.grain -= taken;
            h.money += paid;
            h.soldOfYear += taken;
            region.page.post(Flow.STATE_PURCHASE, taken, h.key);
            region.page.post(Flow.STATE_PURCHASE_PAID, paid, h.key);
        }
    }

    private static void buy(PeasantHousehold h, Region region) {
        int bought = (int) region.deal.bought().next(h.bid);
        int paid = (int) region.deal.paid().next(bought);
        h.grain += bought;
        h.money -= paid;
        region.page.post(Flow.BOOK_PURCHASE_BY_PEASANTS, bought, h.key);
        region.page.post(Flow.BOOK_PAID_BY_PEASANTS, paid, h.key);
    }

    /** Sells to neighbours and townsmen first, then to traders; returns what found no private buyer, kg. */
    private static int sell(PeasantHousehold h, Region region) {
        var deal = region.deal;
        int sold = (int) deal.sold().next(h.privateOffer);
        int earned = (int) deal.earned().next(sold);
        region.page.post(Flow.BOOK_SALE_BY_PEASANTS, sold, h.key);
        region.page.post(Flow.BOOK_PAID_TO_PEASANTS, earned, h.key);
        int rest = h.privateOffer - sold;
        int toTraders = (int) deal.soldToTraders().next(rest);
        int fromTraders = (int) deal.earnedFromTraders().next(toTraders);
        region.page.post(Flow.PURCHASE_BY_TRADERS, toTraders, h.key);
        region.page.post(Flow.PAID_BY_TRADERS, fromTraders, h.key);
        h.grain -= sold + toTraders;
        h.money += earned + fromTraders;
        h.soldOfYear += toTraders;
        return rest - toTraders;
    }
}
