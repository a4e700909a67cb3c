package smychka.unit;

import java.util.function.DoubleUnaryOperator;

/** A function tabulated once over a range and read by straight lines between the entries; constant outside the range. */
public final class Curve {

    private final double start;
    private final double perUnit;
    /** The straight line of each piece, intercept and slope in turn; level lines before the first and after the last. */
    private final double[] lines;

    private final int last;

    public Curve(DoubleUnaryOperator function, double from, double to, int pieces) {
        perUnit = pieces / (to - from);
        start = 1 - from * perUnit;
        last = pieces + 1;
        lines = new double[2 * (pieces + 2)];
        lines[0] = function.applyAsDouble(from);
        lines[2 * last] = function.applyAsDouble(to);
        for (int i = 1; i <= pieces; i++) {
            Lines.draw(lines, i, from + (i - 1) / perUnit, from + i / perUnit, function);
        }
    }

    public double at(double x) {
        int piece = Math.min(Math.max((int) (x * perUnit + start), 0), last);
        return lines[2 * piece] + lines[2 * piece + 1] * x;
    }
}
