package smychka.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import smychka.run.Batch;
import smychka.run.BatchFolder;
import smychka.run.BatchPlan;
import smychka.run.Interruption;
import smychka.scenario.Fault;
import smychka.scenario.ScenarioLoader;

/** The main job: runs scenarios many times, stores what they did and draws it. */
@Command(
        name = "run",
        description = {
            "Run scenarios many times over and draw what comes of them.",
            "Without files it runs every scenario directly in scenarios/."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Smychka.Version.class,
        footer = {"", "Ctrl-C stops; runs that had ended are kept in the tables."})
final class RunVerb implements Callable<Integer> {

    private static final DateTimeFormatter NOW = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss", Locale.ROOT);

    private final Bench bench;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "Scenario files, or folders of them.")
    private List<Path> paths = List.of();

    @Option(
            names = "--replications",
            paramLabel = "N",
            description = "Runs of each scenario that differ by luck alone (what the scenarios say, or else 20).")
    private Integer replications;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Where all luck comes from; the same seed gives the same results.")
    private Long seed;

    @Option(
            names = "--scale",
            paramLabel = "N",
            description =
                    "Real households one agent stands for; 1 is one to one (what the scenarios say, or else 1000).")
    private Integer scale;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads that work at once; results do not depend on it (default: every processor).")
    private Integer threads;

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            description = "A parameter or lever changed in every scenario, such as grain.state_price=53; repeatable.")
    private List<String> set = List.of();

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "Folder for the results, new or empty (default: results/<date-time>).")
    private Path out;

    @Option(names = "--svg", description = "Draw every chart as SVG as well.")
    private boolean svg;

    RunVerb(Bench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() throws IOException {
        positive("--replications", replications);
        positive("--scale", scale);
        positive("--threads", threads);
        var files = ScenarioLoader.load(paths.isEmpty() ? List.of(bench.home().resolve("scenarios")) : paths, set);
        var plan = Planning.of(files, new Planning.Options(replications, seed, scale, List.copyOf(set)));
        var folder = new BatchFolder(folder());
        var warnings =
                files.stream().flatMap(f -> f.warnings().stream()).distinct().toList();
        spec.commandLine().getErr().print(Fault.text(warnings, "warning"));
        return run(plan, folder);
    }

    private int run(BatchPlan plan, BatchFolder folder) throws IOException {
        int atOnce = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        var batch = new Batch(plan, bench.simulation().get(), bench.layout(), atOnce, folder);
        var closing = new Closing(spec.commandLine(), bench, plan, folder.path());
        closing.begins(atOnce);
        var interruption = new Interruption(batch::stop);
        try {
            return closing.ends(watched(batch), svg);
        } finally {
            interruption.close();
        }
    }

    private Batch.Result watched(Batch batch) throws IOException {
        if (!bench.onTerminal()) {
            return batch.run(new ProgressLines(spec.commandLine().getErr()));
        }
        try (var line = new ProgressLine()) {
            return batch.run(line);
        }
    }

    /** @throws RefusedException when results stand there already */
    private Path folder() throws IOException {
        if (out != null) {
            if (!BatchFolder.isFree(out)) {
                throw new RefusedException(
                        out + " is not empty; results are never overwritten: give --out a new folder");
            }
            return out;
        }
        var results = bench.home().resolve("results");
        var name = LocalDateTime.now(ZoneId.systemDefault()).format(NOW);
        var folder = results.resolve(name);
        for (int i = 2; Files.exists(folder); i++) {
            folder = results.resolve(name + "-" + i);
        }
        return folder;
    }

    private void positive(String option, Integer value) {
        if (value != null && value < 1) {
            throw new ParameterException(
                    spec.commandLine(), "Invalid value for option '" + option + "': " + value + " is less than 1");
        }
    }
}
