package smychka.scenario;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads between which values something is varied, and whole numbers of a study. */
final class FactorReader {

    static final int MOST = 1_000_000;

    private FactorReader() {}

    /** {@code {low: 40, high: 80}}; what is left out is the reference's bound. */
    static Optional<Factor> range(Fields over, Definition definition, Fields.Field field) {
        if (!Fields.isFilled(field.value())) {
            return Optional.of(factor(definition, definition.low(), definition.high()));
        }
        var bounds = Fields.of(over.reading(), over.path(definition.key()), field.value());
        if (bounds.isEmpty()) {
            return Optional.empty();
        }
        bounds.get().only(List.of("low", "high"));
        return range(definition, bounds.get());
    }

    static Optional<Factor> range(Definition definition, Fields bounds) {
        var low = bound(bounds, "low", definition, definition.low());
        var high = bound(bounds, "high", definition, definition.high());
        if (low.isEmpty() || high.isEmpty()) {
            return Optional.empty();
        }
        if (low.getAsDouble() >= high.getAsDouble()) {
            var node = bounds.value("high").orElse(bounds.node());
            var found = "found " + Decimals.text(high.getAsDouble());
            var expected = "more than low, " + Decimals.text(low.getAsDouble());
            bounds.reading().fault(node, bounds.path("high"), found, expected, "");
            return Optional.empty();
        }
        return Optional.of(factor(definition, low.getAsDouble(), high.getAsDouble()));
    }

    private static Factor factor(Definition definition, double low, double high) {
        return new Factor(definition.key(), low, high, DesignReader.isWhole(definition));
    }

    private static OptionalDouble bound(Fields bounds, String key, Definition definition, double otherwise) {
        var node = bounds.value(key);
        return node.isPresent()
                ? Scalars.number(bounds.reading(), bounds.path(key), node.get(), definition)
                : OptionalDouble.of(otherwise);
    }

    /** A whole number from {@code least} on; a fault, and {@code least}, when it is missing. */
    static int count(Fields fields, String key, int least) {
        var node = fields.value(key);
        var expected = "a whole number in [" + least + ", " + MOST + "]";
        if (node.isEmpty()) {
            fields.reading().fault(fields.node(), fields.path(key), "missing", expected, "");
            return least;
        }
        var text = node.get() instanceof ScalarNode scalar ? scalar.getValue() : "";
        if (!text.matches("\\d{1,7}") || Integer.parseInt(text) < least || Integer.parseInt(text) > MOST) {
            fields.reading().fault(node.get(), fields.path(key), Reading.found(node.get()), expected, "");
            return least;
        }
        return Integer.parseInt(text);
    }
}
