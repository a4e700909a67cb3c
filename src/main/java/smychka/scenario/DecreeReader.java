package smychka.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import smychka.policy.Decree;
import smychka.policy.Lever;
import smychka.unit.Month;
import smychka.unit.RegionCode;

/** Reads the decrees of a file. */
final class DecreeReader {

    private static final List<String> KEYS =
            List.of("date", "announced", "set", "ramp", "until", "regions", "because", "source", "imposed");
    static final List<String> IMPOSED = List.of("decree", "observed", "assumed", "fitted");
    private static final String SET = "levers and their values, such as {grain.state_price: 60}";

    private final Fields fields;
    private final Reading reading;
    private final Optional<Fields> setting;
    private final Map<Lever, Placed<Double>> values = new EnumMap<>(Lever.class);

    private DecreeReader(Fields fields) {
        this.fields = fields;
        this.reading = fields.reading();
        this.setting = fields.fields("set");
    }

    /** @param unseen takes what the decrees set outside the range of history */
    static List<Placed<Decree>> read(Fields root, Collection<Unseen> unseen) {
        var read = new ArrayList<Placed<Decree>>();
        var twice = new Twice(root.reading());
        int number = 0;
        for (var node : root.list("decrees", "a list of decrees, each beginning with - date:")) {
            number++;
            var entry = Fields.of(root.reading(), "decrees[" + number + "]", node);
            entry.flatMap(fields -> new DecreeReader(fields).decree(twice, unseen))
                    .ifPresent(decree ->
                            read.add(new Placed<>(decree, root.reading().place(node))));
        }
        return read;
    }

    private Optional<Decree> decree(Twice twice, Collection<Unseen> unseen) {
        fields.only(KEYS);
        var date = needed("date", "a month written like 1926-07")
                .flatMap(node -> Scalars.month(reading, fields.path("date"), node));
        var announced = month("announced");
        var ramp = month("ramp");
        var until = month("until");
        date.ifPresent(d -> check(d, announced, ramp, until));
        var set = set();
        var regions = regions(set.keySet());
        var because = fields.text("because").orElse("");
        var source = fields.text("source").orElse("");
        if (date.isEmpty() || set.isEmpty()) {
            return Optional.empty();
        }
        var decree = new Decree(date.get(), announced, set, ramp, until, regions, because, source, imposed());
        setting.ifPresent(s -> twice.check(s, decree));
        values.forEach((lever, value) -> {
            if (!Reference.shipped().lever(lever).wasSeen(value.value())) {
                unseen.add(Unseen.of(lever, decree.date(), value, fields.path("set." + lever.key())));
            }
        });
        return Optional.of(decree);
    }

    private String imposed() {
        var word = fields.text("imposed").orElse("");
        if (word.isEmpty() || IMPOSED.contains(word)) {
            return word;
        }
        var node = fields.value("imposed").orElseThrow();
        var expected = "one of " + String.join(" ", IMPOSED);
        reading.fault(node, fields.path("imposed"), Reading.found(node), expected, Spelling.hint(word, IMPOSED));
        return "";
    }

    private Optional<Node> needed(String key, String expected) {
        var value = fields.value(key);
        if (value.isEmpty()) {
            reading.fault(fields.node(), fields.path(key), "missing", expected, "");
        }
        return value;
    }

    private Month month(String key) {
        return fields.value(key)
                .flatMap(node -> Scalars.month(reading, fields.path(key), node))
                .orElse(null);
    }

    private void check(Month date, Month announced, Month ramp, Month until) {
        if (announced != null && announced.compareTo(date) > 0) {
            refuse("announced", "the date, " + date + ", or a month before it");
        }
        if (ramp != null && ramp.compareTo(date) <= 0) {
            refuse("ramp", "a month after the date, " + date);
        }
        if (until != null && until.compareTo(date) <= 0) {
            refuse("until", "a month after the date, " + date);
        } else if (until != null && ramp != null && until.compareTo(ramp) < 0) {
            refuse("until", "no month before the ramp ends, " + ramp);
        }
    }

    private void refuse(String key, String expected) {
        var node = fields.value(key).orElseThrow();
        reading.fault(node, fields.path(key), Reading.found(node), expected, "");
    }

    private Map<Lever, Double> set() {
        setting.ifPresent(set -> {
            for (var field : set.all()) {
                Names.lever(set, field).ifPresent(lever -> LayerReader.number(
                                set, field, Reference.shipped().lever(lever))
                        .ifPresent(value -> values.put(lever, value)));
            }
        });
        needed("set", SET).filter(DecreeReader::isEmpty).ifPresent(node -> {
            reading.fault(node, fields.path("set"), "found nothing", SET, "");
        });
        var read = new EnumMap<Lever, Double>(Lever.class);
        values.forEach((lever, value) -> read.put(lever, value.value()));
        return read;
    }

    private static boolean isEmpty(Node set) {
        boolean bare = set instanceof MappingNode mapping && mapping.getValue().isEmpty();
        return bare || !Fields.isFilled(set);
    }

    private Set<RegionCode> regions(Set<Lever> levers) {
        var read = Regions.read(fields);
        if (!read.isEmpty()) {
            refuseNational(fields.value(Regions.KEY).orElseThrow(), levers);
        }
        return read;
    }

    private void refuseNational(Node regions, Set<Lever> levers) {
        for (var lever : levers) {
            if (!Reference.shipped().lever(lever).regional()) {
                var found = lever.key() + " is national";
                reading.fault(regions, fields.path(Regions.KEY), found, "no regions", "give it a decree of its own");
            }
        }
    }
}
