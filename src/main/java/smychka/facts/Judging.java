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
     */
    public record Outcome(Manifest manifest, String judged, List<Judgement> judgements) {}

    /** @throws IOException when there is no manifest, or it or a table cannot be read */
    public static Outcome of(Path batch) throws IOException {
        return of(batch, Series.HISTORICAL);
    }

    /** @throws IOException when there is no manifest, or it or a table cannot be read */
    public static Outcome of(Path batch, String judged) throws IOException {
        return of(batch, judged, FactList.all());
    }

    static Outcome of(Path batch, String judged, List<Fact> facts) throws IOException {
        var wanted = facts.stream().flatMap(Judging::series).distinct().toList();
        var evidence = Evidence.read(batch, judged, wanted);
        var judging = new Judging(evidence);
        return new Outcome(
                evidence.manifest(), judged, facts.stream().map(judging::judged).toList());
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
