package smychka.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Draws the charts and the page of a stored batch. */
public final class Report {

    private Report() {}

    /**
     * Writes {@code charts/} and {@code report.html} into the batch's folder, over those of an earlier time.
     *
     * @param svg whether each chart is written as SVG too
     * @return the page
     * @throws IOException when the batch cannot be read or its folder not be written
     */
    public static Path draw(Path batch, boolean svg) throws IOException {
        var read = Batch.read(batch, Gallery.indicators());
        var composer = new Composer(read, History.load());
        var charts = Files.createDirectories(batch.resolve("charts"));
        for (var spec : Gallery.charts()) {
            var picture = composer.picture(spec);
            if (picture.isEmpty()) {
                continue;
            }
            var sheet = new Sheet(picture.get());
            Files.write(charts.resolve(spec.id() + ".png"), Pictures.png(Pictures.image(sheet)));
            if (svg) {
                Files.write(charts.resolve(spec.id() + ".svg"), Pictures.svg(sheet));
            }
        }
        return batch.resolve("report.html");
    }
}
