package smychka.scenario;

import java.util.Arrays;

/** A value for every {@link Parameter}; immutable. */
public final class Parameters {

    private final double[] values;

    private Parameters(double[] values) {
        this.values = values;
    }

    /** The defaults of {@code reference.yaml}. */
    public static Parameters reference() {
        var values = new double[Parameter.values().length];
        for (var parameter : Parameter.values()) {
            values[parameter.ordinal()] =
                    Reference.shipped().parameter(parameter).value();
        }
        return new Parameters(values);
    }

    public double of(Parameter parameter) {
        return values[parameter.ordinal()];
    }

    /** A copy in which one parameter differs. */
    public Parameters with(Parameter parameter, double value) {
        var copy = values.clone();
        copy[parameter.ordinal()] = value;
        return new Parameters(copy);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Parameters p && Arrays.equals(values, p.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }
}
