package smychka.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import smychka.scenario.Scenario;
import smychka.scenario.ScenarioLoader;

/**
 * What each phase of the month costs, nanoseconds per peasant household and month, beside a stored baseline. Of each
 * phase and month the fastest of some runs counts, so that it tells much the same on a machine that is busy.
 */
public final class PhaseTimes {

    private static final Path BASELINE = Path.of("src", "jmh", "phases.csv");
    private static final int RUNS = 10;
    private static final long SEED = 1921;

    private final Scenario scenario =
            ScenarioLoader.load(Path.of("scenarios", "market-nep.yaml")).scenario();
    private final int months = scenario.end().since(scenario.start()) + 1;
    private final Map<String, long[]> fastest = new LinkedHashMap<>();
    private long householdMonths;

    /** @param args the scale; {@code keep} after it makes what is measured the new baseline */
    public static void main(String[] args) throws IOException {
        int scale = args.length > 0 && args[0].matches("\\d+") ? Integer.parseInt(args[0]) : 1000;
        var times = new PhaseTimes();
        for (int run = 0; run < RUNS; run++) {
            times.householdMonths = 0;
            times.run(new Economy(times.scenario, scale, SEED, 1));
        }
        times.print();
        if (args.length > 1 && args[1].equals("keep")) {
            times.keep();
        }
    }

    private void run(Economy economy) {
        economy.start();
        for (int month = 0; month < months; month++) {
            economy.nation().enter(scenario.start().plus(month));
            for (var phase : economy.phases()) {
                if (phase.season().test(economy.month().ofYear())) {
                    long began = System.nanoTime();
                    live(economy, phase);
                    note(phase, month, System.nanoTime() - began);
                }
            }
            for (var region : economy.regions()) {
                householdMonths += region.households();
            }
        }
        economy.finish();
    }

    static void live(Economy economy, Phase phase) {
        if (phase instanceof Phase.OfNation nation) {
            nation.act().run();
            return;
        }
        for (var region : economy.regions()) {
            if (phase instanceof Phase.OfVillages villages) {
                for (var village : region.villages()) {
                    villages.act().accept(village);
                }
            } else {
                ((Phase.OfTowns) phase).act().accept(region.town());
            }
        }
    }

    private void note(Phase phase, int month, long nanos) {
        var of = phase instanceof Phase.OfVillages ? "villages" : phase instanceof Phase.OfTowns ? "towns" : "nation";
        var times = fastest.computeIfAbsent(of + ": " + phase.name(), name -> {
            var none = new long[months];
            Arrays.fill(none, Long.MAX_VALUE);
            return none;
        });
        times[month] = Math.min(times[month], nanos);
    }

    private double cost(String phase) {
        return Arrays.stream(fastest.get(phase))
                        .filter(nanos -> nanos < Long.MAX_VALUE)
                        .sum()
                / (double) householdMonths;
    }

    private void print() throws IOException {
        var before = baseline();
        double total = 0;
        double totalBefore = 0;
        for (var phase : fastest.keySet()) {
            total += cost(phase);
            totalBefore += before.getOrDefault(phase, 0.0);
            row(phase, cost(phase), before.getOrDefault(phase, 0.0));
        }
        row("all", total, totalBefore);
    }

    private static void row(String phase, double now, double before) {
        String ratio = before > 0 ? String.format(Locale.ROOT, "%8.1f %7.2f", before, now / before) : "";
        System.out.println(String.format(Locale.ROOT, "%-45s %8.1f", phase, now) + ratio);
    }

    private static Map<String, Double> baseline() throws IOException {
        var costs = new TreeMap<String, Double>();
        if (Files.exists(BASELINE)) {
            for (var line : Files.readAllLines(BASELINE)) {
                var cells = line.split(",", -1);
                costs.put(cells[0], Double.valueOf(cells[1]));
            }
        }
        return costs;
    }

    private void keep() throws IOException {
        var text = new StringBuilder();
        for (var phase : fastest.keySet()) {
            text.append(String.format(Locale.ROOT, "%s,%.2f%n", phase, cost(phase)));
        }
        Files.writeString(BASELINE, text);
    }
}
