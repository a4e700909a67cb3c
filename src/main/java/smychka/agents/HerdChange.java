package smychka.agents;

/** Births, deaths and slaughter of one kind of animal in one number, so that a village's can be added up in one go. */
final class HerdChange {

    /** Enough for a hundred households with twenty thousand heads each. */
    private static final int BITS = 21;

    private static final int MASK = (1 << BITS) - 1;

    private HerdChange() {}

    static long of(int born, int died, int killed) {
        return born | (long) died << BITS | (long) killed << (2 * BITS);
    }

    static int born(long change) {
        return (int) change & MASK;
    }

    static int died(long change) {
        return (int) (change >> BITS) & MASK;
    }

    static int killed(long change) {
        return (int) (change >> (2 * BITS));
    }

    /** What the herd grows by. */
    static int net(long change) {
        return born(change) - died(change) - killed(change);
    }
}
