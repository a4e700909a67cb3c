package smychka.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import smychka.report.Format;
import smychka.run.RunCache;
import smychka.run.ThisMachine;
import smychka.run.Workers;
import smychka.run.Workshop;
import smychka.scenario.HouseholdSample;

/** What the command line says of a study that a verb runs. */
final class StudyOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--replications", paramLabel = "N", description = "Runs at each point (what the study says).")
    private Integer replications;

    @Option(names = "--seed", paramLabel = "N", description = "Where all luck comes from (what the study says).")
    private Long seed;

    @Option(
            names = "--scale",
            paramLabel = "N",
            description = "Real households one agent stands for (what the study says).")
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
            description = "A parameter or lever changed in every scenario; repeatable.")
    private List<String> set = List.of();

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "Folder for the results: new, empty, or that of the same command (default: results/<study>).")
    private Path out;

    @Option(names = "--svg", description = "Draw every chart as SVG as well.")
    private boolean svg;

    @Mixin
    private OnOptions on;

    @Mixin
    private CacheOptions cache;

    /** @throws ParameterException when a number is less than 1 */
    Planning.Options planning() {
        positive("--replications", replications);
        positive("--scale", scale);
        positive("--threads", threads);
        on.check();
        return new Planning.Options(replications, seed, scale, List.copyOf(set));
    }

    private void positive(String option, Integer value) {
        if (value != null && value < 1) {
            throw new ParameterException(
                    spec.commandLine(), "Invalid value for option '" + option + "': " + value + " is less than 1");
        }
    }

    /**
     * Where runs are carried out, not open yet.
     *
     * @param runs there are, none of which keeps households one by one
     */
    Workshop workshop(Bench bench, int runs, int size) {
        if (on.isHere()) {
            RunVerb.refuseTooLarge(size, HouseholdSample.NONE);
        }
        int wanted = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        var here = Workers.choose(runs, size, wanted, Runtime.getRuntime().maxMemory());
        return on.isHere() ? new ThisMachine(bench.simulation().get(), here) : on.workshop(threads, here);
    }

    /** @param study that is run */
    Path folder(Path home, String study) {
        return out == null ? home.resolve("results").resolve(study) : out;
    }

    boolean svg() {
        return svg;
    }

    Set<Format> formats() {
        return svg ? Set.of(Format.PNG, Format.SVG) : Set.of(Format.PNG);
    }

    RunCache cache(Path home) {
        return cache.cache(home);
    }
}
