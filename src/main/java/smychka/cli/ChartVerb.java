package smychka.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import smychka.record.Indicator;
import smychka.report.Format;
import smychka.report.SingleChart;
import smychka.scenario.Spelling;
import smychka.unit.Month;

/** Draws one chart of any indicators. */
@Command(
        name = "chart",
        description = {"Draw one chart from any indicators of a stored batch.", "The file's name is printed."},
        mixinStandardHelpOptions = true,
        versionProvider = Smychka.Version.class)
final class ChartVerb implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "BATCH", description = "Folder of a stored batch.")
    private Path batch;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "INDICATOR",
            description = "What is drawn, such as grain_harvest; a panel for each.")
    private List<String> indicators;

    @Option(
            names = "--by",
            paramLabel = "scenario|region|class",
            defaultValue = "scenario",
            description = "What panels are for; scenarios are always the curves (${DEFAULT-VALUE}).")
    private SingleChart.By by;

    @Option(names = "--from", paramLabel = "YYYY-MM", description = "First month drawn (default: the batch's).")
    private String from;

    @Option(names = "--to", paramLabel = "YYYY-MM", description = "Last month drawn (default: the batch's).")
    private String to;

    @Option(names = "--format", split = ",", paramLabel = "png|svg|pdf", description = "Files to write (default: png).")
    private Set<Format> formats = EnumSet.of(Format.PNG);

    @Option(names = "--out", paramLabel = "FOLDER", description = "Where files go (default: BATCH/charts).")
    private Path out;

    @Override
    public Integer call() throws IOException {
        Stored.manifest(batch);
        var chosen = indicators.stream().map(this::indicator).toList();
        var span = new SingleChart.Span(month("--from", from), month("--to", to));
        if (span.from() != null && span.to() != null && span.from().compareTo(span.to()) >= 0) {
            throw new RefusedException("--from " + from + " does not lie before --to " + to);
        }
        var target = new SingleChart.Target(out == null ? batch.resolve("charts") : out, EnumSet.copyOf(formats));
        for (var file : SingleChart.draw(batch, chosen, by, span, target)) {
            spec.commandLine().getOut().println(file);
        }
        spec.commandLine().getOut().flush();
        return ExitCode.DONE;
    }

    /** @throws RefusedException when the tables cannot hold it so */
    private Indicator indicator(String id) {
        var known = SingleChart.known(by);
        return known.stream().filter(i -> i.id().equals(id)).findFirst().orElseThrow(() -> {
            var ids = known.stream().map(Indicator::id).toList();
            var hint = Spelling.hint(id, ids);
            return new RefusedException("no indicator by " + by.name().toLowerCase(Locale.ROOT) + " is called " + id
                    + (hint.isEmpty() ? "; there are " + String.join(", ", ids) : "; " + hint));
        });
    }

    private static Month month(String option, String text) {
        try {
            return text == null ? null : Month.parse(text);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new RefusedException(option + ": found " + text + ", expected a month as YYYY-MM");
        }
    }
}
