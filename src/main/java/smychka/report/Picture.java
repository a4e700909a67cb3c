package smychka.report;

import java.util.List;

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

    boolean hasObserved() {
        return panels.stream().anyMatch(p -> !p.observed().isEmpty());
    }

    boolean hasDoubtful() {
        return panels.stream()
                .flatMap(p -> p.observed().stream())
                .flatMap(o -> o.observed().marks().stream())
                .anyMatch(Observed.Mark::doubtful);
    }
}
