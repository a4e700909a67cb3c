package smychka.report;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** A picture laid out on a sheet: title, subtitle, key, panels, decrees, foot. */
final class Sheet implements Drawing {

    static final double DISC = 8;

    private static final double INNER = Surround.INNER;
    private static final double BETWEEN = Surround.BETWEEN;
    private static final double NUMBERS = 18;
    private static final double KEY_LINE = 20;
    private static final double INDENT = INNER - DecreeMark.ROOM;
    private static final double STRIP = 9;
    private static final double HALF_STRIP = 3.5;

    private final Picture picture;
    private final Surround surround;
    private final List<List<String>> decrees = new ArrayList<>();

    Sheet(Picture picture) {
        this.picture = picture;
        var key = picture.spec().isMap() ? new MapKey(picture, INNER) : PictureLegend.of(picture, INNER);
        this.surround = new Surround(picture.spec().title(), picture.subtitle(), key, picture.foot());
        picture.decrees().forEach(d -> decrees.add(Words.wrap(d.text(), Theme.SMALL, INNER - INDENT)));
    }

    /**
     * Where a panel stands.
     *
     * @param area the heading, the plot and what belongs to them
     * @param plot what lies between the axes
     */
    record Frame(Panel panel, Rectangle2D area, Rectangle2D plot) {}

    @Override
    public String title() {
        return picture.spec().title();
    }

    @Override
    public List<Ink> inks() {
        return picture.inks();
    }

    @Override
    public int width() {
        return Theme.WIDTH;
    }

    @Override
    public int height() {
        var keys = decrees.isEmpty()
                ? 0
                : 14 + decrees.stream().mapToInt(List::size).sum() * KEY_LINE;
        return surround.height(panelsBottom() + keys);
    }

    /** Where the key ends and the panels begin. */
    int panelsTop() {
        return surround.panelsTop();
    }

    private double panelsBottom() {
        return panelsTop() + rows() * rowHeight() - BETWEEN;
    }

    Key key() {
        return surround.key();
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
        var top = area.getY() + Surround.PANEL_HEAD + numbers();
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
        return Surround.PANEL_HEAD + numbers() + plotHeight() + axis + strips + BETWEEN;
    }

    @Override
    public void draw(Graphics2D g) {
        surround.drawAbove(g, height());
        frames().forEach(frame -> panel(g, frame));
        surround.drawBelow(g, decrees(g, panelsBottom()));
    }

    private void panel(Graphics2D g, Frame frame) {
        var panel = frame.panel;
        Surround.head(g, frame.area, panel.owner(), panel.heading(), panel.axisNote(picture.scale(panel)));
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

    /** The decrees' numbers over their lines; where they would touch, a row of them around the middle of theirs. */
    private void numbers(Graphics2D g, Frame frame) {
        var marks = picture.decreesOn(frame.panel);
        var lines = marks.stream()
                .map(mark -> frame.plot.getX() + picture.time().share(mark.x()) * frame.plot.getWidth())
                .toList();
        var places = Apart.of(lines, 2 * DISC + 1);
        for (var i = 0; i < marks.size(); i++) {
            disc(g, picture.decrees().indexOf(marks.get(i)), places.get(i), frame.plot.getY() - DISC - 1);
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
                    g.setPaint(ink.faint(force ? 1f : 0.4f));
                    g.fill(new Rectangle2D.Double(from, top + (force ? HALF_STRIP : 0), to - from, HALF_STRIP));
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

    /** Returns where they end. */
    private double decrees(Graphics2D g, double top) {
        var y = top + (decrees.isEmpty() ? 0 : 14);
        for (var i = 0; i < decrees.size(); i++) {
            disc(g, i, Theme.MARGIN + DISC, y + KEY_LINE / 2);
            g.setFont(Theme.SMALL);
            g.setPaint(Theme.TEXT);
            for (var line : decrees.get(i)) {
                g.drawString(line, (float) (Theme.MARGIN + INDENT), (float) (y + KEY_LINE * 0.72));
                y += KEY_LINE;
            }
        }
        return y;
    }
}
