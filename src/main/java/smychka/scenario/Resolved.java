package smychka.scenario;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import smychka.policy.Decree;
import smychka.policy.Lever;
import smychka.policy.Policy;
import smychka.unit.Month;

/**
 * Layers merged so far.
 *
 * @param run months by their index, everything else as it is
 * @param decrees in order of date, each with the place where it is written
 */
record Resolved(
        String name,
        String title,
        String about,
        Map<RunKey, Long> run,
        Keep keep,
        Parameters parameters,
        Map<Parameter, Distribution> uncertain,
        Map<Lever, Double> levers,
        WeatherPlan weather,
        List<Placed<Decree>> decrees) {

    /** What rules when no file says anything. */
    static Resolved reference() {
        var run = new EnumMap<RunKey, Long>(RunKey.class);
        for (var key : RunKey.values()) {
            run.put(key, (long) Reference.shipped().run(key).value());
        }
        var levers = new EnumMap<Lever, Double>(Lever.class);
        for (var lever : Lever.values()) {
            levers.put(lever, Reference.shipped().lever(lever).value());
        }
        return new Resolved(
                "reference",
                "Reference",
                "",
                run,
                Keep.ALL,
                Parameters.reference(),
                Map.of(),
                levers,
                WeatherPlan.OBSERVED,
                List.of());
    }

    Month month(RunKey key) {
        return new Month(run.get(key).intValue());
    }

    Policy policy() {
        return new Policy(levers, decrees.stream().map(Placed::value).toList());
    }

    Scenario scenario() {
        return new Scenario(
                name, title, about, month(RunKey.START), month(RunKey.END), parameters, policy(), weather, uncertain);
    }

    RunSettings settings() {
        return new RunSettings(
                run.get(RunKey.SEED),
                run.get(RunKey.REPLICATIONS).intValue(),
                run.get(RunKey.SCALE).intValue(),
                keep);
    }
}
