package smychka.report;

import java.util.ArrayList;
import java.util.List;

/**
 * What one panel shows, before any data.
 *
 * @param unit the unit in words, as the heading names it
 * @param factor from the stored unit to the one shown
 * @param baseYear the year that is set to 100 in an index, or null
 */
record PanelSpec(
        String indicator,
        String heading,
        String unit,
        double factor,
        Form form,
        Reading reading,
        Integer baseYear,
        Axis axis,
        List<ObservedSpec> observed) {

    /** How figures are drawn. */
    enum Form {
        LINES,
        BARS,
        BLADES
    }

    /** How stored months become the figures of the panel. */
    enum Reading {
        AS_STORED,
        /** A yearly figure known in June speaks of the agricultural year that ends then. */
        OF_THE_YEAR_ENDED,
        SUM_OF_CALENDAR_YEARS,
        SUM_OF_AGRICULTURAL_YEARS
    }

    /**
     * What is asked of the value axis.
     *
     * @param reference where a reference line is drawn, or null
     * @param mayBend whether it may be logarithmic when the values differ greatly
     * @param shared panels of a picture that name the same word here have the same axis; empty for none
     */
    record Axis(Double reference, boolean mayBend, String shared) {

        static final Axis PLAIN = new Axis(null, false, "");
    }

    /**
     * @param name what tells it from another observed series in the same picture, or empty
     * @param factor from its own unit to the one shown
     */
    record ObservedSpec(String series, String name, double factor) {}

    static PanelSpec lines(String indicator, String heading, String unit) {
        return new PanelSpec(indicator, heading, unit, 1, Form.LINES, Reading.AS_STORED, null, Axis.PLAIN, List.of());
    }

    static PanelSpec bars(String indicator, String heading, String unit, Reading reading) {
        return new PanelSpec(indicator, heading, unit, 1, Form.BARS, reading, null, Axis.PLAIN, List.of());
    }

    /** For each scenario a panel of two curves and the gap between them. */
    PanelSpec blades() {
        return new PanelSpec(indicator, heading, unit, factor, Form.BLADES, reading, baseYear, axis, observed);
    }

    PanelSpec times(double newFactor) {
        return new PanelSpec(indicator, heading, unit, newFactor, form, reading, baseYear, axis, observed);
    }

    PanelSpec read(Reading newReading) {
        return new PanelSpec(indicator, heading, unit, factor, form, newReading, baseYear, axis, observed);
    }

    /** The panel shows an index: each side is 100 in that year. */
    PanelSpec index(int year) {
        return new PanelSpec(indicator, heading, unit, factor, form, reading, year, axis, observed);
    }

    PanelSpec reference(double value) {
        return on(new Axis(value, axis.mayBend, axis.shared));
    }

    PanelSpec mayBend() {
        return on(new Axis(axis.reference, true, axis.shared));
    }

    PanelSpec sharing(String word) {
        return on(new Axis(axis.reference, axis.mayBend, word));
    }

    private PanelSpec on(Axis newAxis) {
        return new PanelSpec(indicator, heading, unit, factor, form, reading, baseYear, newAxis, observed);
    }

    PanelSpec observed(String series, String name, double seriesFactor) {
        var more = new ArrayList<>(observed);
        more.add(new ObservedSpec(series, name, seriesFactor));
        return new PanelSpec(indicator, heading, unit, factor, form, reading, baseYear, axis, List.copyOf(more));
    }

    PanelSpec observed(String series) {
        return observed(series, "", 1);
    }
}
