package smychka.scenario;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** The keys and values of one place in a file. */
final class Fields {

    /** A key and its value as they stand in the file. */
    record Field(ScalarNode key, Node value) {}

    private final Reading reading;
    private final String path;
    private final Node node;
    private final Map<String, Field> fields = new LinkedHashMap<>();

    private Fields(Reading reading, String path, MappingNode node) {
        this.reading = reading;
        this.path = path;
        this.node = node;
        for (var tuple : node.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key) {
                add(key, tuple.getValueNode());
            } else {
                var found = Reading.found(tuple.getKeyNode()) + " as a key";
                reading.fault(tuple.getKeyNode(), path, found, "a word", "");
            }
        }
    }

    private void add(ScalarNode key, Node value) {
        var first = fields.putIfAbsent(key.getValue(), new Field(key, value));
        if (first != null) {
            var place = reading.place(first.key());
            reading.fault(key, path(key.getValue()), "set twice", "one value", "first set in line " + place.line());
        }
    }

    /** The fields of a node; nothing, and a fault, when it is no mapping. */
    static Optional<Fields> of(Reading reading, String path, Node node) {
        if (node instanceof MappingNode mapping) {
            return Optional.of(new Fields(reading, path, mapping));
        }
        reading.fault(node, path, Reading.found(node), "keys and values, such as {key: value}", "");
        return Optional.empty();
    }

    /** Reports every key that is not among the legal ones. */
    void only(Collection<String> legal) {
        for (var field : fields.values()) {
            var word = field.key().getValue();
            if (!legal.contains(word)) {
                reading.fault(field.key(), path(word), "unknown key", "", Spelling.hint(word, legal));
            }
        }
    }

    Reading reading() {
        return reading;
    }

    Node node() {
        return node;
    }

    String path(String key) {
        var word = Texts.quote(key);
        return path.isEmpty() ? word : path + "." + word;
    }

    Collection<Field> all() {
        return fields.values();
    }

    Optional<Node> value(String key) {
        return Optional.ofNullable(fields.get(key)).map(Field::value);
    }

    /** The text of a key; empty when it is not there. */
    Optional<String> text(String key) {
        return value(key).flatMap(v -> Scalars.text(reading, path(key), v));
    }

    /** The keys and values below a key; nothing when it is absent or left empty. */
    Optional<Fields> fields(String key) {
        return value(key).filter(Fields::isFilled).flatMap(v -> of(reading, path(key), v));
    }

    /** The entries of the list below a key; none when it is absent or left empty. */
    List<Node> list(String key, String expected) {
        var value = value(key).filter(Fields::isFilled);
        if (value.isEmpty()) {
            return List.of();
        }
        if (value.get() instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        reading.fault(value.get(), path(key), Reading.found(value.get()), expected, "");
        return List.of();
    }

    static boolean isFilled(Node value) {
        return !Tag.NULL.equals(value.getTag());
    }
}
