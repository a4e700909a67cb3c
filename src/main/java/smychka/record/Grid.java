package smychka.record;

import java.util.Arrays;

/** Numbers by place, month and indicator; missing ones are NaN. */
public final class Grid {

    private final int places;
    private final int months;
    private final int columns;
    private final double[] values;

    public Grid(int places, int months, int columns) {
        this(places, months, columns, new double[Math.multiplyExact(Math.multiplyExact(places, months), columns)]);
        Arrays.fill(values, Double.NaN);
    }

    Grid(int places, int months, int columns, double[] values) {
        this.places = places;
        this.months = months;
        this.columns = columns;
        this.values = values;
    }

    public int places() {
        return places;
    }

    public int months() {
        return months;
    }

    public int columns() {
        return columns;
    }

    public double at(int place, int month, int column) {
        return values[index(place, month, column)];
    }

    void set(int place, int month, int column, double value) {
        values[index(place, month, column)] = value;
    }

    /** The numbers themselves: by place, then month, then column. */
    double[] values() {
        return values;
    }

    private int index(int place, int month, int column) {
        return (place * months + month) * columns + column;
    }
}
