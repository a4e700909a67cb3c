package smychka.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.linear.SingularMatrixException;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.apache.commons.math3.stat.ranking.NaturalRanking;
import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;

/**
 * How much each factor of a study moves an outcome, by what the design allows: elementary effects of trajectories,
 * shares of variance of Saltelli's samples, else coefficients of a regression of ranks.
 */
final class Sensitivity {

    private static final double LEVEL = 0.95;

    /** More groups than these make the intervals no better. */
    private static final int MOST_GROUPS = 40;

    private static final int LEAST_GROUPS = 3;

    /** Elementary effects that nearly all have one sign. */
    private static final double ONE_WAY = 0.9;

    /** How effects are measured. */
    enum Method {
        /** Mean of absolute elementary effects over the whole range of a factor; their deviation beside it. */
        ELEMENTARY,
        /** Share of the variance by a factor alone; with all that it does together with others beside it. */
        VARIANCE,
        /** Standardised coefficient of a regression of ranks. */
        REGRESSION,
        /** Rank correlation, where there are too few points for a regression. */
        CORRELATION
    }

    /** Mean sizes of effects, in deviations, and shares of variance are never below nought, so that they must reach this. */
    private static final double LEAST_SIZE = 0.1;

    private static final double LEAST_SHARE = 0.05;

    /** @param low NaN where there are too few samples for an interval */
    record Estimate(double value, double low, double high) {}

    /**
     * @param beside the second measure of a method that has two, or null
     * @param direction 1 when more of the factor means more of the outcome, -1 when less, 0 when it depends
     */
    record Effect(StudyDesign.Factor factor, Method method, Estimate main, Estimate beside, int direction) {

        /** The measure by which factors are set in order: of shares of variance the total one. */
        Estimate strength() {
            return method == Method.VARIANCE ? beside : main;
        }

        /** Whether its interval lies on one side of nought, and away from it where it cannot be on the other. */
        boolean isTold() {
            return switch (method) {
                case ELEMENTARY -> main.low > LEAST_SIZE;
                case VARIANCE -> beside.low > LEAST_SHARE;
                case REGRESSION, CORRELATION -> main.low > 0 || main.high < 0;
            };
        }
    }

    /** A row for each factor: the main measure, the one beside it, the direction from -1 to 1. */
    private interface Estimator extends Function<List<List<Response.At>>, double[][]> {}

    private final Response response;
    private final Method method;
    private final List<List<Response.At>> samples;

    Sensitivity(StudyDesign design, Response response) {
        this.response = response;
        var byDesign = design.is(StudyDesign.MORRIS) || design.is(StudyDesign.SALTELLI);
        this.samples = byDesign
                ? bySample(response.points())
                : response.complete().stream().map(List::of).toList();
        this.method = design.is(StudyDesign.MORRIS)
                ? Method.ELEMENTARY
                : design.is(StudyDesign.SALTELLI)
                        ? Method.VARIANCE
                        : isRegressible() ? Method.REGRESSION : Method.CORRELATION;
    }

    Method method() {
        return method;
    }

    private static List<List<Response.At>> bySample(List<Response.At> points) {
        var samples = new LinkedHashMap<String, List<Response.At>>();
        points.forEach(at -> samples.computeIfAbsent(at.point().sample(), any -> new ArrayList<>())
                .add(at));
        return List.copyOf(samples.values());
    }

    private boolean isRegressible() {
        return samples.size() > response.factors().size() + LEAST_GROUPS && Double.isFinite(regression(samples)[0][0]);
    }

    /** In the order of the factors. */
    List<Effect> effects() {
        Estimator estimator =
                switch (method) {
                    case ELEMENTARY -> this::elementary;
                    case VARIANCE -> this::variance;
                    case REGRESSION -> this::regression;
                    case CORRELATION -> this::correlation;
                };
        var whole = estimator.apply(samples);
        var without = leavingOut().stream().map(estimator).toList();
        return IntStream.range(0, response.factors().size())
                .mapToObj(f -> new Effect(
                        response.factors().get(f),
                        method,
                        estimate(whole, without, f, 0),
                        method == Method.ELEMENTARY || method == Method.VARIANCE
                                ? estimate(whole, without, f, 1)
                                : null,
                        direction(whole[f][2])))
                .toList();
    }

    /** How much of the ranks' variance the regression explains, or NaN by another method. */
    double explained() {
        return method == Method.REGRESSION ? fitted(samples).calculateRSquared() : Double.NaN;
    }

    private static int direction(double share) {
        return share >= ONE_WAY ? 1 : share <= -ONE_WAY ? -1 : 0;
    }

    // intervals: the jackknife that leaves out group by group

    private List<List<List<Response.At>>> leavingOut() {
        var groups = Math.min(samples.size(), MOST_GROUPS);
        if (groups < LEAST_GROUPS) {
            return List.of();
        }
        return IntStream.range(0, groups)
                .mapToObj(g -> IntStream.range(0, samples.size())
                        .filter(i -> i % groups != g)
                        .mapToObj(samples::get)
                        .toList())
                .toList();
    }

    private static Estimate estimate(double[][] whole, List<double[][]> without, int factor, int measure) {
        var value = whole[factor][measure];
        var groups = without.size();
        if (groups == 0) {
            return new Estimate(value, Double.NaN, Double.NaN);
        }
        var others = without.stream().mapToDouble(w -> w[factor][measure]).toArray();
        var spread = StatUtils.populationVariance(others) * (groups - 1);
        var half =
                new TDistribution(null, groups - 1).inverseCumulativeProbability(0.5 + LEVEL / 2) * Math.sqrt(spread);
        return new Estimate(value, value - half, value + half);
    }

    // the estimators

    private double[][] table() {
        return new double[response.factors().size()][3];
    }

    private static double deviation(List<List<Response.At>> some) {
        return Math.sqrt(StatUtils.variance(some.stream()
                .flatMap(List::stream)
                .mapToDouble(Response.At::value)
                .toArray()));
    }

    /** Morris: changes of the outcome in its own deviations, as if a factor went through its whole range. */
    private double[][] elementary(List<List<Response.At>> some) {
        var deviation = deviation(some);
        var table = table();
        for (var f = 0; f < table.length; f++) {
            var place = f;
            var effects = some.stream()
                    .flatMap(sample -> IntStream.range(1, sample.size())
                            .filter(i -> isStep(sample.get(i - 1), sample.get(i), place))
                            .mapToObj(i -> slope(sample.get(i - 1), sample.get(i), place)))
                    .mapToDouble(slope -> deviation > 0 ? slope / deviation : 0)
                    .toArray();
            var sizes = Arrays.stream(effects).map(Math::abs).toArray();
            var size = StatUtils.mean(sizes);
            table[f] = new double[] {
                size, Math.sqrt(StatUtils.variance(effects)), size > 0 ? StatUtils.mean(effects) / size : 0
            };
        }
        return table;
    }

    /** Whether only this factor moved between neighbours of a trajectory; one of whole numbers may not have moved. */
    private static boolean isStep(Response.At from, Response.At to, int place) {
        return to.point().number() == from.point().number() + 1 && from.factor(place) != to.factor(place);
    }

    private double slope(Response.At from, Response.At to, int place) {
        var factor = response.factors().get(place);
        return (to.value() - from.value()) / (factor.share(to.factor(place)) - factor.share(from.factor(place)));
    }

    /** Jansen 1999, as Saltelli and others recommend in 2010. */
    private double[][] variance(List<List<Response.At>> some) {
        var all = some.stream()
                .flatMap(List::stream)
                .filter(at -> List.of("A", "B").contains(at.point().role()))
                .mapToDouble(Response.At::value)
                .toArray();
        var variance = StatUtils.variance(all);
        var table = table();
        for (var f = 0; f < table.length; f++) {
            var mixed = "A_B " + response.factors().get(f).key();
            var alone = some.stream()
                    .mapToDouble(s -> halfSquare(s, "B", mixed))
                    .filter(v -> !Double.isNaN(v))
                    .average();
            var total = some.stream()
                    .mapToDouble(s -> halfSquare(s, "A", mixed))
                    .filter(v -> !Double.isNaN(v))
                    .average();
            table[f] = new double[] {
                variance > 0 ? 1 - alone.orElse(Double.NaN) / variance : 0,
                variance > 0 ? total.orElse(Double.NaN) / variance : 0,
                seen(correlation(some)[f][0], all.length)
            };
        }
        return table;
    }

    /** The direction of a rank correlation that luck would hardly make, else 0. */
    private static double seen(double correlation, int points) {
        return correlation * correlation * points > 2 * 2 ? Math.signum(correlation) : 0;
    }

    private static double halfSquare(List<Response.At> sample, String role, String other) {
        var difference = of(sample, role) - of(sample, other);
        return difference * difference / 2;
    }

    private static double of(List<Response.At> sample, String role) {
        return sample.stream()
                .filter(at -> at.point().role().equals(role))
                .mapToDouble(Response.At::value)
                .findFirst()
                .orElse(Double.NaN);
    }

    private double[][] regression(List<List<Response.At>> some) {
        var table = table();
        try {
            var coefficients = fitted(some).estimateRegressionParameters();
            for (var f = 0; f < table.length; f++) {
                var value = coefficients[f + 1];
                table[f] = new double[] {value, 0, Math.signum(value)};
            }
        } catch (SingularMatrixException e) {
            Arrays.fill(table, new double[] {Double.NaN, 0, 0});
        }
        return table;
    }

    private OLSMultipleLinearRegression fitted(List<List<Response.At>> some) {
        var points = some.stream().flatMap(List::stream).toList();
        var columns = IntStream.range(0, response.factors().size())
                .mapToObj(f -> standardRanks(points, at -> at.factor(f)))
                .toList();
        var x = new double[points.size()][columns.size()];
        for (var i = 0; i < x.length; i++) {
            for (var f = 0; f < columns.size(); f++) {
                x[i][f] = columns.get(f)[i];
            }
        }
        var regression = new OLSMultipleLinearRegression();
        regression.newSampleData(standardRanks(points, Response.At::value), x);
        return regression;
    }

    /** All nought where nothing varies. */
    private static double[] standardRanks(List<Response.At> points, Function<Response.At, Double> figure) {
        var ranks = new NaturalRanking()
                .rank(points.stream().mapToDouble(figure::apply).toArray());
        var mean = StatUtils.mean(ranks);
        var deviation = Math.sqrt(StatUtils.variance(ranks));
        return Arrays.stream(ranks)
                .map(r -> deviation > 0 ? (r - mean) / deviation : 0)
                .toArray();
    }

    private double[][] correlation(List<List<Response.At>> some) {
        var points = some.stream().flatMap(List::stream).toList();
        var table = table();
        for (var f = 0; f < table.length; f++) {
            var place = f;
            var value = rankCorrelation(
                    points.stream().mapToDouble(at -> at.factor(place)).toArray(),
                    points.stream().mapToDouble(Response.At::value).toArray());
            table[f] = new double[] {value, 0, Math.signum(value)};
        }
        return table;
    }

    /** Spearman's, NaN where one of both does not vary. */
    static double rankCorrelation(double[] x, double[] y) {
        return x.length < 2 ? Double.NaN : new SpearmansCorrelation().correlation(x, y);
    }
}
