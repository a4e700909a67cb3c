package smychka.report;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import smychka.report.effect.Bootstrap;
import smychka.report.effect.Estimate;
import smychka.report.effect.FactorialEffects;

/**
 * The effects of a factorial design's factors on an outcome, by replications that came to their end at every point.
 *
 * @param estimates as {@link FactorialEffects} has them
 * @param replications that tell them
 */
record Factorial(List<String> factors, List<Estimate> estimates, int replications) {

    /** A measure, of a factor, of a pair or of all together. */
    record Line(String factor, String measure, Estimate estimate) {}

    private static final List<String> MEASURES = List.of("alone", "last", "mean", "shapley");

    static Factorial of(Response response) {
        var keys = response.factors().stream().map(StudyDesign.Factor::key).toList();
        boolean isWhole = response.points().size() == 1 << keys.size();
        var shared = isWhole ? shared(response) : Set.<Integer>of();
        var outcomes = new double[shared.size()][1 << keys.size()];
        for (var at : response.points()) {
            int place = IntStream.range(0, keys.size())
                    .map(f -> at.factor(f) > 0 ? 1 << f : 0)
                    .sum();
            int sample = 0;
            for (int replication : shared) {
                outcomes[sample++][place] = at.runs().get(replication);
            }
        }
        return new Factorial(keys, Bootstrap.estimates(new FactorialEffects(keys.size(), outcomes)), shared.size());
    }

    private static Set<Integer> shared(Response response) {
        var shared = new TreeSet<>(response.points().get(0).runs().keySet());
        response.points().forEach(at -> shared.retainAll(at.runs().keySet()));
        return shared;
    }

    Estimate shapley(int factor) {
        return estimates.get(FactorialEffects.EACH * factor + MEASURES.indexOf("shapley"));
    }

    /** All measures: factor by factor, then pairs, then all together. */
    List<Line> lines() {
        int n = factors.size();
        var names = Stream.of(
                        factors.stream().flatMap(f -> MEASURES.stream().map(m -> new String[] {f, m})),
                        IntStream.range(0, n).boxed().flatMap(f -> IntStream.range(f + 1, n)
                                .mapToObj(g -> new String[] {factors.get(f) + " x " + factors.get(g), "interaction"})),
                        Stream.<String[]>of(new String[] {"all", "together"}))
                .flatMap(s -> s)
                .toList();
        return IntStream.range(0, names.size())
                .mapToObj(i -> new Line(names.get(i)[0], names.get(i)[1], estimates.get(i)))
                .toList();
    }
}
