package smychka.agents;

import static smychka.scenario.Parameter.AVAIL_MEMORY;
import static smychka.scenario.Parameter.GOODS_FLOW;
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

    /** Opens the month: traders buy wholesale, the rest is offered in state shops and rationed if need be. */
    public void open(Conditions now, Industry industry, Cooperatives cooperatives, List<Region> regions) {
        long townBudget = 0;
        long countryBudget = 0;
        for (var region : regions) {
            townBudget += region.town.goodsBudget;
            countryBudget += region.goodsBudget;
        }
        now.stateGoodsPrice = now.wholesalePrice * markup;
        double offered = industry.goods() * flow;
        long toTraders = wholesale(now, regions, offered, now.kopecks(cooperatives.capital()));
        double inShops = offered - toTraders;
        double town = townBudget / now.stateGoodsPrice;
        double country = countryBudget / now.stateGoodsPrice;
        long onShelves = onShelves(regions);
        double habit = habit(now, onShelves, town + country);
        var served = GoodsRationing.of(inShops, town, country, now.lever(Lever.TRADE_GOODS_TO_TOWN));
        var withHabit = served.withHabit(habit, inShops, town, country);
        serve(now, withHabit, habit);
        turnToPrivate(now, town, country, onShelves);
        serveOfficials(now, regions, townBudget, habit);
    }

    /** Traders order with part of their purses and get a share as their capital stands to the co-operatives'. */
    private long wholesale(Conditions now, List<Region> regions, double offered, double rivals) {
        long orders = 0;
        for (var region : regions) {
            for (var nepman : region.traders) {
                orders += order(nepman);
            }
        }
        double share = orders > 0 ? orders / (orders + rivals) : 0;
        now.tradersShare = Math.min(now.lever(Lever.TRADE_GOODS_TO_PRIVATE), share);
        double price = now.wholesalePrice * wholesaleMarkup;
        long sold = (long) Math.min(Math.min(offered * now.tradersShare, orders / price), lacking(now, regions));
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

    /** Kopecks at hand to order with: nothing without a licence, nor with who could not pay for a unit beyond his share. */
    private long order(Nepman nepman) {
        long purse = (long) (nepman.money * tradersPurse);
        return !nepman.trading || purse < LEAST_ORDER * nepman.home.now.wholesalePrice ? 0 : purse;
    }

    /** Units that fill traders' shelves for so many months of what customers asked for; nobody knows that at first. */
    private double lacking(Conditions now, List<Region> regions) {
        return now.privateGoodsOffered > 0
                ? Math.max(0, cover * now.privateGoodsDemand - onShelves(regions))
                : Double.POSITIVE_INFINITY;
    }

    private static long onShelves(List<Region> regions) {
        long units = 0;
        for (var region : regions) {
            for (var nepman : region.traders) {
                units += nepman.goods;
            }
        }
        return units;
    }

    /** Share of customers who go to private shops by habit: fewer the dearer and the barer those are. */
    private double habit(Conditions now, long onShelves, double demand) {
        double cheap = StrictMath.pow(now.stateGoodsPrice * habitPremium / now.privateGoodsPrice, habitPow);
        double stocked = Math.min(1, onShelves / Math.max(1, habitStock * now.tradersShare * demand + 1));
        return clip(now.tradersShare * cheap, 0, habitMost) * stocked;
    }

    private void serve(Conditions now, GoodsRationing served, double habit) {
        now.servedByStateUrban = served.town();
        now.servedByStateRural = served.country();
        double stay = Math.max(0.01, 1 - habit);
        now.servedRural += (1 - availMemory) * (clip(served.country() / stay, 0, 1) - now.servedRural);
        now.servedUrban += (1 - availMemory) * (clip(served.town() / stay, 0, 1) - now.servedUrban);
    }

    /** Sets goods aside for officials out of what the towns get; what is left serves the others. */
    private void serveOfficials(Conditions now, List<Region> regions, long townBudget, double habit) {
        long budget = 0;
        long officials = 0;
        for (var region : regions) {
            budget += region.town.officialsBudget;
            officials += region.town.officials;
        }
        double people = Math.max(1, now.townPeople);
        double share = setAside(now.workersControl) * officials / people;
        double served = privileged(now.servedByStateUrban, share, budget, townBudget, 1 - habit);
        now.privilege = privilege(now, served, budget, officials, townBudget);
        now.servedByStateOfficials = served;
        if (townBudget > budget) {
            now.servedByStateUrban =
                    Math.max(0, now.servedByStateUrban * townBudget - served * budget) / (townBudget - budget);
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
    private static double privilege(Conditions now, double served, long budget, long officials, long townBudget) {
        double others = now.servedByStateUrban * townBudget - served * budget;
        double people = now.townPeople - officials;
        return officials > 0 && others > 0 && people > 0 ? served * budget / officials / (others / people) : 1;
    }

    private void turnToPrivate(Conditions now, double town, double country, long onShelves) {
        double unserved = town * (1 - now.servedByStateUrban) + country * (1 - now.servedByStateRural);
        double demand = unserved * turnToPrivate * now.stateGoodsPrice / now.privateGoodsPrice;
        double offered = onShelves * shelf;
        now.servedByPrivate = demand > 0 ? Math.min(1, offered / demand) : 0;
        now.privateGoodsDemand = demand;
        now.privateGoodsOffered = offered;
    }

    /** Closes the month: traders' takings, the private price, and what the trusts have sold. */
    public void close(Conditions now, Industry industry, List<Region> regions) {
        long sold = 0;
        for (var region : regions) {
            sold += region.page.sum(Flow.STATE_SHOPS_TO_PEASANTS) + region.page.sum(Flow.STATE_SHOPS_TO_TOWNS);
            sold += region.page.sum(Flow.WHOLESALE);
        }
        industry.sell(now, sold, 1 - salesMemory);
        now.privateGoodsPrice = privatePrice(now);
    }

    private double privatePrice(Conditions now) {
        double price = now.privateGoodsPrice;
        double state = now.wholesalePrice * markup;
        double pressure = clip(
                adjustment * StrictMath.log((now.privateGoodsDemand + 1) / (now.privateGoodsOffered + 1)), -fall, rise);
        double risk = marginTax * now.lever(Lever.TAX_TRADERS) + marginRisk * (1 - now.freedom);
        double reserve = wholesaleMarkup * now.wholesalePrice * (margin + risk);
        double cost = clip(StrictMath.log(reserve / price), -reserveFall, reserveRise);
        return clip(price * StrictMath.exp(Math.max(pressure, cost)), state, most * state);
    }
}
