package smychka.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import smychka.record.Manifest;
import smychka.run.BatchFolder;
import smychka.run.BatchPlan;
import smychka.run.PlannedScenario;
import smychka.scenario.Change;
import smychka.scenario.Fault;
import smychka.scenario.RunSettings;
import smychka.scenario.ScenarioFile;

/** Makes the plan of a batch from scenario files and the options laid over them. */
final class Planning {

    private Planning() {}

    /**
     * What the command line says of a batch; null where it leaves it to the files.
     *
     * @param scale real households one agent stands for
     */
    record Options(Integer replications, Long seed, Integer scale, List<String> set) {}

    /** @throws RefusedException when files disagree on what a batch has one of */
    static BatchPlan of(List<ScenarioFile> files, Options options) {
        return new BatchPlan(
                files.stream().map(Planning::scenario).toList(),
                one("replications", options.replications(), files, RunSettings::replications),
                one("seed", options.seed(), files, RunSettings::seed),
                one("scale", options.scale(), files, RunSettings::scale),
                options.set());
    }

    private static <T> T one(String name, T option, List<ScenarioFile> files, Function<RunSettings, T> setting) {
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

    private static PlannedScenario scenario(ScenarioFile file) {
        var scenario = file.scenario();
        var parents = new ArrayList<>(file.chain().subList(0, file.chain().size() - 1));
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
                        file.changes().stream().map(Planning::change).toList(),
                        file.warnings().stream().map(Planning::warning).toList()));
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
