package smychka.report;

import java.util.List;

/**
 * A picture with its data, ready to be laid out.
 *
 * @param decrees the marks, numbered from 1 in order of time
 * @param regimes what is shown in strips under the panels
 * @param foot lines under the picture: sources and provenance
 */
record Picture(
        ChartSpec spec,
        String subtitle,
        List<Ink> inks,
        List<Panel> panels,
        Scales scales,
        Time time,
        List<DecreeMark> decrees,
        List<RegimeSpan> regimes,
        List<String> foot) {

    /**
     * The time axis.
     *
     * @param from its start, in years
     * @param to its end, in years
     */
    record Time(double from, double to) {

        /** Where a moment lies on it, 0 to 1. */
        double share(double x) {
            return Math.max(0, Math.min(1, (x - from) / (to - from)));
        }
    }

    double from() {
        return time.from;
    }

    double to() {
        return time.to;
    }

    boolean bars() {
        return panels.stream().allMatch(Panel::bars);
    }

    /** Whether every panel is about one scenario, which its heading names. */
    boolean alone() {
        return panels.stream().allMatch(p -> p.owner() != null);
    }

    /** Whether curves are parts of a whole and no scenarios. */
    boolean ofParts() {
        return panels.stream().allMatch(p -> p.is(PanelSpec.Form.STACK));
    }

    /** The scenarios that have strips, in order. */
    List<Ink> ruled() {
        return regimes.stream().map(RegimeSpan::ink).distinct().toList();
    }

    /** The decrees that bear on a panel: those of its scenario, where it has one. */
    List<DecreeMark> decreesOn(Panel panel) {
        return panel.owner() == null
                ? decrees
                : decrees.stream().filter(d -> d.by().contains(panel.owner())).toList();
    }

    boolean hasObserved() {
        return panels.stream().anyMatch(p -> !p.observed().isEmpty());
    }

    boolean hasDoubtful() {
        return panels.stream()
                .flatMap(p -> p.observed().stream())
                .flatMap(o -> o.observed().marks().stream())
                .anyMatch(Observed.Mark::doubtful);
    }

    /** The value axis of a panel, which it may share with others. */
    Scale scale(Panel panel) {
        return scales.of(panel);
    }
}
