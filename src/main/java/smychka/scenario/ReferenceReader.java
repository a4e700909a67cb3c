package smychka.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.Node;
import smychka.policy.Lever;

/** Reads {@code reference.yaml}: exactly one entry for every parameter, lever and key of {@code run}. */
final class ReferenceReader {

    static final String SCHEMA = "smychka/reference/1";

    private static final List<String> KEYS = List.of(
            "value",
            "low",
            "high",
            "only",
            "seen",
            "unit",
            "below",
            "kind",
            "imposed",
            "disqualifies",
            "about",
            "source",
            "regional",
            "whole");
    private static final Definition ANY_NUMBER = new Definition(
            "",
            0,
            -Double.MAX_VALUE,
            Double.MAX_VALUE,
            List.of(),
            List.of(),
            "any",
            "",
            "",
            List.of(),
            "",
            "",
            false,
            false);

    private final Reading reading;

    private ReferenceReader(Reading reading) {
        this.reading = reading;
    }

    static Reference read(String file, byte[] bytes) {
        var faults = new ArrayList<Fault>();
        var reading = Reading.file(file, faults);
        var root = Yaml.document(reading, bytes).flatMap(node -> Fields.of(reading, "", node));
        var reference = root.map(fields -> new ReferenceReader(reading).read(fields));
        if (!faults.isEmpty()) {
            throw new FaultsException(faults);
        }
        return reference.orElseThrow();
    }

    private Reference read(Fields root) {
        root.only(List.of("schema", "run", "shocks", "parameters", "levers"));
        if (!root.text("schema").orElse("").equals(SCHEMA)) {
            reading.fault("no reference", "schema: " + SCHEMA, "");
        }
        return new Reference(
                entries(root, "parameters", Parameter.class, Parameter::key),
                entries(root, "levers", Lever.class, Lever::key),
                entries(root, "run", RunKey.class, RunKey::key),
                root.fields("shocks")
                        .flatMap(f -> f.fields("weather"))
                        .map(f -> definition("weather", f, false))
                        .orElse(ANY_NUMBER));
    }

    private <E extends Enum<E>> Map<E, Definition> entries(
            Fields root, String section, Class<E> type, Function<E, String> key) {
        var read = new EnumMap<E, Definition>(type);
        var fields = root.fields(section);
        var names = Arrays.stream(type.getEnumConstants()).map(key).toList();
        fields.ifPresent(f -> f.only(names));
        for (var constant : type.getEnumConstants()) {
            var name = key.apply(constant);
            var node = fields.flatMap(f -> f.value(name));
            var entry = node.flatMap(n -> Fields.of(reading, section + "." + name, n));
            if (entry.isEmpty()) {
                reading.fault("no entry " + section + "." + name, "one entry for each", "");
            } else {
                read.put(constant, definition(name, entry.get(), type == RunKey.class));
            }
        }
        return read;
    }

    private Definition definition(String key, Fields entry, boolean run) {
        entry.only(KEYS);
        boolean month = key.equals(RunKey.START.key()) || key.equals(RunKey.END.key());
        var read = new Definition(
                key,
                month ? month(entry) : number(entry, "value"),
                month ? Scalars.FIRST_MONTH.index() : number(entry, "low"),
                month ? Scalars.LAST_MONTH.index() : number(entry, "high"),
                numbers(entry, "only"),
                numbers(entry, "seen"),
                month ? Definition.MONTH : entry.text("unit").orElse(""),
                entry.text("below").orElse(""),
                entry.text("kind").or(() -> entry.text("imposed")).orElse(""),
                texts(entry, "disqualifies"),
                entry.text("source").orElse(""),
                entry.text("about").orElse(""),
                is(entry, "regional", "yes"),
                run || is(entry, "whole", "yes"));
        if (!read.allows(read.value())) {
            reading.fault(entry.node(), key, "found " + Decimals.text(read.value()), read.expected(), "");
        }
        return read;
    }

    private double number(Fields entry, String key) {
        var node = entry.value(key);
        if (node.isEmpty()) {
            reading.fault(entry.node(), entry.path(key), "missing", "a number", "");
            return 0;
        }
        return Scalars.number(reading, entry.path(key), node.get(), ANY_NUMBER).orElse(0);
    }

    private List<Double> numbers(Fields entry, String key) {
        var numbers = new ArrayList<Double>();
        for (Node node : entry.list(key, "a list of numbers")) {
            Scalars.number(reading, entry.path(key), node, ANY_NUMBER).ifPresent(numbers::add);
        }
        return List.copyOf(numbers);
    }

    private double month(Fields entry) {
        var month = entry.value("value").flatMap(n -> Scalars.month(reading, entry.path("value"), n));
        return month.orElse(Scalars.FIRST_MONTH).index();
    }

    private List<String> texts(Fields entry, String key) {
        var texts = new ArrayList<String>();
        for (Node node : entry.list(key, "a list")) {
            Scalars.text(reading, entry.path(key), node).ifPresent(texts::add);
        }
        return List.copyOf(texts);
    }

    private static boolean is(Fields entry, String key, String word) {
        return entry.text(key).orElse("").equals(word);
    }
}
