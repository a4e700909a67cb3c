package smychka.agents;

import static smychka.scenario.Parameter.ALPHA_K;
import static smychka.scenario.Parameter.CLOSED_AT_WORK;
import static smychka.scenario.Parameter.CLOSING_COVER;
import static smychka.scenario.Parameter.CONSTRUCTION_LAG;
import static smychka.scenario.Parameter.DEPRECIATION;
import static smychka.scenario.Parameter.FLEXIBLE_COVER;
import static smychka.scenario.Parameter.FLEXIBLE_FALL;
import static smychka.scenario.Parameter.FLEXIBLE_RISE;
import static smychka.scenario.Parameter.FLEXIBLE_STEP;
import static smychka.scenario.Parameter.FOOD_PRODUCTIVITY;
import static smychka.scenario.Parameter.FOOD_PRODUCTIVITY_LEAST;
import static smychka.scenario.Parameter.FOUNDING_COVER;
import static smychka.scenario.Parameter.FOUNDING_GOODS_PRICE;
import static smychka.scenario.Parameter.FOUNDING_PIPELINE;
import static smychka.scenario.Parameter.GOV;
import static smychka.scenario.Parameter.JOBS_NORMAL;
import static smychka.scenario.Parameter.K0;
import static smychka.scenario.Parameter.MARKUP_BASE;
import static smychka.scenario.Parameter.MARK_SYND;
import static smychka.scenario.Parameter.ORDER_STEP;
import static smychka.scenario.Parameter.OUTPUT_AT_REST;
import static smychka.scenario.Parameter.OUT_SCALE;
import static smychka.scenario.Parameter.PRICE_ADAPT;
import static smychka.scenario.Parameter.PRICE_DOWN;
import static smychka.scenario.Parameter.PRICE_LEAST_GOODS;
import static smychka.scenario.Parameter.PRICE_UP;
import static smychka.scenario.Parameter.RAW_OUTPUT_LEAST;
import static smychka.scenario.Parameter.RAW_PER_UNIT;
import static smychka.scenario.Parameter.SCRAP;
import static smychka.scenario.Parameter.SKILL_PRODUCTIVITY;
import static smychka.scenario.Parameter.STOCK_BRAKE_COVER;
import static smychka.scenario.Parameter.STOCK_BRAKE_MOST;
import static smychka.scenario.Parameter.STOCK_BRAKE_POW;
import static smychka.scenario.Parameter.STOCK_PRESSURE;
import static smychka.scenario.Parameter.STOCK_TOLERANCE;
import static smychka.scenario.Parameter.STOCK_TOLERANCE_CREDIT;
import static smychka.scenario.Parameter.UTIL0;
import static smychka.scenario.Parameter.UTIL_LOW;
import static smychka.scenario.Parameter.UTIL_LOW_BELOW;
import static smychka.scenario.Parameter.UTIL_MOST;
import static smychka.scenario.Parameter.UTIL_SPEED;
import static smychka.unit.Numbers.clip;

import java.util.Arrays;
import smychka.ledger.Flow;
import smychka.ledger.Page;
import smychka.policy.Lever;
import smychka.random.Draws;
import smychka.scenario.Parameter;
import smychka.scenario.Parameters;

/**
 * A trust of state industry: output from capital, workers, food and raw material, investment that matures after two
 * years, and a price that follows the syndicates' mark-up and its own unsold stock as far as the State Bank does not carry
 * it, or the order of the state (Feldman 1928; Allen 2003).
 */
public final class Trust {

    private final Parameters p;
    private final long key;
    /** Output of the same capital and workers against the mean of industry at the founding. */
    private final double productivity;
    /** Hundredths of a unit in stock. */
    private long goods;
    /** Billions of goods units: capital, and investment under way month by month. */
    private double capital;

    private final double[] pipeline;
    private int pipelineMonth;
    private double utilisation;
    /** Goods sold a month, smoothed, hundredths of a unit. */
    private double sales;
    /** Wholesale, 1913 = 1. */
    private double price;
    /** Credit of the State Bank against its sales, 1 as much as trusts had in the spring of 1923. */
    private double credit;
    /** What it could make this month with enough raw material, and what it made, billions of units a month. */
    private double possible;

    private double output;
    /** Raw material of a month at full work. */
    private long rawNeeded;
    /** Months in a row in which its stock was far beyond what is borne, or its price no more than its cost. */
    private int troubled;

    /**
     * @param share of the capital of industry, 0..1
     * @param goods hundredths of a unit in stock
     */
    Trust(Parameters p, long key, double share, double productivity, long goods) {
        this.p = p;
        this.key = key;
        this.productivity = productivity;
        this.goods = goods;
        this.sales = Math.max(1, goods / p.of(FOUNDING_COVER));
        this.capital = p.of(K0) * share;
        this.utilisation = p.of(UTIL0);
        this.price = p.of(FOUNDING_GOODS_PRICE);
        this.pipeline = new double[(int) p.of(CONSTRUCTION_LAG)];
        Arrays.fill(pipeline, p.of(FOUNDING_PIPELINE) * share);
    }

    public long key() {
        return key;
    }

    public double productivity() {
        return productivity;
    }

    /** Hundredths of a goods unit in stock. */
    public long goods() {
        return goods;
    }

    /** Billions of goods units. */
    public double capital() {
        return capital;
    }

    public double utilisation() {
        return utilisation;
    }

    /** Billions of goods units a month. */
    public double output() {
        return output;
    }

    /** Wholesale, 1913 = 1. */
    public double price() {
        return price;
    }

    /** Credit of the State Bank against its sales. */
    public double credit() {
        return credit;
    }

    /** Months of sales in stock. */
    public double cover() {
        return goods / Math.max(1, sales);
    }

    /** Goods sold a month, smoothed, hundredths of a unit. */
    double sales() {
        return sales;
    }

    long rawNeeded() {
        return rawNeeded;
    }

    int troubled() {
        return troubled;
    }

    /** Gives up what it sold this month, and remembers it. */
    void sell(long sold, double weight) {
        goods -= sold;
        sales = Math.max(1, sales + weight * (sold - sales));
    }

    /** Capacity at work, 1 for all industry in a normal year of the later twenties. */
    double activity() {
        return utilisation * capital / of(K0);
    }

    private double of(Parameter parameter) {
        return p.of(parameter);
    }

    /** Output a month in billions of units before raw material and full stores tell, by capital and labour. */
    double capacity(double jobs, double townFood, double skill) {
        double fed = clip(1 - of(FOOD_PRODUCTIVITY) + of(FOOD_PRODUCTIVITY) * townFood, of(FOOD_PRODUCTIVITY_LEAST), 1);
        double skilled = 1 - of(SKILL_PRODUCTIVITY) + of(SKILL_PRODUCTIVITY) * skill;
        return of(OUT_SCALE)
                / 12
                * productivity
                * StrictMath.pow(activity(), of(ALPHA_K))
                * StrictMath.pow(jobs / of(JOBS_NORMAL), 1 - of(ALPHA_K))
                * fed
                * skilled
                * (utilisation < 1 ? of(OUTPUT_AT_REST) + (1 - of(OUTPUT_AT_REST)) * utilisation : 1);
    }

    /** Sees what it could make with its workers, millions; full stores slow it down. */
    void plan(Conditions now, double jobs, double townFood, double skill) {
        possible = capacity(jobs, townFood, skill) * now.productivity;
        if (cover() > of(STOCK_BRAKE_COVER)) {
            double brake = StrictMath.pow(of(STOCK_BRAKE_COVER) / cover(), of(STOCK_BRAKE_POW));
            possible *= Math.max(of(STOCK_BRAKE_MOST), brake);
        }
        rawNeeded = (long) (now.hundredths(possible) * of(RAW_PER_UNIT));
    }

    /** Makes what its raw material allows; idle plant comes back into use. */
    void work(Conditions now, long rawUsed, Page nation) {
        nation.post(Flow.RAW_MATERIAL_USED, rawUsed, key);
        double least = of(RAW_OUTPUT_LEAST);
        double supplied = rawNeeded > 0 ? least + (1 - least) * rawUsed / rawNeeded : 1;
        output = possible * supplied;
        long forSale = (long) now.hundredths(output * (1 - now.investmentShare - of(GOV)));
        nation.post(Flow.OUTPUT_FOR_CONSUMPTION, forSale, key);
        goods += forSale;
        double slow = utilisation < of(UTIL_LOW_BELOW) ? of(UTIL_LOW) : 1;
        utilisation += of(UTIL_SPEED) * utilisation * Math.max(0, of(UTIL_MOST) - utilisation) * slow * supplied;
        long scrap = (long) (goods * of(SCRAP));
        nation.post(Flow.GOODS_SCRAPPED, scrap, key);
        goods -= scrap;
    }

    /** Begins to build what will be so much capital, billions of units; what was begun two years ago is ready. */
    void build(double begun) {
        double matured = pipeline[pipelineMonth];
        pipeline[pipelineMonth] = begun;
        pipelineMonth = (pipelineMonth + 1) % pipeline.length;
        capital += matured - capital * of(DEPRECIATION) / 12;
    }

    /** Sets its price with what the bank lends it. */
    void setPrice(Conditions now, double lent) {
        credit = lent;
        price *= StrictMath.exp(priceStep(now));
        if (isFree(now)) {
            price = Math.max(price, cost());
            double order = now.lever(Lever.INDUSTRY_PRICE_ORDER);
            price = order > 0 ? Math.min(price, order) : price;
        }
    }

    private static boolean isFree(Conditions now) {
        return !now.levers.on(Lever.GRAIN_FLEXIBLE_PRICE) && !now.levers.on(Lever.INDUSTRY_PRICES_FIXED);
    }

    private double priceStep(Conditions now) {
        if (now.levers.on(Lever.GRAIN_FLEXIBLE_PRICE)) {
            double target = of(FLEXIBLE_COVER);
            return clip(of(FLEXIBLE_STEP) * (target - cover()) / target, -of(FLEXIBLE_FALL), of(FLEXIBLE_RISE));
        }
        if (now.levers.on(Lever.INDUSTRY_PRICES_FIXED)) {
            double ordered = now.lever(Lever.INDUSTRY_PRICE_ORDER);
            return clip(StrictMath.log(ordered / price), -of(ORDER_STEP), of(ORDER_STEP));
        }
        double wanted = wanted(now.lever(Lever.INDUSTRY_CREDIT), now.lever(Lever.INDUSTRY_SYNDICATE_POWER));
        return freePriceStep(price, cover(), wanted, tolerated(credit));
    }

    /** How a trust moves its price: up to what it wants, down when more than is tolerated lies unsold. */
    double freePriceStep(double from, double cover, double wanted, double tolerated) {
        double step =
                of(PRICE_ADAPT) * StrictMath.log(wanted / from) - of(STOCK_PRESSURE) * Math.max(0, cover - tolerated);
        return clip(step, -of(PRICE_DOWN), of(PRICE_UP));
    }

    /** Its cost and the mark-up that syndicates can hold, which sell for all, as far as the bank lends to all. */
    double wanted(double creditOfAll, double syndicates) {
        return (of(MARKUP_BASE) + of(MARK_SYND) * syndicates * creditOfAll) / productivity;
    }

    /** Months of sales it can leave unsold with its own credit. */
    double tolerated(double ownCredit) {
        return of(STOCK_TOLERANCE) + of(STOCK_TOLERANCE_CREDIT) * ownCredit;
    }

    /** The lowest price of free trade, 1913 = 1. */
    double cost() {
        return of(PRICE_LEAST_GOODS) / productivity;
    }

    /** Counts the months in which it cannot live of its sales; where the state fixes prices it answers for them. */
    void takeStock(Conditions now) {
        boolean stuck = cover() > of(CLOSING_COVER) * tolerated(credit);
        boolean losing = isFree(now) && price <= cost();
        troubled = (stuck || losing) && !now.levers.on(Lever.INDUSTRY_PRICES_FIXED) ? troubled + 1 : 0;
    }

    /**
     * Takes over part of a trust that is closed, with its customers; of the plant at work there a part is put to rest.
     *
     * @param share of capital, investment under way and sales, 0..1
     * @param stock hundredths of a unit
     */
    void takeOver(Trust closed, double share, long stock) {
        double atWork = utilisation * capital + of(CLOSED_AT_WORK) * share * closed.utilisation * closed.capital;
        capital += share * closed.capital;
        utilisation = atWork / capital;
        for (int i = 0; i < pipeline.length; i++) {
            pipeline[i] += share * closed.pipeline[i];
        }
        sales += share * closed.sales;
        goods += stock;
        troubled = 0;
    }

    /** A hash of all it has and remembers. */
    long digest() {
        long h = Draws.mix(goods ^ Draws.mix(key));
        for (double of : new double[] {capital, utilisation, sales, price, credit}) {
            h = Draws.mix(h ^ Double.doubleToLongBits(of));
        }
        h = Draws.mix(h + pipelineMonth ^ rawNeeded ^ Draws.mix(troubled));
        for (double due : pipeline) {
            h = Draws.mix(h ^ Double.doubleToLongBits(due));
        }
        return h;
    }
}
