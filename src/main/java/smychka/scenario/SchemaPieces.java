package smychka.scenario;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.util.List;

/** The pieces a JSON schema is made of. */
final class SchemaPieces {

    /** Objects this far down stand in a line of their own. */
    private static final int DEEPEST_BROKEN = 3;

    private SchemaPieces() {}

    /** The text of a schema, a line for each key of the language. */
    static String print(JsonObject schema) {
        var text = new StringBuilder();
        print(text, schema, 0);
        return text.append('\n').toString();
    }

    private static void print(StringBuilder text, JsonElement element, int depth) {
        if (!element.isJsonObject()
                || depth > DEEPEST_BROKEN
                || element.getAsJsonObject().isEmpty()) {
            text.append(element);
            return;
        }
        var separator = "{\n";
        for (var entry : element.getAsJsonObject().entrySet()) {
            text.append(separator).append("  ".repeat(depth + 1));
            text.append(new JsonPrimitive(entry.getKey())).append(": ");
            print(text, entry.getValue(), depth + 1);
            separator = ",\n";
        }
        text.append('\n').append("  ".repeat(depth)).append('}');
    }

    static JsonObject object(String title, String about) {
        var object = new JsonObject();
        object.addProperty("title", title);
        object.addProperty("description", about);
        object.addProperty("type", "object");
        object.addProperty("additionalProperties", false);
        return object;
    }

    static JsonObject closed(String about, JsonObject properties) {
        var object = new JsonObject();
        if (!about.isEmpty()) {
            object.addProperty("description", about);
        }
        object.addProperty("type", "object");
        object.addProperty("additionalProperties", false);
        object.add("properties", properties);
        return object;
    }

    static JsonObject list(String about, JsonObject items) {
        var list = new JsonObject();
        list.addProperty("description", about);
        list.addProperty("type", "array");
        list.add("items", items);
        return list;
    }

    static JsonObject sentence(String about) {
        var text = new JsonObject();
        text.addProperty("description", about);
        text.addProperty("type", "string");
        return text;
    }

    static JsonObject constant(String word) {
        var constant = new JsonObject();
        constant.addProperty("const", word);
        return constant;
    }

    static JsonObject pattern(String regex) {
        var pattern = new JsonObject();
        pattern.addProperty("type", "string");
        pattern.addProperty("pattern", regex);
        return pattern;
    }

    static JsonObject enumeration(List<String> words) {
        return enumerationOf(strings(words));
    }

    static JsonObject enumerationOf(JsonArray values) {
        var enumeration = new JsonObject();
        enumeration.add("enum", values);
        return enumeration;
    }

    static JsonObject ref(String name) {
        var ref = new JsonObject();
        ref.addProperty("$ref", "#/definitions/" + name);
        return ref;
    }

    /** With a description of its own; beside a bare reference draft 7 would overlook it. */
    static JsonObject described(JsonObject schema, String about) {
        var described = new JsonObject();
        described.addProperty("description", about);
        if (schema.has("$ref")) {
            described.add("allOf", array(List.of(schema)));
        } else {
            schema.entrySet().forEach(entry -> described.add(entry.getKey(), entry.getValue()));
        }
        return described;
    }

    static JsonArray array(List<JsonObject> items) {
        var array = new JsonArray();
        items.forEach(array::add);
        return array;
    }

    static JsonArray strings(List<String> words) {
        var array = new JsonArray();
        words.forEach(array::add);
        return array;
    }

    static JsonArray numbers(List<Double> values) {
        var array = new JsonArray();
        values.forEach(value -> array.add(number(value)));
        return array;
    }

    static JsonPrimitive number(double value) {
        return new JsonPrimitive(new BigDecimal(Decimals.text(value)));
    }
}
