package smychka.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import smychka.run.BatchPlan;
import smychka.scenario.ScenarioFile;
import smychka.scenario.Study;

/** Reads scenario files, says what is wrong or doubtful, and what running them would take. */
@Command(
        name = "check",
        description = {
            "Read scenario files or a study, say what is wrong with them, and what running them would take.",
            "Without files those directly in scenarios/. Nothing is written."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Smychka.Version.class)
final class CheckVerb implements Callable<Integer> {

    private final Bench bench;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description = "Scenario files, or folders of them; or one study file.")
    private List<Path> paths = List.of();

    @Option(names = "--set", paramLabel = "KEY=VALUE", description = "A change laid over every file; repeatable.")
    private List<String> set = List.of();

    @Option(names = "--replications", paramLabel = "N", description = "As for run.")
    private Integer replications;

    @Option(names = "--scale", paramLabel = "N", description = "As for run.")
    private Integer scale;

    @Option(names = "--threads", paramLabel = "N", description = "As for run.")
    private Integer threads;

    @Mixin
    private CacheOptions cacheOptions;

    CheckVerb(Bench bench) {
        this.bench = bench;
    }

    /** Faults end it with the code for refused input; warnings do not. */
    @Override
    public Integer call() {
        var files = paths.isEmpty() ? List.of(bench.home().resolve("scenarios")) : paths;
        var planned = Planning.of(files, new Planning.Options(replications, null, scale, List.copyOf(set)));
        spec.commandLine().getErr().print(planned.warnings());
        spec.commandLine().getErr().flush();
        var out = spec.commandLine().getOut();
        if (planned.study() == null) {
            planned.files().forEach(f -> out.println(says(f)));
        } else {
            out.println(says(planned.study(), planned.plan().scenarios().size()));
        }
        out.flush();
        out.print(cost(planned.plan()));
        out.flush();
        return ExitCode.DONE;
    }

    private static String says(Study study, int scenarios) {
        int bases = study.bases().size();
        return study.file() + ": " + study.title() + ", " + study.design().kind() + " of "
                + Closing.counted(scenarios / bases, "point") + " on " + Closing.counted(bases, "scenario");
    }

    private static String says(ScenarioFile file) {
        var scenario = file.scenario();
        var uncertain = scenario.uncertain().isEmpty()
                ? ""
                : ", " + scenario.uncertain().size() + " uncertain";
        return file.file() + ": " + scenario.title() + ", " + scenario.start() + " to " + scenario.end() + uncertain;
    }

    private String cost(BatchPlan plan) {
        int atOnce = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        int runs = plan.scenarios().size() * plan.replications();
        var layout = bench.layout().keeping(plan.kept());
        var pace = cacheOptions.cache(bench.home()).pace();
        var seconds = Estimate.seconds(plan, pace, atOnce);
        return runs + (runs == 1 ? " run" : " runs") + " at scale " + plan.scale() + ": " + Estimate.time(seconds)
                + " on " + atOnce + (atOnce == 1 ? " thread, " : " threads, ")
                + Estimate.size(Estimate.bytes(plan, layout)) + " of results\n";
    }
}
