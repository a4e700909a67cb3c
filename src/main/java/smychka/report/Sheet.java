package smychka.report;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.PlotState;

/** A picture laid out on a sheet: title, subtitle, legend, panels, decrees, foot. */
final class Sheet {

    private static final double INNER = Theme.WIDTH - 2.0 * Theme.MARGIN;
    private static final double BETWEEN = 26;
    private static final double PANEL_HEAD = 44;
    private static final double NUMBERS = 18;
    private static final double TITLE_LINE = 30;
    private static final double SUBTITLE_LINE = 21;
    private static final double SMALL_LINE = 17;
    private static final double KEY_LINE = 20;
    private static final double DISC = 8;
    private static final double INDENT = 24;

    private final Picture picture;
    private final Legend legend;
    private final List<String> title;
    private final List<String> subtitle;
    private final List<List<String>> decrees = new ArrayList<>();
    private final List<String> foot = new ArrayList<>();
    private double y;

    Sheet(Picture picture) {
        this.picture = picture;
        this.legend = new Legend(picture, INNER);
        this.title = Words.wrap(picture.spec().title(), Theme.TITLE, INNER);
        this.subtitle = Words.wrap(picture.subtitle(), Theme.SUBTITLE, INNER);
        picture.decrees().forEach(d -> decrees.add(Words.wrap(d.text(), Theme.SMALL, INNER - INDENT)));
        picture.foot().forEach(f -> foot.addAll(Words.wrap(f, Theme.SMALL, INNER)));
    }

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

    /** Where the legend ends and the panels begin. */
    int panelsTop() {
        return (int) Math.ceil(Theme.MARGIN * 0.8
                + title.size() * TITLE_LINE
                + subtitle.size() * SUBTITLE_LINE
                + 14
                + legend.height()
                + 18);
    }

    Legend legend() {
        return legend;
    }

    private int rows() {
        return row(picture.panels().size() - 1) + 1;
    }

    private int row(int panel) {
        var layout = picture.spec().layout();
        return panel < layout.wide() ? panel : layout.wide() + (panel - layout.wide()) / layout.columns();
    }

    private double rowHeight() {
        return PANEL_HEAD + NUMBERS + picture.spec().layout().height() + Theme.AXIS_HEIGHT + BETWEEN;
    }

    void draw(Graphics2D g) {
        g.setPaint(Theme.GROUND);
        g.fill(new Rectangle2D.Double(0, 0, width(), height()));
        y = Theme.MARGIN * 0.8;
        lines(g, title, Theme.TITLE, Theme.TEXT, TITLE_LINE);
        lines(g, subtitle, Theme.SUBTITLE, Theme.QUIET, SUBTITLE_LINE);
        legend.draw(g, Theme.MARGIN, y + 14);
        y = panelsTop();
        panels(g);
        y += rows() * rowHeight() - BETWEEN;
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

    private void panels(Graphics2D g) {
        var layout = picture.spec().layout();
        var narrow = (INNER - (layout.columns() - 1) * BETWEEN) / layout.columns();
        for (var i = 0; i < picture.panels().size(); i++) {
            var wide = i < layout.wide();
            var left = wide ? 0 : (i - layout.wide()) % layout.columns() * (narrow + BETWEEN);
            var top = y + row(i) * rowHeight();
            panel(g, picture.panels().get(i), Theme.MARGIN + left, top, wide ? INNER : narrow);
        }
    }

    private void panel(Graphics2D g, Panel panel, double left, double top, double width) {
        g.setFont(Theme.HEADING);
        g.setPaint(Theme.TEXT);
        g.drawString(Words.shorten(panel.heading(), Theme.HEADING, width), (float) left, (float) (top + 15));
        g.setFont(Theme.SMALL);
        g.setPaint(Theme.QUIET);
        g.drawString(panel.axisNote(picture.scale(panel)), (float) left, (float) (top + 33));
        var plotTop = top + PANEL_HEAD + NUMBERS;
        var area = new Rectangle2D.Double(
                left, plotTop, width, picture.spec().layout().height() + Theme.AXIS_HEIGHT);
        Plots.of(picture, panel).draw(g, area, null, new PlotState(), null);
        numbers(g, left + Theme.AXIS_WIDTH, width - Theme.AXIS_WIDTH, plotTop);
    }

    /** The decrees' numbers over their lines; where two would touch, the later steps aside. */
    private void numbers(Graphics2D g, double left, double width, double plotTop) {
        var reached = Double.NEGATIVE_INFINITY;
        for (var i = 0; i < picture.decrees().size(); i++) {
            var mark = picture.decrees().get(i);
            var x = left + (mark.x() - picture.from()) / (picture.to() - picture.from()) * width;
            x = Math.max(x, reached + 2 * DISC + 1);
            disc(g, i, x, plotTop - DISC - 1);
            reached = x;
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
