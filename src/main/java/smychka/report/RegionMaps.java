package smychka.report;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.LookupPaintScale;
import org.jfree.chart.renderer.xy.XYShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.DefaultXYZDataset;
import smychka.unit.RegionCode;

/** A panel of small maps, one a year, in rows. */
final class RegionMaps {

    private static final int MOST_IN_A_ROW = 12;
    private static final double APART = 12;
    private static final double LABEL = 20;
    private static final double TILE_FILLED = 0.9;
    private static final double NOT_KNOWN = -1;

    private RegionMaps() {}

    /** A panel's height for a width, for all panels of a picture alike. */
    static double height(Picture picture, double width) {
        var years =
                picture.panels().stream().mapToInt(p -> years(p).size()).max().orElse(1);
        var rows = (years + MOST_IN_A_ROW - 1) / MOST_IN_A_ROW;
        return rows * (mapHeight(width) + LABEL);
    }

    private static double mapWidth(double width) {
        return (width - (MOST_IN_A_ROW - 1) * APART) / MOST_IN_A_ROW;
    }

    private static double mapHeight(double width) {
        return mapWidth(width) / RegionTiles.COLUMNS * RegionTiles.ROWS;
    }

    /** The years any region has, by their middle. */
    static Map<Double, String> years(Panel panel) {
        var years = new TreeMap<Double, String>();
        panel.curves().forEach(c -> c.fan().points().forEach(p -> years.put(p.x(), p.label())));
        return years;
    }

    static void draw(Graphics2D g, Sheet.Frame frame) {
        var width = mapWidth(frame.plot().getWidth());
        var height = mapHeight(frame.plot().getWidth());
        var place = 0;
        for (var year : years(frame.panel()).entrySet()) {
            var row = place / MOST_IN_A_ROW;
            var x = frame.plot().getX() + place % MOST_IN_A_ROW * (width + APART);
            var y = frame.plot().getY() + row * (height + LABEL);
            map(g, frame.panel(), year.getKey(), new Rectangle2D.Double(x, y, width, height));
            g.setFont(Theme.SMALL);
            g.setPaint(Theme.QUIET);
            g.drawString(year.getValue(), (float) x, (float) (y + height + 14));
            place++;
        }
    }

    private static void map(Graphics2D g, Panel panel, double year, Rectangle2D area) {
        var shades = panel.spec().shades();
        var values = new EnumMap<RegionCode, Double>(RegionCode.class);
        for (var curve : panel.curves()) {
            var value = value(curve, year);
            values.put(RegionCode.valueOf(curve.ink().name()), value == null ? NOT_KNOWN : value);
        }
        // squares of one colour after one another, so that they make one mark
        var tiles = RegionTiles.ALL.stream()
                .sorted(Comparator.comparingDouble(t -> values.getOrDefault(t.region(), NOT_KNOWN)))
                .toList();
        var xyz = new double[][] {
            tiles.stream().mapToDouble(t -> t.column() + 0.5).toArray(),
            tiles.stream().mapToDouble(t -> t.row() + 0.5).toArray(),
            tiles.stream()
                    .mapToDouble(t -> values.getOrDefault(t.region(), NOT_KNOWN))
                    .toArray()
        };
        plot(xyz, shades, TILE_FILLED * area.getWidth() / RegionTiles.COLUMNS)
                .draw(g, area, null, new PlotState(), null);
    }

    private static Double value(Panel.Curve curve, double year) {
        return curve.fan().points().stream()
                .filter(p -> p.x() == year)
                .map(p -> p.band().median())
                .findFirst()
                .orElse(null);
    }

    /** @param tile a square's side */
    private static XYPlot plot(double[][] xyz, Shades shades, double tile) {
        var data = new DefaultXYZDataset();
        data.addSeries("regions", xyz);
        var colors = new LookupPaintScale(-2, 1e12, Theme.UNKNOWN);
        for (var i = 0; i < shades.colors().size(); i++) {
            colors.add(i == 0 ? 0 : shades.limits().get(i - 1), shades.colors().get(i));
        }
        var renderer = new XYShapeRenderer();
        renderer.setPaintScale(colors);
        // in grey the lowest colour is nearly white
        renderer.setDrawOutlines(true);
        renderer.setUseOutlinePaint(true);
        renderer.setSeriesOutlinePaint(0, Theme.AXIS);
        renderer.setSeriesOutlineStroke(0, Theme.GRID_LINE);
        renderer.setSeriesShape(0, new Rectangle2D.Double(-tile / 2, -tile / 2, tile, tile));
        var rows = hidden(RegionTiles.ROWS);
        rows.setInverted(true);
        var plot = new XYPlot(data, hidden(RegionTiles.COLUMNS), rows, renderer);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        return plot;
    }

    private static NumberAxis hidden(int length) {
        var axis = new NumberAxis();
        axis.setRange(0, length);
        axis.setVisible(false);
        return axis;
    }
}
