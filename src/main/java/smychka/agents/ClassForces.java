package smychka.agents;

import static smychka.scenario.Parameter.APPARATUS_WEIGHT;
import static smychka.scenario.Parameter.INCOME_MEMORY;
import static smychka.scenario.Parameter.NORMAL_REAL_WAGE;

import java.util.List;
import smychka.ledger.Flow;
import smychka.random.Draws;
import smychka.scenario.Parameters;

/**
 * How much workers, the new bourgeoisie of kulaks and nepmen, and the apparatus weigh. Where the first two weigh alike,
 * the apparatus stands above both (Trotsky 1936; Deutscher 1959 on the balance of classes).
 */
public final class ClassForces {

    private final double normalWage;
    private final double memory;
    private final double perOfficial;
    private final CostOfLiving costOfLiving;
    /** Incomes a month, smoothed, kopecks: of all, of kulaks and of nepmen. */
    private double all;

    private double kulaks;
    private double nepmen;
    private double workers;
    private double bourgeois;
    private double apparatus;

    ClassForces(Parameters p, CostOfLiving costOfLiving) {
        this.costOfLiving = costOfLiving;
        normalWage = p.of(NORMAL_REAL_WAGE);
        memory = p.of(INCOME_MEMORY);
        perOfficial = p.of(APPARATUS_WEIGHT);
    }

    /** Weight of the workers, 0..1: those in work, at full weight when paid as in a normal year. */
    public double workers() {
        return workers;
    }

    /** Weight of kulaks and nepmen: their share of income, the more so the more of the trade is theirs. */
    public double bourgeois() {
        return bourgeois;
    }

    /** Weight of the apparatus, 1 = that of {@code 1 / apparatus_weight} officials in a thousand. */
    public double apparatus() {
        return apparatus;
    }

    /** How free the apparatus is to choose between the classes, 0..1: most where they weigh alike. */
    public double autonomy() {
        return autonomy(workers, bourgeois);
    }

    static double autonomy(double workers, double bourgeois) {
        double both = workers + bourgeois;
        return both > 0 ? 1 - Math.abs(workers - bourgeois) / both : 1;
    }

    /** Weighs the classes as the month has gone. */
    void month(Conditions now, List<Region> regions, Labour labour, Apparatus officials) {
        double paid = Math.min(1, costOfLiving.realWage(now, regions) / normalWage);
        workers = (1 - labour.unemploymentRate()) * paid;
        apparatus = perOfficial * officials.size();
        earn(now, regions);
        bourgeois = all > 0 ? Math.max(0, (kulaks + nepmen) / all) * (1 + now.tradersShare) : 0;
    }

    /** Crops count at the farm price, a twelfth a month; traders' income is what they take in over what they pay out. */
    private void earn(Conditions now, List<Region> regions) {
        double crops = 0;
        double kulakCrops = 0;
        double wages = 0;
        double profits = 0;
        for (var region : regions) {
            double perKg = (now.statePrice + region.privatePrice) / 2 / 10;
            for (var stratum : Stratum.values()) {
                crops += region.counted.crop(stratum) * perKg / 12;
            }
            kulakCrops += region.counted.crop(Stratum.KULAK) * perKg / 12;
            var page = region.page;
            wages += page.sum(Flow.WAGES) + page.sum(Flow.OUTSIDE_WAGES);
            profits += page.sum(Flow.PRIVATE_SHOPS_TAKINGS)
                    + page.sum(Flow.BOOK_PAID_TO_TRADERS)
                    - page.sum(Flow.WHOLESALE_PAID)
                    - page.sum(Flow.PAID_BY_TRADERS);
        }
        all += memory * (crops + wages + profits - all);
        kulaks += memory * (kulakCrops - kulaks);
        nepmen += memory * (profits - nepmen);
    }

    long digest() {
        double[] state = {all, kulaks, nepmen, workers};
        long h = 0;
        for (double value : state) {
            h = Draws.mix(h ^ Double.doubleToLongBits(value));
        }
        return h;
    }
}
