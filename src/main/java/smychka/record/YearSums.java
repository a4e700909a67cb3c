package smychka.record;

import java.util.Arrays;

/** Amounts and bases of one indicator, place by place, since it was last known. */
final class YearSums {

    private final double[] amounts;
    private final double[] bases;
    private final double[] last;
    private final int wanted;
    private int months = 1;

    /** @param wanted months that make the sum whole: 12 for a year, 1 for a value of the month */
    YearSums(int places, int wanted) {
        amounts = new double[places];
        bases = new double[places];
        last = new double[places];
        this.wanted = wanted;
    }

    void add(int place, double amount, double base, double asRead) {
        amounts[place] += amount;
        bases[place] += base;
        last[place] = asRead;
    }

    /** The sum; missing when the run did not see all its months. */
    double amount(int place) {
        return months == wanted ? amounts[place] : Double.NaN;
    }

    double base(int place) {
        return bases[place];
    }

    /** What was added last, as it was read. */
    double last(int place) {
        return last[place];
    }

    /** Begins anew when the value has been told. */
    void monthEnded(boolean told) {
        months++;
        if (told) {
            Arrays.fill(amounts, 0);
            Arrays.fill(bases, 0);
            months = 1;
        }
    }
}
