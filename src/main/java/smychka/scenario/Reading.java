package smychka.scenario;

import java.util.Collection;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeType;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** A file or setting while it is read: its name as the user wrote it, and where its faults go. */
final class Reading {

    private static final int LONGEST_QUOTE = 40;

    private final String file;
    private final boolean lines;
    private final Collection<Fault> faults;

    private Reading(String file, boolean lines, Collection<Fault> faults) {
        this.file = file;
        this.lines = lines;
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

    Place place(Node node) {
        var mark = node.getStartMark();
        return lines && mark.isPresent()
                ? new Place(file, mark.get().getLine() + 1, mark.get().getColumn() + 1)
                : Place.whole(file);
    }

    void fault(Node node, String path, String found, String expected, String hint) {
        faults.add(Fault.at(place(node), path, found, expected, hint));
    }

    void fault(int line, int column, String found, String expected) {
        var place = lines ? new Place(file, line, column) : Place.whole(file);
        faults.add(Fault.at(place, "", found, expected, ""));
    }

    void fault(String found, String expected, String hint) {
        faults.add(Fault.at(Place.whole(file), "", found, expected, hint));
    }

    /** "found 1.4", "found a list": how a message names what stands there. */
    static String found(Node node) {
        if (node instanceof ScalarNode scalar) {
            var text = scalar.getValue().strip().replaceAll("\\s+", " ").replaceAll("\\p{Cntrl}", "?");
            var cut = text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "..." : text;
            return cut.isEmpty() ? "found nothing" : scalar.isPlain() ? "found " + cut : "found \"" + cut + "\"";
        }
        boolean empty = node instanceof CollectionNode<?> collection
                && collection.getValue().isEmpty();
        var what = node.getNodeType() == NodeType.SEQUENCE ? "a list" : "keys and values";
        return empty ? "found nothing" : "found " + what;
    }
}
