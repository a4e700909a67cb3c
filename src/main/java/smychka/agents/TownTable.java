package smychka.agents;

import static smychka.scenario.Parameter.BAZAAR_DAIRY;
import static smychka.scenario.Parameter.BAZAAR_MEAT;
import static smychka.scenario.Parameter.BREAD_PURSE;
import static smychka.scenario.Parameter.BUYER_BUDGET;
import static smychka.scenario.Parameter.GOODS_U_SHARE;
import static smychka.scenario.Parameter.KCAL_DAIRY;
import static smychka.scenario.Parameter.KCAL_GRAIN;
import static smychka.scenario.Parameter.KCAL_MEAT;
import static smychka.scenario.Parameter.KCAL_MEMORY;
import static smychka.scenario.Parameter.MORT_LAG;
import static smychka.scenario.Parameter.OTHER_KCAL_SHOPS;
import static smychka.scenario.Parameter.OTHER_KCAL_URBAN;
import static smychka.scenario.Parameter.PANTRY_COUNTED;
import static smychka.scenario.Parameter.PANTRY_FULL;
import static smychka.scenario.Parameter.PER0;
import static smychka.scenario.Parameter.RATIONED_KCAL;
import static smychka.scenario.Parameter.TOWN_EATS;
import static smychka.scenario.Parameter.TOWN_EATS_FULL;
import static smychka.scenario.Parameter.TOWN_EATS_POW;
import static smychka.scenario.Parameter.TURN_TO_PRIVATE;
import static smychka.unit.Numbers.clip;

import smychka.ledger.Flow;
import smychka.policy.Lever;
import smychka.scenario.Parameters;
import smychka.unit.Curve;

/** How town households buy and eat: bread from the state, the rest of it privately, meat and dairy, town goods. */
public final class TownTable {

    private final Ranks ranks;
    private final double breadPurse;
    private final double wish;
    private final double pantryCounted;
    private final double buyerBudget;
    private final double meatBudget;
    private final double dairyBudget;
    private final double goodsBudget;
    private final double turnToPrivate;
    private final double eats;
    private final double eatsFull;
    private final double full;
    private final double kcalGrain;
    private final double kcalMeat;
    private final double kcalDairy;
    private final double otherKcal;
    private final double otherFromShops;
    private final double rationedKcal;
    private final double memory;
    private final double halfYearMemory;
    private final Curve dearth;

    TownTable(Parameters p, Ranks ranks) {
        this.ranks = ranks;
        breadPurse = p.of(BREAD_PURSE);
        wish = p.of(PER0);
        pantryCounted = p.of(PANTRY_COUNTED);
        buyerBudget = p.of(BUYER_BUDGET);
        meatBudget = p.of(BAZAAR_MEAT);
        dairyBudget = p.of(BAZAAR_DAIRY);
        goodsBudget = p.of(GOODS_U_SHARE);
        turnToPrivate = p.of(TURN_TO_PRIVATE);
        eats = p.of(TOWN_EATS);
        eatsFull = p.of(TOWN_EATS_FULL);
        full = p.of(PANTRY_FULL);
        kcalGrain = p.of(KCAL_GRAIN);
        kcalMeat = p.of(KCAL_MEAT);
        kcalDairy = p.of(KCAL_DAIRY);
        otherKcal = p.of(OTHER_KCAL_URBAN);
        otherFromShops = p.of(OTHER_KCAL_SHOPS);
        rationedKcal = p.of(RATIONED_KCAL);
        memory = p.of(KCAL_MEMORY);
        halfYearMemory = p.of(MORT_LAG);
        double pow = p.of(TOWN_EATS_POW);
        dearth = new Curve(ratio -> StrictMath.pow(ratio, pow), 0, 1, 1024);
    }

    /** Last month's bids come to market as far as purses still bear them. */
    public void bid(Town town) {
        town.bids = 0;
        for (int i = 0; i < town.size; i++) {
            var w = town.households[i];
            w.bid = (int) Math.min(w.bid, breadPurse * w.money / Math.max(1, town.region.privatePrice / 10));
            town.bids += w.bid;
        }
    }

    /** Takes home what last month's bids for grain have brought. */
    public void buyPrivately(Town town) {
        var region = town.region;
        for (int i = 0; i < town.size; i++) {
            var w = town.households[i];
            if (w.bid > 0) {
                int bought = (int) region.deal.boughtByTowns().next(w.bid);
                int paid = (int) region.deal.paidByTowns().next(bought);
                w.pantry += bought;
                w.money -= paid;
                region.page.post(Flow.BOOK_PURCHASE_BY_TOWNS, bought, w.key);
                region.page.post(Flow.BOOK_PAID_BY_TOWNS, paid, w.key);
                region.tally(Tally.FOOD_SPENDING_URBAN, paid);
            }
        }
    }

    /** Buys the state's bread and bids for what is missing; sets money aside for the bazaar. */
    public void bread(Town town) {
        var region = town.region;
        var now = region.now;
        town.bazaarBudgetMeat = 0;
        town.bazaarBudgetDairy = 0;
        for (int i = 0; i < town.size; i++) {
            var w = town.households[i];
            double affordable = breadPurse * w.money / (now.breadPrice / 10);
            double due = now.rationed
                    ? ranks.rations(w, region) * now.breadPerRation / Ranks.PARTS
                    : w.persons * now.breadPerTownsman;
            int bread = (int) Math.min(due, affordable);
            int paid = (int) (bread * now.breadPrice / 10);
            w.money -= paid;
            w.pantry += bread;
            region.page.post(Flow.TOWN_BREAD, bread, w.key);
            region.page.post(Flow.TOWN_BREAD_PAID, paid, w.key);
            region.tally(Tally.FOOD_SPENDING_URBAN, paid);
            double missing = w.persons * wish - Math.min(w.pantry, w.persons * pantryCounted);
            w.bid = (int) Math.max(0, Math.min(missing, buyerBudget * w.money / Math.max(1, region.privatePrice / 10)));
            town.bazaarBudgetMeat += (long) (w.money * meatBudget);
            town.bazaarBudgetDairy += (long) (w.money * dairyBudget);
        }
    }

    /** Weight of a purse at the bazaar, kopecks. */
    private long bazaarWeight(TownHousehold w, Region region) {
        return (long) (w.money * (meatBudget * region.meat.servedShare + dairyBudget * region.milk.servedShare));
    }

    public void weighBazaar(Town town) {
        town.bazaarWeight = 0;
        for (int i = 0; i < town.size; i++) {
            town.bazaarWeight += bazaarWeight(town.households[i], town.region);
        }
    }

    /** Pays for meat and dairy what the peasants were paid, and plans the purchase of goods. */
    public void payBazaar(Town town) {
        var region = town.region;
        town.goodsBudget = 0;
        town.officialsBudget = 0;
        town.officials = 0;
        for (int i = 0; i < town.size; i++) {
            var w = town.households[i];
            int paid = (int) region.bazaarBill.next(bazaarWeight(w, region));
            w.money -= paid;
            region.page.post(Flow.BAZAAR_PAID_BY_TOWNS, paid, w.key);
            region.tally(Tally.FOOD_SPENDING_URBAN, paid);
            long forGoods = (long) (w.money * goodsBudget);
            town.goodsBudget += forGoods;
            if (Ranks.isOfficial(w, region.now)) {
                town.officialsBudget += forGoods;
                town.officials += w.persons;
            }
        }
    }

    public void shop(Town town) {
        var region = town.region;
        var now = region.now;
        var shops = region.shops;
        double monopolies = now.lever(Lever.TAX_MONOPOLIES);
        for (int i = 0; i < town.size; i++) {
            var w = town.households[i];
            double budget = w.money * goodsBudget;
            double served = Ranks.isOfficial(w, now) ? shops.servedByStateOfficials : shops.servedByStateUrban;
            int fromState = (int) (budget * served / now.stateGoodsPrice);
            int paidState = (int) (fromState * now.stateGoodsPrice);
            double turned = budget * (1 - served) * turnToPrivate;
            int fromPrivate = (int) (turned * shops.servedByPrivate / shops.privatePrice);
            int paidPrivate = (int) (fromPrivate * shops.privatePrice);
            w.money -= paidState + paidPrivate;
            region.page.post(Flow.STATE_SHOPS_TO_TOWNS, fromState, w.key);
            region.page.post(Flow.STATE_SHOPS_PAID_BY_TOWNS, paidState, w.key);
            region.page.post(Flow.PRIVATE_SHOPS_PAID_BY_TOWNS, paidPrivate, w.key);
            region.tally(Tally.PRIVATE_GOODS_SOLD, fromPrivate);
            int spirits = (int) (w.money * monopolies);
            w.money -= spirits;
            region.page.post(Flow.MONOPOLIES_PAID_BY_TOWNS, spirits, w.key);
        }
    }

    public void eat(Town town) {
        var region = town.region;
        var now = region.now;
        double shops = otherKcal * clip(1 - otherFromShops + otherFromShops * region.shops.servedUrban, 0.5, 1);
        double common = shops
                + (region.meat.perHead * kcalMeat + region.milk.perHead * kcalDairy) / Diet.DAYS
                + (now.rationed ? rationedKcal : 0);
        for (int i = 0; i < town.size; i++) {
            var w = town.households[i];
            double norm = w.persons * (w.pantry > w.persons * full ? eatsFull : eats);
            int eaten = (int) Math.min(w.pantry, norm * dearth.at(w.pantry / (w.persons * eats)));
            w.pantry -= eaten;
            region.page.post(Flow.GRAIN_EATEN_URBAN, eaten, w.key);
            double kcal = eaten * kcalGrain / w.persons / Diet.DAYS + common;
            w.kcal += (float) (memory * (kcal - w.kcal));
            w.kcalHalfYear += (float) (halfYearMemory * (kcal - w.kcalHalfYear));
        }
    }
}
