package smychka.report;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Sheets as files: PNG at double resolution, SVG with rounded paths. The same sheet gives the same bytes. */
final class Pictures {

    private static final int RESOLUTION = 2;
    private static final int RGB = 0xffffff;

    /** Of zlib's levels the sixth: higher ones cost time and save nothing here. */
    private static final float COMPRESSION = 0.33f;

    static final Map<RenderingHints.Key, Object> HINTS = Map.of(
            RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON,
            RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON,
            RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON,
            RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);

    private static final String FAMILIES =
            "'Source Sans 3', 'Source Sans Pro', 'Fira Sans Condensed', 'Arial Narrow', Arial, Helvetica, sans-serif";

    private Pictures() {}

    static BufferedImage image(Sheet sheet) {
        var image =
                new BufferedImage(sheet.width() * RESOLUTION, sheet.height() * RESOLUTION, BufferedImage.TYPE_INT_RGB);
        var g = image.createGraphics();
        g.setRenderingHints(HINTS);
        g.scale(RESOLUTION, RESOLUTION);
        sheet.draw(g);
        g.dispose();
        return image;
    }

    static byte[] png(BufferedImage image) {
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(COMPRESSION);
            writer.setOutput(out);
            writer.write(null, new IIOImage(FewColors.of(image), null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** A file by itself. */
    static byte[] svg(Sheet sheet, Picture picture) {
        var looks = SvgLooks.fixed();
        var marks = marks(sheet, picture, looks);
        return ("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + sheet.width() + "\" height=\"" + sheet.height()
                        + "\" viewBox=\"" + box(sheet) + "\" role=\"img\"><title>"
                        + SvgMarks.escaped(picture.spec().title()) + "</title><style>text{white-space:pre;font-family:"
                        + FAMILIES + "}\n" + looks.rules() + "</style>" + marks + "</svg>\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** For a page: looks are the page's, and each scenario's marks have its class, s0, s1 and so on. */
    static String inline(Sheet sheet, Picture picture, SvgLooks looks, String alternative) {
        return "<svg viewBox=\"" + box(sheet) + "\" role=\"img\" aria-label=\"" + SvgMarks.escaped(alternative) + "\">"
                + marks(sheet, picture, looks) + "</svg>";
    }

    private static String marks(Sheet sheet, Picture picture, SvgLooks looks) {
        var classes = new HashMap<Integer, String>();
        for (var i = 0; i < picture.inks().size(); i++) {
            var color = picture.inks().get(i).color();
            classes.put(color.getRGB() & RGB, " s" + i);
            classes.put(color.darker().getRGB() & RGB, " s" + i);
        }
        var marks = new SvgMarks(looks, color -> classes.getOrDefault(color.getRGB() & RGB, ""));
        sheet.draw(new SvgGraphics(marks));
        return marks.text();
    }

    private static String box(Sheet sheet) {
        return "0 0 " + sheet.width() + " " + sheet.height();
    }
}
