package smychka.scenario;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import smychka.unit.Month;
import smychka.unit.RegionCode;

/** Reads what of a run is to be kept. */
final class KeepReader {

    static final String INDICATORS = "indicators";
    static final String HOUSEHOLDS = "households";
    static final String MONTHS = "months";
    static final String SHARE = "share";
    static final List<String> KEYS = List.of(INDICATORS, Regions.KEY, HOUSEHOLDS);

    /** The share of the households that a sample may take. */
    static final Definition SHARES = new Definition(
            SHARE,
            1,
            1e-6,
            1,
            List.of(),
            List.of(),
            SHARE,
            "",
            "",
            List.of(),
            "",
            "Share of the households that are kept, the same ones in every scenario.",
            false,
            false);

    private KeepReader() {}

    static KeepLayer read(Fields run) {
        return new KeepLayer(indicators(run), regions(run), households(run));
    }

    /** The indicators named, in the order of the tables, or null; a {@code *} stands for any letters. */
    private static Placed<List<String>> indicators(Fields run) {
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
    private static Placed<Set<RegionCode>> regions(Fields run) {
        var value = run.value(Regions.KEY);
        return value.isEmpty()
                ? null
                : new Placed<>(Regions.read(run), run.reading().place(value.get()));
    }

    /** A list of months, or months and a share; or null. */
    private static Placed<HouseholdSample> households(Fields run) {
        var value = run.value(HOUSEHOLDS);
        if (value.isEmpty()) {
            return null;
        }
        var place = run.reading().place(value.get());
        if (!(value.get() instanceof MappingNode)) {
            return new Placed<>(new HouseholdSample(months(run, HOUSEHOLDS), 1), place);
        }
        var fields = run.fields(HOUSEHOLDS).orElseThrow();
        fields.only(List.of(MONTHS, SHARE));
        if (fields.value(MONTHS).isEmpty()) {
            var expected = "months, such as {months: [1926-12], share: 0.1}";
            run.reading().fault(value.get(), run.path(HOUSEHOLDS), "no " + MONTHS, expected, "");
        }
        var share = fields.value(SHARE)
                .map(node -> Scalars.number(run.reading(), fields.path(SHARE), node, SHARES))
                .orElse(OptionalDouble.of(1));
        return new Placed<>(new HouseholdSample(months(fields, MONTHS), share.orElse(1)), place);
    }

    private static List<Month> months(Fields fields, String key) {
        return fields.list(key, "a list of months, such as [1926-12, 1932-12]").stream()
                .flatMap(node -> Scalars.month(fields.reading(), fields.path(key), node).stream())
                .toList();
    }
}
