package smychka.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads what a study varies, and how. */
final class DesignReader {

    /** The Sobol sequence has so many dimensions. */
    private static final int MOST_DIMENSIONS = 1000;

    /** The month from which varied levers stand. */
    static final String FROM = "from";

    private static final String OVER = "parameters or levers and their values";

    /** What each kind is read by, and the keys it has beside {@code kind}. */
    private static final Map<String, Kind> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put(Design.Replications.KIND, new Kind(r -> new Design.Replications()));
        KINDS.put(Design.Grid.KIND, new Kind(DesignReader::grid, "over"));
        KINDS.put(
                Design.Factorial.KIND,
                new Kind(r -> new FactorialReader(r.study, r.fields).design(), FactorialReader.KEY));
        KINDS.put(Design.Listed.KIND, new Kind(DesignReader::listed, "points"));
        KINDS.put(
                Design.LatinHypercube.KIND,
                new Kind(
                        r -> new Design.LatinHypercube(r.factors(MOST_DIMENSIONS), r.count("samples", 1), r.seed()),
                        "over",
                        "samples",
                        "seed"));
        KINDS.put(
                Design.Sobol.KIND,
                new Kind(r -> new Design.Sobol(r.factors(MOST_DIMENSIONS), r.count("samples", 1)), "over", "samples"));
        KINDS.put(Design.Morris.KIND, new Kind(DesignReader::morris, "over", "trajectories", "levels", "seed"));
        KINDS.put(Design.Saltelli.KIND, new Kind(DesignReader::saltelli, "over", "samples", "second_order"));
    }

    private record Kind(Function<DesignReader, Design> read, List<String> keys) {
        Kind(Function<DesignReader, Design> read, String... keys) {
            this(read, List.of(keys));
        }
    }

    private final Path study;
    private final Fields fields;
    private final Reading reading;

    DesignReader(Path study, Fields fields) {
        this.study = study;
        this.fields = fields;
        this.reading = fields.reading();
    }

    Design design() {
        var word = fields.text("kind").orElse("");
        var kind = KINDS.get(word);
        if (kind == null) {
            var node = fields.value("kind").orElse(fields.node());
            var expected = "one of " + String.join(", ", KINDS.keySet());
            var found = fields.value("kind").map(Reading::found).orElse("missing");
            reading.fault(node, fields.path("kind"), found, expected, Spelling.hint(word, KINDS.keySet()));
            return new Design.Replications();
        }
        var legal = new ArrayList<>(kind.keys());
        legal.add("kind");
        if (legal.contains("over") || legal.contains("points")) {
            legal.add(FROM);
        }
        fields.only(legal);
        return kind.read().apply(this);
    }

    private Design grid() {
        var factors = new ArrayList<Factor>();
        var values = new ArrayList<List<Double>>();
        for (var entry : over().entrySet()) {
            var numbers = values(entry.getKey(), entry.getValue());
            if (!numbers.isEmpty()) {
                factors.add(factor(entry.getKey(), numbers));
                values.add(numbers);
            }
        }
        double points = values.stream().mapToDouble(List::size).reduce(1, (a, b) -> a * b);
        if (points > FactorReader.MOST) {
            reading.fault(fields.node(), fields.path("over"), Decimals.text(points) + " points", "a smaller grid", "");
        }
        return new Design.Grid(List.copyOf(factors), List.copyOf(values));
    }

    private Design listed() {
        var list = new PointListReader(study, fields);
        var points = list.points();
        return new Design.Listed(list.factors(), points);
    }

    private Design morris() {
        int levels = fields.value("levels").isEmpty() ? 4 : count("levels", 2);
        if (levels % 2 != 0) {
            var node = fields.value("levels").orElseThrow();
            reading.fault(node, fields.path("levels"), Reading.found(node), "an even number", "");
        }
        return new Design.Morris(factors(MOST_DIMENSIONS), count("trajectories", 1), levels, seed());
    }

    private Design saltelli() {
        var word = fields.text("second_order").orElse("no");
        if (!List.of("yes", "no").contains(word)) {
            var node = fields.value("second_order").orElseThrow();
            reading.fault(node, fields.path("second_order"), Reading.found(node), "yes or no", "");
        }
        return new Design.Saltelli(factors(MOST_DIMENSIONS / 2), count("samples", 1), word.equals("yes"));
    }

    private static Factor factor(Definition definition, List<Double> values) {
        double low = values.stream().mapToDouble(v -> v).min().orElseThrow();
        double high = values.stream().mapToDouble(v -> v).max().orElseThrow();
        return new Factor(definition.key(), low, high, isWhole(definition));
    }

    static boolean isWhole(Definition definition) {
        return definition.whole() || definition.isSwitch();
    }

    /** What is varied and where it is written. */
    private Map<Definition, Fields.Field> over() {
        var read = new LinkedHashMap<Definition, Fields.Field>();
        var over = fields.fields("over");
        if (over.isEmpty() || over.get().all().isEmpty()) {
            reading.fault(fields.value("over").orElse(fields.node()), fields.path("over"), "found nothing", OVER, "");
        }
        over.ifPresent(o -> o.all().forEach(f -> definition(o, f).ifPresent(d -> read.put(d, f))));
        return read;
    }

    /** What the reference says of a key; empty, and a fault, when it is no parameter or lever of the model. */
    static Optional<Definition> definition(Fields fields, Fields.Field field) {
        var word = field.key().getValue();
        if (Names.PARAMETERS.containsKey(word)) {
            return Names.parameter(fields, field).map(Reference.shipped()::parameter);
        }
        if (Names.LEVERS.containsKey(word)) {
            return Names.lever(fields, field).map(Reference.shipped()::lever);
        }
        var hint = Spelling.hint(word, Names.settings());
        fields.reading().fault(field.key(), fields.path(word), "unknown key", "", hint);
        return Optional.empty();
    }

    private List<Factor> factors(int most) {
        var factors = new ArrayList<Factor>();
        over().forEach((definition, field) -> FactorReader.range(
                        fields.fields("over").orElseThrow(), definition, field)
                .ifPresent(factors::add));
        if (factors.size() > most) {
            reading.fault(fields.node(), fields.path("over"), factors.size() + " keys", "at most " + most, "");
        }
        return List.copyOf(factors);
    }

    /** {@code [40, 53, 67]} or {@code {low: 40, high: 67, steps: 4}}. */
    private List<Double> values(Definition definition, Fields.Field field) {
        var path = fields.path("over") + "." + definition.key();
        if (field.value() instanceof SequenceNode sequence) {
            return values(definition, path, sequence);
        }
        var steps = Fields.of(reading, path, field.value());
        if (steps.isEmpty()) {
            return List.of();
        }
        steps.get().only(List.of("low", "high", "steps"));
        var range = FactorReader.range(definition, steps.get());
        int n = FactorReader.count(steps.get(), "steps", 2);
        var values = new ArrayList<Double>();
        for (int i = 0; i < n && range.isPresent(); i++) {
            double value = range.get().low() + (range.get().high() - range.get().low()) * i / (n - 1);
            values.add(isWhole(definition) ? Math.rint(value) : value);
        }
        return values.stream().distinct().toList();
    }

    private List<Double> values(Definition definition, String path, SequenceNode list) {
        var values = new ArrayList<Double>();
        for (var node : list.getValue()) {
            var number = Scalars.number(reading, path, node, definition);
            if (number.isPresent() && values.contains(number.getAsDouble())) {
                reading.fault(node, path, Reading.found(node) + " twice", "each value once", "");
            } else if (number.isPresent()) {
                values.add(number.getAsDouble());
            }
        }
        if (list.getValue().isEmpty()) {
            reading.fault(list, path, "found nothing", "values, such as [40, 53, 67]", "");
        }
        return List.copyOf(values);
    }

    private int count(String key, int least) {
        return FactorReader.count(fields, key, least);
    }

    private Long seed() {
        return fields.value("seed")
                .flatMap(node -> LayerReader.run(reading, fields.path("seed"), RunKey.SEED, node))
                .orElse(null);
    }
}
