package smychka.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.StackedXYBarRenderer;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYDifferenceRenderer;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.DefaultTableXYDataset;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** Panels as plots of JFreeChart: bands first, medians over them, what was observed on top. */
final class Plots {

    /** A yearly curve has few enough points to show each. */
    private static final int POINTS_SHOWN = 20;

    private static final double CAP = 5;
    private static final double YEAR_FILLED = 0.72;
    private static final Color NOTHING = new Color(0, 0, 0, 0);
    private static final BasicStroke BAR_OUTLINE = new BasicStroke(1.3f);

    private final Panel panel;
    private final Scale scale;
    private final XYPlot plot;
    private int layers;

    private Plots(Panel panel, Scale scale, YearAxis time) {
        this.panel = panel;
        this.scale = scale;
        this.plot = new XYPlot(null, time, ValueTicks.axis(scale), null);
    }

    /** Draws a panel between and beside its axes. */
    static void draw(Graphics2D g, Picture picture, Sheet.Frame frame) {
        var panel = frame.panel();
        var time = new YearAxis(picture.from(), picture.to(), panel.years());
        var plots = new Plots(panel, picture.scale(panel), time);
        dress(plots.plot, Theme.AXIS_WIDTH);
        plots.draw();
        plots.mark(picture.decreesOn(panel));
        var plot = frame.plot();
        var area = new Rectangle2D.Double(
                plot.getX() - Theme.AXIS_WIDTH,
                plot.getY(),
                plot.getWidth() + Theme.AXIS_WIDTH,
                plot.getHeight() + Theme.AXIS_HEIGHT);
        plots.plot.draw(g, area, null, new PlotState(), null);
    }

    /** Quiet grids, no frame, and so much room for the value axis. */
    static void dress(XYPlot plot, double left) {
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setDomainGridlinePaint(Theme.GRID);
        plot.setRangeGridlinePaint(Theme.GRID);
        plot.setDomainGridlineStroke(Theme.GRID_LINE);
        plot.setRangeGridlineStroke(Theme.GRID_LINE);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        var below = new AxisSpace();
        below.setBottom(Theme.AXIS_HEIGHT);
        plot.setFixedDomainAxisSpace(below);
        var beside = new AxisSpace();
        beside.setLeft(left);
        plot.setFixedRangeAxisSpace(beside);
    }

    private void draw() {
        switch (panel.spec().form()) {
            case LINES -> lines();
            case BARS -> bars();
            case BLADES -> blades();
            case STACK -> stack();
            case MAP -> throw new IllegalArgumentException("a map has no time axis");
        }
        for (var i = 0; i < panel.observed().size(); i++) {
            observed(panel.observed().get(i), i);
        }
    }

    private void mark(List<DecreeMark> decrees) {
        for (var decree : decrees) {
            plot.addDomainMarker(new ValueMarker(decree.x(), Theme.DECREE, Theme.DECREE_LINE), Layer.BACKGROUND);
        }
        var reference = panel.spec().axis().reference();
        if (reference != null) {
            plot.addRangeMarker(new ValueMarker(reference, Theme.TEXT, Theme.REFERENCE), Layer.BACKGROUND);
        }
        if (!scale.logarithmic() && scale.low() <= 0 && scale.high() >= 0) {
            plot.addRangeMarker(new ValueMarker(0, Theme.AXIS, Theme.AXIS_LINE), Layer.FOREGROUND);
        }
    }

    private void lines() {
        var own = panel.own();
        panel.curves().stream()
                .filter(c -> !own.contains(c))
                .forEach(c -> median(c, Theme.COMPARED, Theme.COMPARED_LINE));
        own.forEach(c -> band(c, true, Theme.OUTER_BAND));
        own.forEach(c -> band(c, false, Theme.INNER_BAND));
        own.stream().filter(c -> c.ink().solid()).forEach(this::median);
        own.stream().filter(c -> !c.ink().solid()).forEach(this::median);
    }

    private void band(Panel.Curve curve, boolean outer, float strength) {
        var renderer = new DeviationRenderer(false, false);
        renderer.setAlpha(strength);
        renderer.setSeriesFillPaint(0, curve.ink().color());
        var series = new YIntervalSeries(curve.ink().name());
        for (var point : curve.fan().points()) {
            var band = point.band();
            series.add(
                    point.x(),
                    shown(band.median()),
                    shown(outer ? band.p05() : band.p25()),
                    shown(outer ? band.p95() : band.p75()));
        }
        layer(collection(series), renderer);
    }

    /** The value itself, or the axis's lowest where a logarithmic axis has no place for it. */
    private double shown(double value) {
        return scale.logarithmic() ? Math.max(value, scale.low()) : value;
    }

    private void median(Panel.Curve curve) {
        median(curve, curve.ink().color(), curve.ink().line());
    }

    private void median(Panel.Curve curve, Color color, BasicStroke line) {
        var points = curve.fan().points();
        var renderer = new XYLineAndShapeRenderer(true, points.size() <= POINTS_SHOWN);
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setSeriesPaint(0, color);
        renderer.setSeriesStroke(0, line);
        renderer.setSeriesShape(0, new Ellipse2D.Double(-3, -3, 6, 6));
        renderer.setUseFillPaint(true);
        renderer.setSeriesFillPaint(0, curve.ink().hollow() ? Theme.GROUND : color);
        renderer.setDrawOutlines(curve.ink().hollow());
        var series = new YIntervalSeries(curve.ink().name());
        points.forEach(p -> series.add(
                p.x(), shown(p.band().median()), p.band().p05(), p.band().p95()));
        layer(collection(series), renderer);
    }

    private void bars() {
        var own = panel.own();
        var count = own.size();
        for (var i = 0; i < count; i++) {
            var curve = own.get(i);
            var width = YEAR_FILLED / count;
            var series = new XYIntervalSeries(curve.ink().name());
            for (var p : curve.fan().points()) {
                var middle = p.x() + (i - (count - 1) / 2.0) * width;
                var gap = width * 0.06;
                series.add(
                        middle,
                        middle - width / 2 + gap,
                        middle + width / 2 - gap,
                        p.band().median(),
                        p.band().p05(),
                        p.band().p95());
            }
            var data = new XYIntervalSeriesCollection();
            data.addSeries(series);
            layer(data, bar(curve.ink()));
            layer(data, whisker(curve.ink().color().darker()));
        }
    }

    private static XYItemRenderer bar(Ink ink) {
        var renderer = new XYBarRenderer();
        renderer.setBarPainter(new StandardXYBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(true);
        renderer.setSeriesPaint(0, ink.barFill());
        renderer.setSeriesOutlinePaint(0, ink.color());
        renderer.setSeriesOutlineStroke(0, BAR_OUTLINE);
        return renderer;
    }

    private static XYErrorRenderer whisker(Color color) {
        var renderer = new XYErrorRenderer();
        renderer.setDrawXError(false);
        renderer.setDefaultLinesVisible(false);
        renderer.setDefaultShapesVisible(false);
        renderer.setErrorPaint(color);
        renderer.setErrorStroke(Theme.ERROR_BAR);
        renderer.setCapLength(CAP);
        return renderer;
    }

    /** Each year's parts on one another; what is below nought hangs from it. */
    private void stack() {
        var data = new DefaultTableXYDataset(false);
        data.setIntervalWidth(YEAR_FILLED);
        var renderer = new StackedXYBarRenderer();
        renderer.setBarPainter(new StandardXYBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(true);
        for (var i = 0; i < panel.curves().size(); i++) {
            var curve = panel.curves().get(i);
            var series = new XYSeries(curve.ink().name(), true, false);
            curve.fan().points().forEach(p -> series.add(p.x(), p.band().median()));
            data.addSeries(series);
            renderer.setSeriesPaint(i, curve.ink().color());
            renderer.setSeriesOutlinePaint(i, Theme.GROUND);
            renderer.setSeriesOutlineStroke(i, Theme.PART_EDGE);
        }
        layer(data, renderer);
    }

    /** Two curves of one scenario and the gap between them: coloured where the first is above, grey where below. */
    private void blades() {
        var ink = panel.curves().get(0).ink();
        var data = new YIntervalSeriesCollection();
        for (var i = 0; i < 2; i++) {
            var series = new YIntervalSeries(i);
            panel.curves()
                    .get(i)
                    .fan()
                    .points()
                    .forEach(p -> series.add(
                            p.x(), p.band().median(), p.band().p05(), p.band().p95()));
            data.addSeries(series);
        }
        var gap = new XYDifferenceRenderer(ink.faint(0.22f), new Color(0, 0, 0, 40), false);
        gap.setAutoPopulateSeriesPaint(false);
        gap.setDefaultPaint(NOTHING);
        layer(data, gap);
        var lines = new XYLineAndShapeRenderer(true, false);
        lines.setDrawSeriesLineAsPath(true);
        for (var i = 0; i < 2; i++) {
            lines.setSeriesPaint(i, ink.color());
            lines.setSeriesStroke(i, i == 0 ? new BasicStroke(2.2f) : Theme.BLADE_BELOW);
        }
        layer(data, lines);
    }

    private void observed(Panel.Overlay overlay, int place) {
        var small = panel.owner() != null;
        for (var doubtful : new boolean[] {false, true}) {
            var series = new YIntervalSeries(overlay.name());
            overlay.observed().marks().stream()
                    .filter(m -> m.doubtful() == doubtful)
                    .forEach(m -> series.add(m.x(), m.value(), m.low(), m.high()));
            if (series.isEmpty()) {
                continue;
            }
            var renderer = whisker(Theme.OBSERVED);
            renderer.setCapLength(small ? 0 : CAP);
            renderer.setDefaultShapesVisible(true);
            renderer.setSeriesShape(0, small ? Markers.small(place) : Markers.shape(place));
            renderer.setSeriesPaint(0, Theme.OBSERVED);
            renderer.setUseFillPaint(true);
            renderer.setSeriesFillPaint(0, Markers.fill(doubtful));
            renderer.setDrawOutlines(doubtful);
            layer(collection(series), renderer);
        }
    }

    private static YIntervalSeriesCollection collection(YIntervalSeries series) {
        var data = new YIntervalSeriesCollection();
        data.addSeries(series);
        return data;
    }

    private void layer(XYDataset data, XYItemRenderer renderer) {
        plot.setDataset(layers, data);
        plot.setRenderer(layers, renderer);
        layers++;
    }
}
