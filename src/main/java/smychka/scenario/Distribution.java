package smychka.scenario;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TriangularDistribution;
import org.apache.commons.math3.util.FastMath;

/**
 * What is known of a parameter whose value is not. Values are drawn by the inverse of the distribution function, whose
 * library computes in plain Java arithmetic: the same bits on every machine. It is given no generator of its own.
 */
public sealed interface Distribution {

    /**
     * The value that a share of all draws stays below; a normal or lognormal one is cut off at the bounds.
     *
     * @param luck in [0, 1)
     */
    double at(double luck, double low, double high);

    /** The least value it can give between two bounds. */
    default double least(double low) {
        return low;
    }

    /** The greatest value it can give between two bounds. */
    default double most(double high) {
        return high;
    }

    /** As a scenario file says it. */
    String yaml();

    /** Every value between two as likely as another. */
    record Uniform(double low, double high) implements Distribution {
        @Override
        public double at(double luck, double least, double most) {
            return low + (high - low) * luck;
        }

        @Override
        public double least(double bound) {
            return low;
        }

        @Override
        public double most(double bound) {
            return high;
        }

        @Override
        public String yaml() {
            return "{uniform: {low: " + Decimals.text(low) + ", high: " + Decimals.text(high) + "}}";
        }
    }

    /** Likeliest at the mode, falling in straight lines to nothing at both ends. */
    record Triangular(double low, double mode, double high) implements Distribution {
        @Override
        public double at(double luck, double least, double most) {
            return new TriangularDistribution(null, low, mode, high).inverseCumulativeProbability(luck);
        }

        @Override
        public double least(double bound) {
            return low;
        }

        @Override
        public double most(double bound) {
            return high;
        }

        @Override
        public String yaml() {
            return "{triangular: {low: " + Decimals.text(low) + ", mode: " + Decimals.text(mode) + ", high: "
                    + Decimals.text(high) + "}}";
        }
    }

    /** The bell curve. */
    record Normal(double mean, double sd) implements Distribution {
        @Override
        public double at(double luck, double least, double most) {
            return within(new NormalDistribution(null, mean, sd), luck, least, most);
        }

        /** The draw from what is left of a bell curve between two bounds. */
        private static double within(NormalDistribution bell, double luck, double least, double most) {
            double below = bell.cumulativeProbability(least);
            double share = bell.cumulativeProbability(most) - below;
            double value = bell.inverseCumulativeProbability(Math.min(1, below + share * luck));
            return Math.min(most, Math.max(least, value));
        }

        @Override
        public String yaml() {
            return "{normal: {mean: " + Decimals.text(mean) + ", sd: " + Decimals.text(sd) + "}}";
        }
    }

    /** The logarithm follows the bell curve. */
    record Lognormal(double median, double logSd) implements Distribution {
        @Override
        public double at(double luck, double least, double most) {
            var bell = new NormalDistribution(null, FastMath.log(median), logSd);
            double lowest = least > 0 ? FastMath.log(least) : -Double.MAX_VALUE;
            double value = FastMath.exp(Normal.within(bell, luck, lowest, FastMath.log(most)));
            return Math.min(most, Math.max(least, value));
        }

        @Override
        public String yaml() {
            return "{lognormal: {median: " + Decimals.text(median) + ", log_sd: " + Decimals.text(logSd) + "}}";
        }
    }

    /** One of some values, each as likely as another. */
    record Listed(List<Double> values) implements Distribution {

        public Listed {
            values = List.copyOf(values);
        }

        @Override
        public double at(double luck, double least, double most) {
            return values.get((int) (luck * values.size()));
        }

        @Override
        public double least(double bound) {
            return Collections.min(values);
        }

        @Override
        public double most(double bound) {
            return Collections.max(values);
        }

        @Override
        public String yaml() {
            return values.stream().map(Decimals::text).collect(Collectors.joining(", ", "{list: [", "]}"));
        }
    }
}
