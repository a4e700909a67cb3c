package smychka.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import smychka.record.Manifest;
import smychka.record.ManifestFile;
import smychka.record.Quantiles;
import smychka.record.ResultTables;
import smychka.record.SocialClass;
import smychka.record.StoredTable;
import smychka.unit.Month;
import smychka.unit.RegionCode;

/** The stored results of one batch, or of several laid side by side, read once. */
final class Batch {

    /** The country, as a place. */
    static final String COUNTRY = "";

    private static final Set<String> REGIONS =
            List.of(RegionCode.values()).stream().map(Enum::name).collect(Collectors.toCollection(TreeSet::new));

    private static final Set<String> CLASSES =
            List.of(SocialClass.values()).stream().map(SocialClass::key).collect(Collectors.toCollection(TreeSet::new));

    /** A scenario, the tables it stands in and its runs that came to their end. */
    private record Stored(
            Manifest.ScenarioNote note,
            String name,
            Path file,
            StoredTable national,
            StoredTable regional,
            StoredTable classes,
            List<Integer> replications) {

        List<Run> runs(String place) {
            var table = place.isEmpty() ? national : REGIONS.contains(place) ? regional : classes;
            return replications.stream()
                    .map(r -> new Run(table, name, r, place))
                    .toList();
        }
    }

    private final List<Path> folders;
    private final List<Manifest> manifests = new ArrayList<>();
    private final Map<String, Stored> scenarios = new LinkedHashMap<>();
    private final Map<List<String>, Fan> fans = new HashMap<>();
    private final Map<List<String>, Boolean> known = new HashMap<>();
    private Month first;
    private Month last;

    private Batch(List<Path> folders) {
        this.folders = folders;
    }

    static Batch read(Path folder, Wanted wanted) throws IOException {
        return read(List.of(folder), wanted);
    }

    /**
     * @param wanted the indicators to read, as far as the batches have them
     * @throws IOException when a manifest is missing, a table cannot be read or there is nothing to show
     */
    static Batch read(List<Path> folders, Wanted wanted) throws IOException {
        var batch = new Batch(folders);
        for (var folder : folders) {
            batch.add(folder, wanted);
        }
        var anyRun = batch.scenarios.values().stream().anyMatch(s -> !s.replications.isEmpty());
        var anyFigure = wanted.national().stream().anyMatch(i -> batch.has(COUNTRY, i))
                || wanted.ofClass().stream().anyMatch(i -> batch.hasSomewhere(CLASSES, i))
                || wanted.regional().stream().anyMatch(i -> batch.hasSomewhere(REGIONS, i));
        if (!anyRun || !anyFigure) {
            throw new IOException(folders.get(0) + " holds no results that can be drawn");
        }
        return batch;
    }

    private void add(Path folder, Wanted wanted) throws IOException {
        var manifest = ManifestFile.read(folder);
        manifests.add(manifest);
        var national = StoredTable.read(folder.resolve(ResultTables.MONTHLY), null, Set.of(), wanted.national());
        var regional = StoredTable.read(folder.resolve(ResultTables.REGIONAL), "region", REGIONS, wanted.regional());
        var classes = StoredTable.read(folder.resolve(ResultTables.CLASSES), "class", CLASSES, wanted.ofClass());
        for (var note : childrenLast(manifest.scenarios())) {
            var runs = manifest.runs().stream()
                    .filter(r -> r.scenario().equals(note.name()) && "done".equals(r.status()))
                    .map(Manifest.RunNote::replication)
                    .sorted()
                    .toList();
            var shown = shown(note, folder);
            scenarios.put(
                    shown.name(),
                    new Stored(shown, note.name(), folder.resolve(note.file()), national, regional, classes, runs));
        }
        var start = Month.parse(manifest.options().start());
        var end = Month.parse(manifest.options().end());
        first = first == null || start.compareTo(first) < 0 ? start : first;
        last = last == null || end.compareTo(last) > 0 ? end : last;
    }

    /** Each after those it extends, else as the batch has them. */
    private static List<Manifest.ScenarioNote> childrenLast(List<Manifest.ScenarioNote> notes) {
        var names = notes.stream().map(Manifest.ScenarioNote::name).toList();
        return notes.stream()
                .sorted(Comparator.comparingLong(scenario -> scenario.parents() == null
                        ? 0
                        : scenario.parents().stream().filter(names::contains).count()))
                .toList();
    }

    /** Side by side, a scenario is known by its batch too. */
    private Manifest.ScenarioNote shown(Manifest.ScenarioNote note, Path folder) {
        if (folders.size() == 1) {
            return note;
        }
        var batch = folder.toAbsolutePath().normalize().getFileName();
        var title = note.title() == null || note.title().isBlank() ? note.name() : note.title();
        return new Manifest.ScenarioNote(
                batch + "/" + note.name(),
                title + " (" + batch + ")",
                note.about(),
                batch + "/" + note.file(),
                note.hash(),
                note.parents(),
                note.changes(),
                note.warnings());
    }

    /** What each batch says about itself. */
    List<Manifest> manifests() {
        return List.copyOf(manifests);
    }

    List<Path> folders() {
        return folders;
    }

    /** The scenarios, each after those it extends, else as the batches have them. */
    List<Manifest.ScenarioNote> scenarios() {
        return scenarios.values().stream().map(Stored::note).toList();
    }

    /** The first month of any scenario. */
    Month first() {
        return first;
    }

    Month last() {
        return last;
    }

    /** Runs of a scenario that came to their end. */
    int replications(String scenario) {
        return scenarios.get(scenario).replications.size();
    }

    /** Whether any run has a value of it. */
    boolean has(String place, String indicator) {
        return known.computeIfAbsent(List.of(place, indicator), any -> scenarios.keySet().stream()
                .anyMatch(s -> !fan(s, place, indicator).isEmpty()));
    }

    /** Whether one of all regions has a value of it. */
    boolean hasRegions(String indicator) {
        return hasSomewhere(REGIONS, indicator);
    }

    private boolean hasSomewhere(Set<String> places, String indicator) {
        return places.stream().anyMatch(place -> has(place, indicator));
    }

    /** The unit the batch stores it in; empty when it has none. */
    String unit(String indicator) {
        return manifests.stream()
                .flatMap(m -> m.indicators().stream())
                .filter(i -> i.id().equals(indicator))
                .findFirst()
                .map(Manifest.IndicatorNote::unit)
                .orElse("");
    }

    /** The runs of a scenario, by replication. */
    List<Run> runs(String scenario, String place) {
        return scenarios.get(scenario).runs(place);
    }

    /** What each replication has, by replication; those of one number share their luck. */
    Map<Integer, Double> byReplication(String scenario, ToDoubleFunction<Run> figure) {
        return runs(scenario, COUNTRY).stream()
                .collect(Collectors.toMap(Run::replication, figure::applyAsDouble, (a, b) -> a, LinkedHashMap::new));
    }

    /** The bands of a figure month by month, each at the middle of its month. */
    Fan fan(String scenario, String place, String indicator) {
        return fans.computeIfAbsent(
                List.of(scenario, place, indicator),
                any -> months(scenario, place, (run, month) -> run.at(indicator, month)));
    }

    /** Run by run one indicator over another, month by month; a month without divisor does not count. */
    Fan quotient(String scenario, String above, String below) {
        return months(scenario, COUNTRY, (run, month) -> {
            var divisor = run.at(below, month);
            return divisor == 0 ? Double.NaN : run.at(above, month) / divisor;
        });
    }

    private interface MonthFigure {
        double of(Run run, Month month);
    }

    private Fan months(String scenario, String place, MonthFigure figure) {
        var runs = runs(scenario, place);
        return new Fan(IntStream.rangeClosed(0, last.since(first))
                .mapToObj(first::plus)
                .map(m -> new Fan.Point(YearKind.middle(m), m.toString(), over(runs, run -> figure.of(run, m))))
                .filter(point -> point.band().n() > 0)
                .toList());
    }

    /** The bands of a figure year by year, where it is known. */
    Fan years(String scenario, String place, YearKind kind, YearFigure figure) {
        var points = new ArrayList<Fan.Point>();
        for (var year = first.year() - 1; year <= last.year() + 1; year++) {
            var quantiles = of(scenario, place, year, figure);
            if (quantiles.n() > 0) {
                points.add(new Fan.Point(kind.middle(year), kind.label(year), quantiles));
            }
        }
        return new Fan(List.copyOf(points));
    }

    /** The band of a figure in one year; of no run where it is not known. */
    Quantiles of(String scenario, String place, int year, YearFigure figure) {
        return over(runs(scenario, place), run -> figure.of(run, year));
    }

    private static Quantiles over(List<Run> runs, ToDoubleFunction<Run> figure) {
        return Quantiles.of(runs.stream().mapToDouble(figure).toArray());
    }

    /** The scenario's copy in its batch's folder. */
    Path file(String scenario) {
        return scenarios.get(scenario).file;
    }
}
