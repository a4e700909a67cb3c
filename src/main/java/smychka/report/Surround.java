package smychka.report;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** What stands over and under the panels of a sheet: title, subtitle and key; sources and provenance. */
final class Surround {

    static final double INNER = Theme.WIDTH - 2.0 * Theme.MARGIN;

    /** Over a panel: its heading, and what its axes need to say. */
    static final double PANEL_HEAD = 44;

    /** From one panel to the next. */
    static final double BETWEEN = 26;

    private static final double TOP = Theme.MARGIN * 0.8;
    private static final double TITLE_LINE = 30;
    private static final double SUBTITLE_LINE = 21;
    private static final double SMALL_LINE = 17;
    private static final double KEY_ABOVE = 14;
    private static final double KEY_BELOW = 18;

    private final List<String> title;
    private final List<String> subtitle;
    private final Key key;
    private final List<String> foot = new ArrayList<>();

    Surround(String title, String subtitle, Key key, List<String> foot) {
        this.title = Words.wrap(title, Theme.TITLE, INNER);
        this.subtitle = Words.wrap(subtitle, Theme.SUBTITLE, INNER);
        this.key = key;
        foot.forEach(f -> this.foot.addAll(Words.wrap(f, Theme.SMALL, INNER)));
    }

    Key key() {
        return key;
    }

    /** Where the key ends and the panels begin. */
    int panelsTop() {
        return (int) Math.ceil(TOP
                + title.size() * TITLE_LINE
                + subtitle.size() * SUBTITLE_LINE
                + KEY_ABOVE
                + key.height()
                + KEY_BELOW);
    }

    /** A whole sheet's height, when its panels end at {@code bottom}. */
    int height(double bottom) {
        return (int) Math.ceil(bottom + 16 + foot.size() * SMALL_LINE + Theme.MARGIN);
    }

    void drawAbove(Graphics2D g, int height) {
        g.setPaint(Theme.GROUND);
        g.fill(new Rectangle2D.Double(0, 0, Theme.WIDTH, height));
        var y = TOP;
        g.setPaint(Theme.TEXT);
        y = lines(g, title, Theme.TITLE, y, TITLE_LINE);
        g.setPaint(Theme.QUIET);
        y = lines(g, subtitle, Theme.SUBTITLE, y, SUBTITLE_LINE);
        key.draw(g, Theme.MARGIN, y + KEY_ABOVE);
    }

    void drawBelow(Graphics2D g, double bottom) {
        g.setPaint(Theme.QUIET);
        lines(g, foot, Theme.SMALL, bottom + 16, SMALL_LINE);
    }

    /** Returns where the lines end. */
    private static double lines(Graphics2D g, List<String> lines, Font font, double top, double height) {
        g.setFont(font);
        var y = top;
        for (var line : lines) {
            g.drawString(line, Theme.MARGIN, (float) (y + height * 0.78));
            y += height;
        }
        return y;
    }

    /**
     * A panel's heading, after a swatch of the one scenario it is about, and under it what is to be said of its axes.
     *
     * @param owner the scenario, or null
     */
    static void head(Graphics2D g, Rectangle2D area, Ink owner, String heading, String note) {
        var left = area.getX();
        var top = area.getY();
        var indent = 0;
        if (owner != null) {
            indent = 20;
            g.setPaint(owner.color());
            g.fill(new Rectangle2D.Double(left, top + 4, 13, 11));
        }
        g.setFont(Theme.HEADING);
        g.setPaint(Theme.TEXT);
        var width = area.getWidth();
        g.drawString(
                Words.shorten(heading, Theme.HEADING, width - indent), (float) (left + indent), (float) (top + 15));
        g.setFont(Theme.SMALL);
        g.setPaint(Theme.QUIET);
        g.drawString(Words.shorten(note, Theme.SMALL, width), (float) left, (float) (top + 33));
    }
}
