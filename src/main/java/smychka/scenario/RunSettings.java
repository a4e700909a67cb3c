package smychka.scenario;

/**
 * How a scenario is run; the same programme with other luck or at another size is still the same programme.
 *
 * @param seed where all luck comes from
 * @param replications runs that differ by luck alone
 * @param scale real households that one agent stands for
 * @param keep what of the runs goes into the tables
 */
public record RunSettings(long seed, int replications, int scale, Keep keep) {

    /** Keeps everything. */
    public RunSettings(long seed, int replications, int scale) {
        this(seed, replications, scale, Keep.ALL);
    }
}
