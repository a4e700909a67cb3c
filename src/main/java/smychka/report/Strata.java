package smychka.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Points set in order by a factor and cut into strata: each of its levels where it has few, else of like numbers. */
final class Strata {

    private static final int MOST = 8;
    private static final int LEAST_POINTS = 3;

    /**
     * @param low the least value of the factor in it
     * @param factor the mean of the factor
     * @param outcome the mean of the outcome
     */
    record Stratum(double low, double high, double factor, double outcome) {}

    private Strata() {}

    static List<Stratum> of(Response response, int factor) {
        var points = response.withFactor(factor).stream()
                .sorted(Comparator.comparingDouble(at -> at.factor(factor)))
                .toList();
        var levels = points.stream().map(at -> at.factor(factor)).distinct().toList();
        var strata = new ArrayList<Stratum>();
        if (levels.size() <= MOST) {
            for (var level : levels) {
                strata.add(of(
                        points.stream().filter(at -> at.factor(factor) == level).toList(), factor));
            }
        } else {
            var count = Math.min(MOST, points.size() / LEAST_POINTS);
            for (var i = 0; i < count; i++) {
                strata.add(of(points.subList(i * points.size() / count, (i + 1) * points.size() / count), factor));
            }
        }
        return strata;
    }

    private static Stratum of(List<Response.At> points, int factor) {
        var x = points.stream().mapToDouble(at -> at.factor(factor)).summaryStatistics();
        return new Stratum(
                x.getMin(),
                x.getMax(),
                x.getAverage(),
                points.stream().mapToDouble(Response.At::value).average().orElse(Double.NaN));
    }
}
