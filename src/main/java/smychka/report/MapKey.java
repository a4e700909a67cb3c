package smychka.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** A map for finding the regions, their names, and what the colours stand for. */
final class MapKey implements Key {

    private static final double TILE = 36;
    private static final double LINE = 19;
    private static final double NAMES = RegionTiles.COLUMNS * TILE + 34;
    private static final double COLUMN = 236;
    private static final double COLORS = NAMES + 2 * COLUMN;

    private final Shades shades;
    private final String unit;

    MapKey(Picture picture, double width) {
        var panel = picture.panels().get(0);
        this.shades = panel.spec().shades();
        this.unit = Words.shorten(panel.unit(), Theme.LABEL, width - COLORS);
    }

    @Override
    public List<String> texts() {
        var texts = new ArrayList<String>();
        RegionTiles.ALL.forEach(tile -> texts.add(tile.name()));
        for (var i = 0; i < shades.colors().size(); i++) {
            texts.add(shades.label(i));
        }
        return texts;
    }

    @Override
    public double height() {
        return RegionTiles.ROWS * TILE;
    }

    @Override
    public void draw(Graphics2D g, double left, double top) {
        for (var tile : RegionTiles.ALL) {
            var box = new Rectangle2D.Double(
                    left + tile.column() * TILE, top + tile.row() * TILE, TILE * 0.93, TILE * 0.93);
            g.setPaint(Theme.UNKNOWN);
            g.fill(box);
            g.setFont(Theme.NUMBER);
            g.setPaint(Theme.TEXT);
            var code = tile.region().name();
            g.drawString(code, (float) (box.getCenterX() - Words.width(code, Theme.NUMBER) / 2), (float)
                    (box.getCenterY() + 4));
        }
        names(g, left + NAMES, top);
        colors(g, left + COLORS, top);
    }

    private static void names(Graphics2D g, double left, double top) {
        var half = (RegionTiles.ALL.size() + 1) / 2;
        for (var i = 0; i < RegionTiles.ALL.size(); i++) {
            var tile = RegionTiles.ALL.get(i);
            var column = i / half;
            var x = left + column * COLUMN;
            var y = top + 14 + i % half * LINE;
            g.setFont(Theme.NUMBER);
            g.setPaint(Theme.TEXT);
            g.drawString(tile.region().name(), (float) x, (float) y);
            g.setFont(Theme.SMALL);
            g.drawString(tile.name(), (float) (x + 34), (float) y);
        }
    }

    private void colors(Graphics2D g, double left, double top) {
        g.setFont(Theme.LABEL);
        g.setPaint(Theme.TEXT);
        g.drawString(unit, (float) left, (float) (top + 14));
        for (var i = 0; i < shades.colors().size(); i++) {
            swatch(g, left, top + 22 + i * LINE, shades.colors().get(i), shades.label(i));
        }
        swatch(g, left, top + 22 + shades.colors().size() * LINE, Theme.UNKNOWN, "not known");
    }

    private static void swatch(Graphics2D g, double x, double y, Color color, String text) {
        var box = new Rectangle2D.Double(x, y, 22, LINE - 4);
        g.setPaint(color);
        g.fill(box);
        g.setPaint(Theme.AXIS);
        g.setStroke(Theme.GRID_LINE);
        g.draw(box);
        g.setFont(Theme.SMALL);
        g.setPaint(Theme.TEXT);
        g.drawString(text, (float) (x + 30), (float) (y + 12));
    }
}
