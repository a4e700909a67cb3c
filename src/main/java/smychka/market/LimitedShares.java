package smychka.market;

import java.util.Arrays;

/**
 * Shares an amount out in proportion to weights, in whole units, to each at most its limit; what somebody cannot take
 * goes to the others in the same proportion.
 */
public final class LimitedShares {

    private LimitedShares() {}

    /**
     * The shares; together the amount, or all limits where the amount is beyond them.
     *
     * @param weights 1 or more each
     * @param limits 0 or more each
     */
    public static long[] of(long amount, long[] weights, long[] limits) {
        var shares = new long[weights.length];
        long left = Math.min(amount, Arrays.stream(limits).sum());
        while (left > 0) {
            var split = new Apportionment(left, weightOfOpen(weights, limits, shares));
            for (int i = 0; i < shares.length; i++) {
                if (shares[i] < limits[i]) {
                    long more = Math.min(split.next(weights[i]), limits[i] - shares[i]);
                    shares[i] += more;
                    left -= more;
                }
            }
        }
        return shares;
    }

    /** Sum of the weights of those who can take more. */
    private static long weightOfOpen(long[] weights, long[] limits, long[] shares) {
        long sum = 0;
        for (int i = 0; i < shares.length; i++) {
            sum += shares[i] < limits[i] ? weights[i] : 0;
        }
        return sum;
    }
}
