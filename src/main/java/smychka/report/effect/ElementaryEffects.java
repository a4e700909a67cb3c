package smychka.report.effect;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;

/**
 * Morris's measures (1991, with Campolongo's mu* of 2007): how far an outcome moves when one factor alone goes through its
 * whole range, over places that trajectories come to. Of each factor in turn mu*, the mean size; sigma, the deviation; and
 * mu, the mean with its sign.
 */
public final class ElementaryEffects implements Measures {

    /** Fewer trajectories tell nothing that could be relied on. */
    public static final int FEWEST = 10;

    /** Measures of each factor. */
    public static final int EACH = 3;

    /** @param effect of the factor's whole range, in the outcome's unit */
    public record Step(int factor, double effect) {}

    private final int factors;
    private final List<List<Step>> trajectories;

    /** @param trajectories the steps of each that were seen at both ends */
    public ElementaryEffects(int factors, List<List<Step>> trajectories) {
        this.factors = factors;
        this.trajectories = List.copyOf(trajectories);
    }

    @Override
    public int samples() {
        return trajectories.size();
    }

    @Override
    public double[] of(int[] chosen) {
        var measures = new double[EACH * factors];
        for (int f = 0; f < factors; f++) {
            var effects = effects(f, chosen);
            measures[EACH * f] =
                    StatUtils.mean(Arrays.stream(effects).map(Math::abs).toArray());
            measures[EACH * f + 1] = effects.length < 2 ? Double.NaN : Math.sqrt(StatUtils.variance(effects));
            measures[EACH * f + 2] = StatUtils.mean(effects);
        }
        return measures;
    }

    /** Effects of a factor that were seen. */
    public int seen(int factor) {
        return effects(factor, IntStream.range(0, samples()).toArray()).length;
    }

    private double[] effects(int factor, int[] chosen) {
        return IntStream.of(chosen)
                .boxed()
                .flatMap(t -> trajectories.get(t).stream())
                .filter(step -> step.factor == factor)
                .mapToDouble(Step::effect)
                .toArray();
    }
}
