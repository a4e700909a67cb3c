package smychka.scenario;

import static smychka.scenario.SchemaPieces.array;
import static smychka.scenario.SchemaPieces.closed;
import static smychka.scenario.SchemaPieces.constant;
import static smychka.scenario.SchemaPieces.described;
import static smychka.scenario.SchemaPieces.enumeration;
import static smychka.scenario.SchemaPieces.enumerationOf;
import static smychka.scenario.SchemaPieces.list;
import static smychka.scenario.SchemaPieces.number;
import static smychka.scenario.SchemaPieces.numbers;
import static smychka.scenario.SchemaPieces.object;
import static smychka.scenario.SchemaPieces.pattern;
import static smychka.scenario.SchemaPieces.ref;
import static smychka.scenario.SchemaPieces.sentence;
import static smychka.scenario.SchemaPieces.strings;

import com.google.gson.JsonObject;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import smychka.unit.RegionCode;

/**
 * The scenario language as a JSON schema (draft 7, which the YAML plug-ins of VS Code and IntelliJ read), made from the
 * same definitions that the parser uses: editors complete keys, show what they mean and mark what does not fit.
 */
public final class JsonSchema {

    /** A number with its unit. */
    private static final String QUANTITY =
            "^[-+]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][-+]?[0-9]+)?(\\s+\\S|[^0-9.\\s]).*$";

    private static final String MONTH = "^(191[7-9]|19[23][0-9]|194[0-5])-(0[1-9]|1[0-2])$";
    private static final Reference REFERENCE = Reference.shipped();

    private JsonSchema() {}

    /** The schema, the same bytes for the same reference. */
    public static String text() {
        var root = object("Scenario", "A programme of the debate: what the state does, and when.");
        root.addProperty("$schema", "http://json-schema.org/draft-07/schema#");
        root.add("definitions", shared());
        var keys = new JsonObject();
        keys.add("schema", constant(LayerReader.SCHEMA));
        keys.add("extends", sentence("The parent: a file beside this one, without .yaml, or a path."));
        keys.add("title", sentence("How charts and the report name it."));
        keys.add("about", sentence("The question it asks, in a paragraph."));
        keys.add("run", run());
        keys.add("parameters", values("Numbers of the model that no decree changes.", REFERENCE.parameters()));
        keys.add("uncertain", uncertain());
        keys.add("levers", described(ref("levers"), "What rules at the start."));
        keys.add("shocks", shocks());
        keys.add("decrees", list("What changes, and when.", decree()));
        root.add("properties", keys);
        root.add("required", strings(List.of("schema")));
        return SchemaPieces.print(root);
    }

    private static JsonObject shared() {
        var shared = new JsonObject();
        var month = sentence("A month from 1917-01 to 1945-12.");
        month.addProperty("pattern", MONTH);
        shared.add("month", month);
        shared.add("quantity", pattern(QUANTITY));
        var codes = Arrays.stream(RegionCode.values()).map(Enum::name).toList();
        var region = new JsonObject();
        region.add("enum", strings(codes));
        var regions = list("Codes of regions; left out, everywhere.", region);
        regions.addProperty("uniqueItems", true);
        shared.add("regions", regions);
        shared.add("distribution", distribution());
        shared.add("levers", values("Levers and their values.", REFERENCE.levers()));
        return shared;
    }

    private static JsonObject run() {
        var keys = new JsonObject();
        for (var definition : REFERENCE.run()) {
            boolean month = definition.unit().equals(Definition.MONTH);
            keys.add(definition.key(), month ? described(ref("month"), definition.about()) : value(definition));
        }
        var names = new JsonObject();
        names.add("anyOf", array(List.of(enumeration(KnownData.INDICATORS), pattern("\\*"))));
        keys.add(KeepReader.INDICATORS, list("Indicators to keep; * stands for any letters. Left out: all.", names));
        keys.add(
                Regions.KEY,
                described(ref("regions"), "Regions to keep in regional.csv and households.csv. Left out: all."));
        keys.add(KeepReader.HOUSEHOLDS, households());
        return closed("How it is run; no influence on what happens in a run but by start, end, seed and scale.", keys);
    }

    private static JsonObject households() {
        var months = list("At the end of which months.", ref("month"));
        var keys = new JsonObject();
        keys.add(KeepReader.MONTHS, months);
        keys.add(KeepReader.SHARE, value(KeepReader.SHARES));
        var sample = closed("", keys);
        sample.add("required", strings(List.of(KeepReader.MONTHS)));
        var either = new JsonObject();
        either.add("anyOf", array(List.of(months, sample)));
        return described(either, "Months in which households are kept one by one. Left out: none.");
    }

    private static JsonObject values(String about, Collection<Definition> definitions) {
        var keys = new JsonObject();
        definitions.forEach(d -> keys.add(d.key(), value(d)));
        return closed(about, keys);
    }

    /** A number within its bounds, or one with a unit. */
    private static JsonObject value(Definition definition) {
        var number = new JsonObject();
        if (definition.isSwitch()) {
            number.add("enum", numbers(List.of(0.0, 1.0)));
        } else if (!definition.only().isEmpty()) {
            number.add("enum", numbers(definition.only()));
        } else {
            number.addProperty("type", definition.whole() ? "integer" : "number");
            number.add("minimum", number(definition.low()));
            number.add("maximum", number(definition.high()));
        }
        var value = new JsonObject();
        var choices = definition.isSwitch() || !definition.only().isEmpty()
                ? List.of(number)
                : List.of(number, ref("quantity"));
        value.add("anyOf", array(choices));
        value.add("default", number(definition.value()));
        var seen = definition.range().isEmpty() ? "" : " 1921-33 saw " + definition.range() + ".";
        return described(
                value, definition.about() + " In " + definition.unit() + ", " + definition.bounds() + "." + seen);
    }

    private static JsonObject uncertain() {
        var keys = new JsonObject();
        REFERENCE.parameters().forEach(d -> keys.add(d.key(), ref("distribution")));
        return closed("Parameters that each replication draws anew.", keys);
    }

    private static JsonObject distribution() {
        var shapes = new JsonObject();
        shapes.add("uniform", shape(List.of("low", "high")));
        shapes.add("triangular", shape(List.of("low", "mode", "high")));
        shapes.add("normal", shape(List.of("mean", "sd")));
        shapes.add("lognormal", shape(List.of("median", "log_sd")));
        shapes.add("list", list("Values, each as likely as another.", quantity()));
        var distribution = closed("One of: uniform, triangular, normal, lognormal, list.", shapes);
        distribution.addProperty("minProperties", 1);
        distribution.addProperty("maxProperties", 1);
        return distribution;
    }

    private static JsonObject shape(List<String> keys) {
        var properties = new JsonObject();
        keys.forEach(key -> properties.add(key, quantity()));
        var shape = closed("", properties);
        shape.add("required", strings(keys));
        return shape;
    }

    private static JsonObject quantity() {
        var number = new JsonObject();
        number.addProperty("type", "number");
        var quantity = new JsonObject();
        quantity.add("anyOf", array(List.of(number, ref("quantity"))));
        return quantity;
    }

    private static JsonObject shocks() {
        var years = KnownData.WEATHER_YEARS.stream().map(Integer::doubleValue).toList();
        var as = new JsonObject();
        as.add(
                "anyOf",
                array(List.of(enumeration(List.of("observed", "mean", "drawn")), enumerationOf(numbers(years)))));
        var keys = new JsonObject();
        for (var year : List.of("year", "from", "to")) {
            keys.add(year, years(year));
        }
        keys.add("as", described(as, "observed, mean, drawn, or an observed year."));
        keys.add("index", value(REFERENCE.weather()));
        keys.add(Regions.KEY, ref("regions"));
        keys.add("because", sentence("Why."));
        keys.add("source", sentence("Where it is known from."));
        var shocks = new JsonObject();
        shocks.add("weather", list("Years whose weather is not as observed.", closed("", keys)));
        return closed("What befalls the country from outside.", shocks);
    }

    private static JsonObject years(String key) {
        var year = new JsonObject();
        year.addProperty("type", "integer");
        year.addProperty("minimum", Scalars.FIRST_MONTH.year());
        year.addProperty("maximum", Scalars.LAST_MONTH.year());
        return described(year, key.equals("year") ? "A calendar year." : "The years " + key + " this one.");
    }

    private static JsonObject decree() {
        var keys = new JsonObject();
        keys.add("date", described(ref("month"), "From this month the levers stand at these values."));
        keys.add("announced", described(ref("month"), "From this month people may act on it."));
        keys.add("set", ref("levers"));
        keys.add("ramp", described(ref("month"), "By this month the values are reached in equal steps."));
        keys.add("until", described(ref("month"), "From this month what ruled before rules again."));
        keys.add(Regions.KEY, ref("regions"));
        keys.add("because", sentence("Why it is made."));
        keys.add("source", sentence("Where it is known from."));
        keys.add("imposed", described(enumeration(DecreeReader.IMPOSED), "How the values are known."));
        var decree = closed("", keys);
        decree.add("required", strings(List.of("date", "set")));
        return decree;
    }
}
