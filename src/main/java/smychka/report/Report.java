package smychka.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import smychka.facts.FactsFile;
import smychka.facts.Judging;
import smychka.record.ManifestFile;
import smychka.record.MarketTrace;

/** Draws the charts and the page of a stored batch. */
public final class Report {

    /**
     * What is drawn.
     *
     * @param formats that charts are written as
     * @param charts by name; empty for all
     * @param indicators of which charts show at least one, or which are a study's outcomes; empty for all
     */
    public record Choice(Set<Format> formats, List<String> charts, List<String> indicators) {

        /** Every chart, as PNG. */
        public static final Choice USUAL = new Choice(EnumSet.of(Format.PNG), List.of(), List.of());

        boolean takes(String chart) {
            return charts.isEmpty() || charts.contains(chart);
        }

        private boolean takes(ChartSpec spec) {
            return takes(spec.id())
                    && (indicators.isEmpty()
                            || spec.panels().stream()
                                    .flatMap(p -> p.indicators().stream())
                                    .anyMatch(indicators::contains));
        }
    }

    private final Path folder;
    private final Batch batch;
    private final Judging.Outcome facts;
    private final History history = History.load();
    private final Composer composer;
    private final Album album;
    private final List<String> leftOut = new ArrayList<>();
    private final Glossary glossary = new Glossary();

    private Report(List<Path> batches, Path folder, Choice choice, List<ChartSpec> specs) throws IOException {
        var national = new ArrayList<>(Summary.indicators());
        national.addAll(Outcomes.indicators());
        national.addAll(GrainAccounts.indicators());
        national.add("price_grain_free");
        var wanted = Wanted.of(specs, national);
        wanted.regional().add("price_grain_free");
        this.batch = Batch.read(batches, wanted);
        this.facts = Judging.of(batches.get(0));
        this.composer = new Composer(batch, history);
        this.folder = folder;
        this.album = new Album(Files.createDirectories(folder.resolve("charts")), choice.formats(), glossary);
    }

    /** The names of all charts of a batch, in the order of the page; a study has charts of its own. */
    public static List<String> charts(Path batch) throws IOException {
        return isStudy(batch)
                ? StudyCharts.KINDS
                : Stream.concat(Gallery.charts().stream().map(ChartSpec::id), DistributionCharts.names().stream())
                        .toList();
    }

    /** Whether a batch varies keys by a design. */
    public static boolean isStudy(Path batch) throws IOException {
        return StudyDesign.read(batch, ManifestFile.read(batch)).isPresent();
    }

    /** As {@link #draw(List, Path, Choice, SideBySide)} of one batch in its own folder, every chart. */
    public static Path draw(Path batch, boolean svg, SideBySide hands) throws IOException {
        var formats = svg ? EnumSet.of(Format.PNG, Format.SVG) : EnumSet.of(Format.PNG);
        return draw(List.of(batch), batch, new Choice(formats, List.of(), List.of()), hands);
    }

    /**
     * Writes {@code charts/}, {@code facts.csv} and {@code report.html} into a folder, over those of an earlier time. A
     * study has charts of its own, and no facts.
     *
     * @param batches folders of batches; several are laid side by side, the first scenario of the first is what others
     *     are compared with; a study stands alone
     * @param hands that share the drawing; the same bytes come of any
     * @return the page
     * @throws IOException when a batch cannot be read or the folder not be written
     */
    public static Path draw(List<Path> batches, Path folder, Choice choice, SideBySide hands) throws IOException {
        if (batches.size() == 1 && isStudy(batches.get(0))) {
            return StudyReport.draw(batches.get(0), folder, choice, hands);
        }
        var specs = Gallery.charts().stream().filter(choice::takes).toList();
        var report = new Report(batches, folder, choice, specs);
        specs.forEach(report::add);
        if (choice.indicators().isEmpty()) {
            report.addDistributions(choice);
        }
        report.album.draw(hands);
        FactsFile.write(folder, report.facts);
        return write(folder, "report.jte", report.page());
    }

    /** Fills a template. */
    static Path write(Path folder, String template, Object page) throws IOException {
        var html = new StringOutput();
        TemplateEngine.createPrecompiled(null, ContentType.Html, null, "smychka.report.template")
                .render(template, page, html);
        return Files.writeString(folder.resolve("report.html"), html.toString(), StandardCharsets.UTF_8);
    }

    private void add(ChartSpec spec) {
        var missing = composer.missing(spec);
        if (!missing.isEmpty()) {
            leftOut.add(spec.title() + ": the batch holds no " + String.join(", ", missing));
        }
        composer.picture(spec).ifPresent(album::add);
    }

    private void addDistributions(Choice choice) throws IOException {
        var distributions = new DistributionCharts(batch, composer.inks());
        if (!distributions.hasHouseholds()) {
            leftOut.add(DistributionCharts.NOT_KEPT);
        }
        DistributionCharts.names().stream()
                .filter(choice::takes)
                .forEach(name -> distributions.picture(name).ifPresent(p -> album.add(p, DistributionCharts.TABLED)));
    }

    private Page page() {
        var inks = composer.inks();
        var text = new PageText(batch, inks, glossary);
        var findings = new Findings(batch, inks);
        leftOut.addAll(Gallery.NOT_RECORDED);
        return new Page(
                text.head(album.rules()),
                text.cards(),
                findings.findings(),
                turns(),
                findings.comparison(),
                new Summary(batch, history, inks).blocks(),
                inks.stream().anyMatch(ink -> batch.replications(ink.name()) > 1),
                album.figures(),
                leftOut,
                new FactStrips(facts).section(),
                new GrainAccounts(batch, inks).accounts(),
                glossary.terms(),
                text.provenance());
    }

    private List<Page.Turn> turns() {
        return new TurningPoints(batch, composer.inks())
                .points().stream()
                        .map(p -> TurningPoints.turn(p, Files.exists(folder.resolve(TracePage.file(p.of())))))
                        .toList();
    }

    /** The markets and months at which the page of a batch says that something turned. */
    public static List<MarketTrace.Of> turningPoints(Path batch) throws IOException {
        var wanted = Wanted.of(List.of(), List.of());
        wanted.national().add("price_grain_free");
        wanted.regional().add("price_grain_free");
        var read = Batch.read(batch, wanted);
        return new TurningPoints(read, Ink.of(read.scenarios()))
                .points().stream().map(TurningPoints.Point::of).toList();
    }
}
