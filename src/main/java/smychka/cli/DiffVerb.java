package smychka.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import smychka.scenario.Differences;
import smychka.scenario.ScenarioLoader;

/** Lays two scenarios side by side. */
@Command(
        name = "diff",
        description = "Show in what two scenarios differ, value by value, however each came to it.",
        mixinStandardHelpOptions = true,
        versionProvider = Smychka.Version.class)
final class DiffVerb implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "A", description = "A scenario file.")
    private Path left;

    @Parameters(index = "1", paramLabel = "B", description = "Another.")
    private Path right;

    @Override
    public Integer call() {
        var a = ScenarioLoader.load(List.of(left), List.of()).get(0);
        var b = ScenarioLoader.load(List.of(right), List.of()).get(0);
        var out = spec.commandLine().getOut();
        var differences = Differences.between(a, b);
        if (differences.isEmpty()) {
            out.println(
                    a.hash().equals(b.hash())
                            ? "no difference: both give the same results"
                            : "every value is the same; they differ in what is announced ahead");
            out.flush();
            return ExitCode.DONE;
        }
        var table = new AlignedRows()
                .row(
                        "key",
                        "unit",
                        "when",
                        "where",
                        a.scenario().name(),
                        b.scenario().name());
        differences.forEach(d -> table.row(d.key(), d.unit(), d.when(), d.where(), d.left(), d.right()));
        out.print(table.text(""));
        out.flush();
        return ExitCode.DONE;
    }
}
