package smychka.market;

/**
 * Hands out an amount in proportion to whole weights, exactly: cumulated shares are floored, so that whoever comes
 * last gets the rest. The order is that of the asking.
 */
public final class Apportionment {

    private long amount;
    private long total;
    private double ratio;
    private long asked;
    private long given;

    /** @param total the sum of the weights that will be asked for; nothing is given when it is zero */
    public Apportionment(long amount, long total) {
        begin(amount, total);
    }

    /** Starts again with another amount, so that a split in the hot loop makes no garbage. */
    public void begin(long newAmount, long newTotal) {
        amount = newTotal > 0 ? newAmount : 0;
        total = newTotal;
        ratio = newTotal > 0 ? newAmount / (double) newTotal : 0;
        asked = 0;
        given = 0;
    }

    /** The share of the next weight. */
    public long next(long weight) {
        asked += weight;
        long upTo = asked == total ? amount : (long) (asked * ratio);
        long share = upTo - given;
        given = upTo;
        return share;
    }

    /** What is handed out in all. */
    public long amount() {
        return amount;
    }
}
