package smychka.scenario;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import smychka.unit.RegionCode;

/** Reads lists of regions. */
final class Regions {

    static final String KEY = "regions";

    private static final List<String> CODES =
            Arrays.stream(RegionCode.values()).map(Enum::name).toList();

    private Regions() {}

    /** The regions named; none when the key is absent. */
    static Set<RegionCode> read(Fields fields) {
        var reading = fields.reading();
        var read = EnumSet.noneOf(RegionCode.class);
        var path = fields.path(KEY);
        for (var node : fields.list(KEY, "a list of regions, such as [UKR, NCA]")) {
            var word = Scalars.text(reading, path, node).orElse("");
            if (!CODES.contains(word)) {
                var hint = Spelling.hint(word, CODES);
                var expected = hint.isEmpty() ? "one of " + String.join(" ", CODES) : "a region";
                reading.fault(node, path, Reading.found(node), expected, hint);
            } else if (!read.add(RegionCode.valueOf(word))) {
                reading.fault(node, path, "set twice", "each region once", "");
            }
        }
        return read;
    }
}
