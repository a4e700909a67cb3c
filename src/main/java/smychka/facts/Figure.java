package smychka.facts;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.math3.stat.StatUtils;
import smychka.record.Decimals;
import smychka.record.Period;
import smychka.unit.Month;

/** A number of one replication, as an expression over recorded indicators that can be read and printed. */
sealed interface Figure {

    /**
     * Its value; NaN where the tables hold all it needs and it is not defined all the same.
     *
     * @throws NotToBeHadException when the tables lack something it needs
     */
    double of(Replication replication);

    /** The indicators it is made from. */
    Stream<Series> series();

    static Figure ratio(Figure above, Figure below) {
        return new Quotient(above, below);
    }

    static Figure product(Figure... factors) {
        return new Product(List.of(factors));
    }

    static Figure sum(Figure... terms) {
        return new Sum(List.of(terms));
    }

    static Figure average(Figure... terms) {
        return ratio(sum(terms), given(terms.length));
    }

    static Figure difference(Figure from, Figure less) {
        return new Difference(from, less);
    }

    /** Coefficient of variation: the standard deviation of a sample over its mean. */
    static Figure variation(Figure... sample) {
        return new Variation(List.of(sample));
    }

    /** A number that comes from history or arithmetic. */
    static Figure given(double number) {
        return new Given(number);
    }

    /** Growth a year, as a share, over some years. */
    static Figure yearlyGrowth(Figure later, Figure earlier, int years) {
        return new Growth(later, earlier, years);
    }

    /** By how many per cent one quantity differs from another for each per cent between their prices. */
    static Figure elasticity(Figure quantities, Figure prices) {
        return new LogRatio(quantities, prices);
    }

    record Given(double number) implements Figure {
        @Override
        public double of(Replication replication) {
            return number;
        }

        @Override
        public Stream<Series> series() {
            return Stream.empty();
        }

        @Override
        public String toString() {
            return Decimals.text(number);
        }
    }

    record Value(Series of, Month month) implements Figure {
        @Override
        public double of(Replication replication) {
            return replication.at(of, month);
        }

        @Override
        public Stream<Series> series() {
            return Stream.of(of);
        }

        @Override
        public String toString() {
            return of + "(" + month + ")";
        }
    }

    record Total(Series of, Period period) implements Figure {
        @Override
        public double of(Replication replication) {
            return period.months()
                    .mapToDouble(month -> replication.at(of, month))
                    .sum();
        }

        @Override
        public Stream<Series> series() {
            return Stream.of(of);
        }

        @Override
        public String toString() {
            return "sum " + of + "(" + period + ")";
        }
    }

    record Mean(Series of, Period period) implements Figure {
        @Override
        public double of(Replication replication) {
            return new Total(of, period).of(replication) / period.length();
        }

        @Override
        public Stream<Series> series() {
            return Stream.of(of);
        }

        @Override
        public String toString() {
            return "mean " + of + "(" + period + ")";
        }
    }

    record Highest(Series of, Period period) implements Figure {
        @Override
        public double of(Replication replication) {
            return replication.at(of, peak(replication, of, period));
        }

        @Override
        public Stream<Series> series() {
            return Stream.of(of);
        }

        @Override
        public String toString() {
            return "highest " + of + "(" + period + ")";
        }

        /** The first of the highest months. */
        static Month peak(Replication replication, Series of, Period period) {
            return period.months()
                    .reduce((a, b) -> replication.at(of, b) > replication.at(of, a) ? b : a)
                    .orElseThrow();
        }
    }

    record Climb(Series of, Period period, double level) implements Figure {
        @Override
        public double of(Replication replication) {
            var peak = Highest.peak(replication, of, period);
            var first = replication.first(of);
            for (var month = peak; month.compareTo(first) > 0; month = month.plus(-1)) {
                if (replication.at(of, month.plus(-1)) <= level) {
                    return peak.since(month);
                }
            }
            return Double.NaN;
        }

        @Override
        public Stream<Series> series() {
            return Stream.of(of);
        }

        @Override
        public String toString() {
            return "months from " + of + " > " + Decimals.text(level) + " to its peak in " + period;
        }
    }

    record Fall(Series of, Period period, double level) implements Figure {
        @Override
        public double of(Replication replication) {
            var peak = Highest.peak(replication, of, period);
            return new Period(peak, period.last())
                    .months()
                    .filter(month -> replication.at(of, month) < level)
                    .findFirst()
                    .map(month -> (double) month.since(peak))
                    .orElse(Double.NaN);
        }

        @Override
        public Stream<Series> series() {
            return Stream.of(of);
        }

        @Override
        public String toString() {
            return "months from the peak of " + of + " in " + period + " to < " + Decimals.text(level);
        }
    }

    record Quotient(Figure above, Figure below) implements Figure {
        @Override
        public double of(Replication replication) {
            double numerator = above.of(replication);
            double divisor = below.of(replication);
            return divisor == 0 ? Double.NaN : numerator / divisor;
        }

        @Override
        public Stream<Series> series() {
            return Stream.concat(above.series(), below.series());
        }

        @Override
        public String toString() {
            return "(" + above + ") / (" + below + ")";
        }
    }

    record Product(List<Figure> factors) implements Figure {
        @Override
        public double of(Replication replication) {
            return factors.stream().mapToDouble(f -> f.of(replication)).reduce(1, (a, b) -> a * b);
        }

        @Override
        public Stream<Series> series() {
            return factors.stream().flatMap(Figure::series);
        }

        @Override
        public String toString() {
            return factors.stream().map(f -> "(" + f + ")").collect(Collectors.joining(" * "));
        }
    }

    record Sum(List<Figure> terms) implements Figure {
        @Override
        public double of(Replication replication) {
            return terms.stream().mapToDouble(t -> t.of(replication)).reduce(0, Double::sum);
        }

        @Override
        public Stream<Series> series() {
            return terms.stream().flatMap(Figure::series);
        }

        @Override
        public String toString() {
            return terms.stream().map(Figure::toString).collect(Collectors.joining(" + "));
        }
    }

    record Difference(Figure from, Figure less) implements Figure {
        @Override
        public double of(Replication replication) {
            return from.of(replication) - less.of(replication);
        }

        @Override
        public Stream<Series> series() {
            return Stream.concat(from.series(), less.series());
        }

        @Override
        public String toString() {
            return "(" + from + ") - (" + less + ")";
        }
    }

    record Variation(List<Figure> sample) implements Figure {
        @Override
        public double of(Replication replication) {
            double[] values =
                    sample.stream().mapToDouble(f -> f.of(replication)).toArray();
            return StrictMath.sqrt(StatUtils.variance(values)) / StatUtils.mean(values);
        }

        @Override
        public Stream<Series> series() {
            return sample.stream().flatMap(Figure::series);
        }

        @Override
        public String toString() {
            return "coefficient of variation of "
                    + sample.stream().map(Figure::toString).collect(Collectors.joining(", "));
        }
    }

    record Growth(Figure later, Figure earlier, int years) implements Figure {
        @Override
        public double of(Replication replication) {
            double times = ratio(later, earlier).of(replication);
            return times < 0 ? Double.NaN : StrictMath.pow(times, 1.0 / years) - 1;
        }

        @Override
        public Stream<Series> series() {
            return Stream.concat(later.series(), earlier.series());
        }

        @Override
        public String toString() {
            return "yearly growth over " + years + " years of (" + earlier + ") to (" + later + ")";
        }
    }

    record LogRatio(Figure above, Figure below) implements Figure {
        @Override
        public double of(Replication replication) {
            double numerator = above.of(replication);
            double divisor = below.of(replication);
            boolean defined = numerator > 0 && divisor > 0 && divisor != 1;
            return defined ? StrictMath.log(numerator) / StrictMath.log(divisor) : Double.NaN;
        }

        @Override
        public Stream<Series> series() {
            return Stream.concat(above.series(), below.series());
        }

        @Override
        public String toString() {
            return "ln(" + above + ") / ln(" + below + ")";
        }
    }
}
