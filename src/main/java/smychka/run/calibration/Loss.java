package smychka.run.calibration;

import java.util.List;
import smychka.record.Quantiles;

/**
 * How far an evaluation's moments are from what was observed. A moment is taken at the median over the seeds. Its part,
 * with u its distance in half widths of the band and e = |u| - 1 what of it lies beyond the band, is 0.1 u^2 within the
 * band, and beyond it 0.1 + e^2 up to e = 1 and 0.1 + 2e - 1 from there (Huber's bend, so that one hopeless moment does
 * not outvote the others), 1000 at most. The loss is the mean of the parts by weight.
 */
public final class Loss {

    /** How much a moment within its band is drawn to the middle. */
    public static final double DRAW = 0.1;

    /** The most a moment counts; also one that half of the seeds or more give no number of. */
    public static final double MOST = 1000;

    /** Of an evaluation of which a run broke. */
    public static final double FAILED = 10_000;

    private final List<Target> targets;
    private final double weights;

    public Loss(List<Target> targets) {
        this.targets = List.copyOf(targets);
        this.weights = targets.stream().mapToDouble(Target::weight).sum();
    }

    public List<Target> targets() {
        return targets;
    }

    /** The part of a moment before it is weighted. */
    public static double part(Target target, double number) {
        if (Double.isNaN(number)) {
            return MOST;
        }
        double u = Math.abs(target.distance(number));
        double beyond = u - 1;
        double part = u <= 1 ? DRAW * u * u : DRAW + (beyond <= 1 ? beyond * beyond : 2 * beyond - 1);
        return Math.min(MOST, part);
    }

    /** What a moment adds to the loss. */
    public double share(int moment, double number) {
        var target = targets.get(moment);
        return target.weight() * part(target, number) / weights;
    }

    /** Over all moments; {@link #FAILED} of a failed evaluation. */
    public double of(Evaluation evaluation) {
        if (evaluation.isFailed()) {
            return FAILED;
        }
        double loss = 0;
        for (int m = 0; m < targets.size(); m++) {
            loss += share(m, evaluation.median(m));
        }
        return loss;
    }

    /** NaN where half of the numbers or more are. */
    static double median(double[] numbers) {
        var quantiles = Quantiles.of(numbers);
        return 2 * quantiles.n() > numbers.length ? quantiles.median() : Double.NaN;
    }
}
