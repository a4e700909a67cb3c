package smychka.report;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Sheets as files: PNG at double resolution, SVG with rounded paths. The same sheet gives the same bytes. */
final class Pictures {

    private static final int RESOLUTION = 2;
    private static final int RGB = 0xffffff;

    static final Map<RenderingHints.Key, Object> HINTS = Map.of(
            RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON,
            RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON,
            RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON,
            RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);

    private static final String FAMILIES =
            "'Source Sans 3', 'Source Sans Pro', 'Fira Sans Condensed', 'Arial Narrow', Arial, Helvetica, sans-serif";

    private Pictures() {}

    static BufferedImage image(Drawing sheet) {
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
        return IndexedPng.of(FewColors.of(image));
    }

    /** A file by itself. */
    static byte[] svg(Drawing sheet) {
        var looks = SvgLooks.fixed();
        var marks = marks(sheet, looks);
        return ("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + sheet.width() + "\" height=\"" + sheet.height()
                        + "\" viewBox=\"" + box(sheet) + "\" role=\"img\"><title>"
                        + SvgMarks.escaped(sheet.title()) + "</title><style>text{white-space:pre;font-family:"
                        + FAMILIES + "}\n" + looks.rules() + "</style>" + marks + "</svg>\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** For a page: looks are the page's, and each scenario's marks have its class, s0, s1 and so on. */
    static String inline(Drawing sheet, SvgLooks looks, String alternative) {
        return "<svg viewBox=\"" + box(sheet) + "\" role=\"img\" aria-label=\"" + SvgMarks.escaped(alternative) + "\">"
                + marks(sheet, looks) + "</svg>";
    }

    private static String marks(Drawing sheet, SvgLooks looks) {
        var classes = new HashMap<Integer, String>();
        for (var i = 0; i < sheet.inks().size(); i++) {
            var color = sheet.inks().get(i).color();
            classes.put(color.getRGB() & RGB, " s" + i);
            classes.put(color.darker().getRGB() & RGB, " s" + i);
        }
        var marks = new SvgMarks(looks, color -> classes.getOrDefault(color.getRGB() & RGB, ""));
        sheet.draw(new SvgGraphics(marks));
        return marks.text();
    }

    private static String box(Drawing sheet) {
        return "0 0 " + sheet.width() + " " + sheet.height();
    }
}
