package smychka.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import smychka.record.Outcome;
import smychka.record.ResultTables;
import smychka.report.SensitivityReport;
import smychka.report.SensitivityReport.Found;
import smychka.report.SensitivityReport.Row;
import smychka.run.BatchFolder;
import smychka.run.Setting;

/** Tells how much each factor of a study moves its outcomes; runs the study when it was not run. */
@Command(
        name = "sensitivity",
        description = {
            "Tell how much each factor of a study moves its outcomes: elementary effects of a morris design, Sobol"
                    + " indices of a saltelli design, Shapley values of a factorial one, with 95 %% intervals by the"
                    + " bootstrap.",
            "A study file is run first, or gone on with; the folder of a study that was run is read as it is.",
            "Writes sensitivity.csv and charts into the study's folder."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Smychka.Version.class)
final class SensitivityVerb implements Callable<Integer> {

    private final Bench bench;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "STUDY", description = "A study file, or the folder of a study that was run.")
    private Path study;

    @Option(
            names = "--indicators",
            paramLabel = "ID[@PERIOD],...",
            split = ",",
            description =
                    "Outcomes that are told, such as deaths@1933 (default: those that reports compare, of the last"
                            + " complete year).")
    private List<String> indicators = List.of();

    @Mixin
    private StudyOptions options;

    SensitivityVerb(Bench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() throws IOException {
        var planning = options.planning();
        if (Files.isDirectory(study)) {
            return told(study, ExitCode.DONE);
        }
        var planned = Planning.of(List.of(study), planning);
        if (planned.study() == null) {
            throw new RefusedException(study + " is a scenario, which varies nothing: name a study");
        }
        var plan = planned.plan();
        var bases = planned.study().bases().size();
        var points = plan.layout().points();
        int samples = (int) points.stream().map(p -> p.sample()).distinct().count();
        refuse(SensitivityReport.objection(
                planned.study().design().kind(), samples, points.size(), bases * plan.replications()));
        outcomes(new ComparedOutcomes(
                bench.layout().keeping(plan.kept()).catalogue().all().stream()
                        .map(i -> i.id())
                        .toList(),
                plan.period()));
        spec.commandLine().getErr().print(planned.warnings());
        var folder = options.folder(bench.home(), planned.study().name());
        int code;
        try (var workshop = options.workshop(bench, plan.runs().size(), plan.scale())) {
            var setting = new Setting(workshop, bench.layout(), options.cache(bench.home()), false);
            code = new Execution(spec.commandLine(), bench, new BatchFolder(folder), setting, options.svg())
                    .run(plan, Optional.empty());
        }
        boolean isOver = code != ExitCode.STOPPED && Files.exists(folder.resolve(ResultTables.MONTHLY));
        return isOver ? told(folder, code) : code;
    }

    private void refuse(String objection) {
        if (!objection.isEmpty()) {
            throw new RefusedException(study + ": " + objection);
        }
    }

    private List<Outcome> outcomes(ComparedOutcomes known) {
        return indicators.isEmpty() ? List.of() : known.of(indicators, List.of());
    }

    /** @param code of the running before */
    private int told(Path folder, int code) throws IOException {
        var manifest = Stored.manifest(folder);
        refuse(SensitivityReport.objection(folder));
        var outcomes = outcomes(ComparedOutcomes.among(manifest));
        var found = SensitivityReport.draw(folder, outcomes, options.formats(), new Processors());
        print(found);
        var out = spec.commandLine().getOut();
        out.println("table: " + Closing.shown(folder.resolve(SensitivityReport.FILE)));
        found.files().forEach(f -> out.println("chart: " + Closing.shown(f)));
        out.flush();
        return code;
    }

    private void print(Found found) {
        var out = spec.commandLine().getOut();
        var groups = new LinkedHashMap<String, List<Row>>();
        found.rows().forEach(r -> groups.computeIfAbsent(
                        r.scenario() + ": " + r.outcome() + ", " + r.unit(), any -> new ArrayList<>())
                .add(r));
        groups.forEach((heading, rows) -> {
            out.println(heading);
            out.print(new EffectRows(rows).text());
        });
        found.missing().forEach(out::println);
        if (!found.warning().isEmpty()) {
            out.println(found.warning());
        }
    }
}
