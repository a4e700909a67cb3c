package smychka.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import smychka.facts.FactsFile;
import smychka.facts.Judging;
import smychka.record.MarketTrace;

/** Draws the charts and the page of a stored batch. */
public final class Report {

    /**
     * What is drawn.
     *
     * @param formats that charts are written as
     * @param charts by name; empty for all
     * @param indicators of which charts show at least one; empty for all
     */
    public record Choice(Set<Format> formats, List<String> charts, List<String> indicators) {

        /** Every chart, as PNG. */
        public static final Choice USUAL = new Choice(EnumSet.of(Format.PNG), List.of(), List.of());

        private boolean takes(ChartSpec spec) {
            return (charts.isEmpty() || charts.contains(spec.id()))
                    && (indicators.isEmpty()
                            || spec.panels().stream()
                                    .flatMap(p -> p.indicators().stream())
                                    .anyMatch(indicators::contains));
        }
    }

    private static final int NOTES = 6;

    private final Path page;
    private final Path charts;
    private final Choice choice;
    private final Batch batch;
    private final Judging.Outcome facts;
    private final History history;
    private final Composer composer;
    private final List<Page.Figure> figures = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();
    private final Glossary glossary = new Glossary();
    private final SvgLooks looks = SvgLooks.variable();

    private Report(List<Path> folders, Path out, Choice choice, List<ChartSpec> specs) throws IOException {
        this.choice = choice;
        var national = new ArrayList<>(Summary.indicators());
        national.addAll(Outcomes.indicators());
        national.add("price_grain_free");
        var wanted = Wanted.of(specs, national);
        wanted.regional().add("price_grain_free");
        batch = Batch.read(folders, wanted);
        facts = Judging.of(folders.get(0));
        history = History.load();
        composer = new Composer(batch, history);
        page = out;
        charts = Files.createDirectories(out.resolve("charts"));
    }

    /** The names of all charts, in the order of the page. */
    public static List<String> charts() {
        return Gallery.charts().stream().map(ChartSpec::id).toList();
    }

    /** As {@link #draw(List, Path, Choice)} of one batch in its own folder, every chart. */
    public static Path draw(Path batch, boolean svg) throws IOException {
        var formats = svg ? EnumSet.of(Format.PNG, Format.SVG) : EnumSet.of(Format.PNG);
        return draw(List.of(batch), batch, new Choice(formats, List.of(), List.of()));
    }

    /**
     * Writes {@code charts/}, {@code facts.csv} and {@code report.html} into a folder, over those of an earlier time.
     *
     * @param batches folders of batches; several are laid side by side, the first scenario of the first is what others
     *     are compared with
     * @return the page
     * @throws IOException when a batch cannot be read or the folder not be written
     */
    public static Path draw(List<Path> batches, Path out, Choice choice) throws IOException {
        var specs = Gallery.charts().stream().filter(choice::takes).toList();
        var report = new Report(batches, out, choice, specs);
        for (var spec : specs) {
            report.chart(spec);
        }
        FactsFile.write(out, report.facts);
        var html = new StringOutput();
        TemplateEngine.createPrecompiled(null, ContentType.Html, null, "smychka.report.template")
                .render("report.jte", report.page(), html);
        return Files.writeString(out.resolve("report.html"), html.toString(), StandardCharsets.UTF_8);
    }

    private void chart(ChartSpec spec) throws IOException {
        var missing = composer.missing(spec);
        if (!missing.isEmpty()) {
            leftOut.add(spec.title() + ": the batch holds no " + String.join(", ", missing));
        }
        var composed = composer.picture(spec);
        if (composed.isEmpty()) {
            return;
        }
        var picture = composed.get();
        var sheet = new Sheet(picture);
        for (var format : choice.formats()) {
            Files.write(charts.resolve(spec.id() + format.ending()), format.bytes(sheet, picture));
        }
        figures.add(new Page.Figure(
                spec.id(),
                spec.title(),
                Pictures.inline(sheet, picture, looks, Alternative.of(picture)),
                FigureData.json(picture, sheet),
                glossary.marked(spec.caption()),
                notes(picture),
                DataTables.of(picture)));
    }

    /** The units of the panels, then what stands under the picture, but for its last line on the batch. */
    private static List<String> notes(Picture picture) {
        var notes = new ArrayList<String>();
        picture.panels().stream()
                .map(p -> p.heading() + ": " + p.axisNote(picture.scale(p)) + ".")
                .distinct()
                .limit(NOTES)
                .forEach(notes::add);
        notes.addAll(picture.foot().subList(0, picture.foot().size() - 1));
        return notes;
    }

    private Page page() {
        var inks = composer.inks();
        var text = new PageText(batch, inks, glossary);
        var findings = new Findings(batch, inks);
        var script = resource("/report/report.js");
        leftOut.addAll(Gallery.NOT_RECORDED);
        return new Page(
                new Page.Head(
                        text.title(),
                        text.period(),
                        text.lead(),
                        script,
                        hash(script),
                        WebFonts.faces() + looks.rules()),
                text.cards(),
                findings.findings(),
                turns(),
                findings.comparison(),
                new Summary(batch, history, inks).blocks(),
                inks.stream().anyMatch(ink -> batch.replications(ink.name()) > 1),
                figures,
                leftOut,
                new FactStrips(facts).section(),
                glossary.terms(),
                text.provenance());
    }

    private List<Page.Turn> turns() {
        return new TurningPoints(batch, composer.inks())
                .points().stream()
                        .map(p -> TurningPoints.turn(p, Files.exists(page.resolve(TracePage.file(p.of())))))
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

    private static String resource(String name) {
        try (var stream = Report.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a page's security policy names the one script that may run. */
    private static String hash(String script) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
