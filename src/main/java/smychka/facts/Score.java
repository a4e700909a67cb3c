package smychka.facts;

import java.util.List;
import java.util.function.Predicate;

/**
 * How some facts came out.
 *
 * @param hits counted when nothing imposes them
 * @param imposedInBand of the imposed, those whose number lies in its band
 */
public record Score(int hits, int misses, int imposed, int imposedInBand, int notToBeHad) {

    public static Score of(List<Judgement> judgements, Predicate<Fact> among) {
        return new Score(
                count(judgements, among, Verdict.HIT),
                count(judgements, among, Verdict.MISS),
                count(judgements, among, Verdict.IMPOSED),
                count(judgements.stream().filter(Judgement::isInBand).toList(), among, Verdict.IMPOSED),
                count(judgements, among, Verdict.NOT_TO_BE_HAD));
    }

    public int all() {
        return hits + misses + imposed + notToBeHad;
    }

    /** Those that say something about the model. */
    public int counted() {
        return hits + misses;
    }

    private static int count(List<Judgement> judgements, Predicate<Fact> among, Verdict verdict) {
        return (int) judgements.stream()
                .filter(j -> among.test(j.fact()) && j.verdict() == verdict)
                .count();
    }
}
