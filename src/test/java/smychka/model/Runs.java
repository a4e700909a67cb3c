package smychka.model;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import smychka.ledger.Flow;
import smychka.scenario.Parameters;
import smychka.scenario.Scenario;
import smychka.scenario.ScenarioLoader;
import smychka.unit.Month;

/** Small whole runs for tests. */
final class Runs {

    static final int SCALE = 5000;

    private Runs() {}

    static Scenario scenario(String name, String... settings) {
        return ScenarioLoader.load(List.of(Path.of("scenarios", name + ".yaml")), List.of(settings))
                .get(0)
                .scenario();
    }

    static Scenario nep(String... settings) {
        return scenario("market-nep", settings);
    }

    static Scenario until(Scenario s, Month end) {
        return new Scenario(s.name(), s.title(), s.about(), s.start(), end, s.parameters(), s.policy());
    }

    static Scenario with(Scenario s, Parameters parameters) {
        return new Scenario(s.name(), s.title(), s.about(), s.start(), s.end(), parameters, s.policy());
    }

    static Economy run(Scenario scenario, long seed, int threads) {
        var economy = new Economy(scenario, SCALE, seed, threads);
        economy.run(e -> {});
        return economy;
    }

    static long digest(Scenario scenario, long seed, int threads) {
        return run(scenario, seed, threads).digest();
    }

    /** Sum of flows in each month of a run. */
    static List<Long> monthly(Economy economy, Flow... flows) {
        var sums = new ArrayList<Long>();
        economy.run(e -> {
            long sum = 0;
            for (var flow : flows) {
                sum += e.nation().sum(flow);
            }
            sums.add(sum);
        });
        return sums;
    }
}
