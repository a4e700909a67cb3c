package smychka.unit;

/** Clipping and rounding, as the specification writes them. */
public final class Numbers {

    private Numbers() {}

    public static double clip(double x, double low, double high) {
        return x < low ? low : x > high ? high : x;
    }

    /** The lesser of two numbers that are not NaN; where one can guess which, a branch takes less than {@link Math#min}. */
    public static double lesser(double a, double b) {
        return a < b ? a : b;
    }

    /** A whole number whose mean is {@code x}: the floor of x plus a uniform draw in [0, 1). */
    public static int stochasticRound(double x, double uniform) {
        return (int) (x + uniform);
    }
}
