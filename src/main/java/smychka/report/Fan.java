package smychka.report;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import smychka.record.Quantiles;

/** One scenario's course of one figure: a band at each moment that has one, in order of time. */
record Fan(List<Point> points) {

    private static final int THIN_FROM = 36;

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

    /** The same points, with means in place of medians. */
    Fan withMeans(List<Run> runs, YearKind kind, YearFigure figure) {
        return new Fan(points.stream()
                .map(p -> {
                    var year = (int) Math.round(p.x - kind.middle(0));
                    var mean = runs.stream()
                            .mapToDouble(run -> figure.of(run, year))
                            .filter(v -> !Double.isNaN(v))
                            .average()
                            .orElse(Double.NaN);
                    var q = p.band;
                    return new Point(p.x, p.label, new Quantiles(q.n(), q.p05(), q.p25(), mean, q.p75(), q.p95()));
                })
                .toList());
    }

    /** Of many points every third, for a curve that is drawn for comparison only. */
    Fan thinned() {
        return points.size() <= THIN_FROM
                ? this
                : new Fan(IntStream.range(0, points.size())
                        .filter(i -> i % 3 == 0 || i == points.size() - 1)
                        .mapToObj(points::get)
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
