package smychka.report;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import smychka.record.Scope;

/**
 * What one panel shows, before any data.
 *
 * @param unit the unit in words, as the heading names it
 * @param observed series of history laid over it
 * @param parts what is stacked, or the one figure that a map shows; none elsewhere
 * @param shades of a map, or null
 */
record PanelSpec(
        Subject subject,
        String heading,
        String unit,
        Form form,
        Reading reading,
        Axis axis,
        List<ObservedSpec> observed,
        List<Part> parts,
        Shades shades) {

    /**
     * What is shown.
     *
     * @param place a region or class; empty for the country
     * @param factor from the stored unit to the one shown
     * @param baseYear the year that is set to 100 in an index, or null
     */
    record Subject(String indicator, Scope scope, String place, double factor, Integer baseYear) {}

    /** How figures are drawn. */
    enum Form {
        LINES,
        BARS,
        /** Two curves of one scenario and the gap between them. */
        BLADES,
        /** Years of one scenario, split into parts. */
        STACK,
        /** Years of one scenario, region by region. */
        MAP;

        /** Whether each scenario needs a panel of its own. */
        boolean alone() {
            return this == BLADES || this == STACK || this == MAP;
        }
    }

    /** How stored months become the figures of the panel. */
    enum Reading {
        AS_STORED,
        /** A yearly figure known in June speaks of the agricultural year that ends then. */
        OF_THE_YEAR_ENDED,
        SUM_OF_CALENDAR_YEARS,
        SUM_OF_AGRICULTURAL_YEARS,
        COUNT_OF_JUNE;

        /** By which years bars stand. */
        YearKind years() {
            return switch (this) {
                case SUM_OF_AGRICULTURAL_YEARS -> YearKind.AGRICULTURAL;
                case COUNT_OF_JUNE -> YearKind.JUNE;
                default -> YearKind.CALENDAR;
            };
        }
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

    /**
     * A part of a stack: its mean over the replications, so that parts add up.
     *
     * @param indicators that the figure is made of
     * @param place where the figure is read; empty for the country
     */
    record Part(String name, Color color, Set<String> indicators, String place, YearFigure figure) {

        static Part ofCountry(String name, Color color, YearFigure figure, String... indicators) {
            return new Part(name, color, Set.of(indicators), Batch.COUNTRY, figure);
        }
    }

    static PanelSpec lines(String indicator, String heading, String unit) {
        return of(new Subject(indicator, Scope.NATIONAL, "", 1, null), heading, unit, Form.LINES, Reading.AS_STORED);
    }

    static PanelSpec bars(String indicator, String heading, String unit, Reading reading) {
        return of(new Subject(indicator, Scope.NATIONAL, "", 1, null), heading, unit, Form.BARS, reading);
    }

    /** For each scenario a panel of stacked years. */
    static PanelSpec stack(String heading, String unit, Reading reading, List<Part> parts) {
        var scope = parts.get(0).place().isEmpty() ? Scope.NATIONAL : Scope.CLASS;
        var subject = new Subject("", scope, "", 1, null);
        return new PanelSpec(
                subject,
                heading,
                unit,
                Form.STACK,
                reading,
                new Axis(null, false, heading.isEmpty() ? unit : heading),
                List.of(),
                parts,
                null);
    }

    /** For each scenario a row of maps, one a year. */
    static PanelSpec map(String heading, String unit, Reading reading, Part figure, Shades shades) {
        var subject = new Subject("", Scope.REGION, "", 1, null);
        return new PanelSpec(subject, heading, unit, Form.MAP, reading, Axis.PLAIN, List.of(), List.of(figure), shades);
    }

    private static PanelSpec of(Subject subject, String heading, String unit, Form form, Reading reading) {
        return new PanelSpec(subject, heading, unit, form, reading, Axis.PLAIN, List.of(), List.of(), null);
    }

    /** Where the figures are stored. */
    Scope scope() {
        return subject.scope;
    }

    /** Every indicator it needs. */
    Set<String> indicators() {
        var all = new TreeSet<String>();
        parts.forEach(part -> all.addAll(part.indicators));
        if (parts.isEmpty()) {
            all.add(subject.indicator);
        }
        if (form == Form.BLADES) {
            all.add("scissors_ratio");
        }
        return all;
    }

    PanelSpec blades() {
        return new PanelSpec(subject, heading, unit, Form.BLADES, reading, axis, observed, parts, shades);
    }

    PanelSpec times(double factor) {
        return about(new Subject(subject.indicator, subject.scope, subject.place, factor, subject.baseYear));
    }

    /** The same figure of a region or class. */
    PanelSpec of(Scope scope, String place) {
        return about(new Subject(subject.indicator, scope, place, subject.factor, subject.baseYear));
    }

    /** The panel shows an index: each side is 100 in that year. */
    PanelSpec index(int year) {
        return about(new Subject(subject.indicator, subject.scope, subject.place, subject.factor, year));
    }

    private PanelSpec about(Subject other) {
        return new PanelSpec(other, heading, unit, form, reading, axis, observed, parts, shades);
    }

    PanelSpec headed(String other) {
        return new PanelSpec(subject, other, unit, form, reading, axis, observed, parts, shades);
    }

    PanelSpec read(Reading other) {
        return new PanelSpec(subject, heading, unit, form, other, axis, observed, parts, shades);
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

    private PanelSpec on(Axis other) {
        return new PanelSpec(subject, heading, unit, form, reading, other, observed, parts, shades);
    }

    PanelSpec observed(String series, String name, double seriesFactor) {
        var more = new ArrayList<>(observed);
        more.add(new ObservedSpec(series, name, seriesFactor));
        return new PanelSpec(subject, heading, unit, form, reading, axis, List.copyOf(more), parts, shades);
    }

    PanelSpec observed(String series) {
        return observed(series, "", 1);
    }
}
