package smychka.scenario;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.Node;
import smychka.unit.RegionCode;

/** Reads what of a run is to be kept. */
final class KeepReader {

    static final String INDICATORS = "indicators";

    private KeepReader() {}

    /** The indicators named, in the order of the tables, or null; a {@code *} stands for any letters. */
    static Placed<List<String>> indicators(Fields run) {
        var value = run.value(INDICATORS);
        if (value.isEmpty()) {
            return null;
        }
        var wanted = new LinkedHashSet<String>();
        for (var node : run.list(INDICATORS, "a list of indicators, such as [grain_*, real_wage]")) {
            wanted.addAll(matching(run, node));
        }
        var kept = KnownData.INDICATORS.stream().filter(wanted::contains).toList();
        return new Placed<>(kept, run.reading().place(value.get()));
    }

    private static List<String> matching(Fields run, Node node) {
        var reading = run.reading();
        var path = run.path(INDICATORS);
        var text = Scalars.text(reading, path, node);
        if (text.isEmpty()) {
            return List.of();
        }
        var word = text.get();
        var found = KnownData.INDICATORS.stream().filter(pattern(word)).toList();
        if (found.isEmpty()) {
            var hint = Spelling.hint(word.toLowerCase(Locale.ROOT), KnownData.INDICATORS);
            reading.fault(node, path, Reading.found(node), "an indicator (./smychka reference lists them)", hint);
        }
        return found;
    }

    private static Predicate<String> pattern(String word) {
        var parts = word.split("\\*", -1);
        var regex =
                String.join(".*", List.of(parts).stream().map(Pattern::quote).toList());
        return parts.length > 4 ? id -> false : Pattern.compile(regex).asMatchPredicate();
    }

    /** The regions named, or null. */
    static Placed<Set<RegionCode>> regions(Fields run) {
        var value = run.value(Regions.KEY);
        return value.isEmpty()
                ? null
                : new Placed<>(Regions.read(run), run.reading().place(value.get()));
    }
}
