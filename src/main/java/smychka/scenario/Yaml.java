package smychka.scenario;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** YAML 1.2 text into nodes that know their line and column. */
final class Yaml {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Yaml() {}

    /** The document, or nothing when it cannot be read; the faults say why. */
    static Optional<Node> document(Reading reading, byte[] bytes) {
        var text = CharBuffer.allocate(bytes.length);
        var result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), text, true);
        var read = text.flip().toString();
        if (result.isError()) {
            reading.lines(read);
            int line = (int) read.chars().filter(c -> c == '\n').count() + 1;
            int column = read.length() - read.lastIndexOf('\n');
            reading.fault(line, column, "not UTF-8", "a text file saved as UTF-8");
            return Optional.empty();
        }
        return document(reading, read.startsWith(BYTE_ORDER_MARK) ? read.substring(1) : read);
    }

    static Optional<Node> document(Reading reading, String text) {
        if (hasTabs(reading, reading.lines(text))) {
            return Optional.empty();
        }
        try {
            var root = compose(reading, text);
            if (root.isEmpty()) {
                reading.fault("empty file", "a scenario, beginning with schema: " + LayerReader.SCHEMA, "");
            }
            return root;
        } catch (MarkedYamlEngineException e) {
            notYaml(reading, e);
        } catch (YamlEngineException e) {
            boolean aliases = String.valueOf(e.getMessage()).contains("aliases");
            var found = aliases ? "too many aliases" : "not YAML: " + oneLine(e.getMessage());
            reading.fault(found, aliases ? "values written out" : "", "");
        } catch (StackOverflowError e) {
            reading.fault("nested too deeply", "", "");
        }
        return Optional.empty();
    }

    private static Optional<Node> compose(Reading reading, String text) {
        var settings = LoadSettings.builder()
                .setLabel(reading.file())
                .setSchema(new CoreSchema())
                .setAllowNonScalarKeys(true)
                .build();
        return new Compose(settings).composeString(text);
    }

    private static void notYaml(Reading reading, MarkedYamlEngineException e) {
        var mark = e.getProblemMark().or(e::getContextMark);
        var context = e.getContext() == null ? "" : e.getContext() + ", ";
        var found = "not YAML: " + oneLine(context + e.getProblem());
        mark.ifPresentOrElse(
                m -> reading.fault(m.getLine() + 1, m.getColumn() + 1, found, ""), () -> reading.fault(found, "", ""));
    }

    /** Reports every tab before the first word of a line: YAML forbids them and its own message is obscure. */
    private static boolean hasTabs(Reading reading, List<String> lines) {
        boolean any = false;
        int line = 0;
        for (var row : lines) {
            line++;
            int tab = row.indexOf('\t');
            if (tab >= 0
                    && row.substring(0, tab).isBlank()
                    && !row.isBlank()
                    && !row.strip().startsWith("#")) {
                reading.fault(line, tab + 1, "a tab", "spaces: YAML does not allow tabs before a word");
                any = true;
            }
        }
        return any;
    }

    private static String oneLine(String message) {
        return message == null ? "" : message.strip().replaceAll("\\s+", " ");
    }
}
