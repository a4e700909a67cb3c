package smychka.report;

import java.util.List;
import java.util.stream.DoubleStream;

/** What the literature says about one figure, ready to be laid over the model's. */
public record Observed(String series, String unit, String source, List<Mark> marks) {

    /**
     * @param x the middle of the time it covers, in years
     * @param year its year as the literature labels it, or null for a month
     * @param low lowest published estimate, or a band by confidence
     */
    public record Mark(double x, Integer year, String label, double value, double low, double high, String confidence) {

        boolean doubtful() {
            return confidence.equals("low");
        }

        Mark times(double factor) {
            return new Mark(x, year, label, value * factor, low * factor, high * factor, confidence);
        }
    }

    public boolean isEmpty() {
        return marks.isEmpty();
    }

    Observed times(double factor) {
        return new Observed(
                series, unit, source, marks.stream().map(m -> m.times(factor)).toList());
    }

    Observed within(double from, double to) {
        return new Observed(
                series,
                unit,
                source,
                marks.stream().filter(m -> m.x >= from && m.x <= to).toList());
    }

    DoubleStream edges() {
        return marks.stream().flatMapToDouble(m -> DoubleStream.of(m.low, m.high));
    }
}
