package smychka.run.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import smychka.scenario.Factor;

/** The free parameters between their bounds; a share of 0 is the lowest value of one, 1 the highest. */
public final class Box {

    private final List<Factor> factors;

    public Box(List<Factor> factors) {
        this.factors = List.copyOf(factors);
    }

    public List<Factor> factors() {
        return factors;
    }

    public int dimensions() {
        return factors.size();
    }

    /** Values at shares of the ways. */
    List<Double> values(double[] shares) {
        var values = new ArrayList<Double>();
        for (int i = 0; i < shares.length; i++) {
            values.add(factors.get(i).at(shares[i]));
        }
        return values;
    }

    /** Shares at which the values stand; of a whole number the middle of its part. */
    double[] shares(List<Double> values) {
        var shares = new double[values.size()];
        for (int i = 0; i < shares.length; i++) {
            var f = factors.get(i);
            shares[i] = f.whole()
                    ? (values.get(i) - f.low() + 0.5) / (f.high() - f.low() + 1)
                    : (values.get(i) - f.low()) / (f.high() - f.low());
        }
        return shares;
    }

    List<Double> values(Map<String, Double> settings) {
        return factors.stream().map(f -> settings.get(f.key())).toList();
    }

    boolean holds(List<Double> values) {
        for (int i = 0; i < values.size(); i++) {
            var f = factors.get(i);
            if (values.get(i) < f.low() || values.get(i) > f.high()) {
                return false;
            }
        }
        return true;
    }
}
