package smychka.facts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import smychka.policy.Lever;
import smychka.record.Manifest;
import smychka.record.Quantiles;
import smychka.scenario.Reference;

/** Holds facts against what a batch stored. */
public final class Judging {

    /** How the path of a lever is known when a fact it fixes proves nothing; a decree is what really happened. */
    private static final Set<String> PROVES_NOTHING = Set.of("fitted", "observed");

    private final Evidence evidence;

    private Judging(Evidence evidence) {
        this.evidence = evidence;
    }

    /**
     * What came of each fact.
     *
     * @param judged the scenario that facts about history are held against
     * @param levels how near its yearly series come to the observed ones
     */
    public record Outcome(Manifest manifest, String judged, List<Judgement> judgements, List<LevelJudgement> levels) {}

    /** @throws IOException when there is no manifest, or it or a table cannot be read */
    public static Outcome of(Path batch) throws IOException {
        return of(batch, Series.HISTORICAL);
    }

    /** @throws IOException when there is no manifest, or it or a table cannot be read */
    public static Outcome of(Path batch, String judged) throws IOException {
        return of(batch, judged, FactList.all());
    }

    static Outcome of(Path batch, String judged, List<Fact> facts) throws IOException {
        var levels = LevelList.all();
        var wanted = Stream.concat(
                        facts.stream().flatMap(Judging::series), levels.stream().flatMap(l -> l.modelled()
                                .apply(l.years().get(0))
                                .series()))
                .distinct()
                .toList();
        var evidence = Evidence.read(batch, judged, wanted);
        var judging = new Judging(evidence);
        return new Outcome(
                evidence.manifest(),
                judged,
                facts.stream().map(judging::judged).toList(),
                levels.stream().map(judging::held).toList());
    }

    private Judgement judged(Fact fact) {
        if (fact.figure() == null) {
            return Judgement.notToBeHad(fact, fact.unable());
        }
        try {
            var values = evidence.replications(scenarios(fact)).stream()
                    .mapToDouble(fact.figure()::of)
                    .toArray();
            return Judgement.of(fact, values, imposed(fact));
        } catch (NotToBeHadException missing) {
            return Judgement.notToBeHad(fact, missing.getMessage());
        }
    }

    /** A series of history beside the medians of the batch; years that were not run or recorded are left out. */
    private LevelJudgement held(Level level) {
        return new LevelJudgement(
                level, level.years().stream().flatMap(year -> held(level, year)).toList());
    }

    private Stream<LevelJudgement.Year> held(Level level, int year) {
        var figure = level.modelled().apply(year);
        try {
            double[] values = evidence.replications(Set.of(Series.HISTORICAL)).stream()
                    .mapToDouble(figure::of)
                    .toArray();
            double median = Quantiles.of(values).median();
            double seen = level.observed().get(year);
            return Stream.of(new LevelJudgement.Year(year, seen, median, level.error(year, median)));
        } catch (NotToBeHadException missing) {
            return Stream.empty();
        }
    }

    /** What fixes a fact so that it proves nothing; empty when nothing does. */
    private static String imposed(Fact fact) {
        var paths = fact.levers().stream()
                .filter(lever -> PROVES_NOTHING.contains(known(lever)) || fact.kind() == Kind.POLICY)
                .map(lever -> lever.key() + " (" + known(lever) + ")")
                .collect(Collectors.joining(", "));
        return !paths.isEmpty() ? "imposed by " + paths : fact.kind() == Kind.POLICY ? "imposed by policy" : "";
    }

    private static String known(Lever lever) {
        return Reference.shipped().lever(lever).kind();
    }

    private static Set<String> scenarios(Fact fact) {
        return series(fact).map(Series::scenario).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Series> series(Fact fact) {
        return fact.figure() == null ? Stream.empty() : fact.figure().series();
    }
}
