package smychka.view.session;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import smychka.model.Economy;
import smychka.record.EconomyReadings;
import smychka.record.Indicator;
import smychka.record.IndicatorCatalogue;
import smychka.record.Layout;
import smychka.record.Readings;
import smychka.record.Recorder;
import smychka.record.RunTables;
import smychka.run.Seeds;
import smychka.scenario.Scenario;
import smychka.unit.Month;
import smychka.unit.RegionCode;

/** One economy from its founding on, with every indicator of every month it has lived, as a batch records them. */
public final class Life {

    private static final Readings<Economy> READINGS = EconomyReadings.of(IndicatorCatalogue.standard());
    private static final Layout LAYOUT = READINGS.layout();
    private static final Map<String, Integer> NATIONAL = columns(LAYOUT.national());
    private static final Map<String, Integer> REGIONAL = columns(LAYOUT.regional());

    private final Economy economy;
    private final Recorder<Economy> recorder;
    private final Month start;
    private final int length;
    private volatile int months;
    private boolean concluded;

    /** @param seed the batch's; the life is that of the first replication */
    public Life(Scenario scenario, int scale, long seed) {
        economy = new Economy(scenario, scale, Seeds.of(seed, 1), 1);
        start = scenario.start();
        length = scenario.end().since(start) + 1;
        recorder = new Recorder<>(READINGS, start, scenario.end());
        economy.observe(e -> {
            recorder.monthEnded(e.month(), e);
            months = e.month().since(start) + 1;
        });
    }

    private static Map<String, Integer> columns(List<Indicator> indicators) {
        var columns = new HashMap<String, Integer>();
        for (int i = 0; i < indicators.size(); i++) {
            columns.put(indicators.get(i).id(), i);
        }
        return Map.copyOf(columns);
    }

    public static Layout layout() {
        return LAYOUT;
    }

    public Economy economy() {
        return economy;
    }

    /** What MASON locks while a month is lived, and whoever wants to read or change the economy between months. */
    public Object lock() {
        return economy.schedule;
    }

    /** Lives a month; the economy must have been started. */
    public void step() {
        economy.schedule.step(economy);
        settle();
    }

    /** Closes the digest after the last month. */
    public void settle() {
        if (hasEnded() && !concluded) {
            concluded = true;
            economy.conclude();
        }
    }

    public boolean hasEnded() {
        return months >= length;
    }

    /** Months lived. */
    public int months() {
        return months;
    }

    /** Months from the first to the last. */
    public int length() {
        return length;
    }

    public Month start() {
        return start;
    }

    /** The last month lived; the one before the first when none has been. */
    public Month now() {
        return start.plus(months - 1);
    }

    public Month end() {
        return start.plus(length - 1);
    }

    public Month month(int row) {
        return start.plus(row);
    }

    private RunTables tables() {
        return recorder.tables();
    }

    /** The country's value in the row-th month; missing ones are NaN. */
    public double national(String id, int row) {
        var column = NATIONAL.get(id);
        return column == null || row < 0 || row >= months
                ? Double.NaN
                : tables().national().at(0, row, column);
    }

    public double regional(String id, RegionCode region, int row) {
        return row < 0 || row >= months ? Double.NaN : tables().regional().at(region.ordinal(), row, REGIONAL.get(id));
    }

    /** The last value that is known of a region. */
    public double latest(String id, RegionCode region) {
        for (int row = months - 1; row >= 0; row--) {
            double value = regional(id, region, row);
            if (!Double.isNaN(value)) {
                return value;
            }
        }
        return Double.NaN;
    }

    /** What passed in a region in the last so many months, or in as many as have been lived. */
    public double sum(String id, RegionCode region, int wanted) {
        double sum = 0;
        for (int row = Math.max(0, months - wanted); row < months; row++) {
            double value = regional(id, region, row);
            sum += Double.isNaN(value) ? 0 : value;
        }
        return sum;
    }
}
