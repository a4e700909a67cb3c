package smychka.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import smychka.record.Manifest;

/** Puts a batch's figures, the observed ones and the decrees into the pictures of the gallery. */
final class Composer {

    private static final double MONTH = 1 / 12.0;
    private static final int NAMED = 4;
    private static final String OBSERVED = " Black whiskers: lowest to highest published figure.";

    private static final String DECREES = "Numbered lines: decrees that bear on these figures, the " + DecreeMark.MOST
            + " that go furthest at most; report.html lists all.";

    private final Batch batch;
    private final History history;
    private final List<Ink> inks;

    Composer(Batch batch, History history) {
        this.batch = batch;
        this.history = history;
        this.inks = Ink.of(batch.scenarios());
    }

    /** The picture, or nothing when the batch has none of its indicators. */
    Optional<Picture> picture(ChartSpec spec) {
        var panels = new ArrayList<Panel>();
        spec.panels().stream().filter(this::known).forEach(panel -> panels.addAll(panels(panel)));
        if (panels.isEmpty()) {
            return Optional.empty();
        }
        var decrees = DecreeMark.of(batch.scenarios(), inks, spec.levers(), from(), to());
        return Optional.of(new Picture(
                spec, subtitle(), inks, List.copyOf(panels), from(), to(), decrees, foot(panels, !decrees.isEmpty())));
    }

    /** The indicators a picture wants and the batch has not. */
    List<String> missing(ChartSpec spec) {
        return spec.panels().stream()
                .filter(p -> !known(p))
                .map(PanelSpec::indicator)
                .distinct()
                .toList();
    }

    List<Ink> inks() {
        return inks;
    }

    private boolean known(PanelSpec spec) {
        var blades = spec.form() != PanelSpec.Form.BLADES || batch.has("scissors_ratio");
        return batch.has(spec.indicator()) && blades;
    }

    private double from() {
        return YearKind.middle(batch.first()) - MONTH;
    }

    private double to() {
        return YearKind.middle(batch.last()) + MONTH;
    }

    private List<Panel> panels(PanelSpec spec) {
        if (spec.form() == PanelSpec.Form.BLADES) {
            return inks.stream()
                    .map(ink -> blades(spec, ink))
                    .filter(panel -> panel.curves().stream()
                            .noneMatch(curve -> curve.fan().isEmpty()))
                    .toList();
        }
        var base = base(spec);
        var curves = inks.stream()
                .map(ink -> new Panel.Curve(ink, fan(spec, ink).times(spec.factor() * base)))
                .filter(curve -> !curve.fan().isEmpty())
                .toList();
        if (curves.isEmpty()) {
            return List.of();
        }
        var baseless = spec.baseYear() != null && base == 1;
        var unit = baseless ? stored(spec) : spec.unit();
        var overlays = baseless ? List.<Panel.Overlay>of() : overlays(spec);
        return List.of(new Panel(spec, spec.heading(), unit, curves, overlays));
    }

    private String stored(PanelSpec spec) {
        return batch.manifest().indicators().stream()
                .filter(i -> i.id().equals(spec.indicator()))
                .findFirst()
                .map(Manifest.IndicatorNote::unit)
                .orElse("");
    }

    private Fan fan(PanelSpec spec, Ink ink) {
        return switch (spec.reading()) {
            case AS_STORED -> batch.fan(ink.name(), spec.indicator());
            case OF_THE_YEAR_ENDED -> batch.fan(ink.name(), spec.indicator()).later(-5.5 * MONTH);
            case SUM_OF_CALENDAR_YEARS -> batch.sums(ink.name(), spec.indicator(), YearKind.CALENDAR);
            case SUM_OF_AGRICULTURAL_YEARS -> batch.sums(ink.name(), spec.indicator(), YearKind.AGRICULTURAL);
        };
    }

    /** What makes the first scenario's base year 100; 1 when there is no index or the batch lacks the year. */
    private double base(PanelSpec spec) {
        if (spec.baseYear() == null || inks.isEmpty()) {
            return 1;
        }
        var mean = fan(spec, inks.get(0)).mean(spec.baseYear());
        return mean > 0 ? 100 / mean : 1;
    }

    private List<Panel.Overlay> overlays(PanelSpec spec) {
        var overlays = new ArrayList<Panel.Overlay>();
        for (var wanted : spec.observed()) {
            var whole = history.series(wanted.series());
            var factor = spec.baseYear() == null ? wanted.factor() : indexFactor(whole, spec.baseYear());
            var seen = whole.times(factor).within(from() + MONTH / 2, to() - MONTH / 2);
            if (!seen.isEmpty()) {
                overlays.add(new Panel.Overlay(wanted.name(), seen));
            }
        }
        return overlays;
    }

    private static double indexFactor(Observed series, int baseYear) {
        return series.marks().stream()
                .filter(m -> m.year() != null && m.year() == baseYear)
                .mapToDouble(m -> 100 / m.value())
                .findFirst()
                .orElse(1);
    }

    private Panel blades(PanelSpec spec, Ink ink) {
        var industry = batch.fan(ink.name(), spec.indicator());
        var farm = batch.quotient(ink.name(), spec.indicator(), "scissors_ratio");
        var curves = List.of(new Panel.Curve(ink, industry), new Panel.Curve(ink, farm));
        return new Panel(spec, spec.heading() + ": " + ink.title(), spec.unit(), curves, List.of());
    }

    private String subtitle() {
        var names = inks.size() > NAMED
                ? inks.size() + " scenarios"
                : inks.stream().map(Ink::title).collect(Collectors.joining(", "));
        var options = batch.manifest().options();
        return names + " · " + replications() + " · seed " + options.seed() + " · one agent stands for "
                + options.scale() + (options.scale() == 1 ? " household" : " households");
    }

    private String replications() {
        var counts = new TreeSet<Integer>();
        inks.forEach(ink -> counts.add(batch.replications(ink.name())));
        if (counts.equals(Set.of(1))) {
            return "one replication, so no bands";
        }
        var text = counts.stream().map(String::valueOf).collect(Collectors.joining(" to "));
        return text + " replications each";
    }

    private List<String> foot(List<Panel> panels, boolean marked) {
        var foot = new ArrayList<String>();
        foot.add(bands(panels) + (panels.stream().anyMatch(p -> !p.observed().isEmpty()) ? OBSERVED : ""));
        if (marked) {
            foot.add(DECREES);
        }
        var shown = new LinkedHashMap<String, Set<String>>();
        var confidence = new LinkedHashMap<String, Set<String>>();
        for (var panel : panels) {
            for (var overlay : panel.observed()) {
                var source = overlay.observed().source();
                shown.computeIfAbsent(source, any -> new LinkedHashSet<>())
                        .add(overlay.name().isEmpty() ? panel.heading() : overlay.name());
                overlay.observed().marks().forEach(mark -> confidence
                        .computeIfAbsent(source, any -> new TreeSet<>())
                        .add(mark.confidence()));
            }
        }
        shown.forEach((source, headings) -> foot.add("Observed, " + String.join("; ", headings) + ": " + source
                + ". Confidence: " + String.join(", ", confidence.get(source)) + "."));
        var manifest = batch.manifest();
        foot.add("Smychka " + manifest.version() + ", model " + manifest.modelVersion() + ", batch "
                + manifest.batchDigest() + ".");
        return List.copyOf(foot);
    }

    private String bands(List<Panel> panels) {
        if (panels.stream().allMatch(Panel::bars)) {
            return "Bars: medians of the replications; coloured whiskers: their 5 to 95 % range.";
        }
        if (Plots.outerBands(inks.size())) {
            return "Lines: medians of the replications; darker band: their middle half; lighter band: 5 to 95 %.";
        }
        return "Lines: medians of the replications"
                + (Plots.innerBands(inks.size()) ? "; bands: their middle half." : ".");
    }
}
