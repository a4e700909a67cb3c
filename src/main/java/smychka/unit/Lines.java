package smychka.unit;

import java.util.function.DoubleUnaryOperator;

/** Straight lines through the points of a function. */
final class Lines {

    private Lines() {}

    /** Writes intercept and slope of the line through the function's points at two places. */
    static void draw(double[] lines, int piece, double left, double right, DoubleUnaryOperator function) {
        double low = function.applyAsDouble(left);
        double slope = (function.applyAsDouble(right) - low) / (right - left);
        lines[2 * piece] = low - slope * left;
        lines[2 * piece + 1] = slope;
    }
}
