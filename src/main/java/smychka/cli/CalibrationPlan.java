package smychka.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import smychka.facts.Moments;
import smychka.record.Decimals;
import smychka.record.Layout;
import smychka.record.Period;
import smychka.run.ModelVersion;
import smychka.run.Seeds;
import smychka.run.calibration.Box;
import smychka.run.calibration.EconomyExperiment;
import smychka.run.calibration.Loss;
import smychka.run.calibration.Search;
import smychka.run.calibration.Target;
import smychka.run.design.Points;
import smychka.scenario.BaseScenario;
import smychka.scenario.Factor;
import smychka.scenario.Fault;
import smychka.scenario.Parameter;
import smychka.scenario.RunSettings;
import smychka.scenario.Scenario;
import smychka.scenario.ScenarioFile;
import smychka.scenario.ScenarioLoader;
import smychka.scenario.Study;

/** What a calibration is to do, made from its study and the options laid over it. */
final class CalibrationPlan {

    /** Of the way evaluations are chosen; a log is only gone on with by the same. */
    private static final String METHOD = "1";

    private final Study study;
    private final Moments moments;
    private final List<String> own;
    private final List<String> set;
    private final List<BaseScenario> bases;
    private final List<ScenarioFile> files;
    private final Box box;
    private final Loss loss;
    private final long seed;
    private final int replications;
    private final int scale;

    /** @throws RefusedException when options and files contradict each other, or moments cannot be told */
    CalibrationPlan(Study study, Moments moments, Planning.Options options) {
        this.study = study;
        this.moments = moments;
        this.own = Planning.own(study, options);
        this.set = options.set();
        this.box = new Box(study.calibration().free());
        refuseSetting();
        this.bases = study.bases().stream().map(ScenarioLoader::base).toList();
        this.files = bases.stream().map(b -> b.with(settings(List.of()))).toList();
        this.seed = Planning.one("seed", options.seed(), files, RunSettings::seed);
        this.replications = Planning.one("replications", options.replications(), files, RunSettings::replications);
        this.scale = Planning.one("scale", options.scale(), files, RunSettings::scale);
        this.loss = new Loss(moments.all().stream()
                .map(m -> new Target(
                        m.name(), m.band().low(), m.band().central(), m.band().high(), m.weight()))
                .toList());
        refuseUntold();
    }

    private void refuseSetting() {
        var keys = box.factors().stream().map(Factor::key).toList();
        for (var setting : set) {
            if (keys.contains(setting.replaceFirst("\\s*=.*", ""))) {
                throw new RefusedException("--set " + setting + ": " + study.file() + " fits it");
            }
        }
    }

    private void refuseUntold() {
        var months = new LinkedHashMap<String, Period>();
        files.forEach(f -> months.put(
                f.scenario().name(),
                new Period(f.scenario().start(), f.scenario().end())));
        var untold = moments.untold(months);
        if (!untold.isEmpty()) {
            throw new RefusedException(study.file() + ": the runs do not tell " + String.join("; ", untold));
        }
        if (loss.targets().stream().allMatch(t -> t.weight() == 0)) {
            throw new RefusedException(study.file() + ": no moment has a weight");
        }
    }

    /** Each layer over those before it. */
    private List<String> settings(List<String> point) {
        return Stream.of(own, point, set).flatMap(List::stream).toList();
    }

    Study study() {
        return study;
    }

    Moments moments() {
        return moments;
    }

    Box box() {
        return box;
    }

    Loss loss() {
        return loss;
    }

    int scale() {
        return scale;
    }

    int replications() {
        return replications;
    }

    long seed() {
        return seed;
    }

    List<ScenarioFile> files() {
        return files;
    }

    /** Of the start and the search. */
    private long searchSeed() {
        return study.calibration().seed() == null ? seed : study.calibration().seed();
    }

    Search.Plan search() {
        var c = study.calibration();
        return new Search.Plan(asIs(), c.start(), c.evaluations(), c.profile(), searchSeed());
    }

    /** The free parameters as the scenario has them that stands for history. */
    private List<Double> asIs() {
        var scenario = files.stream()
                .map(ScenarioFile::scenario)
                .filter(s -> s.name().equals(moments.judged()))
                .findFirst()
                .orElseThrow();
        var byKey = Stream.of(Parameter.values()).collect(Collectors.toMap(Parameter::key, Function.identity()));
        return box.factors().stream()
                .map(f -> scenario.parameters().of(byKey.get(f.key())))
                .toList();
    }

    /** @param layout of the tables that runs leave */
    EconomyExperiment.Setup setup(Layout layout) {
        var seen = moments.in(layout);
        return new EconomyExperiment.Setup(
                this::scenarios,
                LongStream.rangeClosed(1, replications)
                        .mapToObj(r -> Seeds.of(seed, (int) r))
                        .toList(),
                scale,
                seen::figures);
    }

    private List<Scenario> scenarios(List<Double> values) {
        var point = new ArrayList<String>();
        for (int i = 0; i < values.size(); i++) {
            point.add(box.factors().get(i).key() + "=" + Decimals.text(values.get(i)));
        }
        return bases.stream().map(b -> b.with(settings(point)).scenario()).toList();
    }

    /** All that decides the evaluations and their order, but for how many there are. */
    Map<String, String> identity() throws IOException {
        var identity = new LinkedHashMap<String, String>();
        identity.put("schema", "smychka/calibration/1");
        identity.put("study", study.name());
        identity.put("model", ModelVersion.current());
        identity.put("readings", ModelVersion.ofTables());
        identity.put("method", METHOD);
        identity.put(
                "scenarios",
                files.stream().map(f -> f.scenario().name() + " " + f.hash()).collect(Collectors.joining(", ")));
        identity.put("scale", Integer.toString(scale));
        identity.put("seed", Long.toString(seed));
        identity.put("seeds", Integer.toString(replications));
        identity.put("search seed", Long.toString(searchSeed()));
        identity.put(
                "free",
                box.factors().stream()
                        .map(f -> f.key() + " " + Decimals.text(f.low()) + ".." + Decimals.text(f.high()))
                        .collect(Collectors.joining(", ")));
        identity.put(
                "start",
                study.calibration().start().kind() + " of "
                        + Points.of(study.calibration().start(), 0).size());
        identity.put("moments", momentsText());
        return identity;
    }

    private String momentsText() {
        var all = moments.all();
        return IntStream.range(0, all.size())
                .mapToObj(m -> {
                    var moment = all.get(m);
                    var band = moment.band();
                    return moment.name() + " [" + Decimals.text(band.low()) + ", " + Decimals.text(band.central())
                            + ", "
                            + Decimals.text(band.high()) + "] x " + Decimals.text(moment.weight()) + " = "
                            + moment.expression();
                })
                .collect(Collectors.joining("; "));
    }

    /** What is doubtful about the scenarios. */
    String warnings() {
        var warnings = new LinkedHashSet<Fault>();
        files.forEach(f -> warnings.addAll(f.warnings()));
        return Fault.text(List.copyOf(warnings), "warning");
    }
}
