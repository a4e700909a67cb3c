package smychka.report.effect;

/** Measures worked out from samples that stand for themselves: trajectories, or pairs of points. */
public interface Measures {

    /** Samples there are. */
    int samples();

    /**
     * The measures of some of the samples, one of which may be chosen more than once; NaN where nothing tells one.
     *
     * @param chosen places of samples, from 0
     */
    double[] of(int[] chosen);
}
