package smychka.cli;

import java.util.Locale;
import java.util.function.Supplier;
import smychka.record.Layout;
import smychka.run.BatchPlan;
import smychka.run.Pace;
import smychka.run.Simulation;
import smychka.scenario.Scenario;

/**
 * How long a batch takes here and how much its tables fill: judged by how fast batches lately went, or when none did by
 * trying its first scenario for a moment.
 */
final class Estimate {

    /** How long small runs warm the program up. */
    private static final double WARMING_SECONDS = 1;

    private static final int WARMING_SCALE = 5000;
    private static final int TRIAL_MONTHS = 24;
    /** Large enough to tell what a household costs, small enough for a moment. */
    private static final int TRIAL_SCALE = 1000;

    /** Bytes of a number and its comma in the tables, as batches have them. */
    private static final double BYTES_A_CELL = 8.5;
    /** Charts and the page. */
    private static final double BYTES_OF_REPORT = 4e6;
    /** A line of bands.csv for each scenario, month and indicator. */
    private static final double BYTES_A_BAND = 75;
    /** A line of households.csv. */
    private static final double BYTES_A_HOUSEHOLD = 125;
    /** Peasant households and those of towns, as there are in 1926. */
    private static final double HOUSEHOLDS = 31e6;

    private Estimate() {}

    /** Seconds on so many threads of this machine. */
    static double seconds(BatchPlan plan, Pace pace, Supplier<Simulation> simulation, int threads) {
        double month = pace.monthSeconds(plan.scale()).orElseGet(() -> tried(plan, simulation.get()));
        int runs = plan.scenarios().size() * plan.replications();
        return month * months(plan) / Math.min(threads, runs);
    }

    private static double tried(BatchPlan plan, Simulation simulation) {
        var scenario = shortened(plan.scenarios().get(0).scenario());
        int scale = Math.max(plan.scale(), TRIAL_SCALE);
        return monthSeconds(scenario, simulation, plan.seed(), scale) * scale / plan.scale();
    }

    /** Bytes of tables, charts and page. */
    static double bytes(BatchPlan plan, Layout layout) {
        double cells = layout.national().size()
                + (double) layout.regional().size() * layout.regions().size()
                + (double) layout.ofClass().size() * layout.classes().size();
        double bands = BYTES_A_BAND * layout.national().size() / plan.replications();
        double runs = (double) plan.scenarios().size() * plan.replications();
        double households = runs * layout.households().rows(HOUSEHOLDS / plan.scale());
        return months(plan) * (cells * BYTES_A_CELL + bands) + households * BYTES_A_HOUSEHOLD + BYTES_OF_REPORT;
    }

    /** Months of all runs. */
    private static double months(BatchPlan plan) {
        return plan.replications()
                * plan.scenarios().stream()
                        .mapToDouble(s -> s.scenario().end().since(s.scenario().start()) + 1.0)
                        .sum();
    }

    /** Small runs come first: a program is slow until it is compiled. */
    private static double monthSeconds(Scenario scenario, Simulation simulation, long seed, int scale) {
        double months = scenario.end().since(scenario.start()) + 1.0;
        long begun = System.nanoTime();
        do {
            simulation.run(scenario, WARMING_SCALE, seed, 1, month -> {});
        } while (since(begun) < WARMING_SECONDS);
        long started = System.nanoTime();
        simulation.run(scenario, scale, seed, 1, month -> {});
        return since(started) / months;
    }

    private static double since(long nanoTime) {
        return (System.nanoTime() - nanoTime) / 1e9;
    }

    private static Scenario shortened(Scenario s) {
        var end = s.start().plus(TRIAL_MONTHS - 1);
        return new Scenario(
                        s.name(),
                        s.title(),
                        s.about(),
                        s.start(),
                        end.compareTo(s.end()) < 0 ? end : s.end(),
                        s.parameters(),
                        s.policy(),
                        s.weather(),
                        s.uncertain())
                .drawn(0);
    }

    static String time(double seconds) {
        if (seconds < 1) {
            return "less than a second";
        }
        if (seconds < 100) {
            return String.format(Locale.ROOT, "about %.0f s", seconds);
        }
        return seconds < 6000
                ? String.format(Locale.ROOT, "about %.0f min", seconds / 60)
                : String.format(Locale.ROOT, "about %.1f h", seconds / 3600);
    }

    static String size(double bytes) {
        return bytes < 1e9
                ? String.format(Locale.ROOT, "about %.0f MB", Math.max(1, bytes / 1e6))
                : String.format(Locale.ROOT, "about %.1f GB", bytes / 1e9);
    }
}
