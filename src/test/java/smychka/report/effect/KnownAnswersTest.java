package smychka.report.effect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import smychka.run.design.Point;
import smychka.run.design.Points;
import smychka.scenario.Design;
import smychka.scenario.Factor;

/** Designs as studies make them and estimators as reports use them, on functions whose indices are known. */
class KnownAnswersTest {

    /** Each share 0..1 stands for -pi..pi. */
    private static double ishigami(double[] share) {
        var x = new double[3];
        for (int i = 0; i < 3; i++) {
            x[i] = Math.PI * (2 * share[i] - 1);
        }
        return Math.sin(x[0]) + 7 * Math.pow(Math.sin(x[1]), 2) + 0.1 * Math.pow(x[2], 4) * Math.sin(x[0]);
    }

    /** Sobol's G-function with coefficients 0, 1, 4.5, 9, 99, 99, 99, 99. */
    private static final double[] A = {0, 1, 4.5, 9, 99, 99, 99, 99};

    private static double g(double[] x) {
        double product = 1;
        for (int i = 0; i < A.length; i++) {
            product *= (Math.abs(4 * x[i] - 2) + A[i]) / (1 + A[i]);
        }
        return product;
    }

    private static List<Factor> factors(int k) {
        return IntStream.range(0, k)
                .mapToObj(i -> new Factor("x" + i, 0, 1, false))
                .toList();
    }

    private static double[] at(Point point) {
        return point.settings().values().stream().mapToDouble(v -> v).toArray();
    }

    private static SobolIndices sobol(int k, int samples, ToDoubleFunction<double[]> model) {
        var points = Points.of(new Design.Saltelli(factors(k), samples, false), 7);
        var mixed = IntStream.range(0, k)
                .mapToObj(f -> column(points, "A_B x" + f, model))
                .toArray(double[][]::new);
        return new SobolIndices(column(points, "A", model), column(points, "B", model), mixed);
    }

    private static double[] column(List<Point> points, String role, ToDoubleFunction<double[]> model) {
        return points.stream()
                .filter(p -> p.role().equals(role))
                .mapToDouble(p -> model.applyAsDouble(at(p)))
                .toArray();
    }

    private static ElementaryEffects morris(int k, int trajectories, ToDoubleFunction<double[]> model) {
        var points = Points.of(new Design.Morris(factors(k), trajectories, 4, null), 7);
        var walks = new ArrayList<List<ElementaryEffects.Step>>();
        for (int t = 0; t < trajectories; t++) {
            var steps = new ArrayList<ElementaryEffects.Step>();
            for (int i = 1; i <= k; i++) {
                var from = at(points.get(t * (k + 1) + i - 1));
                var to = at(points.get(t * (k + 1) + i));
                int moved = IntStream.range(0, k)
                        .filter(f -> from[f] != to[f])
                        .findFirst()
                        .orElseThrow();
                double change = model.applyAsDouble(to) - model.applyAsDouble(from);
                steps.add(new ElementaryEffects.Step(moved, change / (to[moved] - from[moved])));
            }
            walks.add(steps);
        }
        return new ElementaryEffects(k, walks);
    }

    private static void assertNear(double expected, Estimate estimate, double tolerance, String what) {
        assertEquals(expected, estimate.value(), tolerance, what + " " + estimate);
        assertTrue(
                estimate.low() <= expected + tolerance / 2 && expected - tolerance / 2 <= estimate.high(),
                what + estimate);
        assertTrue(estimate.low() <= estimate.value() && estimate.value() <= estimate.high(), what + estimate);
    }

    /** Ishigami and Homma 1990, in closed form. */
    @Test
    void theIndicesOfIshigamisFunctionAreFound() {
        var estimates = Bootstrap.estimates(sobol(3, 2048, KnownAnswersTest::ishigami));
        double[] first = {0.3139, 0.4424, 0};
        double[] total = {0.5576, 0.4424, 0.2437};
        for (int f = 0; f < 3; f++) {
            assertNear(first[f], estimates.get(2 * f), 0.03, "first index of x" + f);
            assertNear(total[f], estimates.get(2 * f + 1), 0.03, "total index of x" + f);
        }
    }

    /** In closed form: each factor has the variance V_i = 1 / (3 (1 + a_i)^2) by itself. */
    @Test
    void theIndicesOfTheGFunctionAreFound() {
        var alone = IntStream.range(0, A.length)
                .mapToDouble(i -> 1 / (3 * (1 + A[i]) * (1 + A[i])))
                .toArray();
        double all = IntStream.range(0, A.length).mapToDouble(i -> 1 + alone[i]).reduce(1, (x, y) -> x * y);
        double variance = all - 1;
        var estimates = Bootstrap.estimates(sobol(A.length, 4096, KnownAnswersTest::g));
        for (int f = 0; f < A.length; f++) {
            assertNear(alone[f] / variance, estimates.get(2 * f), 0.02, "first index of x" + f);
            double total = alone[f] * all / (1 + alone[f]) / variance;
            assertNear(total, estimates.get(2 * f + 1), 0.02, "total index of x" + f);
        }
        assertEquals(0.716, alone[0] / variance, 0.001);
    }

    @Test
    void intervalsGrowNarrowWithTheSamples() {
        var few = Bootstrap.estimates(sobol(3, 64, KnownAnswersTest::ishigami)).get(1);
        var many =
                Bootstrap.estimates(sobol(3, 1024, KnownAnswersTest::ishigami)).get(1);
        assertTrue(few.high() - few.low() > 2.5 * (many.high() - many.low()), few + " " + many);
    }

    @Test
    void theIntervalHoldsTheTrueIndexAboutAsOftenAsItSays() {
        int held = 0;
        var whole = sobol(3, 8192, KnownAnswersTest::ishigami);
        for (int part = 0; part < 64; part++) {
            int from = part;
            // every 64th sample: an independent small design
            var chosen = IntStream.range(0, 128).map(i -> from + 64 * i).toArray();
            var some = new Measures() {
                @Override
                public int samples() {
                    return chosen.length;
                }

                @Override
                public double[] of(int[] places) {
                    return whole.of(IntStream.of(places).map(p -> chosen[p]).toArray());
                }
            };
            var total = Bootstrap.estimates(some).get(1);
            held += total.low() <= 0.5576 && 0.5576 <= total.high() ? 1 : 0;
        }
        assertTrue(held >= 54, "of 64 intervals " + held + " hold the index");
    }

    @Test
    void missingOutcomesCostTheirSamplesAndNoMore() {
        var points = Points.of(new Design.Saltelli(factors(3), 2048, false), 7);
        var failing = new int[1];
        ToDoubleFunction<double[]> model = x -> ++failing[0] % 40 == 0 ? Double.NaN : ishigami(x);
        var mixed = IntStream.range(0, 3)
                .mapToObj(f -> column(points, "A_B x" + f, model))
                .toArray(double[][]::new);
        var indices = new SobolIndices(column(points, "A", model), column(points, "B", model), mixed);
        assertTrue(indices.seen(0) < 2048 && indices.seen(0) > 1800, "" + indices.seen(0));
        var estimates = Bootstrap.estimates(indices);
        assertNear(0.5576, estimates.get(1), 0.04, "total index of x0");
        assertNear(0.4424, estimates.get(2), 0.04, "first index of x1");
    }

    /** mu* of the G-function falls from factor to factor as its coefficients rise; those of 99 do next to nothing. */
    @Test
    void elementaryEffectsSetTheFactorsOfTheGFunctionInOrder() {
        var estimates = Bootstrap.estimates(morris(A.length, 100, KnownAnswersTest::g));
        for (int f = 1; f < 4; f++) {
            assertTrue(estimates.get(3 * (f - 1)).value() > estimates.get(3 * f).value(), "mu* of x" + f);
        }
        assertTrue(estimates.get(3 * 4).high() < 0.1 * estimates.get(0).low(), "" + estimates);
    }

    /** Of Ishigami's second factor alone, 7 sin^2: on the lattice of four levels every step of it has the size 7 * 3/4 / (2/3). */
    @Test
    void elementaryEffectsOfIshigamisFunctionAreThoseWorkedByHand() {
        var estimates = Bootstrap.estimates(morris(3, 40, KnownAnswersTest::ishigami));
        double step = 7 * 0.75 / (2 / 3.0);
        assertEquals(step, estimates.get(3).value(), 1e-9);
        assertEquals(step, estimates.get(3).low(), 1e-9);
        // half of the steps go up, half down: the mean is near nought and sigma near the size
        assertEquals(step, estimates.get(4).value(), 0.1 * step);
        assertEquals(0, estimates.get(5).value(), 0.4 * step);
    }

    @Test
    void nothingIsToldOfTooFewSamples() {
        var estimates = Bootstrap.estimates(morris(3, 2, KnownAnswersTest::ishigami));
        assertTrue(Double.isNaN(estimates.get(0).low()), "" + estimates);
    }
}
