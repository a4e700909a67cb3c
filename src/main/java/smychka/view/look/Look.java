package smychka.view.look;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javax.swing.UIManager;

/** The colours and letters of the window by day and by night. */
public enum Look {
    LIGHT(0xffffff, 0xdfe8ee, 0x1f2328, 0x5c636b, 0xe4e7ea, 0xffffff, 0x1a1a1a),
    DARK(0x1e2226, 0x14181b, 0xe6e8ea, 0x9aa3ab, 0x353b41, 0x2a3036, 0xf2f2f2);

    /** Okabe and Ito's colours, which the colour-blind can tell apart, for curves on either ground. */
    private static final List<Color> CURVES_LIGHT = colors(0x0072b2, 0xd55e00, 0x009e73, 0xcc79a7, 0xe69f00, 0x56b4e9);

    private static final List<Color> CURVES_DARK = colors(0x56b4e9, 0xff9248, 0x2fd0a3, 0xe8a3c8, 0xf0c040, 0x9ad7ff);

    private static final Font REGULAR = font("/fonts/SourceSans3-Regular.ttf");
    private static final Font BOLD = font("/fonts/SourceSans3-SemiBold.ttf");

    public final Color ground;
    public final Color sea;
    public final Color text;
    public final Color quiet;
    public final Color grid;
    /** Behind text that stands on the map. */
    public final Color paper;

    public final Color observed;

    Look(int ground, int sea, int text, int quiet, int grid, int paper, int observed) {
        this.ground = new Color(ground);
        this.sea = new Color(sea);
        this.text = new Color(text);
        this.quiet = new Color(quiet);
        this.grid = new Color(grid);
        this.paper = new Color(paper);
        this.observed = new Color(observed);
    }

    /** Puts the look on all windows made from now on, and on those that stand open. */
    public void wear() {
        if (this == DARK) {
            FlatDarkLaf.setup();
        } else {
            FlatLightLaf.setup();
        }
        UIManager.put("defaultFont", REGULAR.deriveFont(14f));
        FlatLaf.updateUI();
    }

    /** The look worn now. */
    public static Look worn() {
        return FlatLaf.isLafDark() ? DARK : LIGHT;
    }

    public Color curve(int i) {
        var curves = this == DARK ? CURVES_DARK : CURVES_LIGHT;
        return curves.get(i % curves.size());
    }

    public static Font regular(float size) {
        return REGULAR.deriveFont(size);
    }

    public static Font bold(float size) {
        return BOLD.deriveFont(size);
    }

    /** A colour let through to a share of its strength, 0..1. */
    public static Color faint(Color color, double share) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), (int) Math.round(255 * share));
    }

    private static List<Color> colors(Integer... rgb) {
        return List.of(rgb).stream().map(Color::new).toList();
    }

    private static Font font(String resource) {
        try (var in = Objects.requireNonNull(Look.class.getResourceAsStream(resource), resource)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (FontFormatException noFont) {
            throw new IllegalStateException(resource, noFont);
        }
    }
}
