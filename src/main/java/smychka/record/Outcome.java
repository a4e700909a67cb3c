package smychka.record;

import java.util.function.ToDoubleBiFunction;
import smychka.unit.Month;

/** A figure that runs are compared by: an indicator of the country over a period. */
public record Outcome(Indicator indicator, Period period) {

    /** {@code real_wage@1926}. */
    public String name() {
        return indicator.id() + "@" + period.name();
    }

    /** Whether the indicator has a value in some month of the period. */
    public boolean isKnown() {
        return period.months().anyMatch(month -> indicator.isKnownIn(month.ofYear()));
    }

    /**
     * A run's value: flows add up over the months in which they are known, of stocks and ratios it is the mean; NaN
     * when one of these months is missing, or there is none.
     */
    public double of(StoredRuns.Run run) {
        return of(run::at);
    }

    /** As {@link #of(StoredRuns.Run)}, of whatever tells an indicator's value in a month. */
    public double of(ToDoubleBiFunction<String, Month> run) {
        var values = period.months()
                .filter(month -> indicator.isKnownIn(month.ofYear()))
                .mapToDouble(month -> run.applyAsDouble(indicator.id(), month))
                .toArray();
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return values.length == 0 ? Double.NaN : indicator.kind() == Kind.FLOW ? sum : sum / values.length;
    }
}
