package smychka.agents;

import static smychka.scenario.Parameter.CLOSING_MONTHS;
import static smychka.scenario.Parameter.CREDIT_BY_STOCK;
import static smychka.scenario.Parameter.INVEST_TO_CAPITAL;
import static smychka.scenario.Parameter.MACHINES_TO_CAPITAL;
import static smychka.scenario.Parameter.TRUST_ELASTICITY;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import smychka.ledger.Account;
import smychka.ledger.Asset;
import smychka.ledger.Flow;
import smychka.ledger.Holder;
import smychka.ledger.Page;
import smychka.market.Apportionment;
import smychka.market.LimitedShares;
import smychka.policy.Lever;
import smychka.random.Draws;
import smychka.scenario.Parameters;

/**
 * State industry: trusts that compete for customers, and what is allotted among them - workers, raw material, investment
 * and credit. What to make and what to ask each {@link Trust} decides for itself.
 */
public final class Industry {

    private final Parameters p;
    /** Those at work. */
    private final List<Trust> trusts;

    private final Account rawMaterial;
    /** Capital that this month's machines from abroad will be, billions of units. */
    private double machinery;

    private int closures;

    Industry(Parameters p, List<Trust> trusts, long rawMaterial) {
        this.p = p;
        this.trusts = trusts;
        this.rawMaterial = new Account(Asset.RAW_MATERIAL, Holder.TRUSTS, rawMaterial);
    }

    /** Machines that came from abroad this month, M roubles at the prices of 1929. */
    void buyMachines(double millionRoubles) {
        machinery = p.of(MACHINES_TO_CAPITAL) * millionRoubles / 1e3;
    }

    /** The month of industry. */
    public void produce(Conditions now, Labour labour, double townFood, Page nation) {
        double workers = labour.employment() + now.prisonLabour;
        double atWork = activity();
        for (var trust : trusts) {
            trust.plan(now, workers * (trust.activity() / atWork), townFood, labour.skill());
        }
        supply(now, nation);
        invest(now);
        price(now);
        concentrate(now, nation);
    }

    /** Allots raw material as full work needs it, so that the store lasts until the next crop. */
    private void supply(Conditions now, Page nation) {
        long needed = rawNeeded();
        long used = Math.min(rawMaterial() / monthsToCrop(now.month.ofYear()), needed);
        var allotment = new Apportionment(used, needed);
        for (var trust : trusts) {
            trust.work(now, allotment.next(trust.rawNeeded()), nation);
        }
    }

    /** Allots investment as trusts sell. */
    private void invest(Conditions now) {
        double aid = now.lever(Lever.WORLD_MACHINE_AID) / 12e3;
        double begun = now.investmentShare * output() * p.of(INVEST_TO_CAPITAL) + aid + machinery;
        double sales = sales();
        for (var trust : trusts) {
            trust.build(begun * (trust.sales() / sales));
        }
    }

    private void price(Conditions now) {
        double lent = now.lever(Lever.INDUSTRY_CREDIT);
        double cover = cover();
        for (var trust : trusts) {
            trust.setPrice(now, lent * creditShare(trust.cover(), cover));
        }
        now.wholesalePrice = meanOfSales(Trust::price);
    }

    /** A trust's credit over its sales against industry's: part goes by sales, part to where stocks lie unsold. */
    double creditShare(double cover, double meanCover) {
        double byStock = p.of(CREDIT_BY_STOCK);
        return 1 - byStock + (meanCover > 0 ? byStock * cover / meanCover : byStock);
    }

    /** Closes the trust that is worst off, when it has been so for long; the last one stays. */
    private void concentrate(Conditions now, Page nation) {
        trusts.forEach(trust -> trust.takeStock(now));
        closures = 0;
        if (trusts.size() > 1) {
            trusts.stream()
                    .filter(trust -> trust.troubled() >= p.of(CLOSING_MONTHS))
                    .max(Comparator.comparingDouble(Trust::cover))
                    .ifPresent(trust -> close(trust, nation));
        }
    }

    /** Hands plant, stock and customers over to the others as they sell. */
    private void close(Trust closed, Page nation) {
        trusts.remove(closed);
        closures++;
        nation.post(Flow.STOCK_OF_CLOSED_TRUSTS, closed.goods(), closed.key());
        double sales = sales();
        var stock = new Apportionment(
                closed.goods(),
                trusts.stream().mapToLong(trust -> (long) trust.sales()).sum());
        for (var trust : trusts) {
            trust.takeOver(closed, trust.sales() / sales, stock.next((long) trust.sales()));
        }
    }

    /** Takes out of the stores what shops and traders bought: more of it where goods lie and are cheap. */
    void sell(Conditions now, long sold, double weight) {
        double elasticity = p.of(TRUST_ELASTICITY);
        var weights = trusts.stream()
                .mapToLong(trust -> demand(trust.goods(), trust.price() / now.wholesalePrice, elasticity))
                .toArray();
        var stocks = trusts.stream().mapToLong(Trust::goods).toArray();
        var shares = LimitedShares.of(sold, weights, stocks);
        for (int i = 0; i < shares.length; i++) {
            trusts.get(i).sell(shares[i], weight);
        }
    }

    /** The weight of a trust among buyers. */
    static long demand(long goods, double relativePrice, double elasticity) {
        return Math.max(1, Math.round(goods * StrictMath.pow(relativePrice, -elasticity)));
    }

    /** Months that the raw material in store has to last, this one included: the crop comes in October. */
    private static int monthsToCrop(int month) {
        return (22 - month) % 12 + 1;
    }

    /** Raw material in store against what full work would use up to the next crop. */
    double rawCover(int month) {
        return rawMaterial() / Math.max(1.0, (double) rawNeeded() * monthsToCrop(month));
    }

    private long rawNeeded() {
        return trusts.stream().mapToLong(Trust::rawNeeded).sum();
    }

    /** Brings the store of raw material up to the last posting. */
    void settle(List<Page> pages) {
        rawMaterial.settle(pages);
    }

    void carryOver() {
        rawMaterial.carryOver();
    }

    /** The trusts at work. */
    public List<Trust> trusts() {
        return Collections.unmodifiableList(trusts);
    }

    /** Trusts closed this month. */
    public int closures() {
        return closures;
    }

    /** Hundredths of a goods unit in all stores. */
    public long goods() {
        return trusts.stream().mapToLong(Trust::goods).sum();
    }

    public long rawMaterial() {
        return rawMaterial.balance();
    }

    /** Billions of goods units. */
    public double capital() {
        return sum(Trust::capital);
    }

    /** Part of all capital at work. */
    public double utilisation() {
        return sum(trust -> trust.utilisation() * trust.capital()) / capital();
    }

    /** Billions of goods units a month. */
    public double output() {
        return sum(Trust::output);
    }

    /** Months of sales in stock. */
    public double cover() {
        return goods() / Math.max(1, sales());
    }

    /** Standard deviation of the trusts' prices over their mean, weighted by sales. */
    public double priceSpread() {
        double mean = meanOfSales(Trust::price);
        double variance = meanOfSales(trust -> (trust.price() - mean) * (trust.price() - mean));
        return StrictMath.sqrt(variance) / mean;
    }

    /** Months of sales in the fullest stores. */
    public double fullestCover() {
        return trusts.stream().mapToDouble(Trust::cover).max().orElse(0);
    }

    private double meanOfSales(ToDoubleFunction<Trust> of) {
        return sum(trust -> trust.sales() * of.applyAsDouble(trust)) / sales();
    }

    double sales() {
        return sum(Trust::sales);
    }

    /** Capacity at work, 1 in a normal year of the later twenties. */
    double activity() {
        return sum(Trust::activity);
    }

    /** Adds up in the order of the trusts, so that the bits are always the same. */
    private double sum(ToDoubleFunction<Trust> of) {
        double sum = 0;
        for (var trust : trusts) {
            sum += of.applyAsDouble(trust);
        }
        return sum;
    }

    /** A hash of every trust and of the raw material in store. */
    long digest() {
        long h = Draws.mix(rawMaterial());
        for (var trust : trusts) {
            h = Draws.mix(h ^ trust.digest());
        }
        return h;
    }
}
