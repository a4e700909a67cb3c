package smychka.unit;

import java.util.function.DoubleUnaryOperator;

/**
 * A function of a quantity that runs over many orders of magnitude, tabulated finely where the quantity is small: each
 * doubling is cut into the same number of pieces, read by straight lines. For 0 to 2^20; from 2^-12 down to 0 one line.
 */
public final class SlideRule {

    private static final int BITS = 6;
    private static final int SHIFT = 52 - BITS;
    private static final int LEAST = -12;
    private static final int MOST = 20;
    private static final int FIRST = ((LEAST + 1023) << BITS) - 1;
    private static final int LAST = (MOST - LEAST) << BITS;

    private final double[] lines = new double[2 * (LAST + 1)];

    public SlideRule(DoubleUnaryOperator function) {
        double left = 0;
        for (int piece = 0; piece <= LAST; piece++) {
            double right = Double.longBitsToDouble((long) (piece + 1 + FIRST) << SHIFT);
            Lines.draw(lines, piece, left, right, function);
            left = right;
        }
    }

    /** The function at a quantity of 0 or more. */
    public double at(double x) {
        int piece = (int) (Double.doubleToRawLongBits(x) >> SHIFT) - FIRST;
        piece = Math.min(Math.max(piece, 0), LAST);
        return lines[2 * piece] + lines[2 * piece + 1] * x;
    }
}
