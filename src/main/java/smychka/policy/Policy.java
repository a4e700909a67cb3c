package smychka.policy;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import smychka.unit.Month;
import smychka.unit.RegionCode;

/**
 * The levers' start values and the decrees that move them.
 *
 * @param start what rules before the first decree; every lever has a value
 * @param decrees in order of date; among those of one month the later in the list wins
 */
public record Policy(Map<Lever, Double> start, List<Decree> decrees) {

    public Policy {
        var values = new EnumMap<Lever, Double>(Lever.class);
        values.putAll(start);
        for (var lever : Lever.values()) {
            if (!values.containsKey(lever)) {
                throw new IllegalArgumentException("no start value for " + lever.key());
            }
        }
        start = Collections.unmodifiableMap(values);
        decrees = decrees.stream().sorted(Comparator.comparing(Decree::date)).toList();
    }

    /** What says the same of one lever, and is quicker to ask. */
    public Policy on(Lever lever) {
        return new Policy(
                start, decrees.stream().filter(d -> d.set().containsKey(lever)).toList());
    }

    /** What rules for a lever in a month and region. */
    public double value(Lever lever, Month month, RegionCode region) {
        return foreseen(lever, month, month, region);
    }

    /** What will rule in a {@code later} month by the decrees announced until {@code now}: what people may expect. */
    public double foreseen(Lever lever, Month now, Month later, RegionCode region) {
        return ruling(lever, now, later, region, decrees.size());
    }

    /** Which of the decrees rules for a lever in a month and region; nothing while the start value does. */
    public OptionalInt ruling(Lever lever, Month month, RegionCode region) {
        for (int i = decrees.size() - 1; i >= 0; i--) {
            if (decrees.get(i).holds(lever, month, region)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** What would rule if only those of the first {@code count} decrees had been made that are announced by {@code known}. */
    private double ruling(Lever lever, Month known, Month month, RegionCode region, int count) {
        for (int i = count - 1; i >= 0; i--) {
            var decree = decrees.get(i);
            if (decree.announced().compareTo(known) <= 0 && decree.holds(lever, month, region)) {
                double to = decree.set().get(lever);
                if (!decree.climbing(month)) {
                    return to;
                }
                double from = ruling(lever, known, decree.date(), region, i);
                double gone = decree.gone(month);
                return from * (1 - gone) + to * gone;
            }
        }
        return start.get(lever);
    }
}
