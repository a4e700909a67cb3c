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
import smychka.report.effect.Bootstrap;
import smychka.report.effect.ElementaryEffects;
import smychka.report.effect.Estimate;
import smychka.report.effect.SobolIndices;

/**
 * How much each factor of a study moves an outcome, by what the design allows: elementary effects of trajectories,
 * shares of variance of Saltelli's samples, each with intervals by the bootstrap, else coefficients of a regression of
 * ranks with intervals by the jackknife.
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
        /** Shapley value of a factor that is on or off, in the outcome's unit. */
        SHAPLEY,
        /** Standardised coefficient of a regression of ranks. */
        REGRESSION,
        /** Rank correlation, where there are too few points for a regression. */
        CORRELATION
    }

    /** Mean sizes of effects, in deviations, and shares of variance are never below nought, so that they must reach this. */
    private static final double LEAST_SIZE = 0.1;

    private static final double LEAST_SHARE = 0.05;

    /**
     * @param beside the second measure of a method that has two, or null
     * @param direction 1 when more of the factor means more of the outcome, -1 when less, 0 when it depends
     * @param seen effects or samples it is made of
     */
    record Effect(StudyDesign.Factor factor, Method method, Estimate main, Estimate beside, int direction, int seen) {

        /** The measure by which factors are set in order: of shares of variance the total one. */
        Estimate strength() {
            return method == Method.VARIANCE ? beside : main;
        }

        /** Whether its interval lies on one side of nought, and away from it where it cannot be on the other. */
        boolean isTold() {
            return switch (method) {
                case ELEMENTARY -> main.low() > LEAST_SIZE;
                case VARIANCE -> beside.low() > LEAST_SHARE;
                case SHAPLEY, REGRESSION, CORRELATION -> main.low() > 0 || main.high() < 0;
            };
        }
    }

    /** A coefficient for each factor. */
    private interface Estimator extends Function<List<List<Response.At>>, double[]> {}

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
                        : design.is(StudyDesign.FACTORIAL)
                                ? Method.SHAPLEY
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
        return samples.size() > response.factors().size() + LEAST_GROUPS && Double.isFinite(regression(samples)[0]);
    }

    /** In the order of the factors. */
    List<Effect> effects() {
        return switch (method) {
            case ELEMENTARY -> elementary();
            case VARIANCE -> variance();
            case SHAPLEY -> shapley();
            case REGRESSION -> byRanks(this::regression);
            case CORRELATION -> byRanks(this::correlation);
        };
    }

    private List<Effect> shapley() {
        var factorial = Factorial.of(response);
        return IntStream.range(0, response.factors().size())
                .mapToObj(f -> new Effect(
                        response.factors().get(f),
                        method,
                        factorial.shapley(f),
                        null,
                        (int) Math.signum(factorial.shapley(f).value()),
                        factorial.replications()))
                .toList();
    }

    private List<Effect> byRanks(Estimator estimator) {
        var whole = estimator.apply(samples);
        var without = leavingOut().stream().map(estimator).toList();
        return IntStream.range(0, whole.length)
                .mapToObj(f -> new Effect(
                        response.factors().get(f),
                        method,
                        jackknifed(whole[f], without, f),
                        null,
                        direction(Math.signum(whole[f])),
                        samples.size()))
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

    private static Estimate jackknifed(double value, List<double[]> without, int factor) {
        var groups = without.size();
        if (groups == 0) {
            return new Estimate(value, Double.NaN, Double.NaN);
        }
        var others = without.stream().mapToDouble(w -> w[factor]).toArray();
        var spread = StatUtils.populationVariance(others) * (groups - 1);
        var half =
                new TDistribution(null, groups - 1).inverseCumulativeProbability(0.5 + LEVEL / 2) * Math.sqrt(spread);
        return new Estimate(value, value - half, value + half);
    }

    // the estimators

    /** The outcome's standard deviation over all points. */
    double deviation() {
        return Math.sqrt(StatUtils.variance(samples.stream()
                .flatMap(List::stream)
                .mapToDouble(Response.At::value)
                .toArray()));
    }

    /** Morris: changes of the outcome in its own deviations, as if a factor went through its whole range. */
    private List<Effect> elementary() {
        var deviation = deviation();
        var steps = samples.stream().map(s -> steps(s, deviation)).toList();
        var measures = new ElementaryEffects(response.factors().size(), steps);
        var estimates = Bootstrap.estimates(measures);
        return IntStream.range(0, response.factors().size())
                .mapToObj(f -> {
                    var size = estimates.get(ElementaryEffects.EACH * f);
                    var mean = estimates.get(ElementaryEffects.EACH * f + 2).value();
                    var direction = direction(size.value() > 0 ? mean / size.value() : 0);
                    var sigma = estimates.get(ElementaryEffects.EACH * f + 1);
                    return new Effect(response.factors().get(f), method, size, sigma, direction, measures.seen(f));
                })
                .toList();
    }

    /** A factor of whole numbers may not have moved where it was to. */
    private List<ElementaryEffects.Step> steps(List<Response.At> trajectory, double deviation) {
        var steps = new ArrayList<ElementaryEffects.Step>();
        for (var i = 1; i < trajectory.size(); i++) {
            var from = trajectory.get(i - 1);
            var to = trajectory.get(i);
            for (var f = 0; f < response.factors().size(); f++) {
                if (to.point().number() == from.point().number() + 1 && from.factor(f) != to.factor(f)) {
                    steps.add(new ElementaryEffects.Step(f, deviation > 0 ? slope(from, to, f) / deviation : 0));
                }
            }
        }
        return steps;
    }

    private double slope(Response.At from, Response.At to, int place) {
        var factor = response.factors().get(place);
        return (to.value() - from.value()) / (factor.share(to.factor(place)) - factor.share(from.factor(place)));
    }

    private List<Effect> variance() {
        var mixed =
                response.factors().stream().map(f -> column("A_B " + f.key())).toArray(double[][]::new);
        var measures = new SobolIndices(column("A"), column("B"), mixed);
        var estimates = Bootstrap.estimates(measures);
        var correlations = correlation(samples);
        var points = 2 * samples.size();
        return IntStream.range(0, response.factors().size())
                .mapToObj(f -> new Effect(
                        response.factors().get(f),
                        method,
                        estimates.get(SobolIndices.EACH * f),
                        estimates.get(SobolIndices.EACH * f + 1),
                        direction(seen(correlations[f], points)),
                        measures.seen(f)))
                .toList();
    }

    /** The direction of a rank correlation that luck would hardly make, else 0. */
    private static double seen(double correlation, int points) {
        return correlation * correlation * points > 2 * 2 ? Math.signum(correlation) : 0;
    }

    private double[] column(String role) {
        return samples.stream()
                .mapToDouble(sample -> sample.stream()
                        .filter(at -> at.point().role().equals(role))
                        .mapToDouble(Response.At::value)
                        .findFirst()
                        .orElse(Double.NaN))
                .toArray();
    }

    private double[] regression(List<List<Response.At>> some) {
        try {
            var coefficients = fitted(some).estimateRegressionParameters();
            return Arrays.copyOfRange(coefficients, 1, coefficients.length);
        } catch (SingularMatrixException e) {
            var none = new double[response.factors().size()];
            Arrays.fill(none, Double.NaN);
            return none;
        }
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

    private double[] correlation(List<List<Response.At>> some) {
        var points = some.stream().flatMap(List::stream).toList();
        return IntStream.range(0, response.factors().size())
                .mapToDouble(f -> rankCorrelation(
                        points.stream().mapToDouble(at -> at.factor(f)).toArray(),
                        points.stream().mapToDouble(Response.At::value).toArray()))
                .toArray();
    }

    /** Spearman's, NaN where one of both does not vary. */
    static double rankCorrelation(double[] x, double[] y) {
        return x.length < 2 ? Double.NaN : new SpearmansCorrelation().correlation(x, y);
    }
}
