package smychka.facts;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What naive forecasts make of all that is kept apart to judge by, beside the model. */
final class Benchmark {

    private Benchmark() {}

    /**
     * A fact kept apart that counts.
     *
     * @param lastValue what comes of it when series stay as they were
     * @param trend when they go on along a line
     */
    record Told(Judgement model, Judgement lastValue, Judgement trend) {

        /** Whether yearly series can tell it at all. */
        boolean canBeForecast() {
            return Stream.of(lastValue, trend).noneMatch(j -> j.verdict() == Verdict.NOT_TO_BE_HAD);
        }
    }

    /**
     * One year kept apart of a yearly series: how far each is off.
     *
     * @param open how far the model is off in the mean of the years open to fitting
     * @param origin the last year that the naive forecasts know
     */
    record Distance(String series, int year, int origin, double open, double model, double lastValue, double trend) {}

    static List<Told> facts(Judging.Outcome outcome) {
        return outcome.judgements().stream()
                .filter(j -> j.fact().kind() == Kind.EMERGENT && j.fact().use() == Use.JUDGE)
                .filter(j -> j.verdict() == Verdict.HIT || j.verdict() == Verdict.MISS)
                .map(j -> new Told(j, judged(j.fact(), Naive.LAST_VALUE), judged(j.fact(), Naive.TREND)))
                .toList();
    }

    /** A fact as a naive forecaster has it. */
    static Judgement judged(Fact fact, Naive forecaster) {
        if (fact.figure() == null) {
            return Judgement.notToBeHad(fact, fact.unable());
        }
        try {
            double[] number = {fact.figure().of(new NaiveReplication(forecaster))};
            return Judgement.of(fact, number, "");
        } catch (NotToBeHadException missing) {
            return Judgement.notToBeHad(fact, missing.getMessage());
        }
    }

    /** The grain of the state is left out: it is one guess for all years, and nothing to forecast. */
    static List<Distance> levels(Judging.Outcome outcome) {
        return outcome.levels().stream()
                .filter(level -> !level.inUnits())
                .flatMap(Benchmark::distances)
                .toList();
    }

    private static Stream<Distance> distances(LevelJudgement judged) {
        var level = judged.level();
        var observed = level.observed();
        return judged.years().stream()
                .filter(y -> Use.ofYear(y.year()) == Use.JUDGE)
                .filter(y -> !Double.isNaN(Naive.TREND.forecast(observed, y.year())))
                .map(y -> new Distance(
                        level.name(),
                        y.year(),
                        Naive.origin(observed, y.year()),
                        judged.meanError(Use.FIT),
                        y.error(),
                        level.error(y.year(), Naive.LAST_VALUE.forecast(observed, y.year())),
                        level.error(y.year(), Naive.TREND.forecast(observed, y.year()))));
    }

    /** The mean over series of their mean errors, each series counting once. */
    static double mean(List<Distance> distances, ToDoubleFunction<Distance> of) {
        return distances.stream()
                .collect(Collectors.groupingBy(Distance::series, TreeMap::new, Collectors.averagingDouble(of)))
                .values()
                .stream()
                .mapToDouble(mean -> mean)
                .average()
                .orElse(Double.NaN);
    }

    static SortedSet<Integer> origins(List<Distance> distances) {
        return distances.stream().map(Distance::origin).collect(Collectors.toCollection(TreeSet::new));
    }

    /** How many facts one of the three hits, among those that can be forecast. */
    static long hits(List<Told> facts, Function<Told, Judgement> of) {
        return facts.stream()
                .filter(Told::canBeForecast)
                .filter(told -> of.apply(told).verdict() == Verdict.HIT)
                .count();
    }
}
