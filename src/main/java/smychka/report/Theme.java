package smychka.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The one visual language of all pictures: type, colours, lines and measures, in points at single resolution. */
final class Theme {

    static final int WIDTH = 1000;
    static final int MARGIN = 30;
    static final double AXIS_WIDTH = 54;
    static final double AXIS_HEIGHT = 24;

    static final Color GROUND = Color.WHITE;
    static final Color TEXT = new Color(0x1f2328);
    static final Color QUIET = new Color(0x5c636b);
    static final Color GRID = new Color(0xe4e7ea);
    static final Color AXIS = new Color(0x9aa1a8);
    static final Color OBSERVED = new Color(0x1a1a1a);
    static final Color DECREE = new Color(0x8a9199);
    /** What is drawn for comparison only. */
    static final Color COMPARED = new Color(0xb4bac0);
    /** A region of a map without a figure. */
    static final Color UNKNOWN = new Color(0xeceef0);

    /** Colours of parts of a whole, none of them a scenario's; neighbours differ in grey. */
    static final Color SAND = new Color(0xddcc77);

    static final Color OLIVE = new Color(0x7f7f22);
    static final Color MINT = new Color(0xa5d8c8);
    static final Color PINE = new Color(0x117733);
    static final Color SKY = new Color(0xaed6ee);
    static final Color INDIGO = new Color(0x332288);
    static final Color ROSE = new Color(0xe09aa5);
    static final Color WINE = new Color(0x882255);
    static final Color STONE = new Color(0xd5d8db);
    static final Color SLATE = new Color(0x6b747d);
    static final Color COAL = new Color(0x33302c);

    /** From the least to the most; nine steps between pale and dark, in grey as well. */
    static final List<Color> HEAT = Stream.of(
                    0xf7fbd4, 0xe0f3c2, 0xbfe5bf, 0x93d3bf, 0x62bcc4, 0x3b9dc0, 0x2b7ab2, 0x27559c, 0x22307a)
            .map(Color::new)
            .toList();

    /** Text on a colour of {@link #HEAT}; like these the same on a dark page. */
    static final Color ON_PALE = new Color(0x1f2327);

    static final Color ON_DARK = new Color(0xfdfdff);

    static final Font TITLE;
    static final Font SUBTITLE;
    static final Font HEADING;
    static final Font BODY;
    static final Font TICK;
    static final Font SMALL;
    static final Font NUMBER;
    static final Font LABEL;

    /** Measures of text do not depend on where it is drawn. */
    static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

    static final BasicStroke GRID_LINE = new BasicStroke(0.8f);
    static final BasicStroke AXIS_LINE = new BasicStroke(1f);
    static final BasicStroke ERROR_BAR = new BasicStroke(1.2f);
    static final BasicStroke RING = new BasicStroke(1.6f);
    static final BasicStroke REFERENCE =
            new BasicStroke(1.1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, new float[] {1.5f, 2.5f}, 0f);
    static final BasicStroke DECREE_LINE =
            new BasicStroke(0.9f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, new float[] {3f, 3f}, 0f);

    /** The farm's blade of the scissors, under the full line of industry's. */
    static final BasicStroke BLADE_BELOW =
            new BasicStroke(2.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10f, new float[] {3f, 2.5f}, 0f);

    static final BasicStroke COMPARED_LINE = new BasicStroke(1.4f);
    static final BasicStroke PART_EDGE = new BasicStroke(0.7f);

    static final float OUTER_BAND = 0.13f;
    static final float INNER_BAND = 0.24f;

    static final String REGULAR = "/fonts/SourceSans3-Regular.ttf";
    static final String SEMIBOLD = "/fonts/SourceSans3-SemiBold.ttf";

    static {
        var regular = font(REGULAR);
        var bold = font(SEMIBOLD);
        TITLE = bold.deriveFont(24f);
        SUBTITLE = regular.deriveFont(15.5f);
        HEADING = bold.deriveFont(16f);
        BODY = regular.deriveFont(15f);
        TICK = regular.deriveFont(14f);
        SMALL = regular.deriveFont(13f);
        NUMBER = bold.deriveFont(11f);
        LABEL = bold.deriveFont(13f);
    }

    private Theme() {}

    /** Whether a dark page leaves it as it is. */
    static boolean isKept(Color color) {
        return color.equals(ON_PALE) || color.equals(ON_DARK) || HEAT.contains(color);
    }

    static boolean isSemibold(Font font) {
        return font.getFontName(Locale.ROOT).contains("SemiBold");
    }

    private static Font font(String resource) {
        try (var stream = Theme.class.getResourceAsStream(resource)) {
            return Font.createFont(Font.TRUETYPE_FONT, stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(resource + " is not a font", e);
        }
    }
}
