import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Writes the names of parameters and levers as Java constants, from the entries of {@code reference.yaml}: the build runs
 * it before it compiles. So a parameter is defined in one place, and a misspelt name does not compile.
 */
final class ReferenceNames {

    private static final Pattern SECTION = Pattern.compile("([a-z]+):.*");
    private static final Pattern ENTRY = Pattern.compile("  ([a-z][a-z0-9_.]*):.*");
    private static final Pattern ABOUT = Pattern.compile("about: \"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern UNIT = Pattern.compile("[ {]unit: \"?([^,\"}]+)");

    private ReferenceNames() {}

    private record Entry(String key, StringBuilder text) {

        String constant() {
            return key.replace('.', '_').toUpperCase(Locale.ROOT);
        }

        String found(Pattern pattern) {
            var matcher = pattern.matcher(text);
            if (!matcher.find()) {
                throw new IllegalStateException("reference.yaml: " + key + " has no " + pattern);
            }
            return matcher.group(1).replace("\\\"", "\"").strip();
        }
    }

    /**
     * @param args {@code reference.yaml} and the folder for the sources
     */
    public static void main(String[] args) throws IOException {
        var lines = Files.readAllLines(Path.of(args[0]));
        var folder = Path.of(args[1], "smychka");
        write(
                folder.resolve("scenario/Parameter.java"),
                source(
                        "package smychka.scenario;",
                        "Every number of the model that is neither a lever nor a datum",
                        "Parameter",
                        "name().toLowerCase(Locale.ROOT)",
                        "The name in scenario files, {@code snake_case}.",
                        entries(lines, "parameters")));
        write(
                folder.resolve("policy/Lever.java"),
                source(
                        "package smychka.policy;",
                        "What a decree can set",
                        "Lever",
                        "name().toLowerCase(Locale.ROOT).replaceFirst(\"_\", \".\")",
                        "The dotted key of scenario files, such as {@code grain.state_price}.",
                        entries(lines, "levers")));
    }

    private static List<Entry> entries(List<String> lines, String wanted) {
        var entries = new ArrayList<Entry>();
        var section = "";
        for (var line : lines) {
            var heading = SECTION.matcher(line);
            var entry = ENTRY.matcher(line);
            if (heading.matches()) {
                section = heading.group(1);
            } else if (section.equals(wanted) && entry.matches()) {
                entries.add(new Entry(entry.group(1), new StringBuilder(line)));
            } else if (section.equals(wanted) && !entries.isEmpty()) {
                entries.get(entries.size() - 1).text().append(' ').append(line.strip());
            }
        }
        return entries;
    }

    private static String source(
            String head, String about, String name, String key, String aboutKey, List<Entry> entries) {
        var source = new StringBuilder(head)
                .append("\n\nimport java.util.Locale;\n\n/** ")
                .append(about)
                .append("; made from {@code reference.yaml}, which has all that is known of each. */\npublic enum ")
                .append(name)
                .append(" {\n");
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            source.append("    /** ")
                    .append(javadoc(entry.found(ABOUT)))
                    .append(" Unit: ")
                    .append(javadoc(entry.found(UNIT)))
                    .append(". */\n    ")
                    .append(entry.constant())
                    .append(i + 1 < entries.size() ? ",\n" : ";\n");
        }
        return source.append("\n    /** ")
                .append(aboutKey)
                .append(" */\n    public String key() {\n        return ")
                .append(key)
                .append(";\n    }\n}\n")
                .toString();
    }

    private static String javadoc(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("*/", "* /");
    }

    /** A file that says so already keeps its time, so that nothing is compiled anew. */
    private static void write(Path file, String text) throws IOException {
        if (!Files.exists(file) || !Files.readString(file).equals(text)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
    }
}
