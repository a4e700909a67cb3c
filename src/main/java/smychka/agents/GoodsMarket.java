package smychka.agents;

import static smychka.scenario.Parameter.AVAIL_MEMORY;
import static smychka.scenario.Parameter.GOODS_FLOW;
import static smychka.scenario.Parameter.GOODS_PLAN_MEMORY;
import static smychka.scenario.Parameter.HABIT_MOST;
import static smychka.scenario.Parameter.HABIT_POW;
import static smychka.scenario.Parameter.HABIT_PREMIUM;
import static smychka.scenario.Parameter.HABIT_STOCK;
import static smychka.scenario.Parameter.MARGIN;
import static smychka.scenario.Parameter.MARGIN_RISK;
import static smychka.scenario.Parameter.MARGIN_TAX;
import static smychka.scenario.Parameter.PRIVATE_GOODS_ADJ;
import static smychka.scenario.Parameter.PRIVATE_GOODS_FALL;
import static smychka.scenario.Parameter.PRIVATE_GOODS_MOST;
import static smychka.scenario.Parameter.PRIVATE_GOODS_RISE;
import static smychka.scenario.Parameter.PRIVILEGE_LEAST;
import static smychka.scenario.Parameter.PRIVILEGE_UNCONTROLLED;
import static smychka.scenario.Parameter.RESERVE_PRICE_FALL;
import static smychka.scenario.Parameter.RESERVE_PRICE_RISE;
import static smychka.scenario.Parameter.RETAIL_MARKUP;
import static smychka.scenario.Parameter.SALES_MEMORY;
import static smychka.scenario.Parameter.TRADERS_COVER;
import static smychka.scenario.Parameter.TRADERS_GOODS_PURSE;
import static smychka.scenario.Parameter.TRADERS_SHELF;
import static smychka.scenario.Parameter.TURN_TO_PRIVATE;
import static smychka.scenario.Parameter.WHOLESALE_TO_TRADERS;
import static smychka.unit.Numbers.clip;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import smychka.ledger.Flow;
import smychka.market.Apportionment;
import smychka.market.GoodsRationing;
import smychka.policy.Lever;
import smychka.scenario.Parameters;

/** Town goods: what traders get wholesale, who is served in state shops, and the price in private ones. */
public final class GoodsMarket {

    /** Units below which nobody orders. */
    private static final int LEAST_ORDER = 10;

    private final double flow;
    private final double planSpeed;
    private final double tradersPurse;
    private final double cover;
    private final double wholesaleMarkup;
    private final double markup;
    private final double habitPremium;
    private final double habitPow;
    private final double habitMost;
    private final double habitStock;
    private final double turnToPrivate;
    private final double shelf;
    private final double availMemory;
    private final double salesMemory;
    private final double adjustment;
    private final double fall;
    private final double rise;
    private final double most;
    private final double margin;
    private final double marginTax;
    private final double marginRisk;
    private final double reserveFall;
    private final double reserveRise;
    private final double privilegeLeast;
    private final double privilegeUncontrolled;

    public GoodsMarket(Parameters p) {
        flow = p.of(GOODS_FLOW);
        planSpeed = 1 - p.of(GOODS_PLAN_MEMORY);
        tradersPurse = p.of(TRADERS_GOODS_PURSE);
        cover = p.of(TRADERS_COVER);
        wholesaleMarkup = p.of(WHOLESALE_TO_TRADERS);
        markup = p.of(RETAIL_MARKUP);
        habitPremium = p.of(HABIT_PREMIUM);
        habitPow = p.of(HABIT_POW);
        habitMost = p.of(HABIT_MOST);
        habitStock = p.of(HABIT_STOCK);
        turnToPrivate = p.of(TURN_TO_PRIVATE);
        shelf = p.of(TRADERS_SHELF);
        availMemory = p.of(AVAIL_MEMORY);
        salesMemory = p.of(SALES_MEMORY);
        adjustment = p.of(PRIVATE_GOODS_ADJ);
        fall = p.of(PRIVATE_GOODS_FALL);
        rise = p.of(PRIVATE_GOODS_RISE);
        most = p.of(PRIVATE_GOODS_MOST);
        margin = p.of(MARGIN);
        marginTax = p.of(MARGIN_TAX);
        marginRisk = p.of(MARGIN_RISK);
        reserveFall = p.of(RESERVE_PRICE_FALL);
        reserveRise = p.of(RESERVE_PRICE_RISE);
        privilegeLeast = p.of(PRIVILEGE_LEAST);
        privilegeUncontrolled = p.of(PRIVILEGE_UNCONTROLLED);
    }

    /** Opens the month: traders buy wholesale, the rest goes to the state shops of all regions by the plan. */
    public void open(Conditions now, Industry industry, Cooperatives cooperatives, List<Region> regions) {
        now.stateGoodsPrice = now.wholesalePrice * markup;
        double offered = industry.goods() * flow;
        long toTraders = wholesale(now, regions, offered, now.kopecks(cooperatives.capital()));
        plan(regions);
        double plans = Region.sum(regions, GoodsMarket::sentBy);
        for (var region : regions) {
            double inShops = plans > 0 ? (offered - toTraders) * sentBy(region) / plans : 0;
            open(region, inShops);
            region.shops.plan += planSpeed * (budget(region) - region.shops.plan);
        }
        now.servedRural = mean(regions, region -> region.shops.servedRural, region -> region.goodsBudget);
        now.servedUrban = mean(regions, region -> region.shops.servedUrban, region -> region.town.goodsBudget);
        now.privilege = privilege(now, regions);
    }

    /** At first planners know no better than what customers bring this month. */
    private static void plan(List<Region> regions) {
        if (Region.sum(regions, region -> region.shops.plan) == 0) {
            regions.forEach(region -> region.shops.plan = budget(region));
        }
    }

    /** Weight by which the plan sends goods to a region. */
    private static double sentBy(Region region) {
        return region.shops.plan * region.lever(Lever.TRADE_GOODS_TO_REGION);
    }

    /** What town and village of a region mean to spend on goods, kopecks. */
    private static long budget(Region region) {
        return region.town.goodsBudget + region.goodsBudget;
    }

    /** Opens the shops of a region: what the state has there is rationed if need be, traders sell what they have there. */
    private void open(Region region, double inShops) {
        var now = region.now;
        double town = region.town.goodsBudget / now.stateGoodsPrice;
        double country = region.goodsBudget / now.stateGoodsPrice;
        long onShelves = region.onShelves();
        double habit = habit(region, onShelves, town + country);
        var served = GoodsRationing.of(inShops, town, country, now.lever(Lever.TRADE_GOODS_TO_TOWN));
        serve(region.shops, served.withHabit(habit, inShops, town, country), habit);
        turnToPrivate(region, town, country, onShelves);
        serveOfficials(region, habit);
    }

    /** Mean over the regions by what is spent there, and by one kopeck more so that there is one where nothing is. */
    private static double mean(List<Region> regions, ToDoubleFunction<Region> of, ToLongFunction<Region> spent) {
        double sum = 0;
        double weights = 0;
        for (var region : regions) {
            double weight = 1.0 + spent.applyAsLong(region);
            sum += weight * of.applyAsDouble(region);
            weights += weight;
        }
        return sum / weights;
    }

    /** Traders order with part of their purses and get a share as these stand to the co-operatives' capital. */
    private long wholesale(Conditions now, List<Region> regions, double offered, double rivals) {
        double price = now.wholesalePrice * wholesaleMarkup;
        long purses = 0;
        long orders = 0;
        for (var region : regions) {
            long here = purses(region);
            region.shops.ordered = ordered(region, here, price);
            purses += here;
            for (var nepman : region.traders) {
                orders += order(nepman);
            }
        }
        double share = purses > 0 ? purses / (purses + rivals) : 0;
        now.tradersShare = Math.min(now.lever(Lever.TRADE_GOODS_TO_PRIVATE), share);
        long sold = (long) Math.min(offered * now.tradersShare, orders / price);
        var goods = new Apportionment(sold, orders);
        var kopecks = new Apportionment((long) (sold * price), sold);
        for (var region : regions) {
            for (var nepman : region.traders) {
                long units = goods.next(order(nepman));
                long paid = kopecks.next(units);
                nepman.goods += units;
                nepman.money -= paid;
                region.page.post(Flow.WHOLESALE, units, nepman.key);
                region.page.post(Flow.WHOLESALE_PAID, paid, nepman.key);
            }
        }
        return sold;
    }

    /** Kopecks at hand to order with in a region. */
    private long purses(Region region) {
        long purses = 0;
        for (var nepman : region.traders) {
            purses += purse(nepman);
        }
        return purses;
    }

    /**
     * Part of what they could pay for that a region's traders order: no more than fills their shelves for so many months of
     * what customers asked for last month; all of it where shelves were bare.
     */
    private double ordered(Region region, long purses, double price) {
        var shops = region.shops;
        double lacking = Math.max(0, cover * shops.privateDemand - region.onShelves()) * price;
        return shops.privateOffered == 0 || lacking >= purses ? 1 : lacking / purses;
    }

    private long order(Nepman nepman) {
        return (long) (purse(nepman) * nepman.home.shops.ordered);
    }

    /** Kopecks at hand to order with: nothing without a licence, nor with who could not pay for a unit beyond his share. */
    private long purse(Nepman nepman) {
        long purse = (long) (nepman.money * tradersPurse);
        return !nepman.trading || purse < LEAST_ORDER * nepman.home.now.wholesalePrice ? 0 : purse;
    }

    /** Share of customers who go to private shops by habit: fewer the dearer and the barer those are. */
    private double habit(Region region, long onShelves, double demand) {
        var now = region.now;
        double cheap = StrictMath.pow(now.stateGoodsPrice * habitPremium / region.shops.privatePrice, habitPow);
        double stocked = Math.min(1, onShelves / Math.max(1, habitStock * now.tradersShare * demand + 1));
        return clip(now.tradersShare * cheap, 0, habitMost) * stocked;
    }

    private void serve(Shops shops, GoodsRationing served, double habit) {
        shops.servedByStateUrban = served.town();
        shops.servedByStateRural = served.country();
        double stay = Math.max(0.01, 1 - habit);
        shops.servedRural += (1 - availMemory) * (clip(served.country() / stay, 0, 1) - shops.servedRural);
        shops.servedUrban += (1 - availMemory) * (clip(served.town() / stay, 0, 1) - shops.servedUrban);
    }

    /** Sets goods aside for officials out of what the towns get; what is left serves the others. */
    private void serveOfficials(Region region, double habit) {
        var shops = region.shops;
        long townBudget = region.town.goodsBudget;
        long budget = region.town.officialsBudget;
        double share = setAside(region.now.workersControl) * region.town.officials / Math.max(1, region.town.people);
        double served = privileged(shops.servedByStateUrban, share, budget, townBudget, 1 - habit);
        shops.servedByStateOfficials = served;
        if (townBudget > budget) {
            shops.servedByStateUrban =
                    Math.max(0, shops.servedByStateUrban * townBudget - served * budget) / (townBudget - budget);
        }
    }

    /** Goods set aside for officials against their share of the people. */
    double setAside(double control) {
        return privilegeLeast + privilegeUncontrolled * (1 - control);
    }

    /** Share of the officials' demand served: all others' at least, and as much as what is set aside allows. */
    static double privileged(double served, double setAside, double budget, double townBudget, double most) {
        double first = budget > 0 ? served * townBudget * Math.min(1, setAside) / budget : 0;
        return Math.max(served, Math.min(most, first));
    }

    /** State goods a head of officials' families against those of all others; 1 where there are none of either. */
    private static double privilege(Conditions now, List<Region> regions) {
        double theirs = 0;
        double others = 0;
        long officials = 0;
        for (var region : regions) {
            var town = region.town;
            theirs += region.shops.servedByStateOfficials * town.officialsBudget;
            others += region.shops.servedByStateUrban * (town.goodsBudget - town.officialsBudget);
            officials += town.officials;
        }
        double people = now.townPeople - officials;
        return officials > 0 && others > 0 && people > 0 ? theirs / officials / (others / people) : 1;
    }

    private void turnToPrivate(Region region, double town, double country, long onShelves) {
        var shops = region.shops;
        double unserved = town * (1 - shops.servedByStateUrban) + country * (1 - shops.servedByStateRural);
        shops.privateDemand = unserved * turnToPrivate * region.now.stateGoodsPrice / shops.privatePrice;
        shops.privateOffered = onShelves * shelf;
        shops.servedByPrivate = shops.privateDemand > 0 ? Math.min(1, shops.privateOffered / shops.privateDemand) : 0;
    }

    /** Closes the month: traders' takings, the private price, and what the trusts have sold. */
    public void close(Conditions now, Industry industry, List<Region> regions) {
        long sold = 0;
        for (var region : regions) {
            sold += region.page.sum(Flow.STATE_SHOPS_TO_PEASANTS) + region.page.sum(Flow.STATE_SHOPS_TO_TOWNS);
            sold += region.page.sum(Flow.WHOLESALE);
        }
        industry.sell(now, sold, 1 - salesMemory);
        regions.forEach(region -> region.shops.privatePrice = privatePrice(region));
        now.privateGoodsPrice =
                mean(regions, region -> region.shops.privatePrice, region -> region.tally(Tally.PRIVATE_GOODS_SOLD));
    }

    private double privatePrice(Region region) {
        var now = region.now;
        var shops = region.shops;
        double state = now.wholesalePrice * markup;
        double pressure =
                clip(adjustment * StrictMath.log((shops.privateDemand + 1) / (shops.privateOffered + 1)), -fall, rise);
        double risk = marginTax * now.lever(Lever.TAX_TRADERS) + marginRisk * (1 - now.freedom);
        double reserve = wholesaleMarkup * now.wholesalePrice * (margin + risk);
        double cost = clip(StrictMath.log(reserve / shops.privatePrice), -reserveFall, reserveRise);
        return clip(shops.privatePrice * StrictMath.exp(Math.max(pressure, cost)), state, most * state);
    }
}
