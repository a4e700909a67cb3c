package smychka.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import smychka.record.Manifest;

/** What stands over and under a picture: what was run, how it is drawn, where the figures come from. */
final class PictureText {

    private static final int NAMED = 4;
    private static final String OBSERVED = " Black whiskers: lowest to highest published figure.";

    private static final String DECREES = "Numbered lines: decrees that bear on these figures, the " + DecreeMark.MOST
            + " that go furthest at most; report.html lists all.";

    private static final String POINTS =
            "Lines: medians of the points of the design, each the mean of its replications; "
                    + "darker band: their middle half; lighter band: 5 to 95 %.";

    private final Batch batch;
    private final List<Ink> inks;

    PictureText(Batch batch, List<Ink> inks) {
        this.batch = batch;
        this.inks = inks;
    }

    String subtitle() {
        var names = inks.size() > NAMED
                ? inks.size() + " scenarios"
                : inks.stream().map(Ink::title).collect(Collectors.joining(", "));
        var scale = each(m -> Integer.toString(m.options().scale()));
        var study = batch.study().map(s -> s.words() + " · ").orElse("");
        return names + " · " + study + replications() + " · seed "
                + each(m -> Long.toString(m.options().seed())) + " · one agent stands for " + scale
                + (scale.equals("1") ? " household" : " households");
    }

    /** Batches side by side may differ. */
    private String each(Function<Manifest, String> what) {
        return batch.manifests().stream().map(what).distinct().collect(Collectors.joining(" and "));
    }

    private String replications() {
        if (batch.study().isPresent()) {
            return ofStudy(batch.manifests().get(0));
        }
        var counts = new TreeSet<Integer>();
        inks.forEach(ink -> counts.add(batch.replications(ink.name())));
        if (counts.equals(Set.of(1))) {
            return "one replication, so no bands";
        }
        var text = counts.stream().map(String::valueOf).collect(Collectors.joining(" to "));
        var shown = batch.manifests().stream()
                        .allMatch(m -> m.replicationsShown() == m.options().replications())
                ? ""
                : ", the first of " + each(m -> Integer.toString(m.options().replications()));
        return text + " replications each" + shown;
    }

    /** How many replications each point has; of a stopped study, how far it is. */
    private static String ofStudy(Manifest manifest) {
        var replications = manifest.options().replications();
        var done = StudyProgress.of(manifest);
        return (replications == 1 ? "one replication" : replications + " replications") + " each"
                + (done.isWhole() ? "" : ", " + done.words());
    }

    /** Under a picture of a study's points. */
    List<String> studyFoot(String how) {
        return List.of(how, provenance());
    }

    private String provenance() {
        return "Smychka " + each(Manifest::version) + ", model " + each(Manifest::modelVersion) + ", batch "
                + each(Manifest::batchDigest) + ".";
    }

    List<String> foot(List<Panel> panels, boolean marked, boolean ruled) {
        var foot = new ArrayList<String>();
        foot.add((batch.study().isPresent() ? POINTS : how(panels))
                + (panels.stream().anyMatch(p -> !p.observed().isEmpty()) ? OBSERVED : ""));
        if (marked) {
            foot.add(DECREES);
        }
        if (ruled) {
            foot.add(RegimeSpan.EXPLAINED);
        }
        sources(panels, foot);
        foot.add(provenance());
        return List.copyOf(foot);
    }

    private static void sources(List<Panel> panels, List<String> foot) {
        var shown = new LinkedHashMap<String, Set<String>>();
        var confidence = new LinkedHashMap<String, Set<String>>();
        for (var panel : panels) {
            for (var overlay : panel.observed()) {
                var source = overlay.observed().source();
                shown.computeIfAbsent(source, any -> new LinkedHashSet<>())
                        .add(overlay.name().isEmpty() ? panel.spec().heading() : overlay.name());
                overlay.observed().marks().forEach(mark -> confidence
                        .computeIfAbsent(source, any -> new TreeSet<>())
                        .add(mark.confidence()));
            }
        }
        shown.forEach((source, headings) -> foot.add("Observed, " + String.join("; ", headings) + ": " + source
                + ". Confidence: " + String.join(", ", confidence.get(source)) + "."));
    }

    private static String how(List<Panel> panels) {
        if (panels.stream().anyMatch(p -> p.is(PanelSpec.Form.MAP))) {
            return "Each square is a region, each map a year: medians of the replications. The map is schematic; squares "
                    + "stand roughly where the regions lie, whatever their size.";
        }
        if (panels.stream().allMatch(p -> p.is(PanelSpec.Form.STACK))) {
            return "Bars: means of the replications, so that parts add up; what was drawn from stores or received hangs below nought.";
        }
        if (panels.stream().allMatch(Panel::bars)) {
            return "Bars: medians of the replications; coloured whiskers: their 5 to 95 % range.";
        }
        var base = panels.stream().anyMatch(p -> p.owner() != null && p.is(PanelSpec.Form.LINES))
                ? " Grey: the first scenario, for comparison."
                : "";
        return "Lines: medians of the replications; darker band: their middle half; lighter band: 5 to 95 %." + base;
    }
}
