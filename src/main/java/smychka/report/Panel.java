package smychka.report;

import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A panel with its data: what is drawn.
 *
 * @param owner the one scenario it speaks of, or null when it speaks of all
 * @param curves one for each scenario; the two blades, the parts or the regions of one scenario in other forms
 */
record Panel(PanelSpec spec, String heading, String unit, Ink owner, List<Curve> curves, List<Overlay> observed) {

    record Curve(Ink ink, Fan fan) {}

    /** @param name what tells it from another observed series in the picture, or empty */
    record Overlay(String name, Observed observed) {}

    boolean is(PanelSpec.Form form) {
        return spec.form() == form;
    }

    /** Without the curves of other inks. */
    Panel of(Set<Ink> inks) {
        var some = curves.stream().filter(c -> inks.contains(c.ink())).toList();
        return new Panel(spec, heading, unit, owner, some, observed);
    }

    /** The curves it speaks of, without those that are drawn for comparison only. */
    List<Curve> own() {
        return owner == null || spec.form().alone()
                ? curves
                : curves.stream().filter(c -> owner.equals(c.ink())).toList();
    }

    /** Whether it stands on nought. */
    boolean bars() {
        return is(PanelSpec.Form.BARS) || is(PanelSpec.Form.STACK);
    }

    /** The agricultural years' bars stand on their own years. */
    YearKind years() {
        return spec.reading() == PanelSpec.Reading.SUM_OF_AGRICULTURAL_YEARS
                ? YearKind.AGRICULTURAL
                : YearKind.CALENDAR;
    }

    /** All that must show. */
    DoubleStream edges() {
        var reference = spec.axis().reference();
        var curvesEdges = is(PanelSpec.Form.STACK)
                ? heights()
                : curves.stream().flatMapToDouble(c -> c.fan().edges());
        return DoubleStream.concat(
                DoubleStream.concat(curvesEdges, observed.stream().flatMapToDouble(o -> o.observed()
                        .edges())),
                reference == null ? DoubleStream.empty() : DoubleStream.of(reference));
    }

    /** How far each stack goes up and down. */
    private DoubleStream heights() {
        var longest =
                curves.stream().mapToInt(c -> c.fan().points().size()).max().orElse(0);
        return IntStream.range(0, longest).boxed().flatMapToDouble(i -> DoubleStream.of(height(i, 1), height(i, -1)));
    }

    private double height(int i, int sign) {
        return values(i).filter(v -> v * sign > 0).sum();
    }

    private DoubleStream values(int i) {
        return curves.stream()
                .flatMap(c ->
                        i < c.fan().points().size() ? Stream.of(c.fan().points().get(i)) : Stream.empty())
                .mapToDouble(p -> p.band().median());
    }

    /** The unit, and what a reader must know of the axis. */
    String axisNote(Scale scale) {
        if (is(PanelSpec.Form.MAP)) {
            return unit;
        }
        if (scale.logarithmic()) {
            return unit + " · logarithmic axis";
        }
        return scale.cut() ? unit + " · axis starts at " + scale.label(scale.low()) : unit;
    }
}
