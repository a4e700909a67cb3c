package smychka.report;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * A panel with its data: what is drawn.
 *
 * @param curves one for each scenario; two of one scenario (manufactures, grain) where blades are drawn
 */
record Panel(PanelSpec spec, String heading, String unit, List<Curve> curves, List<Overlay> observed) {

    record Curve(Ink ink, Fan fan) {}

    /** @param name what tells it from another observed series in the picture, or empty */
    record Overlay(String name, Observed observed) {}

    boolean bars() {
        return spec.form() == PanelSpec.Form.BARS;
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
        return DoubleStream.concat(
                Stream.concat(
                                curves.stream().map(c -> c.fan().edges()),
                                observed.stream().map(o -> o.observed().edges()))
                        .flatMapToDouble(edges -> edges),
                reference == null ? DoubleStream.empty() : DoubleStream.of(reference));
    }

    /** The unit, and what a reader must know of the axis. */
    String axisNote(Scale scale) {
        if (scale.logarithmic()) {
            return unit + " · logarithmic axis";
        }
        return scale.cut() ? unit + " · axis starts at " + scale.label(scale.low()) : unit;
    }
}
