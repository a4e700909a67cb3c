package smychka.report;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** An outcome of one base scenario at those points of a study that have a value of it. */
record Response(Ink base, Outcomes.Named outcome, List<StudyDesign.Factor> factors, List<At> points) {

    /**
     * @param value the mean of the point's runs
     * @param runs of a factorial design the value of each replication; else none
     */
    record At(StudyDesign.Point point, double value, Map<Integer, Double> runs) {

        double factor(int place) {
            return point.values().get(place);
        }
    }

    static Response of(Batch batch, StudyDesign design, Ink base, Outcomes.Named outcome) {
        var points = design.of(base.name());
        // effects are differences between points, and would take one luck against another for an effect
        var shared = design.is(StudyDesign.MORRIS) || design.is(StudyDesign.SALTELLI)
                ? batch.sharedReplications(points)
                : Set.<Integer>of();
        return new Response(
                base,
                outcome,
                design.factors(),
                points.stream()
                        .filter(p -> batch.replications(p).containsAll(shared))
                        .map(p -> new At(
                                p,
                                batch.at(
                                        p,
                                        run -> shared.isEmpty() || shared.contains(run.replication())
                                                ? outcome.of(run)
                                                : Double.NaN),
                                design.is(StudyDesign.FACTORIAL) ? batch.each(p, outcome::of) : Map.of()))
                        .filter(at -> !Double.isNaN(at.value))
                        .toList());
    }

    /** The outcome's unit in words. */
    String unit() {
        return outcome.unit().isEmpty() ? outcome.outcome().indicator().unit() : outcome.unit();
    }

    /** Of a table of its figures. */
    String caption() {
        return base.title() + ": " + outcome.heading() + ", " + unit();
    }

    /** The points at which a factor has a value of its own. */
    List<At> withFactor(int place) {
        return points.stream().filter(at -> !Double.isNaN(at.factor(place))).toList();
    }

    /** The points at which every factor has a value of its own. */
    List<At> complete() {
        return points.stream()
                .filter(at -> at.point.values().stream().noneMatch(v -> v.isNaN()))
                .toList();
    }

    /** Spearman's, NaN where one of both does not vary. */
    double rankCorrelation(int place) {
        var at = withFactor(place);
        return Sensitivity.rankCorrelation(
                at.stream().mapToDouble(a -> a.factor(place)).toArray(),
                at.stream().mapToDouble(At::value).toArray());
    }
}
