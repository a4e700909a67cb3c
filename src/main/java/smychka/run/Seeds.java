package smychka.run;

/** Seeds of replications: made from the batch's seed and the replication's number alone. */
public final class Seeds {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private Seeds() {}

    /**
     * The seed that replication {@code replication} (from 1) of every scenario of a batch shares; growing the batch
     * never changes it. It has 53 bits, so that every reader of JSON and every spreadsheet's script keeps all of it.
     */
    public static long of(long batchSeed, int replication) {
        return mixed(mixed(batchSeed) + replication * GOLDEN) >>> 11;
    }

    /** Every bit of the result depends on every bit of the number. */
    private static long mixed(long number) {
        long z = number + GOLDEN;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
