package smychka.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import smychka.record.IndicatorCatalogue;
import smychka.record.Manifest;
import smychka.scenario.Definition;
import smychka.scenario.Reference;

/** Draws the charts and the page of a stored study: outcomes over its factors, no line for each point. */
final class StudyReport {

    private static final int FAN_HEIGHT = 190;

    private static final String LEAD = "One simulated economy at every point of a design: each base scenario with some "
            + "parameters, levers or decrees set otherwise, against every other decree. Every number of a point is "
            + "the mean of its replications, which at all points have the same luck.";

    private static final String FANS_CAPTION =
            "The course of each outcome over all points of the design, each point the "
                    + "mean of its replications: how far what was varied can move it, and when. Black marks are what the historical "
                    + "literature reports.";

    private final Batch batch;
    private final StudyDesign design;
    private final List<Ink> bases;
    private final List<Outcomes.Named> outcomes;
    private final StudyCharts charts;
    private final Glossary glossary = new Glossary();
    private final Album album;
    private final List<String> leftOut = new ArrayList<>();

    private StudyReport(Path study, Path folder, Report.Choice choice) throws IOException {
        Collection<String> indicators = choice.indicators().isEmpty() ? Outcomes.indicators() : choice.indicators();
        this.batch = Batch.read(study, Wanted.of(List.of(), indicators));
        this.design = batch.study().orElseThrow();
        this.bases = Ink.of(batch.scenarios());
        this.outcomes = new Outcomes(batch).list(choice.indicators());
        this.charts = new StudyCharts(batch, design, bases, outcomes);
        this.album = new Album(Files.createDirectories(folder.resolve("charts")), choice.formats(), glossary);
    }

    /** As {@link Report#draw} of a study. */
    static Path draw(Path study, Path folder, Report.Choice choice, SideBySide hands) throws IOException {
        var report = new StudyReport(study, folder, choice);
        if (report.charts.responses().isEmpty()) {
            throw new IOException(study + " holds no outcome of a complete year that can be drawn");
        }
        StudyCharts.KINDS.stream().filter(choice::takes).forEach(report::add);
        report.album.draw(hands);
        return Report.write(folder, "study.jte", report.page());
    }

    private void add(String kind) {
        if (kind.equals(StudyCharts.FANS)) {
            new Composer(batch, History.load()).picture(fans()).ifPresent(album::add);
            return;
        }
        var pictures = charts.of(kind);
        pictures.forEach(album::add);
        if (pictures.isEmpty()) {
            leftOut.add("Heat maps: they need a grid of two factors or more");
        }
    }

    private ChartSpec fans() {
        var catalogue = IndicatorCatalogue.standard();
        var panels = outcomes.stream()
                .map(Outcomes.Named::indicator)
                .distinct()
                .map(id -> SingleChart.panel(catalogue.of(id)))
                .toList();
        return new ChartSpec(
                StudyCharts.FANS,
                "The outcomes month by month, over all points",
                FANS_CAPTION,
                ChartSpec.Layout.paired(FAN_HEIGHT),
                panels,
                List.of());
    }

    private StudyPage page() {
        var text = new PageText(batch, bases, glossary);
        var note = design.note();
        var title = note.title() == null || note.title().isBlank() ? note.name() : note.title();
        return new StudyPage(
                text.head(title, glossary.marked(LEAD), album.rules()),
                glossary.marked(note.about() == null ? "" : note.about()),
                text.cards(),
                new StudyPage.Design(design.words(), progress(batch.manifests().get(0)), factors()),
                new StudyFindings(design, charts.responses()).findings(),
                album.figures(),
                leftOut,
                glossary.terms(),
                text.provenance().get(0));
    }

    private String progress(Manifest manifest) {
        var progress = StudyProgress.of(manifest);
        if (progress.isWhole()) {
            return "";
        }
        var begun = design.points().stream()
                .filter(p -> manifest.runs().stream().anyMatch(r -> r.scenario().equals(p.scenario())))
                .count();
        return "Not the whole study: " + progress.words() + " came to their end, at " + begun + " of "
                + design.points().size() + " points. What there is is an even sample of the design.";
    }

    private List<StudyPage.FactorRow> factors() {
        var reference = Reference.shipped();
        Map<String, Definition> known = Stream.concat(reference.parameters().stream(), reference.levers().stream())
                .collect(Collectors.toMap(Definition::key, d -> d, (a, b) -> a));
        return design.note().factors().stream()
                .map(f -> new StudyPage.FactorRow(
                        f.key(),
                        known.containsKey(f.key()) ? known.get(f.key()).unit() : "",
                        Numbers.plain(f.low()),
                        Numbers.plain(f.high()),
                        known.containsKey(f.key()) ? known.get(f.key()).about() : ""))
                .toList();
    }
}
