package smychka.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import smychka.scenario.Fault;
import smychka.scenario.ScenarioFile;
import smychka.scenario.ScenarioLoader;
import smychka.view.Window;
import smychka.view.look.Look;
import smychka.view.session.Checkpoint;
import smychka.view.session.Recipe;

/** Opens the window on one economy. */
@Command(
        name = "view",
        description = {
            "Watch a scenario in a window: the map, charts, agents to look at, levers to turn.",
            "Without a file it opens scenarios/market-nep.yaml."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Smychka.Version.class)
final class ViewVerb implements Callable<Integer> {

    private static final int MOST_SCALE = 5000;

    private final Bench bench;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "SCENARIO", description = "The scenario to watch.")
    private Path path;

    @Option(
            names = "--against",
            paramLabel = "SCENARIO",
            description = "A second scenario, lived in step with the first.")
    private Path against;

    @Option(names = "--seed", paramLabel = "N", description = "Where all luck comes from (what the scenario says).")
    private Long seed;

    @Option(
            names = "--scale",
            paramLabel = "N",
            description = "Real households one agent stands for (what the scenario says, or else 1000).")
    private Integer scale;

    @Option(names = "--theme", paramLabel = "NAME", description = "light or dark (light).")
    private String theme = "light";

    @Option(names = "--resume", paramLabel = "FILE", description = "Go on from a checkpoint saved in the window.")
    private Path resume;

    ViewVerb(Bench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var look = look();
        if (scale != null && (scale < 1 || scale > MOST_SCALE)) {
            throw refused("--scale", scale.toString(), "1 to " + MOST_SCALE + " households");
        }
        if (seed != null && seed < 0) {
            throw refused("--seed", seed.toString(), "0 or more");
        }
        var opened = load(
                resume != null ? resume : path != null ? path : bench.home().resolve("scenarios/market-nep.yaml"));
        var rival = against == null ? null : load(against);
        if (resume != null) {
            readable(resume);
        }
        if (!Window.isPossible()) {
            spec.commandLine()
                    .getErr()
                    .println("there is no display to open a window on; a batch needs none: smychka run");
            return ExitCode.FAILED;
        }
        var recipe = Recipe.of(opened);
        var window = Window.open(
                recipe.with(seed == null ? recipe.seed() : seed, scale == null ? recipe.scale() : scale), rival, look);
        if (resume != null) {
            window.resume(resume);
        }
        window.await();
        return ExitCode.DONE;
    }

    private ScenarioFile load(Path file) {
        var read = ScenarioLoader.load(List.of(file), List.of());
        if (read.size() != 1) {
            throw new RefusedException(file + " holds " + read.size() + " scenarios; the window watches one: name it");
        }
        spec.commandLine().getErr().print(Fault.text(read.get(0).warnings(), "warning"));
        spec.commandLine().getErr().flush();
        return read.get(0);
    }

    private static void readable(Path checkpoint) throws IOException {
        try {
            Checkpoint.read(checkpoint);
        } catch (Checkpoint.RefusedException refused) {
            throw new RefusedException(refused.getMessage());
        }
    }

    private Look look() {
        return switch (theme.toLowerCase(Locale.ROOT)) {
            case "light" -> Look.LIGHT;
            case "dark" -> Look.DARK;
            default -> throw refused("--theme", theme, "light or dark");
        };
    }

    private ParameterException refused(String option, String found, String expected) {
        return new ParameterException(
                spec.commandLine(),
                "Invalid value for option '" + option + "': found " + found + ", expected " + expected);
    }
}
