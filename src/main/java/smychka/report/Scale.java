package smychka.report;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/**
 * The range and the ticks of a value axis, chosen so that every mark shows and every tick is a round number.
 *
 * @param logarithmic taken when the greatest value is more than twenty times the smallest and none is zero
 */
record Scale(double low, double high, List<Double> ticks, boolean logarithmic) {

    private static final double LOGARITHMIC_FROM = 20;

    /**
     * @param values all that must show
     * @param fromZero whether the axis must begin at zero, as for bars
     * @param mayBend whether a logarithmic axis is allowed
     * @param wished about how many ticks
     */
    static Scale over(DoubleStream values, boolean fromZero, boolean mayBend, int wished) {
        var summary = values.filter(Double::isFinite).summaryStatistics();
        if (summary.getCount() == 0) {
            return new Scale(0, 1, List.of(0.0, 1.0), false);
        }
        var least = summary.getMin();
        var most = summary.getMax();
        if (mayBend && least > 0 && most / least > LOGARITHMIC_FROM) {
            return logarithmic(least, most);
        }
        var zero = fromZero || (least >= 0 && least < 0.55 * most);
        return linear(zero ? Math.min(0, least) : least, fromZero ? Math.max(0, most) : most, wished);
    }

    /** From round number to round number, wherever zero lies. */
    static Scale tight(double least, double most, int wished) {
        return linear(least, most, wished);
    }

    private static Scale linear(double least, double most, int wished) {
        var span = most > least ? most - least : Math.max(1, Math.abs(most));
        var step = step(span / wished);
        var low = Math.floor(least / step + 1e-9) * step;
        var high = Math.ceil(most / step - 1e-9) * step;
        if (high <= low) {
            high = low + step;
        }
        var ticks = new ArrayList<Double>();
        for (var i = 0; low + i * step <= high + step / 2; i++) {
            ticks.add(low + i * step);
        }
        return new Scale(low, high, List.copyOf(ticks), false);
    }

    /** The round number, 1, 2, 2.5 or 5 times a power of ten, at or above a wished step. */
    private static double step(double wished) {
        var power = Math.pow(10, Math.floor(Math.log10(wished)));
        return DoubleStream.of(1, 2, 2.5, 5, 10)
                .map(m -> m * power)
                .filter(s -> s >= wished * 0.999)
                .findFirst()
                .orElse(10 * power);
    }

    private static Scale logarithmic(double least, double most) {
        var decades = Math.log10(most / least);
        var steps = decades < 3 ? new double[] {1, 2, 5} : new double[] {1};
        var ticks = new ArrayList<Double>();
        for (var power = Math.floor(Math.log10(least)); power <= Math.ceil(Math.log10(most)); power++) {
            for (var step : steps) {
                ticks.add(step * Math.pow(10, power));
            }
        }
        var low = ticks.stream().filter(t -> t <= least).reduce((a, b) -> b).orElse(least);
        var high = ticks.stream().filter(t -> t >= most).findFirst().orElse(most);
        return new Scale(
                low, high, ticks.stream().filter(t -> t >= low && t <= high).toList(), true);
    }

    /** Where a value lies between the axis's ends, 0 to 1. */
    double share(double value) {
        var share = logarithmic
                ? Math.log(Math.max(value, low) / low) / Math.log(high / low)
                : (value - low) / (high - low);
        return Math.max(0, Math.min(1, share));
    }

    /** Whether the reader must be told that the axis does not begin at zero. */
    boolean cut() {
        return !logarithmic && low > 0;
    }

    /** A tick's number, with as many digits as its neighbours need. */
    String label(double tick) {
        var step = logarithmic || ticks.size() < 2 ? tick : ticks.get(1) - ticks.get(0);
        return format(Math.abs(tick) < 1e-12 ? 0 : tick, step);
    }

    private static String format(double value, double step) {
        var digits = step == 0 ? 0 : Math.max(0, (int) -Math.floor(Math.log10(Math.abs(step)) + 1e-9));
        var pattern = digits == 0 ? "#,##0" : "#,##0." + "0".repeat(Math.min(digits, 6));
        var rest = Math.abs(step * Math.pow(10, digits) - Math.rint(step * Math.pow(10, digits)));
        var exact = rest > 1e-6 ? (digits == 0 ? "#,##0.0" : pattern + "0") : pattern;
        return new DecimalFormat(exact, DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(value)
                .replace('-', '−');
    }
}
