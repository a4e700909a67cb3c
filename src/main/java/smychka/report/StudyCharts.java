package smychka.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import smychka.scenario.Definition;
import smychka.scenario.Reference;

/** The pictures of a study: outcomes over the factors of its design. */
final class StudyCharts {

    static final String HEAT = "heat-maps";
    static final String TORNADO = "tornado";
    static final String FANS = "fans";
    static final String SCATTER = "scatter";

    /** What can be chosen; each kind may be several pictures. */
    static final List<String> KINDS = List.of(HEAT, TORNADO, SCATTER, FANS);

    /** Of more factors only the strongest are set against each other. */
    private static final int MOST_PAIRED = 3;

    private static final double AROUND_CELLS = 32 + Theme.AXIS_HEIGHT;
    private static final double CELL = 34;
    private static final double LEAST_CELLS = 90;
    private static final double MOST_CELLS = 300;
    private static final int TICKS = 4;

    private final StudyDesign design;
    private final List<Ink> bases;
    private final List<Outcomes.Named> outcomes;
    private final List<Response> responses;
    private final PictureText text;
    private final Map<String, String> units;

    StudyCharts(Batch batch, StudyDesign design, List<Ink> bases, List<Outcomes.Named> outcomes) {
        this.design = design;
        this.bases = bases;
        this.outcomes = outcomes;
        this.text = new PictureText(batch, bases);
        this.responses = outcomes.stream()
                .flatMap(o -> bases.stream().map(b -> Response.of(batch, design, b, o)))
                .filter(r -> !r.points().isEmpty())
                .toList();
        var reference = Reference.shipped();
        this.units = Stream.concat(reference.parameters().stream(), reference.levers().stream())
                .collect(Collectors.toMap(Definition::key, Definition::unit, (a, b) -> a));
    }

    /** Outcomes of each base scenario at the points run, in order. */
    List<Response> responses() {
        return responses;
    }

    List<StudyPicture> of(String kind) {
        return switch (kind) {
            case HEAT -> design.is(StudyDesign.GRID) ? heatMaps() : List.of();
            case TORNADO -> List.of(tornado(TORNADO));
            case SCATTER -> scatters();
            default -> throw new IllegalArgumentException(kind);
        };
    }

    // heat maps

    private record Pair(int across, int up) {}

    private List<StudyPicture> heatMaps() {
        var pictures = new ArrayList<StudyPicture>();
        var pairs = pairs();
        for (var pair : pairs) {
            var number = pictures.isEmpty() ? "" : "-" + (pictures.size() + 1);
            pictures.add(heatMap(HEAT + number, pair));
        }
        return pictures;
    }

    private List<Pair> pairs() {
        var factors = IntStream.range(0, design.factors().size())
                .boxed()
                .sorted(Comparator.comparingDouble(f -> -strength(f)))
                .limit(MOST_PAIRED)
                .sorted()
                .toList();
        var pairs = new ArrayList<Pair>();
        for (var i = 0; i < factors.size(); i++) {
            for (var j = i + 1; j < factors.size(); j++) {
                pairs.add(new Pair(factors.get(i), factors.get(j)));
            }
        }
        return pairs;
    }

    private double strength(int factor) {
        return responses.stream()
                .mapToDouble(r -> Math.abs(r.rankCorrelation(factor)))
                .filter(v -> !Double.isNaN(v))
                .sum();
    }

    private StudyPicture heatMap(String id, Pair pair) {
        var across = design.factors().get(pair.across).key();
        var up = design.factors().get(pair.up).key();
        var plates = responses.stream()
                .map(r -> (Plate) new HeatMap(r, pair.across, pair.up))
                .toList();
        var levels = design.points().stream()
                .map(p -> p.values().get(pair.up))
                .distinct()
                .count();
        var cells = Math.max(LEAST_CELLS, Math.min(MOST_CELLS, levels * CELL));
        var others = design.factors().size() > 2
                ? " Each cell is the mean over the points that differ in the other factors."
                : "";
        var caption = "Each outcome at every pair of values of the two factors." + others
                + " Colours go from each panel's own least to its own greatest value.";
        return new StudyPicture(
                new StudyPicture.Head(id, "Outcomes by " + across + " and " + up, text.subtitle(), caption),
                new StudyPicture.Layout(3, AROUND_CELLS + cells),
                StudyLegends.heat(bases),
                bases,
                plates,
                text.studyFoot("Cells: means of the replications." + others));
    }

    // tornados

    /** What moves each outcome most, as a picture of some name. */
    StudyPicture tornado(String id) {
        var sensitivities =
                responses.stream().map(r -> new Sensitivity(design, r)).toList();
        var effects = sensitivities.stream().map(Sensitivity::effects).toList();
        var method = sensitivities.isEmpty()
                ? Sensitivity.Method.CORRELATION
                : sensitivities.get(0).method();
        var common = scale(method, effects.stream().flatMap(List::stream).toList());
        var plates = IntStream.range(0, responses.size())
                .mapToObj(i -> {
                    var own = method == Sensitivity.Method.SHAPLEY ? scale(method, effects.get(i)) : common;
                    return (Plate) new Tornado(responses.get(i), sensitivities.get(i), effects.get(i), own);
                })
                .toList();
        var measure = StudyWords.measure(method);
        return new StudyPicture(
                new StudyPicture.Head(id, "What moves each outcome most", text.subtitle(), measure.explained()),
                new StudyPicture.Layout(2, Theme.AXIS_HEIGHT + design.factors().size() * Tornado.BAR_LINE),
                StudyLegends.tornado(method, bases),
                bases,
                plates,
                text.studyFoot((StudyWords.warning(design) + " " + measure.axis()).strip()));
    }

    private static Scale scale(Sensitivity.Method method, List<Sensitivity.Effect> effects) {
        var ends =
                switch (method) {
                    case ELEMENTARY, SHAPLEY -> DoubleStream.of(0);
                    case VARIANCE, REGRESSION, CORRELATION -> DoubleStream.of(0, 1);
                };
        var edges = effects.stream().flatMapToDouble(Tornado::edges);
        return Scale.over(DoubleStream.concat(ends, edges), true, false, TICKS);
    }

    /** A picture of some plates, each about one base scenario. */
    StudyPicture picture(StudyPicture.Head head, StudyPicture.Layout layout, List<Plate> plates, String how) {
        var titled = new StudyPicture.Head(head.id(), head.title(), text.subtitle(), how);
        var warned = (StudyWords.warning(design) + " " + how).strip();
        return new StudyPicture(titled, layout, StudyLegends.owned(bases), bases, plates, text.studyFoot(warned));
    }

    // scatters

    private List<StudyPicture> scatters() {
        return outcomes.stream()
                .map(o -> responses.stream().filter(r -> r.outcome().equals(o)).toList())
                .filter(of -> !of.isEmpty())
                .map(this::scatter)
                .toList();
    }

    private StudyPicture scatter(List<Response> of) {
        var outcome = of.get(0).outcome();
        var plates = IntStream.range(0, design.factors().size())
                .mapToObj(f ->
                        (Plate) new Scatter(of, f, unit(design.factors().get(f).key())))
                .toList();
        var caption = "A mark for each point of the design, the mean of its replications, in a panel for each factor; "
                + "the other factors differ from mark to mark as the design has them. Lines go through the means of "
                + "points of the same value, or of eighths of the points where values are many.";
        var most = of.stream().mapToInt(r -> r.points().size()).max().orElse(0);
        var few = most > Scatter.MOST_MARKS
                ? " Of " + most + " points about " + Scatter.MOST_MARKS + " are drawn, evenly chosen; lines and "
                        + "correlations are of all."
                : "";
        var columns = plates.size() > 4 ? 3 : 2;
        return new StudyPicture(
                new StudyPicture.Head(
                        SCATTER + "-" + outcome.indicator().replace('_', '-'),
                        outcome.heading() + " against each factor",
                        of.get(0).unit() + " · " + text.subtitle(),
                        caption),
                new StudyPicture.Layout(columns, columns == 3 ? 190 : 230),
                StudyLegends.scatter(of.stream().map(Response::base).toList()),
                bases,
                plates,
                text.studyFoot("Marks: means of the replications at each point. Up: "
                        + of.get(0).unit() + "; across: the factor of the heading. Correlations are Spearman's."
                        + few));
    }

    private String unit(String factor) {
        var unit = units.getOrDefault(factor, "");
        return unit.isEmpty() ? factor : factor + ", " + unit;
    }
}
