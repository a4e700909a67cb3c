package smychka.unit;

import java.util.function.DoubleUnaryOperator;

/** A function tabulated once over a range and read by straight lines between the entries; constant outside the range. */
public final class Curve {

    private final double from;
    private final double perUnit;
    private final double[] values;

    public Curve(DoubleUnaryOperator function, double from, double to, int pieces) {
        this.from = from;
        this.perUnit = pieces / (to - from);
        this.values = new double[pieces + 1];
        for (int i = 0; i <= pieces; i++) {
            values[i] = function.applyAsDouble(from + (to - from) * i / pieces);
        }
    }

    public double at(double x) {
        double position = (x - from) * perUnit;
        if (position <= 0) {
            return values[0];
        }
        int i = (int) position;
        return i >= values.length - 1
                ? values[values.length - 1]
                : values[i] + (position - i) * (values[i + 1] - values[i]);
    }
}
