package smychka.agents;

import static smychka.scenario.Parameter.ALPHA_K;
import static smychka.scenario.Parameter.CONSTRUCTION_LAG;
import static smychka.scenario.Parameter.DEPRECIATION;
import static smychka.scenario.Parameter.FLEXIBLE_COVER;
import static smychka.scenario.Parameter.FLEXIBLE_FALL;
import static smychka.scenario.Parameter.FLEXIBLE_RISE;
import static smychka.scenario.Parameter.FLEXIBLE_STEP;
import static smychka.scenario.Parameter.FOOD_PRODUCTIVITY;
import static smychka.scenario.Parameter.FOOD_PRODUCTIVITY_LEAST;
import static smychka.scenario.Parameter.FOUNDING_COVER;
import static smychka.scenario.Parameter.FOUNDING_PIPELINE;
import static smychka.scenario.Parameter.GOV;
import static smychka.scenario.Parameter.INVEST_TO_CAPITAL;
import static smychka.scenario.Parameter.JOBS_NORMAL;
import static smychka.scenario.Parameter.K0;
import static smychka.scenario.Parameter.MACHINES_TO_CAPITAL;
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
import java.util.List;
import smychka.ledger.Account;
import smychka.ledger.Asset;
import smychka.ledger.Flow;
import smychka.ledger.Holder;
import smychka.ledger.Page;
import smychka.policy.Lever;
import smychka.random.Draws;
import smychka.scenario.Parameter;
import smychka.scenario.Parameters;

/**
 * State industry as one trust: output from capital, workers, food and raw material, investment that matures after two
 * years, and a price that follows credit, syndicates and stocks or the order of the state (Feldman 1928; Allen 2003).
 */
public final class Trust {

    private final Parameters p;
    private final Account goods;
    private final Account rawMaterial;
    /** Billions of goods units: capital, and investment under way month by month. */
    private double capital;

    private final double[] pipeline;
    private int pipelineMonth;
    /** Capital that this month's machines from abroad will be, billions of units. */
    private double machinery;

    private double utilisation;
    /** Goods sold a month, smoothed, hundredths of a unit. */
    private double sales;

    private double output;
    /** Raw material of a month at full work. */
    private long rawNeeded;

    public Trust(Parameters p, long goods, long rawMaterial) {
        this.p = p;
        this.goods = new Account(Asset.GOODS, Holder.TRUSTS, goods);
        this.rawMaterial = new Account(Asset.RAW_MATERIAL, Holder.TRUSTS, rawMaterial);
        this.sales = goods / p.of(FOUNDING_COVER);
        this.capital = p.of(K0);
        this.utilisation = p.of(UTIL0);
        this.pipeline = new double[(int) p.of(CONSTRUCTION_LAG)];
        Arrays.fill(pipeline, p.of(FOUNDING_PIPELINE));
    }

    /** Brings the accounts up to the last posting. */
    public void settle(List<Page> pages) {
        goods.settle(pages);
        rawMaterial.settle(pages);
    }

    public void carryOver() {
        goods.carryOver();
        rawMaterial.carryOver();
    }

    /** Hundredths of a goods unit in stock. */
    public long goods() {
        return goods.balance();
    }

    public long rawMaterial() {
        return rawMaterial.balance();
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

    /** Months of sales in stock. */
    public double cover() {
        return goods() / Math.max(1, sales);
    }

    double sales() {
        return sales;
    }

    void remember(long sold, double weight) {
        sales = Math.max(1, sales + weight * (sold - sales));
    }

    /** Capacity at work, 1 in a normal year of the later twenties. */
    double activity() {
        return utilisation * capital / of(K0);
    }

    private double of(Parameter parameter) {
        return p.of(parameter);
    }

    /** Output a month in billions of units before raw material and full stores tell, by capital and labour. */
    double capacity(double employment, double townFood, double skill) {
        double fed = clip(1 - of(FOOD_PRODUCTIVITY) + of(FOOD_PRODUCTIVITY) * townFood, of(FOOD_PRODUCTIVITY_LEAST), 1);
        double skilled = 1 - of(SKILL_PRODUCTIVITY) + of(SKILL_PRODUCTIVITY) * skill;
        return of(OUT_SCALE)
                / 12
                * StrictMath.pow(activity(), of(ALPHA_K))
                * StrictMath.pow(employment / of(JOBS_NORMAL), 1 - of(ALPHA_K))
                * fed
                * skilled
                * (utilisation < 1 ? of(OUTPUT_AT_REST) + (1 - of(OUTPUT_AT_REST)) * utilisation : 1);
    }

    /** Machines that came from abroad this month, M roubles at the prices of 1929. */
    void buyMachines(double millionRoubles) {
        machinery = of(MACHINES_TO_CAPITAL) * millionRoubles / 1e3;
    }

    /** The month of industry: output, its uses, capital, utilisation, scrap and price. */
    public void produce(Conditions now, Labour labour, double townFood, Page nation) {
        double possible = capacity(labour.employment() + now.prisonLabour, townFood, labour.skill()) * now.productivity;
        if (cover() > of(STOCK_BRAKE_COVER)) {
            double brake = StrictMath.pow(of(STOCK_BRAKE_COVER) / cover(), of(STOCK_BRAKE_POW));
            possible *= Math.max(of(STOCK_BRAKE_MOST), brake);
        }
        double units = 1e11 / now.scale;
        rawNeeded = (long) (possible * units * of(RAW_PER_UNIT));
        long rawUsed = Math.min(rawMaterial() / monthsToCrop(now.month.ofYear()), rawNeeded);
        nation.post(Flow.RAW_MATERIAL_USED, rawUsed, 0);
        double least = of(RAW_OUTPUT_LEAST);
        double supplied = rawNeeded > 0 ? least + (1 - least) * rawUsed / rawNeeded : 1;
        output = possible * supplied;
        double invested = now.investmentShare;
        long forSale = (long) (output * (1 - invested - of(GOV)) * units);
        nation.post(Flow.OUTPUT_FOR_CONSUMPTION, forSale, 0);
        invest(now, invested * output);
        double slow = utilisation < of(UTIL_LOW_BELOW) ? of(UTIL_LOW) : 1;
        utilisation += of(UTIL_SPEED) * utilisation * Math.max(0, of(UTIL_MOST) - utilisation) * slow * supplied;
        long scrap = (long) ((goods() + forSale) * of(SCRAP));
        nation.post(Flow.GOODS_SCRAPPED, scrap, 0);
        double cover = (goods() + forSale - scrap) / Math.max(1, sales);
        now.wholesalePrice *= StrictMath.exp(priceStep(now, cover));
        bound(now);
    }

    /** Months that the raw material in store has to last, this one included: the crop comes in October. */
    private static int monthsToCrop(int month) {
        return (22 - month) % 12 + 1;
    }

    /** Raw material in store against what full work would use up to the next crop. */
    double rawCover(int month) {
        return rawMaterial() / Math.max(1.0, (double) rawNeeded * monthsToCrop(month));
    }

    private void invest(Conditions now, double invested) {
        double aid = now.lever(Lever.WORLD_MACHINE_AID) / 12e3;
        double matured = pipeline[pipelineMonth];
        pipeline[pipelineMonth] = invested * of(INVEST_TO_CAPITAL) + aid + machinery;
        pipelineMonth = (pipelineMonth + 1) % pipeline.length;
        capital += matured - capital * of(DEPRECIATION) / 12;
    }

    private double priceStep(Conditions now, double cover) {
        if (now.levers.on(Lever.GRAIN_FLEXIBLE_PRICE)) {
            double target = of(FLEXIBLE_COVER);
            return clip(of(FLEXIBLE_STEP) * (target - cover) / target, -of(FLEXIBLE_FALL), of(FLEXIBLE_RISE));
        }
        if (now.levers.on(Lever.INDUSTRY_PRICES_FIXED)) {
            double ordered = now.lever(Lever.INDUSTRY_PRICE_ORDER);
            return clip(StrictMath.log(ordered / now.wholesalePrice), -of(ORDER_STEP), of(ORDER_STEP));
        }
        return freePriceStep(
                now.wholesalePrice, cover, now.lever(Lever.INDUSTRY_CREDIT), now.lever(Lever.INDUSTRY_SYNDICATE_POWER));
    }

    /** How trusts move their price: up to what syndicates and credit allow, down when unsold stocks pile up. */
    double freePriceStep(double price, double cover, double credit, double syndicates) {
        double wanted = of(MARKUP_BASE) + of(MARK_SYND) * syndicates * credit;
        double tolerated = of(STOCK_TOLERANCE) + of(STOCK_TOLERANCE_CREDIT) * credit;
        double step =
                of(PRICE_ADAPT) * StrictMath.log(wanted / price) - of(STOCK_PRESSURE) * Math.max(0, cover - tolerated);
        return clip(step, -of(PRICE_DOWN), of(PRICE_UP));
    }

    /** Free prices have a floor of cost; an order of the state is their ceiling. */
    private void bound(Conditions now) {
        boolean free = !now.levers.on(Lever.GRAIN_FLEXIBLE_PRICE) && !now.levers.on(Lever.INDUSTRY_PRICES_FIXED);
        if (free) {
            now.wholesalePrice = Math.max(now.wholesalePrice, of(PRICE_LEAST_GOODS));
            double order = now.lever(Lever.INDUSTRY_PRICE_ORDER);
            if (order > 0) {
                now.wholesalePrice = Math.min(now.wholesalePrice, order);
            }
        }
    }

    /** A hash of what no account holds. */
    public long digest() {
        long h = Draws.mix(Double.doubleToLongBits(capital));
        h = Draws.mix(h ^ Double.doubleToLongBits(utilisation));
        h = Draws.mix(h ^ Double.doubleToLongBits(sales) + pipelineMonth ^ rawNeeded);
        for (double due : pipeline) {
            h = Draws.mix(h ^ Double.doubleToLongBits(due));
        }
        return h;
    }
}
