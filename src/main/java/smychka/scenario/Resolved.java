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
 * @param decrees in order of date
 */
record Resolved(
        String name,
        String title,
        String about,
        Map<RunKey, Long> run,
        Parameters parameters,
        Map<Lever, Double> levers,
        List<Decree> decrees) {

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
        return new Resolved("reference", "Reference", "", run, Parameters.reference(), levers, List.of());
    }

    Month month(RunKey key) {
        return new Month(run.get(key).intValue());
    }

    Policy policy() {
        return new Policy(levers, decrees);
    }

    Scenario scenario() {
        return new Scenario(name, title, about, month(RunKey.START), month(RunKey.END), parameters, policy());
    }

    RunSettings settings() {
        return new RunSettings(
                run.get(RunKey.SEED),
                run.get(RunKey.REPLICATIONS).intValue(),
                run.get(RunKey.SCALE).intValue());
    }
}
