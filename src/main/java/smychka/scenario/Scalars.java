package smychka.scenario;

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

    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d{1,3})?");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("[-+]?\\d+,\\d+");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

    private Scalars() {}

    static Optional<String> text(Reading reading, String path, Node node) {
        if (node instanceof ScalarNode scalar && !Tag.NULL.equals(node.getTag())) {
            return Optional.of(scalar.getValue().strip());
        }
        reading.fault(node, path, Reading.found(node), "text", "");
        return Optional.empty();
    }

    /** A number within the bounds of a definition. */
    static OptionalDouble number(Reading reading, String path, Node node, Definition definition) {
        var text = node instanceof ScalarNode scalar ? scalar.getValue() : "";
        boolean plain = node instanceof ScalarNode scalar && scalar.isPlain();
        if (plain && NUMBER.matcher(text).matches()) {
            double value = Double.parseDouble(text);
            if (definition.allows(value)) {
                return OptionalDouble.of(value);
            }
            reading.fault(node, path, "found " + text, definition.expected(), "");
        } else {
            var hint = definition.isSwitch() ? switchHint(text) : numberHint(text, plain);
            reading.fault(node, path, Reading.found(node), definition.expected(), hint);
        }
        return OptionalDouble.empty();
    }

    private static String switchHint(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "yes", "true", "on" -> "write 1";
            case "no", "false", "off" -> "write 0";
            default -> "";
        };
    }

    private static String numberHint(String text, boolean plain) {
        if (DECIMAL_COMMA.matcher(text).matches()) {
            return "write " + text.replace(',', '.');
        }
        return !plain && NUMBER.matcher(text).matches() ? "write it without quotes" : "";
    }

    static Optional<Month> month(Reading reading, String path, Node node) {
        var text = node instanceof ScalarNode scalar ? scalar.getValue() : "";
        if (!MONTH.matcher(text).matches() || !isMonthOfYear(text)) {
            reading.fault(node, path, Reading.found(node), "a month written like 1926-07", "");
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

    private static boolean isMonthOfYear(String text) {
        int month = Integer.parseInt(text.substring(5));
        return month >= 1 && month <= 12;
    }
}
