package smychka.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import smychka.facts.FactsFile;
import smychka.facts.Judging;

/** Draws the charts and the page of a stored batch. */
public final class Report {

    private final Path charts;
    private final boolean svg;
    private final Batch batch;
    private final Judging.Outcome facts;
    private final History history;
    private final Composer composer;
    private final List<Page.Figure> figures = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();

    private Report(Path folder, boolean svg) throws IOException {
        this.svg = svg;
        batch = Batch.read(folder, Gallery.indicators());
        facts = Judging.of(folder);
        history = History.load();
        composer = new Composer(batch, history);
        charts = Files.createDirectories(folder.resolve("charts"));
    }

    /**
     * Writes {@code charts/}, {@code facts.csv} and {@code report.html} into the batch's folder, over those of an earlier time.
     *
     * @param svg whether each chart is written as SVG too
     * @return the page
     * @throws IOException when the batch cannot be read or its folder not be written
     */
    public static Path draw(Path batch, boolean svg) throws IOException {
        var report = new Report(batch, svg);
        for (var spec : Gallery.charts()) {
            report.chart(spec);
        }
        FactsFile.write(batch, report.facts);
        var html = new StringOutput();
        TemplateEngine.createPrecompiled(null, ContentType.Html, null, "smychka.report.template")
                .render("report.jte", report.page(), html);
        return Files.writeString(batch.resolve("report.html"), html.toString(), StandardCharsets.UTF_8);
    }

    private void chart(ChartSpec spec) throws IOException {
        var missing = composer.missing(spec);
        if (!missing.isEmpty()) {
            leftOut.add(spec.title() + ": the batch holds no " + String.join(", ", missing));
        }
        var picture = composer.picture(spec);
        if (picture.isEmpty()) {
            return;
        }
        var sheet = new Sheet(picture.get());
        var png = Pictures.png(Pictures.image(sheet));
        Files.write(charts.resolve(spec.id() + ".png"), png);
        if (svg) {
            Files.write(charts.resolve(spec.id() + ".svg"), Pictures.svg(sheet));
        }
        figures.add(figure(picture.get(), sheet, png));
    }

    private static Page.Figure figure(Picture picture, Sheet sheet, byte[] png) {
        var spec = picture.spec();
        return new Page.Figure(
                spec.id(),
                spec.title(),
                "data:image/png;base64," + Base64.getEncoder().encodeToString(png),
                sheet.width(),
                sheet.height(),
                Alternative.of(picture),
                spec.caption(),
                notes(picture));
    }

    /** The units of the panels, then what stands under the picture, but for its last line on the batch. */
    private static List<String> notes(Picture picture) {
        var notes = new ArrayList<String>();
        picture.panels().forEach(p -> notes.add(p.heading() + ": " + p.axisNote(picture.scale(p)) + "."));
        notes.addAll(picture.foot().subList(0, picture.foot().size() - 1));
        return notes;
    }

    private Page page() {
        var text = new PageText(batch, composer.inks());
        return new Page(
                text.title(),
                text.period(),
                text.lead(),
                text.cards(),
                new Summary(batch, history, composer.inks()).blocks(),
                composer.inks().stream().anyMatch(ink -> batch.replications(ink.name()) > 1),
                figures,
                leftOut,
                new FactStrips(facts).section(),
                text.provenance());
    }
}
