package smychka.random;

/**
 * Keyed random draws: a function of (seed, purpose, time, key) without stream or state, so that the same household has
 * the same luck in every scenario and in any order of work.
 */
public final class Draws {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final double UNIT_53 = 0x1.0p-53;
    private static final double UNIT_21 = 0x1.0p-21;
    private static final double UNIT_16 = 0x1.0p-16;
    /** Makes the sum of four uniform draws have standard deviation 1. */
    private static final double SPREAD = StrictMath.sqrt(3);

    private final long seed;
    private final int years;

    public Draws(long seed) {
        this(seed, 0);
    }

    /** @param years by which the run's calendar is moved: the luck of 1921 then falls in 1921 + years */
    public Draws(long seed, int years) {
        this.seed = mix(seed + GOLDEN);
        this.years = years;
    }

    /** The stream of one purpose at one time (month or year index; 0 for what is drawn once for life). */
    public long stream(Purpose purpose, int time) {
        int fromEpoch = time - years * purpose.timesAYear();
        return mix(seed ^ mix(((long) purpose.ordinal() << 40) + fromEpoch + GOLDEN));
    }

    /** 64 random bits for a key, itself a hash. */
    public static long bits(long stream, long key) {
        return mix(stream ^ key);
    }

    /** 64 random bits for the n-th draw of a key. */
    public static long bits(long stream, long key, int draw) {
        return mix(stream + draw * GOLDEN ^ key);
    }

    /** Uniform in [0, 1) from all the bits. */
    public static double uniform(long bits) {
        return (bits >>> 11) * UNIT_53;
    }

    /** One of three independent uniform draws in [0, 1), lane 0 to 2, steps of one in two million. */
    public static double lane(long bits, int lane) {
        return (bits >>> (1 + 21 * lane) & 0x1FFFFF) * UNIT_21;
    }

    /** The highest of the three lanes. */
    public static double highestLane(long bits) {
        int first = (int) (bits >>> 1) & 0x1FFFFF;
        int second = (int) (bits >>> 22) & 0x1FFFFF;
        return Math.max((int) (bits >>> 43), Math.max(first, second)) * UNIT_21;
    }

    /** One of four independent draws of a whole number from 0 to 65,535, part 0 to 3. */
    public static int part(long bits, int part) {
        return (int) (bits >>> (16 * part)) & 0xFFFF;
    }

    /** Mean 0, standard deviation 1: the sum of four uniform draws; never beyond 3.47. */
    public static double bell(long bits) {
        long sum = (bits & 0xFFFF) + (bits >>> 16 & 0xFFFF) + (bits >>> 32 & 0xFFFF) + (bits >>> 48);
        return SPREAD * ((sum + 2) * UNIT_16 - 2);
    }

    /** The mean of {@code exp(sd · bell)}: what a lognormal factor is divided by to have mean one. */
    public static double meanOfExp(double sd) {
        double half = sd * SPREAD / 2;
        return half == 0 ? 1 : StrictMath.pow(StrictMath.sinh(half) / half, 4);
    }

    /** The key of an agent that exists from the start, from its region and number. */
    public static long founderKey(int region, long number) {
        return mix(mix(region + 1) + number);
    }

    /** The key of a household split off from {@code parent} in a month: no counter, so one more birth moves no stranger. */
    public long childKey(long parent, int month) {
        return mix(parent + GOLDEN * (month - 12L * years + 1));
    }

    /** A bijective mix of 64 bits (Stafford's variant 13). */
    public static long mix(long z) {
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }
}
