package smychka.agents;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import smychka.policy.Lever;

/**
 * What a regime does with the levers while it rules; those it does not name stay as decreed.
 *
 * @param lines in no order; of one lever and month of the year there is at most one
 */
public record Programme(Regime regime, List<Line> lines) {

    public Programme {
        lines = List.copyOf(lines);
    }

    /**
     * One lever.
     *
     * @param from first month of the year in which it holds, 1 to 12, and {@code to} the last; the year may turn between
     * @param value where it stands, or NaN where it moves from where it was found
     * @param step by how much it moves a month towards {@code limit}
     */
    public record Line(Lever lever, int from, int to, double value, double step, double limit) {

        boolean holds(int month) {
            return from <= to ? from <= month && month <= to : month >= from || month <= to;
        }

        /** The next month's value after a month at {@code before}. */
        double after(double before) {
            if (!Double.isNaN(value)) {
                return value;
            }
            return step > 0
                    ? Math.max(before, Math.min(limit, before + step))
                    : Math.min(before, Math.max(limit, before + step));
        }
    }

    /** The levers of a month of the year after a month in which they stood as {@code before} says. */
    Map<Lever, Double> levers(int month, Map<Lever, Double> before) {
        var levers = new TreeMap<Lever, Double>();
        for (var line : lines) {
            if (line.holds(month)) {
                levers.put(line.lever(), line.after(before.getOrDefault(line.lever(), 0.0)));
            }
        }
        return levers;
    }

    /** How far programmes differ in the levers that each of them sets to a value. */
    static Map<Lever, Double> spans(Collection<Programme> programmes) {
        var spans = new EnumMap<Lever, Double>(Lever.class);
        for (var lever : Lever.values()) {
            var values = programmes.stream()
                    .flatMap(programme -> programme.lines().stream())
                    .filter(line -> line.lever() == lever && !Double.isNaN(line.value()))
                    .mapToDouble(Line::value)
                    .summaryStatistics();
            if (programmes.stream().allMatch(programme -> programme.sets(lever)) && values.getMax() > values.getMin()) {
                spans.put(lever, values.getMax() - values.getMin());
            }
        }
        return spans;
    }

    private boolean sets(Lever lever) {
        return lines.stream().anyMatch(line -> line.lever() == lever && !Double.isNaN(line.value()));
    }

    /**
     * How far the levers that rule are from this programme; 0 = it could be this.
     *
     * @param spans levers to be looked at, and how far programmes differ in them
     */
    double distance(Conditions now, Map<Lever, Double> spans) {
        double sum = 0;
        for (var line : lines) {
            if (spans.containsKey(line.lever()) && line.holds(now.month.ofYear())) {
                double gap = (now.lever(line.lever()) - line.value()) / spans.get(line.lever());
                sum += gap * gap;
            }
        }
        return sum;
    }
}
