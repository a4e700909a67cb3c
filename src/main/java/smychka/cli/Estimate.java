package smychka.cli;

import java.util.Locale;
import smychka.record.Layout;
import smychka.run.BatchPlan;
import smychka.run.Pace;

/**
 * How long a batch takes here and how much its tables fill: judged by how fast batches lately went, or when none did by
 * how fast they go on the machine that src/docs/performance.md speaks of.
 */
final class Estimate {

    /** What a month of all the country's households would take one thread, one to one: 8.5 ms at scale 1000. */
    private static final double MONTH_SECONDS = 8.5;

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
    static double seconds(BatchPlan plan, Pace pace, int threads) {
        double month = pace.monthSeconds(plan.scale()).orElse(MONTH_SECONDS / plan.scale());
        int runs = plan.scenarios().size() * plan.replications();
        return month * months(plan) / Math.min(threads, runs);
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
