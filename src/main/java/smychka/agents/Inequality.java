package smychka.agents;

import java.util.Arrays;

/** How unequal the households of a region are. */
public final class Inequality {

    private Inequality() {}

    /** Gini coefficient of the area sown by those who farm for themselves, 0..1. */
    public static double giniOfSown(Region region) {
        int[] sown = new int[(int) region.households()];
        int n = 0;
        for (var village : region.villages) {
            for (int i = 0; i < village.size; i++) {
                if (!village.households[i].member) {
                    sown[n++] = village.households[i].sownLast;
                }
            }
        }
        return gini(Arrays.copyOf(sown, n));
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
