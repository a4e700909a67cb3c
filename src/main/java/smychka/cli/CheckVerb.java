package smychka.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import smychka.scenario.Fault;
import smychka.scenario.ScenarioFile;
import smychka.scenario.ScenarioLoader;

/** Reads scenario files and says what is wrong or doubtful, without running them. */
@Command(
        name = "check",
        description = "Read scenario files and say what is wrong with them; nothing is run or written.",
        mixinStandardHelpOptions = true,
        versionProvider = Smychka.Version.class)
final class CheckVerb implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Scenario files, or folders of them.")
    private List<Path> paths = List.of();

    @Option(names = "--set", paramLabel = "KEY=VALUE", description = "A change laid over every file; repeatable.")
    private List<String> set = List.of();

    /** Faults end it with the code for refused input; warnings do not. */
    @Override
    public Integer call() {
        var files = ScenarioLoader.load(paths, set);
        var warnings =
                files.stream().flatMap(f -> f.warnings().stream()).distinct().toList();
        spec.commandLine().getErr().print(Fault.text(warnings, "warning"));
        spec.commandLine().getErr().flush();
        var out = spec.commandLine().getOut();
        files.forEach(f -> out.println(says(f)));
        out.flush();
        return ExitCode.DONE;
    }

    private static String says(ScenarioFile file) {
        var scenario = file.scenario();
        return file.file() + ": " + scenario.title() + ", " + scenario.start() + " to " + scenario.end();
    }
}
