package smychka.facts;

import java.util.List;

/**
 * How facts of one kind came out.
 *
 * @param hits counted when nothing imposes them
 */
public record Score(int hits, int misses, int imposed, int notToBeHad) {

    public static Score of(List<Judgement> judgements, Kind kind) {
        return new Score(
                count(judgements, kind, Verdict.HIT),
                count(judgements, kind, Verdict.MISS),
                count(judgements, kind, Verdict.IMPOSED),
                count(judgements, kind, Verdict.NOT_TO_BE_HAD));
    }

    public int all() {
        return hits + misses + imposed + notToBeHad;
    }

    /** Those that say something about the model. */
    public int counted() {
        return hits + misses;
    }

    private static int count(List<Judgement> judgements, Kind kind, Verdict verdict) {
        return (int) judgements.stream()
                .filter(j -> j.fact().kind() == kind && j.verdict() == verdict)
                .count();
    }
}
