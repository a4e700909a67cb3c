package smychka.record;

import java.util.List;
import java.util.Map;
import smychka.unit.Month;

/** A run of one month and a few numbers. */
public final class OneMonth {

    private OneMonth() {}

    /** @param values by indicator */
    public static StoredRuns.Run of(int replication, Month month, Map<String, Double> values) {
        var run = new StoredRuns.Run(replication, month, List.copyOf(values.keySet()));
        run.add(values::get);
        return run;
    }
}
