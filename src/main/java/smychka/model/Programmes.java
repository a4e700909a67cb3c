package smychka.model;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import smychka.agents.Programme;
import smychka.agents.Regime;
import smychka.policy.Lever;

/** What each regime does, as {@code regimes.csv} has it. */
public final class Programmes {

    private Programmes() {}

    /** A programme for every regime. */
    public static Map<Regime, Programme> shipped() {
        return Geography.table("/regimes/regimes.csv", rows -> {
            var lines = new EnumMap<Regime, List<Programme.Line>>(Regime.class);
            rows.forEach(row -> lines.computeIfAbsent(Regime.valueOf(row.getField("regime")), r -> new ArrayList<>())
                    .add(line(row)));
            var programmes = new EnumMap<Regime, Programme>(Regime.class);
            lines.forEach((regime, of) -> programmes.put(regime, new Programme(regime, of)));
            return programmes;
        });
    }

    private static Programme.Line line(NamedCsvRecord row) {
        boolean set = !row.getField("value").isEmpty();
        return new Programme.Line(
                lever(row.getField("lever")),
                (int) Geography.number(row, "from"),
                (int) Geography.number(row, "to"),
                set ? Geography.number(row, "value") : Double.NaN,
                set ? 0 : Geography.number(row, "step"),
                set ? 0 : Geography.number(row, "limit"));
    }

    private static Lever lever(String key) {
        return Arrays.stream(Lever.values())
                .filter(lever -> lever.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("regimes.csv: no lever " + key));
    }
}
