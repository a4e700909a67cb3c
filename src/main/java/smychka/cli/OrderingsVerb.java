package smychka.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import smychka.facts.Implausibility;
import smychka.facts.Moments;
import smychka.record.Cases;
import smychka.record.Manifest;
import smychka.record.Outcome;
import smychka.record.Period;
import smychka.scenario.Fault;
import smychka.scenario.FaultsException;
import smychka.scenario.Study;
import smychka.scenario.StudyLoader;

/** Tells which order of scenarios holds over seeds, scales and parameters. */
@Command(
        name = "orderings",
        description = {
            "Say which scenario has more of an outcome than which other, and in how many cases of each batch.",
            "",
            "A case is a replication of a batch, or a point of a study. Writes orderings.csv into the first batch's"
                    + " folder."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Smychka.Version.class,
        footer = {"", "A PERIOD is " + Period.FORMS + "."})
final class OrderingsVerb implements Callable<Integer> {

    private static final String FILE = "orderings.csv";

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "BATCH",
            description = "Folders of batches and studies with the same scenarios.")
    private List<Path> batches;

    @Option(
            names = "--indicators",
            required = true,
            paramLabel = "ID[@PERIOD]",
            split = ",",
            description = "By what scenarios are put in order.")
    private List<String> indicators;

    @Option(
            names = "--scenarios",
            paramLabel = "NAME",
            split = ",",
            description = "Which are put in order (all that every batch has).")
    private List<String> scenarios = List.of();

    @Option(
            names = "--level",
            paramLabel = "SHARE",
            defaultValue = "0.95",
            description = "An order is robust when it holds in this share of the cases of every batch"
                    + " (${DEFAULT-VALUE}).")
    private double level;

    @Option(
            names = "--plausible",
            paramLabel = "STUDY",
            description =
                    "A calibration: points of studies that are too far from its moments are left out, judged by what"
                            + " the first batch that is no study misses.")
    private Path plausible;

    @Override
    public Integer call() throws IOException {
        if (!(level > 0.5 && level <= 1)) {
            throw new ParameterException(
                    spec.commandLine(), "Invalid value for option '--level': " + level + " is not in (0.5, 1]");
        }
        var moments = plausible == null ? null : moments(StudyLoader.load(plausible));
        var columns = new ArrayList<OrderingsTable.Column>();
        var out = spec.commandLine().getOut();
        for (var batch : batches) {
            var manifest = Stored.manifest(batch);
            Stored.tellUnlessWhole(manifest, spec.commandLine().getErr());
            var cases = Cases.read(batch, outcomes(manifest));
            if (moments != null && cases.areStudyPoints()) {
                cases = plausible(batch, cases, moments);
            }
            columns.add(new OrderingsTable.Column(name(batch), cases));
        }
        var outcomes = outcomes(Stored.manifest(batches.get(0)));
        var table = new OrderingsTable(columns, common(columns), outcomes, level);
        var file = batches.get(0).resolve(FILE);
        table.write(file);
        out.print(table.text());
        out.println("table: " + file);
        out.flush();
        return ExitCode.DONE;
    }

    private static String name(Path batch) {
        return batch.toAbsolutePath().normalize().getFileName().toString();
    }

    private List<Outcome> outcomes(Manifest manifest) {
        return ComparedOutcomes.among(manifest).of(indicators, List.of());
    }

    private static Moments moments(Study study) {
        if (study.calibration() == null) {
            throw new RefusedException(study.file() + " has no moments: name a study with a calibration");
        }
        var faults = new LinkedHashSet<Fault>();
        var moments = Moments.of(study, faults);
        if (!faults.isEmpty()) {
            throw new FaultsException(List.copyOf(faults));
        }
        return moments;
    }

    private Cases plausible(Path batch, Cases cases, Moments moments) throws IOException {
        var implausibility = Implausibility.read(batch, asIs(moments.judged()), moments);
        var points = Cases.points(batch, moments.judged());
        if (points.isEmpty()) {
            throw new RefusedException(batch + " has no scenario " + moments.judged() + " to hold against history");
        }
        var kept = points.entrySet().stream()
                .filter(point -> implausibility.of(point.getValue()) <= Implausibility.MOST)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        spec.commandLine()
                .getOut()
                .println(name(batch) + ": " + kept.size() + " of " + points.size() + " points are plausible by "
                        + implausibility.moments() + " moments");
        return cases.only(kept);
    }

    /** The first batch that is no study and has the scenario that stands for history. */
    private Path asIs(String judged) throws IOException {
        for (var batch : batches) {
            var manifest = Stored.manifest(batch);
            if (ScenarioNames.of(batch, manifest).known().contains(judged)) {
                return batch;
            }
        }
        throw new RefusedException("--plausible needs a batch of " + judged
                + " with the parameters as they are, to see what the model misses whatever they are");
    }

    private List<String> common(List<OrderingsTable.Column> columns) {
        var common =
                new LinkedHashSet<>(scenarios.isEmpty() ? columns.get(0).cases().scenarios() : scenarios);
        for (var column : columns) {
            var known = column.cases().scenarios();
            if (scenarios.isEmpty()) {
                common.retainAll(known);
            } else {
                scenarios.forEach(new ScenarioNames(column.name(), known)::refuseUnlessKnown);
            }
        }
        if (common.size() < 2) {
            throw new RefusedException("no two scenarios that every batch has");
        }
        return List.copyOf(common);
    }
}
