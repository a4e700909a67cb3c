package smychka.run;

import java.util.EnumMap;
import java.util.List;
import java.util.function.Consumer;
import smychka.policy.Lever;
import smychka.policy.Policy;
import smychka.record.FakeCountry;
import smychka.record.Layout;
import smychka.record.Manifest;
import smychka.record.Recorder;
import smychka.scenario.Parameters;
import smychka.scenario.Reference;
import smychka.scenario.RunSettings;
import smychka.scenario.Scenario;
import smychka.unit.Month;

/** A simulation that is over at once and whose numbers follow from its seed. */
public final class FakeSimulation implements Simulation {

    /** The rows and columns of its tables. */
    public static final Layout LAYOUT = FakeCountry.everything().layout();

    @Override
    public Outcome run(Scenario scenario, int scale, long seed, int threads, Consumer<Month> monthEnded) {
        var recorder = new Recorder<>(FakeCountry.everything(), scenario.start(), scenario.end());
        var country = new FakeCountry(scenario.start(), seed);
        for (var m = scenario.start(); m.compareTo(scenario.end()) <= 0; m = m.plus(1)) {
            country.moveTo(m);
            recorder.monthEnded(m, country);
            monthEnded.accept(m);
        }
        return new Outcome(recorder.tables(), seed * 31 + scenario.name().hashCode());
    }

    /** A scenario of the reference's parameters, without decrees. */
    public static PlannedScenario scenario(String name, Month start, int months) {
        var levers = new EnumMap<Lever, Double>(Lever.class);
        for (var lever : Lever.values()) {
            levers.put(lever, Reference.shipped().lever(lever).value());
        }
        var policy = new Policy(levers, List.of());
        var scenario =
                new Scenario(name, "The " + name, "", start, start.plus(months - 1), Parameters.reference(), policy);
        var note = new Manifest.ScenarioNote(
                name,
                scenario.title(),
                "",
                BatchFolder.scenarioFile(name),
                "of " + name,
                List.of(),
                List.of(),
                List.of());
        return new PlannedScenario(scenario, new RunSettings(7, 3, 1000), note);
    }
}
