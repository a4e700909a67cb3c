package smychka.scenario;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads {@code uncertain}: a distribution in place of a parameter's value. */
final class UncertainReader {

    private static final List<String> SHAPES = List.of("uniform", "triangular", "normal", "lognormal", "list");
    private static final String EXPECTED =
            "a distribution, such as {uniform: {low: 1, high: 2}}, {normal: {mean: 1, sd: 0.1}} or {list: [1, 2]}";
    private static final Definition LOG_SD = new Definition(
            "log_sd", 0, 0, 3, List.of(), List.of(), "log s.d.", "", "", List.of(), "", "", false, false);

    private final Reading reading;
    private final Definition definition;

    private UncertainReader(Reading reading, Definition definition) {
        this.reading = reading;
        this.definition = definition;
    }

    static Map<Parameter, Placed<Distribution>> read(Fields root, Map<Parameter, Placed<Double>> sure) {
        var read = new EnumMap<Parameter, Placed<Distribution>>(Parameter.class);
        root.fields("uncertain").ifPresent(fields -> {
            for (var field : fields.all()) {
                Names.parameter(fields, field).ifPresent(p -> {
                    var reader = new UncertainReader(
                            root.reading(), Reference.shipped().parameter(p));
                    refuseSure(fields, field, sure.get(p));
                    reader.distribution(fields.path(p.key()), field)
                            .ifPresent(d ->
                                    read.put(p, new Placed<>(d, root.reading().place(field.value()))));
                });
            }
        });
        return read;
    }

    private static void refuseSure(Fields fields, Fields.Field field, Placed<Double> sure) {
        if (sure != null) {
            var hint = "set in line " + sure.place().line();
            var path = fields.path(field.key().getValue());
            fields.reading().fault(field.key(), path, "both sure and uncertain", "a value or a distribution", hint);
        }
    }

    private Optional<Distribution> distribution(String path, Fields.Field field) {
        var shapes = Fields.of(reading, path, field.value());
        if (shapes.isEmpty()) {
            return Optional.empty();
        }
        shapes.get().only(SHAPES);
        var named =
                SHAPES.stream().filter(s -> shapes.get().value(s).isPresent()).toList();
        if (named.size() != 1) {
            var found = named.isEmpty() ? "no distribution" : String.join(" and ", named);
            reading.fault(field.value(), path, found, EXPECTED, "");
            return Optional.empty();
        }
        var shape = named.get(0);
        if (shape.equals("list")) {
            return listed(shapes.get());
        }
        return shapes.get().fields(shape).flatMap(f -> switch (shape) {
            case "uniform" -> uniform(f);
            case "triangular" -> triangular(f);
            case "normal" -> normal(f);
            default -> lognormal(f);
        });
    }

    private Optional<Distribution> listed(Fields shapes) {
        var values = new ArrayList<Double>();
        var nodes = shapes.list("list", "a list of values, such as [1, 2]");
        for (var node : nodes) {
            Scalars.number(reading, shapes.path("list"), node, definition).ifPresent(values::add);
        }
        if (nodes.isEmpty()) {
            reading.fault(shapes.node(), shapes.path("list"), "found nothing", "one value or more", "");
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(new Distribution.Listed(values));
    }

    private Optional<Distribution> uniform(Fields fields) {
        fields.only(List.of("low", "high"));
        var low = number(fields, "low", definition);
        var high = number(fields, "high", definition);
        if (low.isEmpty() || high.isEmpty() || !inOrder(fields, "high", low.getAsDouble(), high.getAsDouble())) {
            return Optional.empty();
        }
        return Optional.of(new Distribution.Uniform(low.getAsDouble(), high.getAsDouble()));
    }

    private Optional<Distribution> triangular(Fields fields) {
        fields.only(List.of("low", "mode", "high"));
        var low = number(fields, "low", definition);
        var mode = number(fields, "mode", definition);
        var high = number(fields, "high", definition);
        if (low.isEmpty() || mode.isEmpty() || high.isEmpty()) {
            return Optional.empty();
        }
        double peak = mode.getAsDouble();
        if (!inOrder(fields, "high", low.getAsDouble(), high.getAsDouble())) {
            return Optional.empty();
        }
        if (peak < low.getAsDouble() || peak > high.getAsDouble()) {
            refuse(fields, "mode", "a value between low and high");
            return Optional.empty();
        }
        return Optional.of(new Distribution.Triangular(low.getAsDouble(), peak, high.getAsDouble()));
    }

    private Optional<Distribution> normal(Fields fields) {
        fields.only(List.of("mean", "sd"));
        var mean = number(fields, "mean", definition);
        var sd = positive(fields, "sd", spread());
        return mean.isEmpty() || sd.isEmpty()
                ? Optional.empty()
                : Optional.of(new Distribution.Normal(mean.getAsDouble(), sd.getAsDouble()));
    }

    private Optional<Distribution> lognormal(Fields fields) {
        fields.only(List.of("median", "log_sd"));
        var median = positive(fields, "median", definition);
        var sd = positive(fields, "log_sd", LOG_SD);
        return median.isEmpty() || sd.isEmpty()
                ? Optional.empty()
                : Optional.of(new Distribution.Lognormal(median.getAsDouble(), sd.getAsDouble()));
    }

    /** What a standard deviation of the parameter may be: up to the whole width of its bounds. */
    private Definition spread() {
        double width = definition.high() - definition.low();
        return new Definition(
                "sd", 0, 0, width, List.of(), List.of(), definition.unit(), "", "", List.of(), "", "", false, false);
    }

    private OptionalDouble number(Fields fields, String key, Definition bounds) {
        var node = fields.value(key);
        if (node.isEmpty()) {
            reading.fault(fields.node(), fields.path(key), "missing", bounds.expected(), "");
            return OptionalDouble.empty();
        }
        return Scalars.number(reading, fields.path(key), node.get(), bounds);
    }

    private OptionalDouble positive(Fields fields, String key, Definition bounds) {
        var number = number(fields, key, bounds);
        if (number.isPresent() && number.getAsDouble() <= 0) {
            refuse(fields, key, "more than 0");
            return OptionalDouble.empty();
        }
        return number;
    }

    private boolean inOrder(Fields fields, String key, double low, double high) {
        if (low >= high) {
            refuse(fields, key, "more than low, " + Decimals.text(low));
        }
        return low < high;
    }

    private void refuse(Fields fields, String key, String expected) {
        var node = fields.value(key).orElseThrow();
        reading.fault(node, fields.path(key), Reading.found(node), expected, "");
    }
}
