package smychka.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import smychka.record.Indicator;
import smychka.record.IndicatorCatalogue;
import smychka.report.Format;
import smychka.report.Report;
import smychka.report.TracePage;
import smychka.scenario.Spelling;

/** Draws the report of stored batches anew. */
@Command(
        name = "report",
        description = {
            "Draw charts and the page of a stored batch anew, or lay several batches side by side.",
            "A study has charts of its own: heat-maps, tornado, scatter and fans.",
            "Works from stored tables alone; nothing is run."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Smychka.Version.class)
final class ReportVerb implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "BATCH",
            description = "Folders of batches; scenarios are compared with the first one of the first batch.")
    private List<Path> batches;

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "Where page and charts go (default: the folder of the batch; needed for several).")
    private Path out;

    @Option(
            names = "--charts",
            split = ",",
            paramLabel = "NAME",
            description = "Only these charts, such as output,scissors (default: all).")
    private List<String> charts = List.of();

    @Option(
            names = "--indicators",
            split = ",",
            paramLabel = "ID",
            description =
                    "Only charts that show one of these indicators, such as grain_harvest; of a study, its outcomes.")
    private List<String> indicators = List.of();

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "png|svg|pdf",
            description = "Files that charts are written as (default: png).")
    private Set<Format> formats = EnumSet.of(Format.PNG);

    @Option(
            names = "--traces",
            description =
                    "First trace the peaks and troughs that the page names, so that it can link them (one batch).")
    private boolean traces;

    @Option(names = "--open", description = "Open the page when it is done.")
    private boolean open;

    @Override
    public Integer call() throws IOException {
        for (var batch : batches) {
            Stored.tellUnlessWhole(Stored.manifest(batch), spec.commandLine().getErr());
        }
        refuseStudyAmongOthers();
        refuseStrangers("--charts", charts, Report.charts(batches.get(0)));
        refuseStrangers("--indicators", indicators, known());
        if (out == null && batches.size() > 1) {
            throw new RefusedException("several batches side by side need a folder of their own: give --out FOLDER");
        }
        if (traces && batches.size() > 1) {
            throw new RefusedException("--traces works on one batch");
        }
        var folder = out == null ? batches.get(0) : out;
        if (traces) {
            trace(folder);
        }
        var choice = new Report.Choice(EnumSet.copyOf(formats), charts, indicators);
        var page = Report.draw(batches, folder, choice, new Processors());
        spec.commandLine().getOut().println("report: " + page);
        spec.commandLine().getOut().flush();
        return open ? Browser.open(page, spec.commandLine().getErr()) : ExitCode.DONE;
    }

    private void refuseStudyAmongOthers() throws IOException {
        for (var batch : batches) {
            if (Report.isStudy(batch) && (batches.size() > 1 || traces)) {
                throw new RefusedException(batch + " is a study, which "
                        + (traces ? "has no page that traces could be linked from" : "stands alone"));
            }
        }
    }

    /** Indicators that charts can show; outcomes of a study are the country's. */
    private List<String> known() throws IOException {
        var catalogue = IndicatorCatalogue.standard();
        var all = Report.isStudy(batches.get(0)) ? catalogue.national() : catalogue.all();
        return all.stream().map(Indicator::id).toList();
    }

    private void trace(Path folder) throws IOException {
        var err = spec.commandLine().getErr();
        for (var of : Report.turningPoints(batches.get(0))) {
            err.println("tracing " + TracePage.title(of));
            err.flush();
            var trace = StoredTrace.of(batches.get(0), of.run()).trace(of.month(), of.region());
            TracePage.write(folder, trace);
        }
    }

    private static void refuseStrangers(String option, List<String> words, Collection<String> known) {
        for (var word : words) {
            if (!known.contains(word)) {
                var hint = Spelling.hint(word, known);
                throw new RefusedException(option + ": there is no " + word
                        + (hint.isEmpty() ? "; there are " + String.join(", ", known) : "; " + hint));
            }
        }
    }
}
