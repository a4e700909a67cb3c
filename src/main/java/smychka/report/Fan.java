package smychka.report;

import java.util.List;
import java.util.stream.DoubleStream;
import smychka.record.Quantiles;

/** One scenario's course of one figure: a band at each moment that has one, in order of time. */
record Fan(List<Point> points) {

    /**
     * @param x the moment, in years
     * @param label how the moment is written
     */
    record Point(double x, String label, Quantiles band) {}

    boolean isEmpty() {
        return points.isEmpty();
    }

    /** The same figures in another unit. */
    Fan times(double factor) {
        return new Fan(points.stream()
                .map(p -> new Point(p.x, p.label, times(p.band, factor)))
                .toList());
    }

    static Quantiles times(Quantiles q, double factor) {
        return new Quantiles(
                q.n(), q.p05() * factor, q.p25() * factor, q.median() * factor, q.p75() * factor, q.p95() * factor);
    }

    /** The same figures, drawn so many years later. */
    Fan later(double years) {
        return new Fan(points.stream()
                .map(p -> new Point(p.x + years, p.label, p.band))
                .toList());
    }

    /** The lowest and the highest edge of every band. */
    DoubleStream edges() {
        return points.stream().flatMapToDouble(p -> DoubleStream.of(p.band.p05(), p.band.p95()));
    }

    /** The mean of the medians within a calendar year, or NaN when none lies in it. */
    double mean(int year) {
        return points.stream()
                .filter(p -> p.x >= year && p.x < year + 1)
                .mapToDouble(p -> p.band.median())
                .average()
                .orElse(Double.NaN);
    }
}
