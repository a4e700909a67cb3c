package smychka.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import smychka.record.Decimals;
import smychka.record.Outcome;
import smychka.record.TextTable;
import smychka.report.effect.ElementaryEffects;
import smychka.report.effect.Estimate;
import smychka.report.effect.SobolIndices;

/** How much each factor of a stored study moves its outcomes, as a table and as pictures. */
public final class SensitivityReport {

    public static final String FILE = "sensitivity.csv";

    private static final List<String> HEADER = List.of(
            "scenario", "outcome", "unit", "factor", "measure", "value", "low", "high", "samples", "of_samples");
    private static final double PLANE_HEIGHT = 260;

    /**
     * A measure of how much a factor moves an outcome.
     *
     * @param outcome indicator and period, as in {@code real_wage@1926}
     * @param factor a key or name; of an interaction two, of a sum {@code all}
     * @param measure mu_star and sigma, in the outcome's unit; first and total index, shares of the variance; those of
     *     factors that are on or off, in the outcome's unit
     * @param samples that tell it, replications of a factorial design
     * @param ofSamples of the design
     */
    public record Row(
            String scenario,
            String outcome,
            String unit,
            String factor,
            String measure,
            Estimate estimate,
            int samples,
            int ofSamples) {

        private List<String> cells() {
            return List.of(
                    scenario,
                    outcome,
                    unit,
                    factor,
                    measure,
                    Decimals.text(estimate.value()),
                    Decimals.text(estimate.low()),
                    Decimals.text(estimate.high()),
                    Integer.toString(samples),
                    Integer.toString(ofSamples));
        }
    }

    /**
     * What was found.
     *
     * @param missing what failed runs leave untold, in sentences
     * @param warning on the design, or empty
     */
    public record Found(List<Row> rows, List<String> missing, String warning, List<Path> files) {}

    private final Path folder;
    private final Batch batch;
    private final StudyDesign design;
    private final StudyCharts charts;
    private final List<Sensitivity> sensitivities;
    private final List<List<Sensitivity.Effect>> effects;

    private SensitivityReport(Path folder, List<Outcome> outcomes) throws IOException {
        this.folder = folder;
        var ids = outcomes.isEmpty()
                ? Outcomes.indicators()
                : outcomes.stream().map(o -> o.indicator().id()).toList();
        this.batch = Batch.read(folder, Wanted.of(List.of(), ids));
        this.design = batch.study().orElseThrow(() -> new IOException(folder + " is no study that varies anything"));
        var named = outcomes.isEmpty()
                ? new Outcomes(batch).list()
                : outcomes.stream().map(Outcomes::named).toList();
        this.charts = new StudyCharts(batch, design, Ink.of(batch.scenarios()), named);
        this.sensitivities =
                charts.responses().stream().map(r -> new Sensitivity(design, r)).toList();
        this.effects = sensitivities.stream().map(Sensitivity::effects).toList();
    }

    /**
     * Why a design tells nothing that could be relied on, and how many runs would; empty when it does.
     *
     * @param kind of the design
     * @param samples trajectories of Morris or samples of Saltelli
     * @param points of each base scenario
     * @param runs at each point, over all base scenarios
     */
    public static String objection(String kind, int samples, int points, int runs) {
        if (kind.equals(StudyDesign.FACTORIAL)) {
            return "";
        }
        if (!kind.equals(StudyDesign.MORRIS) && !kind.equals(StudyDesign.SALTELLI)) {
            return "a design of kind " + kind + " has no elementary effects, Sobol indices or Shapley values: take kind"
                    + " morris, saltelli or factorial (the tornado of its report shows rank coefficients)";
        }
        int fewest = kind.equals(StudyDesign.MORRIS) ? ElementaryEffects.FEWEST : SobolIndices.FEWEST;
        if (samples >= fewest) {
            return "";
        }
        var word = kind.equals(StudyDesign.MORRIS) ? "trajectories" : "samples";
        int each = points / samples;
        return samples + " " + word + " are too few to tell effects from luck: take at least " + fewest + ", which are "
                + fewest + " x " + each + " points x " + runs + (runs == 1 ? " run" : " runs") + " = "
                + (long) fewest * each * runs + " runs";
    }

    /** As {@link #objection(String, int, int, int)}, of a stored study. */
    public static String objection(Path study) throws IOException {
        var manifest = smychka.record.ManifestFile.read(study);
        var design = StudyDesign.read(study, manifest);
        if (design.isEmpty()) {
            return "it is no study that varies anything";
        }
        var bases = design.get().bases();
        var points = design.get().of(bases.get(0));
        int samples =
                (int) points.stream().map(StudyDesign.Point::sample).distinct().count();
        int runs = bases.size() * manifest.options().replications();
        return objection(design.get().note().design(), samples, points.size(), runs);
    }

    /**
     * Writes {@code sensitivity.csv} and pictures into the study's folder, over those of an earlier time.
     *
     * @param outcomes that are told; none for the usual ones of the last complete year
     * @throws IOException when the study cannot be read, holds none of the outcomes, or the folder cannot be written
     */
    public static Found draw(Path study, List<Outcome> outcomes, Set<Format> formats, SideBySide hands)
            throws IOException {
        var report = new SensitivityReport(study, outcomes);
        if (report.effects.isEmpty()) {
            throw new IOException(study + " holds no outcome that can be told");
        }
        var rows = IntStream.range(0, report.effects.size())
                .boxed()
                .flatMap(report::rows)
                .toList();
        TextTable.write(
                study.resolve(FILE), HEADER, rows.stream().map(Row::cells).toList());
        var files = report.pictures(formats, hands);
        return new Found(rows, report.missing(), StudyWords.warning(report.design), files);
    }

    private Stream<Row> rows(int place) {
        var deviation = sensitivities.get(place).deviation();
        if (design.is(StudyDesign.FACTORIAL)) {
            return combined(charts.responses().get(place));
        }
        return effects.get(place).stream()
                .flatMap(e -> e.method() == Sensitivity.Method.ELEMENTARY
                        ? Stream.of(
                                row(place, e, "mu_star", e.main().times(deviation)),
                                row(place, e, "sigma", e.beside().times(deviation)))
                        : Stream.of(row(place, e, "first", e.main()), row(place, e, "total", e.beside())));
    }

    private Stream<Row> combined(Response response) {
        var factorial = Factorial.of(response);
        int wished = batch.manifests().get(0).options().replications();
        return factorial.lines().stream()
                .map(line -> new Row(
                        response.base().name(),
                        response.outcome().outcome().name(),
                        response.unit(),
                        line.factor(),
                        line.measure(),
                        line.estimate(),
                        factorial.replications(),
                        wished));
    }

    private Row row(int place, Sensitivity.Effect effect, String measure, Estimate estimate) {
        var response = charts.responses().get(place);
        return new Row(
                response.base().name(),
                response.outcome().outcome().name(),
                effect.method() == Sensitivity.Method.ELEMENTARY ? response.unit() : "share of variance",
                effect.factor().key(),
                measure,
                isTold(effect) ? estimate : new Estimate(Double.NaN, Double.NaN, Double.NaN),
                effect.seen(),
                samples());
    }

    private int samples() {
        return (int) design.points().stream()
                .map(StudyDesign.Point::sample)
                .distinct()
                .count();
    }

    /** Whether failed runs have left enough. */
    private static boolean isTold(Sensitivity.Effect effect) {
        int fewest = effect.method() == Sensitivity.Method.ELEMENTARY ? ElementaryEffects.FEWEST : SobolIndices.FEWEST;
        return 2 * effect.seen() >= fewest;
    }

    private List<String> missing() {
        var progress = StudyProgress.of(batch.manifests().get(0));
        var sentences = new ArrayList<String>();
        if (!progress.isWhole()) {
            sentences.add("only " + progress.words() + " came to their end; measures are made of the samples that the"
                    + " others leave whole, of replications that their points share");
        }
        for (int i = 0; i < effects.size(); i++) {
            var response = charts.responses().get(i);
            var about = response.base().title() + ", "
                    + response.outcome().outcome().name() + ": ";
            var few = effects.get(i).stream().filter(e -> e.seen() < samples()).toList();
            if (!few.isEmpty()) {
                int least =
                        few.stream().mapToInt(Sensitivity.Effect::seen).min().orElseThrow();
                sentences.add(about + "of " + samples() + " samples " + least + " or more tell each factor");
            }
            few.stream()
                    .filter(e -> !isTold(e))
                    .forEach(e ->
                            sentences.add(about + e.factor().key() + " is left out: too few of its samples are left"));
        }
        return sentences;
    }

    private List<Path> pictures(Set<Format> formats, SideBySide hands) throws IOException {
        var pictures = new ArrayList<StudyPicture>();
        pictures.add(charts.tornado("sensitivity"));
        if (design.is(StudyDesign.MORRIS)) {
            var plates = IntStream.range(0, effects.size())
                    .mapToObj(i -> (Plate) new EffectsPlane(charts.responses().get(i), effects.get(i)))
                    .toList();
            pictures.add(charts.picture(
                    new StudyPicture.Head(
                            "sensitivity-plane", "How large effects are, and how far they differ", "", ""),
                    new StudyPicture.Layout(2, PLANE_HEIGHT),
                    plates,
                    "A mark for each factor: right, the mean size of its elementary effects (mu*); up, how far they differ"
                            + " from place to place (sigma). Above the dotted line effects differ by more than they are"
                            + " large: they bend, or hang on other factors. The eight strongest are named."));
        }
        return Album.files(pictures, Files.createDirectories(folder.resolve("charts")), formats, hands);
    }
}
