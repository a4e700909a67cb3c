package smychka.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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

    private static final double NEARLY = 0.8;

    private static final Set<String> REGIONS =
            List.of(RegionCode.values()).stream().map(Enum::name).collect(Collectors.toCollection(TreeSet::new));

    private static final Set<String> CLASSES =
            List.of(SocialClass.values()).stream().map(SocialClass::key).collect(Collectors.toCollection(TreeSet::new));

    private record Tables(StoredTable national, StoredTable regional, StoredTable classes) {

        private static Tables read(Path folder, Wanted wanted, int last) throws IOException {
            return new Tables(
                    StoredTable.read(folder.resolve(ResultTables.MONTHLY), null, Set.of(), wanted.national(), last),
                    StoredTable.read(folder.resolve(ResultTables.REGIONAL), "region", REGIONS, wanted.regional(), last),
                    StoredTable.read(folder.resolve(ResultTables.CLASSES), "class", CLASSES, wanted.ofClass(), last));
        }

        private StoredTable of(String place) {
            return place.isEmpty() ? national : REGIONS.contains(place) ? regional : classes;
        }
    }

    /** A scenario as the tables name it, and its runs that came to their end. */
    private record Member(String name, List<Integer> replications) {

        private List<Run> runs(Tables tables, String place) {
            return replications.stream()
                    .map(r -> new Run(tables.of(place), name, r, place))
                    .toList();
        }
    }

    /** What is shown as one scenario: a scenario, or a base scenario of a study at every point of its design. */
    private record Stored(Manifest.ScenarioNote note, Path file, Tables tables, Map<String, Member> members) {

        private List<Run> runs(String place) {
            return members.values().stream()
                    .flatMap(m -> m.runs(tables, place).stream())
                    .toList();
        }

        /** Of a scenario each run; of a study the runs at each point. */
        private List<List<Run>> spread(String place) {
            return members.size() == 1
                    ? runs(place).stream().map(List::of).toList()
                    : members.values().stream().map(m -> m.runs(tables, place)).toList();
        }
    }

    private final List<Path> folders;
    private final List<Manifest> manifests = new ArrayList<>();
    private final Map<String, Stored> scenarios = new LinkedHashMap<>();
    private final Map<List<String>, Fan> fans = new HashMap<>();
    private final Map<List<String>, Boolean> known = new HashMap<>();
    private StudyDesign study;
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
        if (batch.study != null && folders.size() > 1) {
            throw new IOException("a study cannot be laid beside other batches");
        }
        var anyRun =
                batch.scenarios.values().stream().anyMatch(s -> !s.runs(COUNTRY).isEmpty());
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
        var tables = Tables.read(folder, wanted, manifest.replicationsShown());
        var design = StudyDesign.read(folder, manifest);
        if (design.isPresent()) {
            study = design.get();
            addBases(folder, manifest, tables);
        } else {
            for (var note : childrenLast(manifest.scenarios())) {
                var shown = shown(note, folder);
                var member = new Member(note.name(), done(manifest, note.name()));
                scenarios.put(
                        shown.name(),
                        new Stored(shown, folder.resolve(note.file()), tables, Map.of(note.name(), member)));
            }
        }
        var start = Month.parse(manifest.options().start());
        var end = Month.parse(manifest.options().end());
        first = first == null || start.compareTo(first) < 0 ? start : first;
        last = last == null || end.compareTo(last) > 0 ? end : last;
    }

    /** Each base scenario of a study as one, with the runs at all of its points. */
    private void addBases(Path folder, Manifest manifest, Tables tables) {
        var notes = manifest.scenarios().stream().collect(Collectors.toMap(Manifest.ScenarioNote::name, n -> n));
        var runs = manifest.runs().stream()
                .filter(Batch::isDone)
                .collect(Collectors.groupingBy(
                        Manifest.RunNote::scenario,
                        Collectors.mapping(Manifest.RunNote::replication, Collectors.toList())));
        for (var base : study.bases()) {
            var points = study.of(base);
            var note = notes.get(points.get(0).scenario());
            var title = study.baseTitle(note.title(), points.get(0).number());
            var members = new LinkedHashMap<String, Member>();
            points.stream()
                    .map(StudyDesign.Point::scenario)
                    .filter(runs::containsKey)
                    .forEach(s -> members.put(s, new Member(s, runs.get(s))));
            var shown = new Manifest.ScenarioNote(
                    base, title, note.about(), note.file(), note.hash(), note.parents(), List.of(), note.warnings());
            scenarios.put(base, new Stored(shown, folder.resolve(note.file()), tables, members));
        }
    }

    private static boolean isDone(Manifest.RunNote run) {
        return "done".equals(run.status());
    }

    private static List<Integer> done(Manifest manifest, String scenario) {
        return manifest.runs().stream()
                .filter(r -> r.scenario().equals(scenario) && isDone(r))
                .map(Manifest.RunNote::replication)
                .filter(replication -> replication <= manifest.replicationsShown())
                .sorted()
                .toList();
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

    /** What is varied, where it is a study: then each scenario is a base scenario, and its runs are those of all points. */
    Optional<StudyDesign> study() {
        return Optional.ofNullable(study);
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
        return scenarios.get(scenario).runs(COUNTRY).size();
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
        var spread = scenarios.get(scenario).spread(place);
        return new Fan(IntStream.rangeClosed(0, last.since(first))
                .mapToObj(first::plus)
                .map(m -> new Fan.Point(YearKind.middle(m), m.toString(), over(spread, run -> figure.of(run, m))))
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
        return over(scenarios.get(scenario).spread(place), run -> figure.of(run, year));
    }

    private static Quantiles over(List<List<Run>> spread, ToDoubleFunction<Run> figure) {
        return Quantiles.of(
                spread.stream().mapToDouble(runs -> mean(runs, figure)).toArray());
    }

    /** NaN where no run has a value. */
    private static double mean(List<Run> runs, ToDoubleFunction<Run> figure) {
        if (runs.size() == 1) {
            return figure.applyAsDouble(runs.get(0));
        }
        return runs.stream()
                .mapToDouble(figure)
                .filter(v -> !Double.isNaN(v))
                .average()
                .orElse(Double.NaN);
    }

    /** A figure at a point of a study: the mean of its runs, NaN where it has none. */
    double at(StudyDesign.Point point, ToDoubleFunction<Run> figure) {
        var stored = scenarios.get(point.base());
        var member = stored.members.get(point.scenario());
        return member == null ? Double.NaN : mean(member.runs(stored.tables, COUNTRY), figure);
    }

    /** A figure of each replication that came to its end at a point of a study; those without it are left out. */
    Map<Integer, Double> each(StudyDesign.Point point, ToDoubleFunction<Run> figure) {
        var stored = scenarios.get(point.base());
        var member = stored.members.get(point.scenario());
        var each = new TreeMap<Integer, Double>();
        if (member != null) {
            member.runs(stored.tables, COUNTRY).forEach(run -> each.put(run.replication(), figure.applyAsDouble(run)));
        }
        each.values().removeIf(v -> v.isNaN());
        return each;
    }

    /** The replications that came to their end at a point of a study. */
    Set<Integer> replications(StudyDesign.Point point) {
        var member = scenarios.get(point.base()).members.get(point.scenario());
        return member == null ? Set.of() : Set.copyOf(member.replications);
    }

    /** Those that nearly as many points have as have the commonest: their means are of the same luck. */
    Set<Integer> sharedReplications(List<StudyDesign.Point> points) {
        var counts = points.stream()
                .flatMap(p -> replications(p).stream())
                .collect(Collectors.groupingBy(r -> r, TreeMap::new, Collectors.counting()));
        var most = counts.values().stream().mapToLong(n -> n).max().orElse(0);
        counts.values().removeIf(n -> n < NEARLY * most);
        return counts.keySet();
    }

    /** The scenario's copy in its batch's folder. */
    Path file(String scenario) {
        return scenarios.get(scenario).file;
    }
}
