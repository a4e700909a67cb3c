package smychka.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import smychka.record.Decimals;
import smychka.record.Manifest;
import smychka.record.TextTable;
import smychka.run.design.Point;
import smychka.run.design.Points;
import smychka.scenario.Design;
import smychka.scenario.Factor;
import smychka.scenario.Study;

/** How a study's scenarios come from its design: their names, what each sets, and the order in which they are run. */
public final class StudyLayout {

    /** Which scenario has which values. */
    public static final String FILE = "design.csv";

    private static final int FEW = 3;

    private final Study study;
    private final List<Point> points;

    /** @param seed for designs that need luck and say no seed themselves */
    public StudyLayout(Study study, long seed) {
        this.study = study;
        this.points = Points.of(study.design(), seed);
    }

    public Study study() {
        return study;
    }

    public List<Point> points() {
        return points;
    }

    /** The keys it varies. */
    public List<String> keys() {
        return study.design().factors().stream().map(Factor::key).toList();
    }

    /** {@code market-nep-0017}: what a base scenario is called at a point. */
    public String name(String base, Point point) {
        return isReplications() ? base : String.format(Locale.ROOT, "%s-%04d", base, point.number());
    }

    /** What a base scenario is titled at a point. */
    public String title(String base, Point point) {
        if (isReplications()) {
            return base;
        }
        return point.settings().size() > FEW
                ? base + ", point " + point.number()
                : base
                        + point.settings().entrySet().stream()
                                .map(e -> ", " + e.getKey() + " " + Decimals.text(e.getValue()))
                                .collect(Collectors.joining());
    }

    /** The scenarios of which a point lays the own words over a base; none but in a factorial design. */
    public List<Path> layers(Point point) {
        return study.design() instanceof Design.Factorial factorial
                ? IntStream.range(0, keys().size())
                        .filter(f -> point.settings().get(keys().get(f)) > 0)
                        .mapToObj(factorial.layers()::get)
                        .toList()
                : List.of();
    }

    /** What a point sets, as {@code key=value}; nothing in a factorial design, whose factors are no keys. */
    public List<String> settings(Point point) {
        return study.design() instanceof Design.Factorial
                ? List.of()
                : point.settings().entrySet().stream()
                        .map(e -> e.getKey() + "=" + Decimals.text(e.getValue()))
                        .toList();
    }

    /** Scenarios in the order in which they are run: point by point, every base at each. */
    List<PlannedScenario> order(List<PlannedScenario> scenarios) {
        var byName = scenarios.stream()
                .collect(Collectors.toMap(PlannedScenario::name, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        var ordered = new ArrayList<PlannedScenario>();
        for (int at : Points.order(study.design(), points.size())) {
            for (var base : bases()) {
                ordered.add(byName.get(name(base, points.get(at))));
            }
        }
        return ordered;
    }

    /** What the manifest says of the study. */
    Manifest.StudyNote note() {
        return new Manifest.StudyNote(
                study.name(),
                study.title(),
                study.about(),
                study.design().kind(),
                points.size(),
                study.design().factors().stream()
                        .map(f -> new Manifest.FactorNote(f.key(), Decimals.text(f.low()), Decimals.text(f.high())))
                        .toList());
    }

    /** Writes {@code design.csv}: a row for each scenario, in the order of the tables. */
    void write(Path folder) throws IOException {
        var header = new ArrayList<>(List.of("scenario", "base", "point", "sample", "role"));
        header.addAll(keys());
        var rows = new ArrayList<List<String>>();
        for (var base : bases()) {
            for (var point : points) {
                rows.add(row(base, point));
            }
        }
        TextTable.write(folder.resolve(FILE), header, rows);
    }

    private List<String> row(String base, Point point) {
        var row = new ArrayList<>(
                List.of(name(base, point), base, Integer.toString(point.number()), point.sample(), point.role()));
        for (var key : keys()) {
            var value = point.settings().get(key);
            row.add(value == null ? "" : Decimals.text(value));
        }
        return row;
    }

    private List<String> bases() {
        return study.bases().stream().map(Study::name).toList();
    }

    private boolean isReplications() {
        return study.design() instanceof Design.Replications;
    }
}
