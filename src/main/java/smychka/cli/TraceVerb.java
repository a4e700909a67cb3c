package smychka.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import smychka.report.Page;
import smychka.report.TracePage;
import smychka.scenario.Scenario;
import smychka.unit.Month;
import smychka.unit.RegionCode;

/** Runs a stored run again and tells what was posted on one grain market in one month. */
@Command(
        name = "trace",
        description = {
            "Why did this move? Run a stored run again up to a month and show the grain market of a region:",
            "offers, bids, prices, who sold and bought, what was shipped, and the postings behind it.",
            "What is shown is checked against the stored tables."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Smychka.Version.class)
final class TraceVerb implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "BATCH", description = "Folder of a stored batch.")
    private Path batch;

    @Parameters(index = "1", paramLabel = "RUN", description = "Number of a run, as in runs.csv.")
    private int run;

    @Option(names = "--month", required = true, paramLabel = "YYYY-MM", description = "The month.")
    private String month;

    @Option(names = "--region", required = true, paramLabel = "CODE", description = "The region, such as UKR.")
    private RegionCode region;

    @Option(names = "--page", description = "Write a page into BATCH/traces; report.html links those it names.")
    private boolean page;

    @Override
    public Integer call() throws IOException {
        var stored = StoredTrace.of(batch, run);
        var trace = stored.trace(month(stored.scenario()), region);
        var of = trace.of();
        var out = spec.commandLine().getOut();
        out.println(TracePage.title(of));
        TracePage.tables(trace).forEach(table -> lines(table).forEach(out::println));
        if (page) {
            out.println("page: " + TracePage.write(batch, trace));
        }
        out.flush();
        return ExitCode.DONE;
    }

    private Month month(Scenario scenario) {
        try {
            var parsed = Month.parse(month);
            if (parsed.compareTo(scenario.start()) >= 0 && parsed.compareTo(scenario.end()) <= 0) {
                return parsed;
            }
        } catch (DateTimeException | IllegalArgumentException e) {
            // said below
        }
        throw new RefusedException(
                "--month: found " + month + ", expected a month within " + scenario.start() + " .. " + scenario.end());
    }

    private static List<String> lines(Page.Table table) {
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add(table.caption());
        var rows = new ArrayList<List<String>>();
        var head = new ArrayList<String>();
        head.add(table.corner());
        head.addAll(table.columns());
        rows.add(head);
        for (var row : table.rows()) {
            var cells = new ArrayList<String>();
            cells.add(row.head());
            row.cells().forEach(cell -> cells.add(cell.value()));
            rows.add(cells);
        }
        for (var row : rows) {
            var line = new StringBuilder("  ");
            for (var c = 0; c < row.size(); c++) {
                var place = c;
                var width =
                        rows.stream().mapToInt(r -> r.get(place).length()).max().orElse(0);
                var pad = " ".repeat(width - row.get(c).length());
                line.append(c == 0 ? row.get(c) + pad : pad + row.get(c)).append("  ");
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }
}
