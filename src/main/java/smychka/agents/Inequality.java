package smychka.agents;

import java.util.Arrays;
import java.util.function.ToIntFunction;

/** How unequal the households of a region are. */
public final class Inequality {

    private static final int MONTHS = 12;

    private Inequality() {}

    /** Gini coefficient of the area sown by those who farm for themselves, 0..1. */
    public static double giniOfSown(Region region) {
        return gini(ofFarms(region, h -> h.sownLast));
    }

    /**
     * Gini coefficient of a year's income of those who farm for themselves, 0..1: the last grain crop at the state's price,
     * and milk and outside wages as the month has them.
     *
     * @param milk of a head of cattle, kg a month
     */
    public static double giniOfIncome(Region region, double milk) {
        var now = region.now;
        double grain = now.statePrice / 10;
        double cattle = MONTHS * milk * region.milk.price;
        double wages = MONTHS * now.outsideWagesPerPerson * region.facts.outsideWork();
        return gini(ofFarms(region, h -> (int) (grain * h.cropOfYear + cattle * h.cattle + wages * h.persons)));
    }

    private static int[] ofFarms(Region region, ToIntFunction<PeasantHousehold> amount) {
        int[] amounts = new int[(int) region.households()];
        int n = 0;
        for (var village : region.villages) {
            for (int i = 0; i < village.size; i++) {
                if (!village.households[i].member) {
                    amounts[n++] = amount.applyAsInt(village.households[i]);
                }
            }
        }
        return Arrays.copyOf(amounts, n);
    }

    /** Gini coefficient of non-negative amounts, which it sorts; 0 for nothing. */
    static double gini(int[] amounts) {
        Arrays.sort(amounts);
        double sum = 0;
        double ranked = 0;
        for (int i = 0; i < amounts.length; i++) {
            sum += amounts[i];
            ranked += (double) (i + 1) * amounts[i];
        }
        int n = amounts.length;
        return sum > 0 ? 2 * ranked / (n * sum) - (n + 1.0) / n : 0;
    }
}
