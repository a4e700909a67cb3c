package smychka.scenario;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import smychka.unit.Month;

/** Single values read with a fault for whatever does not fit. */
final class Scalars {

    static final Month FIRST_MONTH = Month.of(1917, 1);
    static final Month LAST_MONTH = Month.of(1945, 12);

    private static final String DIGITS = "[-+]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][-+]?\\d{1,3})?";
    private static final Pattern NUMBER = Pattern.compile(DIGITS);
    /** Such as {@code 0.75 t/ha} or {@code 12 %}. */
    private static final Pattern QUANTITY =
            Pattern.compile("(" + DIGITS + ")(?:\\s+(?=\\S)|(?=[\\p{L}%/]))(.*)", Pattern.DOTALL);

    private static final Pattern DECIMAL_COMMA = Pattern.compile("([-+]?\\d+),(\\d+)(\\s*\\D.*)?", Pattern.DOTALL);
    private static final Pattern GROUPED = Pattern.compile("[-+]?\\d{1,3}(?:[ _'\u00a0]\\d{3})+");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final int LONGEST_NUMBER = 60;

    private Scalars() {}

    static Optional<String> text(Reading reading, String path, Node node) {
        if (!(node instanceof ScalarNode scalar) || Tag.NULL.equals(node.getTag())) {
            reading.fault(node, path, Reading.found(node), "text", "");
            return Optional.empty();
        }
        var hidden = Texts.hidden(scalar.getValue());
        if (hidden.isPresent()) {
            var found = String.format(Locale.ROOT, "the invisible character U+%04X", hidden.getAsInt());
            reading.fault(node, path, found, "text that shows as it is", "take it out");
            return Optional.empty();
        }
        return Optional.of(scalar.getValue().strip());
    }

    /** A number within the bounds of a definition, bare in its unit or with a unit that converts to it. */
    static OptionalDouble number(Reading reading, String path, Node node, Definition definition) {
        var text = node instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
        boolean plain = node instanceof ScalarNode scalar && scalar.isPlain();
        boolean isBare =
                plain && text.length() <= LONGEST_NUMBER && NUMBER.matcher(text).matches();
        var value = isBare ? OptionalDouble.of(Double.parseDouble(text)) : converted(text, definition);
        if (value.isPresent() && definition.allows(value.getAsDouble())) {
            return value;
        }
        if (value.isEmpty()) {
            refuse(reading, path, node, definition);
        } else {
            var inOurs = isBare ? "" : inUnit(text, value.getAsDouble(), definition);
            reading.fault(node, path, Reading.found(node) + inOurs, definition.expected(), "");
        }
        return OptionalDouble.empty();
    }

    /** " = 12 kg/ha": what a quantity is in the unit of the reference, where that is not what stands there. */
    private static String inUnit(String text, double value, Definition definition) {
        var converted = Double.isFinite(value) ? Decimals.text(value) + " " + definition.unit() : text;
        return text.equals(converted) ? "" : " = " + converted;
    }

    private static OptionalDouble converted(String text, Definition definition) {
        if (text.length() > LONGEST_NUMBER) {
            return OptionalDouble.empty();
        }
        var quantity = QUANTITY.matcher(text);
        return quantity.matches()
                ? Unit.of(quantity.group(2)).convert(new BigDecimal(quantity.group(1)), Unit.of(definition.unit()))
                : OptionalDouble.empty();
    }

    private static void refuse(Reading reading, String path, Node node, Definition definition) {
        var text = node instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
        boolean plain = node instanceof ScalarNode scalar && scalar.isPlain();
        var hint = definition.isSwitch() ? switchHint(text) : numberHint(text, plain, definition);
        reading.fault(node, path, Reading.found(node), definition.expected(), hint);
    }

    private static String switchHint(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "yes", "true", "on" -> "write 1";
            case "no", "false", "off" -> "write 0";
            default -> "";
        };
    }

    private static String numberHint(String text, boolean plain, Definition definition) {
        if (text.length() > LONGEST_NUMBER) {
            return "";
        }
        var comma = DECIMAL_COMMA.matcher(text);
        if (comma.matches()) {
            return "write " + comma.group(1) + "." + comma.group(2)
                    + Optional.ofNullable(comma.group(3)).orElse("");
        }
        if (GROUPED.matcher(text).matches()) {
            return "write " + text.replaceAll("[ _'\u00a0]", "");
        }
        var quantity = QUANTITY.matcher(text);
        if (quantity.matches() && !text.matches("0[xob].*")) {
            return Texts.quote(quantity.group(2)) + " does not convert to " + definition.unit();
        }
        return !plain && NUMBER.matcher(text).matches() ? "write it without quotes" : "";
    }

    static Optional<Month> month(Reading reading, String path, Node node) {
        var text = node instanceof ScalarNode scalar ? scalar.getValue() : "";
        if (!MONTH.matcher(text).matches()) {
            reading.fault(node, path, Reading.found(node), "a month written like 1926-07", "");
            return Optional.empty();
        }
        int ofYear = Integer.parseInt(text.substring(5));
        if (ofYear < 1 || ofYear > 12) {
            reading.fault(node, path, "found " + text, "a month from 01 to 12 after the year", "");
            return Optional.empty();
        }
        var month = Month.parse(text);
        if (month.compareTo(FIRST_MONTH) < 0 || month.compareTo(LAST_MONTH) > 0) {
            var expected = "a month within " + FIRST_MONTH + " .. " + LAST_MONTH;
            reading.fault(node, path, "found " + text, expected, "");
            return Optional.empty();
        }
        return Optional.of(month);
    }
}
