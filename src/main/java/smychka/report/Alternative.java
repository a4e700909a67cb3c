package smychka.report;

import java.util.ArrayList;
import java.util.Comparator;
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
        if (panel.is(PanelSpec.Form.MAP)) {
            return map(panel);
        }
        var said = new ArrayList<String>();
        for (var curve : panel.own()) {
            said.add(curve.ink().title() + " " + course(curve.fan().points()));
        }
        for (var overlay : panel.observed()) {
            said.add("observed" + (overlay.name().isEmpty() ? "" : " (" + overlay.name() + ")") + " "
                    + marks(overlay.observed().marks()));
        }
        return panel.heading() + ", " + panel.unit() + ": " + String.join("; ", said) + ".";
    }

    /** The lowest and the highest region of each year. */
    private static String map(Panel panel) {
        var said = new ArrayList<String>();
        for (var year : RegionMaps.years(panel).entrySet()) {
            var byValue = panel.curves().stream()
                    .flatMap(c -> c.fan().points().stream()
                            .filter(p -> p.x() == year.getKey())
                            .map(p -> new Extreme(
                                    RegionTiles.of(c.ink().name()).name(),
                                    p.band().median())))
                    .sorted(Comparator.comparingDouble(Extreme::value))
                    .toList();
            said.add(year.getValue() + " from " + byValue.get(0) + " to " + byValue.get(byValue.size() - 1));
        }
        return panel.heading() + ", " + panel.unit() + ": " + String.join("; ", said) + ".";
    }

    private record Extreme(String region, double value) {
        @Override
        public String toString() {
            return Numbers.three(value) + " in " + region;
        }
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
