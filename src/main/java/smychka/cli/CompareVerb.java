package smychka.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import smychka.record.Comparison;
import smychka.record.Manifest;
import smychka.record.Period;
import smychka.record.RunStatus;
import smychka.record.StoredRuns;

/** Tells what scenarios change against one of their batch, and how sure that is. */
@Command(
        name = "compare",
        description = {
            "Compare the scenarios of a stored batch with one of them: paired differences.",
            "",
            "Runs with the same seed share their luck, so each is set against its own counterpart. Writes compare.csv"
                    + " beside the tables, with every digit."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Smychka.Version.class,
        footer = {"", "A PERIOD is " + Period.FORMS + "."})
final class CompareVerb implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "BATCH", description = "Folder of a batch.")
    private Path batch;

    @Option(
            names = "--base",
            required = true,
            paramLabel = "SCENARIO",
            description = "What the others are set against.")
    private String base;

    @Option(
            names = "--scenarios",
            paramLabel = "NAME",
            split = ",",
            description = "The scenarios to compare with it (all others).")
    private List<String> scenarios = List.of();

    @Option(
            names = "--indicators",
            paramLabel = "ID[@PERIOD]",
            split = ",",
            description = "What to compare: indicators of monthly.csv (a dozen that tell most).")
    private List<String> indicators = List.of();

    @Option(
            names = "--periods",
            paramLabel = "PERIOD",
            split = ",",
            description = "When, for indicators without a period of their own (1926 and 1932, or else the last year):"
                    + " flows are summed over the period, stocks and ratios averaged.")
    private List<String> periods = List.of();

    @Option(
            names = "--level",
            paramLabel = "SHARE",
            defaultValue = "0.95",
            description = "How often an interval holds the true difference (${DEFAULT-VALUE}).")
    private double level;

    @Option(
            names = "--test",
            defaultValue = "t",
            paramLabel = "TEST",
            description = "Whose probability the table shows: t or wilcoxon (${DEFAULT-VALUE}); the CSV has both.")
    private ComparisonTable.Test test;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "A new file for the CSV (BATCH/compare.csv, made anew).")
    private Path out;

    @Override
    public Integer call() throws IOException {
        if (!(level > 0 && level < 1)) {
            throw new ParameterException(
                    spec.commandLine(), "Invalid value for option '--level': " + level + " is not between 0 and 1");
        }
        if (out != null) {
            Stored.refuseUnlessNew(out);
        }
        var manifest = Stored.manifest(batch);
        var others = others(manifest);
        refuseUnlessPaired(manifest, others);
        var outcomes = ComparedOutcomes.among(manifest).of(indicators, periods);
        var ids = outcomes.stream().map(o -> o.indicator().id()).distinct().toList();
        var comparison = Comparison.of(StoredRuns.read(batch, ids), base, others, outcomes);
        var file = out == null ? batch.resolve("compare.csv") : out;
        var table = new ComparisonTable(comparison, level, test);
        table.write(file);
        Stored.tellUnlessWhole(manifest, spec.commandLine().getErr());
        var lines = spec.commandLine().getOut();
        table.lines(manifest).forEach(lines::println);
        lines.println("table: " + file);
        lines.flush();
        return ExitCode.DONE;
    }

    private List<String> others(Manifest manifest) {
        var names = ScenarioNames.of(batch, manifest);
        names.refuseUnlessKnown(base);
        scenarios.forEach(names::refuseUnlessKnown);
        var others = (scenarios.isEmpty() ? names.known() : scenarios)
                .stream().filter(name -> !name.equals(base)).distinct().toList();
        if (others.isEmpty()) {
            throw new RefusedException(batch + " has no scenario but " + base + ": nothing to compare it with");
        }
        return others;
    }

    /** Only runs that share their luck can be paired, and one pair tells nothing of luck. */
    private void refuseUnlessPaired(Manifest manifest, List<String> others) {
        var seeds = new HashMap<Integer, Long>();
        for (var run : manifest.runs()) {
            if (run.scenario().equals(base) && run.status().equals(RunStatus.DONE.word())) {
                seeds.put(run.replication(), run.seed());
            }
        }
        int most = 0;
        for (var other : others) {
            int pairs = 0;
            for (var run : manifest.runs()) {
                if (run.scenario().equals(other)
                        && run.status().equals(RunStatus.DONE.word())
                        && seeds.containsKey(run.replication())) {
                    refuseUnlessEqual(seeds.get(run.replication()), run);
                    pairs++;
                }
            }
            most = Math.max(most, pairs);
        }
        if (most < 2) {
            throw new RefusedException(batch + ": " + (most == 0 ? "no pair" : "one pair")
                    + " of runs with the same seed came to its end; what is luck shows from two, so run with"
                    + " --replications 2 or more (20 are usual)");
        }
    }

    private void refuseUnlessEqual(long seed, Manifest.RunNote run) {
        if (seed != run.seed()) {
            throw new RefusedException(batch + ": replication " + run.replication() + " of " + run.scenario()
                    + " has the seed " + run.seed() + ", that of " + base + " has " + seed
                    + "; only runs with the same seed can be paired");
        }
    }
}
