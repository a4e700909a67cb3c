package smychka.run.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.analysis.MultivariateFunction;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.SimpleBounds;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.CMAESOptimizer;
import org.apache.commons.math3.random.MersenneTwister;

/**
 * One descent of CMA-ES (Hansen; Commons Math's), asked what it wants to know next. The optimiser calls for one loss after
 * another and cannot be stopped and gone on with, so each time it begins anew, is given what is known, and is dropped
 * where a generation ends of which something is not. Within a generation no point depends on the loss of another: all
 * that are unknown can be tried side by side.
 */
final class Ahead {

    private static final int MOST_GENERATIONS = 100_000;
    private static final int RESAMPLED = 0;

    /**
     * A descent.
     *
     * @param from shares at which it begins
     * @param step deviation of the first generation, a share of each parameter's range
     * @param population points of each generation
     */
    @SuppressWarnings("ArrayRecordComponent") // made and read here alone
    record Descent(double[] from, double step, int population, long seed) {}

    private final Box box;
    private final Losses known;
    private final Descent descent;

    /** What is known of some values. */
    interface Losses {
        /** NaN when nothing is. */
        double of(List<Double> values);
    }

    Ahead(Box box, Losses known, Descent descent) {
        this.box = box;
        this.known = known;
        this.descent = descent;
    }

    /** Something of the generation is unknown. */
    private static final class Unknown extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unknown() {
            super("a generation ends", null, false, false);
        }
    }

    /** Answers with what is known, and takes down what is not. */
    private final class Asked implements MultivariateFunction {
        private final List<List<Double>> unknown = new ArrayList<>();
        private int calls;

        @Override
        public double value(double[] shares) {
            calls++;
            var values = box.values(shares);
            double loss = known.of(values);
            if (Double.isNaN(loss) && !unknown.contains(values)) {
                unknown.add(values);
            }
            // the first call is for the place where it begins
            if (!unknown.isEmpty() && (calls - 1) % descent.population == 0) {
                throw new Unknown();
            }
            return loss;
        }
    }

    /** Values of the generation that are to be tried; none when the descent has come to its end. */
    List<List<Double>> wanted() {
        var asked = new Asked();
        int k = box.dimensions();
        var steps = new double[k];
        Arrays.fill(steps, descent.step);
        var highest = new double[k];
        Arrays.fill(highest, 1);
        try {
            new CMAESOptimizer(MOST_GENERATIONS, 0, true, 0, RESAMPLED, new MersenneTwister(descent.seed), false, null)
                    .optimize(
                            new MaxEval(Integer.MAX_VALUE),
                            new ObjectiveFunction(asked),
                            GoalType.MINIMIZE,
                            new InitialGuess(descent.from.clone()),
                            new SimpleBounds(new double[k], highest),
                            new CMAESOptimizer.Sigma(steps),
                            new CMAESOptimizer.PopulationSize(descent.population));
        } catch (Unknown e) {
            return List.copyOf(asked.unknown);
        }
        return List.of();
    }
}
