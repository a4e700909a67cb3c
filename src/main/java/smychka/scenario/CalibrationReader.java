package smychka.scenario;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads what a study fits, and to what. */
final class CalibrationReader {

    private static final List<String> KEYS =
            List.of("free", "moments", "use", "start", "evaluations", "profile", "seed");
    private static final String MOMENT = "{fact: F01}, {series: horses} or {indicator: real_wage@1926, observed: 0.93}";
    private static final List<String> USES = List.of("fit", "judge", "unmarked");
    private static final List<String> STARTS = List.of(Design.Sobol.KIND, Design.LatinHypercube.KIND);
    private static final int FEWEST_EVALUATIONS = 2;

    /** Where bounds of what was observed lie when the file names none, as a share of it. */
    private static final double USUAL_BAND = 0.1;

    private static final Definition WEIGHT = number("weight", 0, 1e6);
    private static final Definition OBSERVED = number("observed", -1e15, 1e15);

    private final Fields fields;
    private final Reading reading;

    CalibrationReader(Fields fields) {
        this.fields = fields;
        this.reading = fields.reading();
    }

    private static Definition number(String key, double low, double high) {
        return new Definition(
                key, 0, low, high, List.of(), List.of(), "number", "", "", List.of(), "", "", false, false);
    }

    Calibration calibration() {
        fields.only(KEYS);
        var free = free();
        Long seed = fields.value("seed")
                .flatMap(node -> LayerReader.run(reading, fields.path("seed"), RunKey.SEED, node))
                .orElse(null);
        return new Calibration(
                free,
                moments(),
                uses(),
                start(free, seed),
                FactorReader.count(fields, "evaluations", FEWEST_EVALUATIONS),
                fields.value("profile").isEmpty() ? 0 : FactorReader.count(fields, "profile", 0),
                seed);
    }

    private List<Factor> free() {
        var free = new ArrayList<Factor>();
        var over = fields.fields("free");
        if (over.isEmpty() || over.get().all().isEmpty()) {
            reading.fault(
                    fields.value("free").orElse(fields.node()),
                    fields.path("free"),
                    "found nothing",
                    "parameters and their bounds, such as {kcal_target: {low: 2700, high: 2950}}",
                    "");
        }
        over.ifPresent(o -> o.all().forEach(f -> free(o, f).ifPresent(free::add)));
        return List.copyOf(free);
    }

    private Optional<Factor> free(Fields over, Fields.Field field) {
        var word = field.key().getValue();
        if (Names.LEVERS.containsKey(word)) {
            reading.fault(field.key(), over.path(word), "a lever", "a parameter", "levers are policy and not fitted");
            return Optional.empty();
        }
        return Names.parameter(over, field)
                .flatMap(p -> FactorReader.range(over, Reference.shipped().parameter(p), field));
    }

    private Set<String> uses() {
        var uses = new LinkedHashSet<String>();
        for (var node : fields.list("use", "a list of marks, such as [fit]")) {
            var word = Scalars.text(reading, fields.path("use"), node).orElse("fit");
            if (!USES.contains(word)) {
                var hint = Spelling.hint(word, USES);
                reading.fault(node, fields.path("use"), Reading.found(node), "fit, judge or unmarked", hint);
            }
            uses.add(word);
        }
        return uses.isEmpty() ? Set.of("fit") : uses;
    }

    private Design start(List<Factor> free, Long seed) {
        var start = fields.fields("start");
        if (start.isEmpty()) {
            reading.fault(fields.node(), fields.path("start"), "missing", "such as {kind: sobol, samples: 64}", "");
            return new Design.Replications();
        }
        start.get().only(List.of("kind", "samples"));
        int samples = FactorReader.count(start.get(), "samples", 1);
        var kind = start.get().text("kind").orElse("");
        if (!STARTS.contains(kind)) {
            var node = start.get().value("kind").orElse(start.get().node());
            var found = kind.isEmpty() ? "missing" : Reading.found(node);
            var expected = "one of " + String.join(", ", STARTS);
            reading.fault(node, start.get().path("kind"), found, expected, Spelling.hint(kind, STARTS));
        }
        return kind.equals(Design.Sobol.KIND)
                ? new Design.Sobol(free, samples)
                : new Design.LatinHypercube(free, samples, seed);
    }

    private List<Calibration.Moment> moments() {
        var moments = new ArrayList<Calibration.Moment>();
        var nodes = fields.list("moments", "a list of moments, each like " + MOMENT);
        if (nodes.isEmpty()) {
            var node = fields.value("moments").orElse(fields.node());
            reading.fault(node, fields.path("moments"), "found nothing", "moments, each like " + MOMENT, "");
        }
        for (int i = 0; i < nodes.size(); i++) {
            var path = fields.path("moments") + "[" + (i + 1) + "]";
            Fields.of(reading, path, nodes.get(i)).flatMap(this::moment).ifPresent(moments::add);
        }
        return List.copyOf(moments);
    }

    private Optional<Calibration.Moment> moment(Fields moment) {
        if (moment.value("fact").isPresent()) {
            moment.only(List.of("fact", "weight"));
            return moment(moment, Calibration.Kind.FACT, "fact", null);
        }
        if (moment.value("series").isPresent()) {
            moment.only(List.of("series", "from", "to", "weight"));
            return moment(moment, Calibration.Kind.SERIES, "series", null);
        }
        if (moment.value("indicator").isPresent()) {
            moment.only(List.of("indicator", "observed", "low", "high", "source", "weight"));
            return observed(moment).flatMap(known -> moment(moment, Calibration.Kind.INDICATOR, "indicator", known));
        }
        moment.only(List.of("fact", "series", "indicator"));
        reading.fault(moment.node(), moment.path("fact"), "no fact, series or indicator", "such as " + MOMENT, "");
        return Optional.empty();
    }

    private Optional<Calibration.Moment> moment(
            Fields moment, Calibration.Kind kind, String key, Calibration.Observed observed) {
        double weight = moment.value("weight")
                .map(node -> Scalars.number(reading, moment.path("weight"), node, WEIGHT))
                .orElse(OptionalDouble.of(1))
                .orElse(1);
        var node = moment.value(key).orElseThrow();
        var years = kind == Calibration.Kind.SERIES ? years(moment) : List.<Integer>of();
        return moment.text(key)
                .map(word -> new Calibration.Moment(
                        kind, word, years, observed, weight, reading.place(node), moment.path(key)));
    }

    private List<Integer> years(Fields moment) {
        if (moment.value("from").isEmpty() && moment.value("to").isEmpty()) {
            return List.of();
        }
        var first = year(moment, "from");
        var last = year(moment, "to");
        if (first.isEmpty() || last.isEmpty()) {
            return List.of();
        }
        if (first.get() > last.get()) {
            reading.fault(moment.value("to").orElseThrow(), moment.path("to"), "before from", "a later year", "");
        }
        return List.of(first.get(), last.get());
    }

    private Optional<Integer> year(Fields moment, String key) {
        var node = moment.value(key);
        var text = node.filter(n -> n instanceof ScalarNode)
                .map(n -> ((ScalarNode) n).getValue())
                .orElse("");
        if (!text.matches("\\d{4}")) {
            Node at = node.orElse(moment.node());
            var found = node.isEmpty() ? "missing" : Reading.found(at);
            reading.fault(at, moment.path(key), found, "a year such as 1926, beside the other end", "");
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(text));
    }

    private Optional<Calibration.Observed> observed(Fields moment) {
        var node = moment.value("observed");
        if (node.isEmpty()) {
            reading.fault(moment.node(), moment.path("observed"), "missing", "what was observed, in its unit", "");
            return Optional.empty();
        }
        var value = Scalars.number(reading, moment.path("observed"), node.get(), OBSERVED);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        double room = USUAL_BAND * Math.abs(value.getAsDouble());
        var low = bound(moment, "low", value.getAsDouble() - room);
        var high = bound(moment, "high", value.getAsDouble() + room);
        if (low > value.getAsDouble() || high < value.getAsDouble() || low == high) {
            reading.fault(
                    node.get(),
                    moment.path("observed"),
                    Reading.found(node.get()),
                    "low, observed and high in order, and room between them",
                    "");
            return Optional.empty();
        }
        return Optional.of(new Calibration.Observed(low, value.getAsDouble(), high));
    }

    private double bound(Fields moment, String key, double otherwise) {
        return moment.value(key)
                .map(node -> Scalars.number(reading, moment.path(key), node, OBSERVED))
                .orElse(OptionalDouble.of(otherwise))
                .orElse(otherwise);
    }
}
