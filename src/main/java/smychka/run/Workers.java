package smychka.run;

/**
 * How many runs go on at once, and how many threads each may use.
 *
 * @param held whether memory holds fewer runs at once than there are threads
 */
public record Workers(int atOnce, int threadsEach, boolean held) {

    /** People of the whole country's villages, in households. */
    private static final long HOUSEHOLDS = 25_000_000;
    /** A household with all that hangs on it, and room for the villages to grow. */
    private static final long BYTES_A_HOUSEHOLD = 200;
    /** Tables of a run, twice over while they are stored, and whatever is not a household. */
    private static final long BYTES_A_RUN = 10 << 20;
    /** The program itself, the list of runs and the tables while they are put together. */
    private static final long BYTES_BESIDE = 160 << 20;

    /**
     * @param runs to be done
     * @param scale real households one agent stands for
     * @param threads wanted, or as many as there are processors
     * @param memory bytes of heap allowed
     */
    public static Workers choose(int runs, int scale, int threads, long memory) {
        long fit = Math.max(1, (memory - BYTES_BESIDE) / (BYTES_A_RUN + HOUSEHOLDS / scale * BYTES_A_HOUSEHOLD));
        int wanted = Math.max(1, Math.min(threads, runs));
        int atOnce = (int) Math.min(wanted, fit);
        return new Workers(atOnce, Math.max(1, threads / atOnce), atOnce < wanted);
    }

    public int threads() {
        return atOnce * threadsEach;
    }
}
