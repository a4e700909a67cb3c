package smychka.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import smychka.facts.Moments;
import smychka.report.CalibrationCharts;
import smychka.run.BatchFolder;
import smychka.run.FleetingRuns;
import smychka.run.Interruption;
import smychka.run.Workshop;
import smychka.run.WorkshopException;
import smychka.run.calibration.CalibrationFolder;
import smychka.run.calibration.EconomyExperiment;
import smychka.run.calibration.EvaluationLog;
import smychka.run.calibration.Fitted;
import smychka.run.calibration.Search;
import smychka.scenario.StudyLoader;

/** Fits parameters to what was observed, as a study says. */
@Command(
        name = "calibrate",
        description = {
            "Fit the free parameters of a study to facts, series and indicators of history: points spread over their"
                    + " ranges, then CMA-ES, the same seeds at all of them.",
            "Writes the parameters found as a scenario, each evaluation, the moments, profiles and charts."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Smychka.Version.class,
        footer = {"", "Whatever ends it, the same command goes on where it stopped and comes to the same result."})
final class CalibrateVerb implements Callable<Integer> {

    private final Bench bench;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "STUDY", description = "A study file with a calibration.")
    private Path study;

    @Mixin
    private StudyOptions options;

    CalibrateVerb(Bench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() throws IOException {
        var plan = plan();
        var folder =
                new CalibrationFolder(options.folder(bench.home(), plan.study().name()));
        refuseOther(folder, plan);
        var err = spec.commandLine().getErr();
        err.print(plan.warnings());
        try (var workshop = options.workshop(bench, Integer.MAX_VALUE, plan.scale())) {
            Execution.open(workshop);
            return locked(plan, folder, workshop);
        } catch (WorkshopException e) {
            err.println(e.getMessage());
            err.println(kept(folder));
            err.flush();
            return ExitCode.FAILED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.STOPPED;
        }
    }

    private int locked(CalibrationPlan plan, CalibrationFolder folder, Workshop workshop)
            throws IOException, InterruptedException {
        var lock = Execution.lock(new BatchFolder(folder.path()));
        try {
            refuseOther(folder, plan);
            folder.begin(plan.identity());
            try (var log = EvaluationLog.open(folder.path(), plan.box(), plan.loss(), plan.replications());
                    var runs = new FleetingRuns(workshop)) {
                return work(plan, folder, log, runs, CalibrationText.where(workshop));
            }
        } finally {
            lock.close();
        }
    }

    /** @throws RefusedException when it is no calibration */
    private CalibrationPlan plan() {
        var planning = options.planning();
        var moments = new Moments[1];
        if (!StudyLoader.isStudy(study)) {
            throw new RefusedException(study + " is no study: it must begin with schema: smychka/study/1");
        }
        var read = StudyLoader.load(study, (found, faults) -> {
            if (found.calibration() != null) {
                moments[0] = Moments.of(found, faults);
            }
        });
        if (read.calibration() == null) {
            throw new RefusedException(study + " has no calibration: the verb run runs it");
        }
        return new CalibrationPlan(read, moments[0], planning);
    }

    private static void refuseOther(CalibrationFolder folder, CalibrationPlan plan) throws IOException {
        var objection = folder.objection(plan.identity());
        if (objection.isPresent()) {
            throw new RefusedException(
                    Closing.shown(folder.path()) + " " + objection.get() + ": give --out a new folder");
        }
    }

    private int work(CalibrationPlan plan, CalibrationFolder folder, EvaluationLog log, FleetingRuns runs, String where)
            throws IOException, InterruptedException {
        var err = spec.commandLine().getErr();
        int known = log.all().size();
        err.println(CalibrationText.begins(plan) + ", " + where + "; "
                + (known == 0 ? "results in " : "going on after " + known + " in ") + Closing.shown(folder.path()));
        err.flush();
        var experiment = new EconomyExperiment(plan.setup(bench.layout()), runs);
        var search = new Search(plan.box(), plan.loss(), plan.search(), experiment, log);
        if (searched(search, runs, known)) {
            return tell(plan, search, folder);
        }
        err.println("stopped: " + search.made().size() + " of " + search.wanted() + " evaluations were made");
        err.println(kept(folder));
        err.flush();
        return ExitCode.STOPPED;
    }

    private static String kept(CalibrationFolder folder) {
        return "what was evaluated is kept in " + Closing.shown(folder.path()) + "; the same command goes on";
    }

    private boolean searched(Search search, FleetingRuns runs, int known) throws IOException, InterruptedException {
        var interruption = new Interruption(runs::stop);
        try (var watch =
                new CalibrationWatch(bench.onTerminal(), spec.commandLine().getErr(), known)) {
            return search.run(watch);
        } finally {
            interruption.close();
        }
    }

    private int tell(CalibrationPlan plan, Search search, CalibrationFolder folder) throws IOException {
        var fitted = new Fitted(plan.box(), plan.loss(), search);
        if (search.best().isFailed()) {
            spec.commandLine()
                    .getErr()
                    .println("every evaluation failed: " + search.best().failure());
            return ExitCode.FAILED;
        }
        var text = new CalibrationText(plan, search, fitted);
        fitted.write(folder, "Fitted: " + plan.study().title(), text.how(), words(plan));
        var out = spec.commandLine().getOut();
        text.lines().forEach(out::println);
        out.println("parameters: " + Closing.shown(folder.path().resolve(Fitted.PARAMETERS)));
        for (var chart :
                CalibrationCharts.draw(folder.path(), plan.study().title(), options.formats(), new Processors())) {
            out.println("chart: " + Closing.shown(chart));
        }
        out.flush();
        return ExitCode.DONE;
    }

    private static List<Fitted.Words> words(CalibrationPlan plan) {
        var all = plan.moments().all();
        return IntStream.range(0, all.size())
                .mapToObj(m -> new Fitted.Words(
                        all.get(m).says(), all.get(m).unit(), all.get(m).use().word()))
                .toList();
    }
}
