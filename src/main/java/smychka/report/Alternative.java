package smychka.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A picture in words, for those who do not see it. */
final class Alternative {

    private Alternative() {}

    static String of(Picture picture) {
        return picture.spec().title() + ". "
                + picture.panels().stream().map(Alternative::panel).collect(Collectors.joining(" "));
    }

    private static String panel(Panel panel) {
        var blades = panel.spec().form() == PanelSpec.Form.BLADES;
        var said = new ArrayList<String>();
        for (var i = 0; i < panel.curves().size(); i++) {
            var curve = panel.curves().get(i);
            var name = blades
                    ? List.of("manufactures", "grain").get(i)
                    : curve.ink().title();
            said.add(name + " " + course(curve.fan().points()));
        }
        for (var overlay : panel.observed()) {
            said.add("observed" + (overlay.name().isEmpty() ? "" : " (" + overlay.name() + ")") + " "
                    + marks(overlay.observed().marks()));
        }
        return panel.heading() + ", " + panel.unit() + ": " + String.join("; ", said) + ".";
    }

    /** First, highest and last. */
    private static String course(List<Fan.Point> points) {
        var first = points.get(0);
        var last = points.get(points.size() - 1);
        var top = points.stream()
                .reduce((a, b) -> b.band().median() > a.band().median() ? b : a)
                .orElse(first);
        var peak = top.equals(first) || top.equals(last) ? "" : ", at most " + at(top);
        return "from " + at(first) + peak + ", to " + at(last);
    }

    private static String at(Fan.Point point) {
        return Numbers.three(point.band().median()) + " in " + point.label();
    }

    private static String marks(List<Observed.Mark> marks) {
        var first = marks.get(0);
        var last = marks.get(marks.size() - 1);
        var from = Numbers.three(first.value()) + " in " + first.label();
        return first.equals(last)
                ? from
                : "from " + from + " to " + Numbers.three(last.value()) + " in " + last.label();
    }
}
