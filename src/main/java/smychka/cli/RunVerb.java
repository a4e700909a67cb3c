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
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import smychka.run.BatchFolder;
import smychka.run.Setting;
import smychka.run.Shard;
import smychka.run.ThisMachine;
import smychka.run.Workers;
import smychka.run.Workshop;
import smychka.run.interval.Goal;
import smychka.scenario.HouseholdSample;

/** The main job: runs scenarios many times, stores what they did and draws it. */
@Command(
        name = "run",
        description = {
            "Run scenarios or a study many times over and draw what comes of them.",
            "Without files it runs every scenario directly in scenarios/."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Smychka.Version.class,
        footer = {
            "",
            "Whatever ends it - Ctrl-C, a crash, a full disk - the same command with the same --out goes on where it"
                    + " stopped."
        })
final class RunVerb implements Callable<Integer> {

    private static final DateTimeFormatter NOW = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss", Locale.ROOT);

    private final Bench bench;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description = "Scenario files, or folders of them; or one study file.")
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
            description = "Threads that work at once, or with --on runs that are handed out at once; results do not"
                    + " depend on it (default: every processor).")
    private Integer threads;

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            description = "A parameter or lever changed in every scenario, such as grain.state_price=53; repeatable.")
    private List<String> set = List.of();

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description =
                    "Folder for the results: new, empty, or this very batch's own (default:" + " results/<date-time>).")
    private Path out;

    @Option(names = "--svg", description = "Draw every chart as SVG as well.")
    private boolean svg;

    @Option(
            names = "--on-failure",
            paramLabel = "continue|stop",
            defaultValue = "continue",
            description = "Whether the others go on when a run fails (${DEFAULT-VALUE}).")
    private String onFailure;

    @Option(
            names = "--shard",
            paramLabel = "I/N",
            description = "Run one of N equal parts, to be put together by the verb merge; needs --out.")
    private String shard;

    @Mixin
    private UntilOptions until;

    @Mixin
    private OnOptions on;

    @Mixin
    private CacheOptions cacheOptions;

    RunVerb(Bench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() throws IOException {
        checkOptions();
        var options = new Planning.Options(replications, seed, scale, List.copyOf(set));
        var files = paths.isEmpty() ? List.of(bench.home().resolve("scenarios")) : paths;
        var planned = Planning.of(files, options);
        var plan = planned.plan().of(part());
        var goal = until.goal(plan, bench.layout());
        var folder = new BatchFolder(folder());
        spec.commandLine().getErr().print(planned.warnings());
        if (on.isHere()) {
            refuseTooLarge(plan.scale(), plan.kept().households());
        }
        var most = plan.replicated(goal.map(Goal::most).orElse(plan.replications()));
        int wanted = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        var workers = Workers.choose(most, wanted, Runtime.getRuntime().maxMemory());
        var cache = cacheOptions.cache(bench.home());
        var begun = plan.replicated(goal.map(Goal::fewest).orElse(plan.replications()));
        try (var workshop = workshop(workers)) {
            var setting = new Setting(workshop, bench.layout(), cache, onFailure.equals("stop"));
            return new Execution(spec.commandLine(), bench, folder, setting, svg).run(begun, goal);
        }
    }

    private Workshop workshop(Workers here) {
        return on.isHere() ? new ThisMachine(bench.simulation().get(), here) : on.workshop(threads, here);
    }

    /** @throws RefusedException when memory does not hold a run */
    static void refuseTooLarge(int scale, HouseholdSample kept) {
        long needed = Workers.bytes(scale, kept);
        long allowed = Runtime.getRuntime().maxMemory();
        if (Workers.isTooLittle(allowed, scale, kept)) {
            throw new RefusedException("a run at scale " + scale
                    + (kept.isEmpty() ? "" : " that keeps so many households")
                    + " needs " + Estimate.size(needed) + " of memory, and " + Estimate.size(allowed)
                    + " are allowed: allow more with SMYCHKA_JAVA_OPTS=-Xmx..., or take a larger --scale");
        }
    }

    private Path folder() {
        if (out != null) {
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

    private Shard part() {
        if (shard == null) {
            return Shard.WHOLE;
        }
        var part = Shard.parse(shard).orElseThrow(() -> invalid("--shard", "'" + shard + "' is no part such as 2/8"));
        if (out == null) {
            throw invalid("--shard", "the part needs a folder of its own: give --out");
        }
        return part;
    }

    private void checkOptions() {
        positive("--replications", replications);
        positive("--scale", scale);
        positive("--threads", threads);
        if (!List.of("continue", "stop").contains(onFailure)) {
            throw invalid("--on-failure", "'" + onFailure + "' is neither continue nor stop");
        }
        if (!(cacheOptions.limit() >= 0)) {
            throw invalid("--cache-limit", cacheOptions.limit() + " is less than 0");
        }
        on.check();
        until.check(!part().equals(Shard.WHOLE));
    }

    private void positive(String option, Integer value) {
        if (value != null && value < 1) {
            throw invalid(option, value + " is less than 1");
        }
    }

    private ParameterException invalid(String option, String why) {
        return new ParameterException(spec.commandLine(), "Invalid value for option '" + option + "': " + why);
    }
}
