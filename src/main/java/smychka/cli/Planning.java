package smychka.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import smychka.record.Manifest;
import smychka.run.BatchFolder;
import smychka.run.BatchPlan;
import smychka.run.PlannedScenario;
import smychka.run.Shard;
import smychka.run.StudyLayout;
import smychka.run.design.Point;
import smychka.scenario.Change;
import smychka.scenario.Fault;
import smychka.scenario.RunSettings;
import smychka.scenario.Scenario;
import smychka.scenario.ScenarioFile;
import smychka.scenario.ScenarioLoader;
import smychka.scenario.Study;
import smychka.scenario.StudyLoader;

/** Makes the plan of a batch from scenario files or a study and the options laid over them. */
final class Planning {

    private static final String SETTING = "--set";
    private static final int AT_A_TIME = 25;

    private Planning() {}

    /**
     * A plan and what it was made from.
     *
     * @param files the scenarios as they were read; of a study each base at the first point
     * @param study null when scenarios were named
     */
    record Planned(BatchPlan plan, List<ScenarioFile> files, Study study) {

        /** What is doubtful about it, as text. */
        String warnings() {
            var warnings = files.stream()
                    .flatMap(f -> f.warnings().stream())
                    .distinct()
                    .toList();
            return Fault.text(warnings, "warning");
        }
    }

    /**
     * What the command line says of a batch; null where it leaves it to the files.
     *
     * @param scale real households one agent stands for
     */
    record Options(Integer replications, Long seed, Integer scale, List<String> set) {}

    /** @throws RefusedException when files disagree on what a batch has one of */
    static Planned of(List<Path> paths, Options options) {
        var studies = paths.stream().filter(StudyLoader::isStudy).toList();
        if (!studies.isEmpty() && paths.size() > 1) {
            throw new RefusedException(studies.get(0) + " is a study, which is run alone");
        }
        return studies.isEmpty() ? ofScenarios(paths, options) : ofStudy(StudyLoader.load(paths.get(0)), options);
    }

    private static Planned ofScenarios(List<Path> paths, Options options) {
        var files = ScenarioLoader.load(paths, options.set());
        var planned = files.stream()
                .map(f -> planned(f, f.scenario(), changes(f, "")))
                .toList();
        return new Planned(plan(planned, files, options, null), files, null);
    }

    private static Planned ofStudy(Study study, Options options) {
        if (study.calibration() != null) {
            throw new RefusedException(study.file() + " is a calibration, which the verb calibrate runs");
        }
        var layout = new StudyLayout(study, seed(study, options));
        for (var setting : options.set()) {
            if (layout.keys().contains(setting.replaceFirst("\\s*=.*", ""))) {
                throw new RefusedException(SETTING + " " + setting + ": " + study.file() + " varies it");
            }
        }
        var planned = new ArrayList<PlannedScenario>();
        var firsts = new ArrayList<ScenarioFile>();
        for (var base : study.bases()) {
            firsts.add(atPoints(layout, base, List.of(layout.points().get(0)), options)
                    .get(0));
            planned.addAll(atPoints(layout, base, options));
        }
        return new Planned(plan(planned, firsts, options, layout), firsts, study);
    }

    /** A base scenario at all points: some at a time, on all processors, and nothing kept that a batch does not need. */
    private static List<PlannedScenario> atPoints(StudyLayout layout, Path base, Options options) {
        var points = layout.points();
        int chunks = (points.size() + AT_A_TIME - 1) / AT_A_TIME;
        return IntStream.range(0, chunks)
                .parallel()
                .mapToObj(c -> points.subList(c * AT_A_TIME, Math.min(points.size(), (c + 1) * AT_A_TIME)))
                .flatMap(some -> planned(layout, some, atPoints(layout, base, some, options)).stream())
                .toList();
    }

    private static List<PlannedScenario> planned(StudyLayout layout, List<Point> points, List<ScenarioFile> files) {
        return IntStream.range(0, points.size())
                .mapToObj(i -> atPoint(layout, points.get(i), files.get(i)))
                .toList();
    }

    private static List<ScenarioFile> atPoints(StudyLayout layout, Path base, List<Point> points, Options options) {
        var laid = points.stream()
                .map(p -> new StudyLoader.Laid(
                        layout.layers(p),
                        layout.settings(p),
                        layout.study().from(),
                        Stream.concat(own(layout.study(), options).stream(), options.set().stream())
                                .toList()))
                .toList();
        return StudyLoader.points(base, laid);
    }

    /** What the study says of {@code run}, but for what the command line says too. */
    static List<String> own(Study study, Options options) {
        return study.settings().stream()
                .filter(s -> options.set().stream().noneMatch(o -> o.startsWith(s.substring(0, s.indexOf('=') + 1))))
                .toList();
    }

    /** The seed of a design is settled before the scenarios are read that it makes. */
    private static long seed(Study study, Options options) {
        if (options.seed() != null) {
            return options.seed();
        }
        var settings = Stream.concat(own(study, options).stream(), options.set().stream())
                .filter(s -> s.startsWith("run."))
                .toList();
        return ScenarioLoader.load(study.bases(), settings).get(0).run().seed();
    }

    private static BatchPlan plan(
            List<PlannedScenario> planned, List<ScenarioFile> files, Options options, StudyLayout layout) {
        return new BatchPlan(
                planned,
                one("replications", options.replications(), files, RunSettings::replications),
                one("seed", options.seed(), files, RunSettings::seed),
                one("scale", options.scale(), files, RunSettings::scale),
                options.set(),
                layout,
                Shard.WHOLE);
    }

    /** @throws RefusedException when files disagree */
    static <T> T one(String name, T option, List<ScenarioFile> files, Function<RunSettings, T> setting) {
        if (option != null) {
            return option;
        }
        var first = files.get(0);
        var wish = setting.apply(first.run());
        for (var file : files) {
            var other = setting.apply(file.run());
            if (!wish.equals(other)) {
                throw new RefusedException(String.format(
                        Locale.ROOT,
                        "run.%s is %s in %s and %s in %s; a batch has one: give --%s",
                        name,
                        wish,
                        first.file(),
                        other,
                        file.file(),
                        name));
            }
        }
        return wish;
    }

    private static PlannedScenario atPoint(StudyLayout layout, Point point, ScenarioFile file) {
        var base = file.scenario();
        var scenario = base.named(layout.name(base.name(), point), layout.title(base.title(), point));
        return layout.keys().isEmpty()
                ? planned(file, scenario, changes(file, ""))
                : planned(file, scenario, changes(file, varied(layout.study())));
    }

    private static String varied(Study study) {
        return "Varied by the study: stands "
                + (study.from() == null ? "for the whole run" : "from " + study.from() + " on")
                + ", against every decree.";
    }

    private static PlannedScenario planned(ScenarioFile file, Scenario scenario, List<Manifest.Change> changes) {
        var parents = new ArrayList<>(file.chain());
        boolean isPoint = !scenario.name().equals(file.scenario().name());
        if (!isPoint) {
            parents.remove(parents.size() - 1);
        }
        Collections.reverse(parents);
        return new PlannedScenario(
                scenario,
                file.run(),
                new Manifest.ScenarioNote(
                        scenario.name(),
                        scenario.title(),
                        scenario.about(),
                        BatchFolder.scenarioFile(scenario.name()),
                        file.hash(),
                        List.copyOf(parents),
                        changes,
                        isPoint
                                ? List.of()
                                : file.warnings().stream()
                                        .map(Planning::warning)
                                        .toList()));
    }

    /**
     * In what a scenario differs from its parent; a point of a study differs from its base scenario by what is laid over it.
     *
     * @param varied why the settings are what they are, at a point of a study; else empty
     */
    private static List<Manifest.Change> changes(ScenarioFile file, String varied) {
        return file.changes().stream()
                .filter(c ->
                        varied.isEmpty() || !c.place().file().equals(file.file().toString()))
                .map(c -> c.place().file().startsWith(SETTING) && !varied.isEmpty()
                        ? atPoint(change(c), varied)
                        : change(c))
                .toList();
    }

    private static Manifest.Change atPoint(Manifest.Change c, String varied) {
        return new Manifest.Change(
                c.kind(),
                c.key(),
                c.from(),
                c.to(),
                c.date(),
                c.until(),
                c.ramp(),
                varied,
                c.source(),
                c.imposed(),
                StudyLayout.FILE);
    }

    private static Manifest.Change change(Change change) {
        return new Manifest.Change(
                change.kind().name().toLowerCase(Locale.ROOT),
                change.key(),
                change.from(),
                change.to(),
                Objects.toString(change.date(), null),
                Objects.toString(change.until(), null),
                Objects.toString(change.ramp(), null),
                change.because(),
                change.source(),
                change.imposed(),
                change.place() == null ? null : bare(change.place().toString()));
    }

    private static String warning(Fault w) {
        var place = w.place().in(bare(w.file()));
        return new Fault(place, w.path(), w.found(), w.expected(), w.hint()).sentence();
    }

    /** Without the folder, which is another on every machine. */
    private static String bare(String file) {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }
}
