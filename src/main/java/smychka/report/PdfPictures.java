package smychka.report;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Sheets as PDF of one page, with the font inside. */
final class PdfPictures {

    private PdfPictures() {}

    static byte[] pdf(Drawing sheet) {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.setDocumentId(0L);
            var page = new PDPage(new PDRectangle(sheet.width(), sheet.height()));
            document.addPage(page);
            var g = new PdfBoxGraphics2D(document, sheet.width(), sheet.height());
            Pictures.HINTS.forEach(g::setRenderingHint);
            g.setFontTextDrawer(new Fonts(document));
            sheet.draw(g);
            g.dispose();
            try (var content = new PDPageContentStream(document, page)) {
                content.drawForm(g.getXFormObject());
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Our two fonts by their names; of each the letters used are put into the file. */
    private static final class Fonts extends PdfBoxGraphics2DFontTextDrawer {

        private final Map<Boolean, PDFont> fonts;

        Fonts(PDDocument document) throws IOException {
            fonts = Map.of(
                    false, font(document, Theme.REGULAR),
                    true, font(document, Theme.SEMIBOLD));
        }

        private static PDFont font(PDDocument document, String resource) throws IOException {
            try (var stream = Theme.class.getResourceAsStream(resource)) {
                return PDType0Font.load(document, stream, true);
            }
        }

        @Override
        protected PDFont mapFont(Font font, IFontTextDrawerEnv env) {
            return fonts.get(Theme.isSemibold(font));
        }
    }
}
