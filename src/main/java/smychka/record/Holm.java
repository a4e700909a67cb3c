package smychka.record;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Holm's correction: with many tests at once some look significant by luck; this keeps the chance of any such low. */
public final class Holm {

    private Holm() {}

    /**
     * The probabilities corrected for their number, in the order given; missing ones (NaN) stay missing and do not
     * count. The smallest is multiplied by the number of tests, the next by one less, and so on; none exceeds 1 or
     * falls below a smaller one's.
     */
    public static double[] adjusted(double... probabilities) {
        var rising = IntStream.range(0, probabilities.length)
                .filter(i -> !Double.isNaN(probabilities[i]))
                .boxed()
                .sorted(Comparator.comparingDouble(i -> probabilities[i]))
                .toList();
        var adjusted = probabilities.clone();
        double floor = 0;
        for (int k = 0; k < rising.size(); k++) {
            int i = rising.get(k);
            floor = Math.min(1, Math.max(floor, (rising.size() - k) * probabilities[i]));
            adjusted[i] = floor;
        }
        return adjusted;
    }
}
