package smychka.scenario;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.nodes.Node;
import smychka.unit.RegionCode;

/** Reads {@code shocks}: what befalls the country from outside and no decree can change. */
final class WeatherReader {

    private static final String WEATHER = "weather";
    private static final List<String> KEYS =
            List.of("year", "from", "to", "as", "index", Regions.KEY, "because", "source");
    private static final int FIRST = Scalars.FIRST_MONTH.year();
    private static final int LAST = Scalars.LAST_MONTH.year();
    private static final String ENTRIES = "a list of years, such as - {year: 1931, as: mean}";
    private static final String WORDS = "observed, mean, drawn, or an observed year such as 1925";
    /** Shocks that people look for here, and where they are. */
    private static final Map<String, String> ELSEWHERE = Map.of(
            "world_prices", "levers: decree world.grain_price or world.machine_price",
            "credit", "a lever: decree world.credit",
            "threat", "a lever: decree world.threat",
            "aid", "levers: decree world.machine_aid, food.relief or food.seed_aid",
            "imports", "a lever: decree world.grain_import",
            "harvest", "the harvest is an outcome; its weather is an input");

    private final Fields fields;
    private final Reading reading;

    private WeatherReader(Fields fields) {
        this.fields = fields;
        this.reading = fields.reading();
    }

    static List<Placed<WeatherRule>> read(Fields root) {
        var shocks = root.fields("shocks");
        shocks.ifPresent(WeatherReader::refuseOthers);
        var read = new ArrayList<Placed<WeatherRule>>();
        var seen = new TreeMap<Integer, Map<RegionCode, Integer>>();
        int number = 0;
        for (var node : shocks.map(s -> s.list(WEATHER, ENTRIES)).orElse(List.of())) {
            number++;
            var entry = Fields.of(root.reading(), "shocks.weather[" + number + "]", node);
            entry.flatMap(f -> new WeatherReader(f).rule(seen))
                    .ifPresent(
                            rule -> read.add(new Placed<>(rule, root.reading().place(node))));
        }
        return read;
    }

    private static void refuseOthers(Fields shocks) {
        for (var field : shocks.all()) {
            var word = field.key().getValue();
            if (!word.equals(WEATHER)) {
                var elsewhere = ELSEWHERE.get(word);
                var found = elsewhere == null ? "unknown key" : "no shock of its own";
                var hint = elsewhere == null ? Spelling.hint(word, List.of(WEATHER)) : elsewhere;
                shocks.reading().fault(field.key(), shocks.path(word), found, "", hint);
            }
        }
    }

    private Optional<WeatherRule> rule(Map<Integer, Map<RegionCode, Integer>> seen) {
        fields.only(KEYS);
        int[] years = years();
        var source = source(years);
        var regions = Regions.read(fields);
        var because = fields.text("because").orElse("");
        var citation = fields.text("source").orElse("");
        if (years.length == 0 || source.isEmpty()) {
            return Optional.empty();
        }
        var rule = new WeatherRule(years[0], years[1], regions, source.get(), because, citation);
        refuseTwice(rule, seen);
        return Optional.of(rule);
    }

    /** The first and the last year; empty when they cannot be read. */
    private int[] years() {
        boolean one = fields.value("year").isPresent();
        boolean span = fields.value("from").isPresent() || fields.value("to").isPresent();
        if (one == span) {
            reading.fault(
                    fields.node(), fields.path("year"), one ? "set twice" : "missing", "year, or from and to", "");
            return new int[0];
        }
        var first = year(one ? "year" : "from");
        var last = one ? first : year("to");
        if (first.isEmpty() || last.isEmpty()) {
            return new int[0];
        }
        if (last.get() < first.get()) {
            var node = fields.value("to").orElseThrow();
            reading.fault(node, fields.path("to"), Reading.found(node), "a year not before " + first.get(), "");
            return new int[0];
        }
        return new int[] {first.get(), last.get()};
    }

    private Optional<Integer> year(String key) {
        var node = fields.value(key);
        if (node.isEmpty()) {
            reading.fault(fields.node(), fields.path(key), "missing", "a year", "");
            return Optional.empty();
        }
        var year = number(node.get());
        if (year.isEmpty() || year.get() < FIRST || year.get() > LAST) {
            var expected = "a year within " + FIRST + " .. " + LAST;
            reading.fault(node.get(), fields.path(key), Reading.found(node.get()), expected, "");
            return Optional.empty();
        }
        return year;
    }

    private static Optional<Integer> number(Node node) {
        var text = Reading.found(node).replace("found ", "");
        return text.matches("\\d{4}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private Optional<WeatherSource> source(int[] years) {
        var as = fields.value("as");
        var index = fields.value("index");
        if (as.isPresent() == index.isPresent()) {
            var found = as.isPresent() ? "both as and index" : "neither as nor index";
            reading.fault(fields.node(), fields.path("as"), found, "one of them: as: mean, or index: 0.8", "");
            return Optional.empty();
        }
        if (as.isPresent()) {
            return named(as.get(), years);
        }
        var definition = Reference.shipped().weather();
        var value = Scalars.number(reading, fields.path("index"), index.get(), definition);
        return value.isPresent() ? Optional.of(new WeatherSource.Given(value.getAsDouble())) : Optional.empty();
    }

    private Optional<WeatherSource> named(Node node, int[] years) {
        var observed = KnownData.WEATHER_YEARS;
        var text = Scalars.text(reading, fields.path("as"), node).orElse("");
        var like = number(node).filter(observed::contains);
        if (like.isPresent()) {
            return Optional.of(new WeatherSource.Like(like.get()));
        }
        if (text.equals("observed") && years.length > 0 && !isObserved(years)) {
            var found = "no weather is observed for all of " + years[0] + " .. " + years[1];
            var expected = "observed years, " + observed.first() + " .. " + observed.last();
            reading.fault(node, fields.path("as"), found, expected, "write mean, drawn, a year or an index");
            return Optional.empty();
        }
        return switch (text) {
            case "observed" -> Optional.of(new WeatherSource.Observed());
            case "mean" -> Optional.of(new WeatherSource.Mean());
            case "drawn" -> Optional.of(new WeatherSource.Drawn());
            default -> {
                var hint = Spelling.hint(text, List.of("observed", "mean", "drawn"));
                reading.fault(node, fields.path("as"), Reading.found(node), WORDS, hint);
                yield Optional.empty();
            }
        };
    }

    private static boolean isObserved(int[] years) {
        for (int year = years[0]; year <= years[1]; year++) {
            if (!KnownData.WEATHER_YEARS.contains(year)) {
                return false;
            }
        }
        return true;
    }

    private void refuseTwice(WeatherRule rule, Map<Integer, Map<RegionCode, Integer>> seen) {
        int line = reading.place(fields.node()).line();
        for (int year = rule.first(); year <= rule.last(); year++) {
            var row = seen.computeIfAbsent(year, y -> new EnumMap<>(RegionCode.class));
            for (var region : Merging.everywhere(rule.regions())) {
                var earlier = row.putIfAbsent(region, line);
                if (earlier != null) {
                    var hint = "first set in line " + earlier;
                    reading.fault(fields.node(), fields.path("year"), year + " set twice", "one weather", hint);
                    return;
                }
            }
        }
    }
}
