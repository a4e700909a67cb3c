package smychka.run;

import smychka.scenario.HouseholdSample;

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
    /** A household that is kept one by one, while its run goes on and is stored. */
    private static final long BYTES_A_ROW = 500;
    /** What a run needs is counted generously; with less than this part of it none comes to its end. */
    private static final double LEAST_PART = 0.6;
    /** The program itself, the list of runs and the tables while they are put together. */
    private static final long BYTES_BESIDE = 160 << 20;

    /**
     * @param plan of what is to be done
     * @param threads wanted, or as many as there are processors
     * @param memory bytes of heap allowed
     */
    public static Workers choose(BatchPlan plan, int threads, long memory) {
        return choose(plan.runs().size(), bytesOfRun(plan.scale(), plan.kept().households()), threads, memory);
    }

    /**
     * @param runs to be done, none of which keeps households one by one
     * @param scale real households one agent stands for
     * @param threads wanted, or as many as there are processors
     * @param memory bytes of heap allowed
     */
    public static Workers choose(int runs, int scale, int threads, long memory) {
        return choose(runs, bytesOfRun(scale, HouseholdSample.NONE), threads, memory);
    }

    private static Workers choose(int runs, long bytesOfRun, int threads, long memory) {
        long fit = Math.max(1, (memory - BYTES_BESIDE) / bytesOfRun);
        int wanted = Math.max(1, Math.min(threads, runs));
        int atOnce = (int) Math.min(wanted, fit);
        return new Workers(atOnce, Math.max(1, threads / atOnce), atOnce < wanted);
    }

    /**
     * Bytes of heap that one run at a time needs, generously counted.
     *
     * @param scale real households one agent stands for
     * @param kept households that are kept one by one
     */
    public static long bytes(int scale, HouseholdSample kept) {
        return BYTES_BESIDE + bytesOfRun(scale, kept);
    }

    /** Whether so many bytes of heap are too few for any run to come to its end. */
    public static boolean isTooLittle(long memory, int scale, HouseholdSample kept) {
        return memory < LEAST_PART * bytes(scale, kept);
    }

    private static long bytesOfRun(int scale, HouseholdSample kept) {
        long households = HOUSEHOLDS / scale;
        double rows = kept.rows(households);
        return BYTES_A_RUN + households * BYTES_A_HOUSEHOLD + (long) (rows * BYTES_A_ROW);
    }

    public int threads() {
        return atOnce * threadsEach;
    }
}
