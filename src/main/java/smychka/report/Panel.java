package smychka.report;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * A panel with its data: what is drawn.
 *
 * @param curves one for each scenario; two of one scenario (manufactures, grain) where blades are drawn
 * @param reference where a reference line is drawn, or null
 */
record Panel(
        String heading,
        String unit,
        PanelSpec.Form form,
        List<Curve> curves,
        List<Overlay> observed,
        Double reference,
        Scale scale) {

    record Curve(Ink ink, Fan fan) {}

    /** @param name what tells it from another observed series in the panel, or empty */
    record Overlay(String name, Observed observed) {}

    static Panel of(
            PanelSpec spec, String heading, String unit, List<Curve> curves, List<Overlay> observed, int wishedTicks) {
        var bars = spec.form() == PanelSpec.Form.BARS;
        var values = DoubleStream.concat(
                Stream.concat(
                                curves.stream().map(c -> c.fan().edges()),
                                observed.stream().map(o -> o.observed().edges()))
                        .flatMapToDouble(edges -> edges),
                spec.reference() == null ? DoubleStream.empty() : DoubleStream.of(spec.reference()));
        var scale = Scale.over(values, bars, !bars, wishedTicks);
        return new Panel(heading, unit, spec.form(), curves, observed, spec.reference(), scale);
    }

    /** The unit, and what a reader must know of the axis. */
    String axisNote() {
        if (scale.logarithmic()) {
            return unit + " · logarithmic axis";
        }
        return scale.cut() ? unit + " · axis starts at " + scale.label(scale.low()) : unit;
    }
}
