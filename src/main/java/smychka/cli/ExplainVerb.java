package smychka.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import smychka.run.Seeds;
import smychka.scenario.Definition;
import smychka.scenario.Explanation;
import smychka.scenario.ScenarioFile;
import smychka.scenario.ScenarioLoader;

/** Says what a key of a scenario stands at, in which months, and everyone who set it. */
@Command(
        name = "explain",
        description = "Say what a key of a scenario stands at, in which months, and who set it.",
        mixinStandardHelpOptions = true,
        versionProvider = Smychka.Version.class)
final class ExplainVerb implements Callable<Integer> {

    private static final int DRAWS_SHOWN = 5;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", description = "A scenario file.")
    private Path file;

    @Parameters(
            index = "1",
            paramLabel = "KEY",
            description = "A lever, a parameter, weather, or a key of run such as run.seed.")
    private String key;

    @Option(names = "--set", paramLabel = "KEY=VALUE", description = "A change laid over the file; repeatable.")
    private List<String> set = List.of();

    @Override
    public Integer call() {
        var scenario = ScenarioLoader.load(List.of(file), set).get(0);
        var why = scenario.provenance().explain(key);
        var out = spec.commandLine().getOut();
        out.println(key + ": " + why.definition().about());
        out.println(measure(why.definition()));
        out.println();
        out.println("What rules in " + file + ":");
        rules(out, why);
        draws(out, scenario);
        if (!why.note().isEmpty()) {
            out.println("  " + why.note());
        }
        out.println();
        out.println("Who set it, from the first to the last:");
        chain(out, why);
        out.flush();
        return ExitCode.DONE;
    }

    static String measure(Definition definition) {
        var seen = definition.range().isEmpty() ? "" : ", 1921-33 saw " + definition.range();
        return definition.unit() + ", " + definition.bounds() + seen;
    }

    private static void rules(PrintWriter out, Explanation why) {
        var table = new AlignedRows();
        for (var rule : why.rules()) {
            var where = rule.regions().stream().map(Enum::name).collect(Collectors.joining(" "));
            table.row(where, rule.from() + " to " + rule.to(), rule.value(), "[" + (rule.by() + 1) + "]");
        }
        out.print(table.text("  "));
    }

    /** What the first replications draw. */
    private void draws(PrintWriter out, ScenarioFile file) {
        for (var parameter : file.scenario().uncertain().keySet()) {
            if (!parameter.key().equals(key)) {
                continue;
            }
            int most = Math.min(DRAWS_SHOWN, file.run().replications());
            for (int replication = 1; replication <= most; replication++) {
                var drawn = file.scenario().draws(Seeds.of(file.run().seed(), replication));
                out.println("  replication " + replication + " draws " + drawn.get(parameter));
            }
            out.println("  (draws.csv of a batch has them all)");
        }
    }

    private static void chain(PrintWriter out, Explanation why) {
        int number = 0;
        for (var s : why.chain()) {
            number++;
            var line = new StringBuilder("  [" + number + "] " + s.place() + ": " + s.value());
            for (var more : List.of(s.where(), s.when(), s.fate())) {
                line.append(more.isEmpty() ? "" : ", " + more);
            }
            out.println(line);
            if (!s.because().isEmpty()) {
                out.println("      " + s.because());
            }
            if (!s.source().isEmpty()) {
                out.println("      source: " + s.source());
            }
        }
    }
}
