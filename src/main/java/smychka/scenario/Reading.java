package smychka.scenario;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeType;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** A file or setting while it is read: its name as the user wrote it, its lines, and where its faults go. */
final class Reading {

    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

    private final String file;
    private final boolean hasLines;
    private final Collection<Fault> faults;
    private List<String> lines = List.of();

    private Reading(String file, boolean hasLines, Collection<Fault> faults) {
        this.file = file;
        this.hasLines = hasLines;
        this.faults = faults;
    }

    static Reading file(String file, Collection<Fault> faults) {
        return new Reading(file, true, faults);
    }

    /** A setting of the command line, which has no lines. */
    static Reading setting(String name, Collection<Fault> faults) {
        return new Reading(name, false, faults);
    }

    String file() {
        return file;
    }

    /** Takes the text whose lines faults are to show. */
    List<String> lines(String text) {
        lines = List.of(LINE_END.split(text, -1));
        return lines;
    }

    /** Where its faults go. */
    Collection<Fault> faults() {
        return faults;
    }

    Place place(Node node) {
        var mark = node.getStartMark();
        return mark.isPresent() ? place(mark.get().getLine() + 1, mark.get().getColumn() + 1) : Place.whole(file);
    }

    private Place place(int line, int column) {
        if (!hasLines) {
            return Place.whole(file);
        }
        return new Place(file, line, column, line <= lines.size() ? lines.get(line - 1) : "");
    }

    void fault(Node node, String path, String found, String expected, String hint) {
        faults.add(Fault.at(place(node), path, found, expected, hint));
    }

    void fault(int line, int column, String found, String expected) {
        fault(line, column, found, expected, "");
    }

    void fault(int line, int column, String found, String expected, String hint) {
        faults.add(Fault.at(place(line, column), "", found, expected, hint));
    }

    void fault(String found, String expected, String hint) {
        faults.add(Fault.at(Place.whole(file), "", found, expected, hint));
    }

    /** "found 1.4", "found a list": how a message names what stands there. */
    static String found(Node node) {
        if (node instanceof ScalarNode scalar) {
            var text = Texts.quote(scalar.getValue());
            return text.isEmpty() ? "found nothing" : scalar.isPlain() ? "found " + text : "found \"" + text + "\"";
        }
        boolean empty = node instanceof CollectionNode<?> collection
                && collection.getValue().isEmpty();
        var what = node.getNodeType() == NodeType.SEQUENCE ? "a list" : "keys and values";
        return empty ? "found nothing" : "found " + what;
    }
}
