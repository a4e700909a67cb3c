package smychka.report;

import java.util.List;
import java.util.stream.DoubleStream;

/**
 * A picture with its data, ready to be laid out.
 *
 * @param from start of the time axis, in years
 * @param to end of the time axis, in years
 * @param decrees the marks, numbered from 1 in order of time
 * @param foot lines under the picture: sources and provenance
 */
record Picture(
        ChartSpec spec,
        String subtitle,
        List<Ink> inks,
        List<Panel> panels,
        double from,
        double to,
        List<DecreeMark> decrees,
        List<String> foot) {

    private static final int PIXELS_PER_TICK = 46;

    boolean bars() {
        return panels.stream().allMatch(Panel::bars);
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
        var axis = panel.spec().axis();
        var values = axis.shared().isEmpty()
                ? panel.edges()
                : panels.stream()
                        .filter(p -> p.spec().axis().shared().equals(axis.shared()))
                        .flatMapToDouble(Panel::edges);
        var ticks = Math.max(2, spec.layout().height() / PIXELS_PER_TICK);
        return Scale.over(DoubleStream.of(values.toArray()), panel.bars(), axis.mayBend(), ticks);
    }
}
