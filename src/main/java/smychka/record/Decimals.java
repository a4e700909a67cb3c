package smychka.record;

import java.math.BigInteger;

/**
 * Doubles as text: the fewest decimal digits that read back the same, the closest of them when several do, and never
 * an exponent. {@code Double.toString} of Java 17 gives neither the fewest digits nor the same ones as later Javas.
 * The method is R. Giulietti's Schubfach: scale by a power of ten in 126 bits, then look whether one digit less fits.
 */
public final class Decimals {

    private static final int SMALLEST_POWER = -292;
    private static final int LARGEST_POWER = 324;
    private static final int SMALLEST_EXPONENT = -1074;
    private static final long HIDDEN_BIT = 1L << 52;
    private static final long LOW_63 = Long.MAX_VALUE;
    private static final double WHOLE_LIMIT = 0x1p53;

    private static final long[] HIGH = new long[LARGEST_POWER - SMALLEST_POWER + 1];
    private static final long[] LOW = new long[HIGH.length];

    static {
        for (int k = SMALLEST_POWER; k <= LARGEST_POWER; k++) {
            var scaled = powerOfTen(k);
            HIGH[k - SMALLEST_POWER] = scaled.shiftRight(63).longValueExact();
            LOW[k - SMALLEST_POWER] = scaled.and(BigInteger.valueOf(LOW_63)).longValueExact();
        }
    }

    private Decimals() {}

    /** The text of a number; empty for a missing value (NaN). */
    public static String text(double value) {
        var out = new StringBuilder(24);
        append(out, value);
        return out.toString();
    }

    /** The number of a text; NaN for an empty one. */
    public static double number(String text) {
        return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    }

    /** @throws IllegalArgumentException when the value is infinite */
    public static void append(StringBuilder out, double value) {
        if (Double.isNaN(value)) {
            return;
        }
        if (Double.isInfinite(value)) {
            throw new IllegalArgumentException("an infinite number has no decimal text");
        }
        long bits = Double.doubleToRawLongBits(value);
        if (bits < 0) {
            out.append('-');
        }
        double size = Math.abs(value);
        if (size < WHOLE_LIMIT && size == (long) size) {
            out.append((long) size);
        } else {
            appendShortest(out, bits);
        }
    }

    private static void appendShortest(StringBuilder out, long bits) {
        int biased = (int) (bits >>> 52) & 0x7ff;
        long fraction = bits & (HIDDEN_BIT - 1);
        long c = biased == 0 ? fraction : HIDDEN_BIT | fraction;
        int q = biased == 0 ? SMALLEST_EXPONENT : biased - 1075;
        boolean uneven = c == HIDDEN_BIT && q > SMALLEST_EXPONENT;
        int k = uneven ? floorLog10ThreeQuarters(q) : floorLog10(q);
        appendPlain(out, shortest(c, q, k, uneven), k);
    }

    /** The digits d of the shortest d·10^k within the rounding interval of c·2^q; they may end in noughts. */
    private static long shortest(long c, int q, int k, boolean uneven) {
        int odd = (int) c & 1;
        int shift = q + floorLog2OfPowerOfTen(-k) + 2;
        int at = -k - SMALLEST_POWER;
        long middle = scaled(at, (c << 2) << shift);
        long lower = scaled(at, ((c << 2) - (uneven ? 1 : 2)) << shift) + odd;
        long upper = scaled(at, ((c << 2) + 2) << shift) - odd;
        long s = middle >> 2;
        long tens = s / 10 * 10;
        boolean tensFit = s >= 10 && lower <= tens << 2;
        boolean nextTensFit = s >= 10 && (tens + 10) << 2 <= upper;
        if (tensFit != nextTensFit) {
            return tensFit ? tens : tens + 10;
        }
        boolean fits = lower <= s << 2;
        boolean nextFits = (s + 1) << 2 <= upper;
        if (fits != nextFits) {
            return fits ? s : s + 1;
        }
        long side = middle - ((2 * s + 1) << 1);
        return side < 0 || (side == 0 && (s & 1) == 0) ? s : s + 1;
    }

    /** The power of ten in the table times {@code x}, shifted down by 127 bits and rounded to odd. */
    private static long scaled(int at, long x) {
        long low = Math.multiplyHigh(LOW[at], x);
        long middle = ((HIGH[at] * x) >>> 1) + low;
        long high = Math.multiplyHigh(HIGH[at], x) + (middle >>> 63);
        return high | (((middle & LOW_63) + LOW_63) >>> 63);
    }

    private static void appendPlain(StringBuilder out, long digits, int exponent) {
        long d = digits;
        int e = exponent;
        while (d % 10 == 0) {
            d /= 10;
            e++;
        }
        var text = Long.toString(d);
        int point = text.length() + e;
        if (e >= 0) {
            out.append(text).append("0".repeat(e));
        } else if (point > 0) {
            out.append(text, 0, point).append('.').append(text, point, text.length());
        } else {
            out.append("0.").append("0".repeat(-point)).append(text);
        }
    }

    /** 10^k scaled by a power of two to 126 bits, rounded up past its floor. */
    private static BigInteger powerOfTen(int k) {
        int shift = 125 - floorLog2OfPowerOfTen(k);
        var power = BigInteger.TEN.pow(Math.abs(k));
        var floor = k >= 0
                ? shift >= 0 ? power.shiftLeft(shift) : power.shiftRight(-shift)
                : BigInteger.ONE.shiftLeft(shift).divide(power);
        return floor.add(BigInteger.ONE);
    }

    /** floor(log10(2^q)), by log10(2) in 41 binary places. */
    private static int floorLog10(int q) {
        return (int) ((q * 661_971_961_083L) >> 41);
    }

    /** floor(log10(3/4 · 2^q)). */
    private static int floorLog10ThreeQuarters(int q) {
        return (int) ((q * 661_971_961_083L - 274_743_187_321L) >> 41);
    }

    /** floor(log2(10^k)), by log2(10) in 38 binary places. */
    private static int floorLog2OfPowerOfTen(int k) {
        return (int) ((k * 913_124_641_741L) >> 38);
    }
}
