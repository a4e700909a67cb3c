package smychka.scenario;

import java.util.LinkedHashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.nodes.Node;
import smychka.policy.Decree;
import smychka.policy.Lever;
import smychka.unit.Month;
import smychka.unit.RegionCode;

/** Finds the lever that two decrees of one file set in the same month and region. */
final class Twice {

    private record Key(Month date, Lever lever, RegionCode region) {}

    private final Reading reading;
    private final Map<Key, Integer> lines = new LinkedHashMap<>();

    Twice(Reading reading) {
        this.reading = reading;
    }

    void check(Fields set, Decree decree) {
        for (var field : set.all()) {
            var lever = Names.LEVERS.get(field.key().getValue());
            if (lever != null && decree.set().containsKey(lever)) {
                check(set.path(lever.key()), field.key(), decree, lever);
            }
        }
    }

    private void check(String path, Node key, Decree decree, Lever lever) {
        int line = reading.place(key).line();
        int first = 0;
        for (var region : Merging.regions(decree)) {
            var earlier = lines.putIfAbsent(new Key(decree.date(), lever, region), line);
            first = earlier == null ? first : earlier;
        }
        if (first > 0) {
            reading.fault(key, path, "set twice in " + decree.date(), "one value", "first set in line " + first);
        }
    }
}
