package smychka.report;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** A picture laid out on a sheet: title, subtitle, key, panels, decrees, foot. */
final class Sheet {

    static final double DISC = 8;

    private static final double INNER = Theme.WIDTH - 2.0 * Theme.MARGIN;
    private static final double BETWEEN = 26;
    private static final double PANEL_HEAD = 44;
    private static final double NUMBERS = 18;
    private static final double TITLE_LINE = 30;
    private static final double SUBTITLE_LINE = 21;
    private static final double SMALL_LINE = 17;
    private static final double KEY_LINE = 20;
    private static final double INDENT = 24;
    private static final double STRIP = 7;

    private final Picture picture;
    private final Key key;
    private final List<String> title;
    private final List<String> subtitle;
    private final List<List<String>> decrees = new ArrayList<>();
    private final List<String> foot = new ArrayList<>();
    private double y;

    Sheet(Picture picture) {
        this.picture = picture;
        this.key = picture.spec().isMap() ? new MapKey(picture, INNER) : new Legend(picture, INNER);
        this.title = Words.wrap(picture.spec().title(), Theme.TITLE, INNER);
        this.subtitle = Words.wrap(picture.subtitle(), Theme.SUBTITLE, INNER);
        picture.decrees().forEach(d -> decrees.add(Words.wrap(d.text(), Theme.SMALL, INNER - INDENT)));
        picture.foot().forEach(f -> foot.addAll(Words.wrap(f, Theme.SMALL, INNER)));
    }

    /**
     * Where a panel stands.
     *
     * @param area the heading, the plot and what belongs to them
     * @param plot what lies between the axes
     */
    record Frame(Panel panel, Rectangle2D area, Rectangle2D plot) {}

    int width() {
        return Theme.WIDTH;
    }

    int height() {
        var keys = decrees.isEmpty()
                ? 0
                : 14 + decrees.stream().mapToInt(List::size).sum() * KEY_LINE;
        return (int) Math.ceil(
                panelsTop() + rows() * rowHeight() - BETWEEN + keys + 16 + foot.size() * SMALL_LINE + Theme.MARGIN);
    }

    /** Where the key ends and the panels begin. */
    int panelsTop() {
        return (int) Math.ceil(Theme.MARGIN * 0.8
                + title.size() * TITLE_LINE
                + subtitle.size() * SUBTITLE_LINE
                + 14
                + key.height()
                + 18);
    }

    Key key() {
        return key;
    }

    /** The panels, in order. */
    List<Frame> frames() {
        var layout = picture.spec().layout();
        var narrow = (INNER - (layout.columns() - 1) * BETWEEN) / layout.columns();
        var frames = new ArrayList<Frame>();
        for (var i = 0; i < picture.panels().size(); i++) {
            var wide = i < layout.wide();
            var left = Theme.MARGIN + (wide ? 0 : (i - layout.wide()) % layout.columns() * (narrow + BETWEEN));
            var area = new Rectangle2D.Double(
                    left, panelsTop() + row(i) * rowHeight(), wide ? INNER : narrow, rowHeight() - BETWEEN);
            frames.add(new Frame(picture.panels().get(i), area, plot(area)));
        }
        return frames;
    }

    private Rectangle2D plot(Rectangle2D area) {
        var top = area.getY() + PANEL_HEAD + numbers();
        if (picture.spec().isMap()) {
            return new Rectangle2D.Double(area.getX(), top, area.getWidth(), plotHeight());
        }
        var width = area.getWidth() - Theme.AXIS_WIDTH - EndLabels.room(picture);
        return new Rectangle2D.Double(area.getX() + Theme.AXIS_WIDTH, top, width, plotHeight());
    }

    private int rows() {
        return row(picture.panels().size() - 1) + 1;
    }

    private int row(int panel) {
        var layout = picture.spec().layout();
        return panel < layout.wide() ? panel : layout.wide() + (panel - layout.wide()) / layout.columns();
    }

    private double numbers() {
        return decrees.isEmpty() ? 0 : NUMBERS;
    }

    private double plotHeight() {
        return picture.spec().isMap()
                ? RegionMaps.height(picture, INNER)
                : picture.spec().layout().height();
    }

    private double rowHeight() {
        var axis = picture.spec().isMap() ? 0 : Theme.AXIS_HEIGHT;
        var strips = picture.ruled().isEmpty() ? 0 : 3 + picture.ruled().size() * STRIP;
        return PANEL_HEAD + numbers() + plotHeight() + axis + strips + BETWEEN;
    }

    void draw(Graphics2D g) {
        g.setPaint(Theme.GROUND);
        g.fill(new Rectangle2D.Double(0, 0, width(), height()));
        y = Theme.MARGIN * 0.8;
        lines(g, title, Theme.TITLE, Theme.TEXT, TITLE_LINE);
        lines(g, subtitle, Theme.SUBTITLE, Theme.QUIET, SUBTITLE_LINE);
        key.draw(g, Theme.MARGIN, y + 14);
        frames().forEach(frame -> panel(g, frame));
        y = panelsTop() + rows() * rowHeight() - BETWEEN;
        decrees(g);
        y += 16;
        lines(g, foot, Theme.SMALL, Theme.QUIET, SMALL_LINE);
    }

    private void lines(Graphics2D g, List<String> lines, Font font, Color color, double height) {
        g.setFont(font);
        g.setPaint(color);
        for (var line : lines) {
            g.drawString(line, Theme.MARGIN, (float) (y + height * 0.78));
            y += height;
        }
    }

    private void panel(Graphics2D g, Frame frame) {
        head(g, frame);
        SvgGraphics.open(g, "plot");
        if (frame.panel.is(PanelSpec.Form.MAP)) {
            RegionMaps.draw(g, frame);
        } else {
            Plots.draw(g, picture, frame);
        }
        SvgGraphics.close(g);
        numbers(g, frame);
        strips(g, frame);
        EndLabels.draw(g, picture, frame);
    }

    /** The heading, after a swatch of the one scenario the panel is about, and what the axis needs to say. */
    private void head(Graphics2D g, Frame frame) {
        var panel = frame.panel;
        var left = frame.area.getX();
        var top = frame.area.getY();
        var indent = 0;
        if (panel.owner() != null) {
            indent = 20;
            g.setPaint(panel.owner().color());
            g.fill(new Rectangle2D.Double(left, top + 4, 13, 11));
        }
        g.setFont(Theme.HEADING);
        g.setPaint(Theme.TEXT);
        var width = frame.area.getWidth();
        g.drawString(Words.shorten(panel.heading(), Theme.HEADING, width - indent), (float) (left + indent), (float)
                (top + 15));
        g.setFont(Theme.SMALL);
        g.setPaint(Theme.QUIET);
        var note = Words.shorten(panel.axisNote(picture.scale(panel)), Theme.SMALL, width);
        g.drawString(note, (float) left, (float) (top + 33));
    }

    /** The decrees' numbers over their lines; where two would touch, the later steps aside. */
    private void numbers(Graphics2D g, Frame frame) {
        var reached = Double.NEGATIVE_INFINITY;
        for (var mark : picture.decreesOn(frame.panel)) {
            var x = frame.plot.getX() + picture.time().share(mark.x()) * frame.plot.getWidth();
            x = Math.max(x, reached + 2 * DISC + 1);
            disc(g, picture.decrees().indexOf(mark), x, frame.plot.getY() - DISC - 1);
            reached = x;
        }
    }

    /** Under the years: when a scenario rations bread or takes grain by force. */
    private void strips(Graphics2D g, Frame frame) {
        var top = frame.plot.getMaxY() + Theme.AXIS_HEIGHT + 2;
        for (var ink : picture.ruled()) {
            if (frame.panel.owner() != null && !frame.panel.owner().equals(ink)) {
                continue;
            }
            for (var span : picture.regimes()) {
                if (span.ink().equals(ink)) {
                    var force = span.kind() == RegimeSpan.Kind.GRAIN_BY_FORCE;
                    var from = frame.plot.getX() + picture.time().share(span.from()) * frame.plot.getWidth();
                    var to = frame.plot.getX() + picture.time().share(span.to()) * frame.plot.getWidth();
                    g.setPaint(ink.faint(force ? 1f : 0.3f));
                    g.fill(new Rectangle2D.Double(from, top, to - from, STRIP - 2));
                }
            }
            top += STRIP;
        }
    }

    private void disc(Graphics2D g, int index, double x, double middle) {
        var ring = new Ellipse2D.Double(x - DISC, middle - DISC, 2 * DISC, 2 * DISC);
        g.setPaint(Theme.GROUND);
        g.fill(ring);
        g.setPaint(picture.decrees().get(index).ink().color());
        g.setStroke(Theme.RING);
        g.draw(ring);
        g.setPaint(Theme.TEXT);
        g.setFont(Theme.NUMBER);
        var number = Integer.toString(index + 1);
        var width = Words.width(number, Theme.NUMBER);
        g.drawString(number, (float) (x - width / 2), (float) (middle + 3.8));
    }

    private void decrees(Graphics2D g) {
        y += decrees.isEmpty() ? 0 : 14;
        for (var i = 0; i < decrees.size(); i++) {
            disc(g, i, Theme.MARGIN + DISC, y + KEY_LINE / 2);
            g.setFont(Theme.SMALL);
            g.setPaint(Theme.TEXT);
            for (var line : decrees.get(i)) {
                g.drawString(line, (float) (Theme.MARGIN + INDENT), (float) (y + KEY_LINE * 0.72));
                y += KEY_LINE;
            }
        }
    }
}
