package smychka.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.Node;
import smychka.policy.Lever;

/** Reads one scenario file; whatever does not fit becomes a fault, and reading goes on. */
final class LayerReader {

    static final String SCHEMA = "smychka/scenario/1";

    private static final List<String> KEYS = List.of(
            "schema", "extends", "title", "about", "run", "parameters", "uncertain", "levers", "shocks", "decrees");

    private static final List<String> RUN_KEYS = Stream.concat(
                    Arrays.stream(RunKey.values()).map(RunKey::key), KeepReader.KEYS.stream())
            .toList();

    private final Reading reading;

    private LayerReader(Reading reading) {
        this.reading = reading;
    }

    /** The layer, or nothing when the file is no scenario at all. */
    static Optional<Layer> read(Reading reading, String name, Node document) {
        var root = Fields.of(reading, "", document);
        return root.filter(fields -> isScenario(reading, fields))
                .map(fields -> new LayerReader(reading).layer(name, fields));
    }

    private static boolean isScenario(Reading reading, Fields root) {
        var schema = root.value("schema");
        if (schema.isEmpty()) {
            reading.fault(1, 1, "no schema", "the line schema: " + SCHEMA);
            return true;
        }
        boolean right = root.text("schema").orElse("").equals(SCHEMA);
        if (!right) {
            reading.fault(schema.get(), "schema", Reading.found(schema.get()), SCHEMA, "");
        }
        return right;
    }

    private Layer layer(String name, Fields root) {
        root.only(KEYS);
        var run = root.fields("run");
        run.ifPresent(fields -> fields.only(RUN_KEYS));
        var parameters = parameters(root);
        var levers = levers(root);
        var unseen = new ArrayList<Unseen>();
        levers.forEach((lever, value) -> {
            if (!Reference.shipped().lever(lever).wasSeen(value.value())) {
                unseen.add(Unseen.of(lever, null, value, "levers." + lever.key()));
            }
        });
        return new Layer(
                name,
                root.text("extends")
                        .map(t -> new Placed<>(t, place(root, "extends")))
                        .orElse(null),
                root.text("title").orElse(name),
                root.text("about").orElse(""),
                run.map(this::run).orElse(Map.of()),
                run.map(KeepReader::read).orElse(KeepLayer.SILENT),
                parameters,
                UncertainReader.read(root, parameters),
                levers,
                false,
                WeatherReader.read(root),
                DecreeReader.read(root, unseen),
                unseen);
    }

    private Place place(Fields fields, String key) {
        return reading.place(fields.value(key).orElseThrow());
    }

    private Map<RunKey, Placed<Long>> run(Fields fields) {
        var read = new EnumMap<RunKey, Placed<Long>>(RunKey.class);
        for (var key : RunKey.values()) {
            fields.value(key.key())
                    .flatMap(node -> run(reading, fields.path(key.key()), key, node))
                    .ifPresent(value -> read.put(key, new Placed<>(value, place(fields, key.key()))));
        }
        return read;
    }

    static Optional<Long> run(Reading reading, String path, RunKey key, Node node) {
        if (key.isMonth()) {
            return Scalars.month(reading, path, node).map(month -> (long) month.index());
        }
        var number = Scalars.number(reading, path, node, Reference.shipped().run(key));
        return number.isPresent() ? Optional.of((long) number.getAsDouble()) : Optional.empty();
    }

    private Map<Parameter, Placed<Double>> parameters(Fields root) {
        var read = new EnumMap<Parameter, Placed<Double>>(Parameter.class);
        root.fields("parameters").ifPresent(fields -> {
            for (var field : fields.all()) {
                Names.parameter(fields, field).ifPresent(p -> number(
                                fields, field, Reference.shipped().parameter(p))
                        .ifPresent(value -> read.put(p, value)));
            }
        });
        return read;
    }

    private Map<Lever, Placed<Double>> levers(Fields root) {
        var read = new EnumMap<Lever, Placed<Double>>(Lever.class);
        root.fields("levers").ifPresent(fields -> {
            for (var field : fields.all()) {
                Names.lever(fields, field).ifPresent(l -> number(
                                fields, field, Reference.shipped().lever(l))
                        .ifPresent(value -> read.put(l, value)));
            }
        });
        return read;
    }

    static Optional<Placed<Double>> number(Fields fields, Fields.Field field, Definition definition) {
        var path = fields.path(definition.key());
        var value = Scalars.number(fields.reading(), path, field.value(), definition);
        return value.isPresent()
                ? Optional.of(new Placed<>(value.getAsDouble(), fields.reading().place(field.value())))
                : Optional.empty();
    }
}
