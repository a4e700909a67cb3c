package smychka.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import smychka.report.effect.Estimate;

/** How much each factor moves an outcome: a bar for each, the longest first. */
final class Tornado implements Plate {

    static final double BAR_LINE = 22;

    private static final double NAMES = 176;
    private static final double VALUES = 58;
    private static final double PROPORTION = 1.5;
    /** How strongly the bars of total indices are drawn. */
    static final float FAINT = 0.22f;

    private final Response response;
    private final Sensitivity sensitivity;
    private final List<Sensitivity.Effect> effects;
    private final Scale scale;

    /** @param scale of all tornados of the picture, so that they compare; its own where units differ */
    Tornado(Response response, Sensitivity sensitivity, List<Sensitivity.Effect> effects, Scale scale) {
        this.response = response;
        this.sensitivity = sensitivity;
        this.effects = effects.stream()
                .sorted(Comparator.comparingDouble((Sensitivity.Effect e) -> -size(e)))
                .toList();
        this.scale = scale;
    }

    private static double size(Sensitivity.Effect effect) {
        var value = effect.strength().value();
        return Double.isNaN(value) ? -1 : Math.abs(value);
    }

    @Override
    public Ink base() {
        return response.base();
    }

    @Override
    public String heading() {
        return response.outcome().heading();
    }

    @Override
    public String note() {
        var explained = sensitivity.explained();
        return (sensitivity.method() == Sensitivity.Method.SHAPLEY ? response.unit() + "; " : "")
                + response.points().size() + " points"
                + (Double.isNaN(explained)
                        ? ""
                        : "; the regression explains " + Numbers.three(100 * explained) + " % of the ranks' variance");
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area) {
        var drawn = new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth() - VALUES, area.getHeight());
        plot().draw(g, drawn, null, new PlotState(), null);
        var line = (area.getHeight() - Theme.AXIS_HEIGHT) / effects.size();
        for (var i = 0; i < effects.size(); i++) {
            var y = (float) (area.getY() + (i + 0.5) * line + 4.5);
            var effect = effects.get(i);
            g.setFont(Theme.SMALL);
            g.setPaint(Theme.TEXT);
            g.drawString(Words.shorten(effect.factor().key(), Theme.SMALL, NAMES - 8), (float) area.getX(), y);
            var value = Numbers.three(effect.strength().value()) + arrow(effect.direction());
            g.setFont(effect.isTold() ? Theme.LABEL : Theme.SMALL);
            g.drawString(value, (float) (area.getMaxX() - Words.width(value, g.getFont())), y);
        }
    }

    /** Which way more of the factor moves the outcome; signed bars show it themselves. */
    private String arrow(int direction) {
        return switch (sensitivity.method()) {
            case ELEMENTARY, VARIANCE -> direction > 0 ? " ↑" : direction < 0 ? " ↓" : "";
            case SHAPLEY, REGRESSION, CORRELATION -> "";
        };
    }

    private XYPlot plot() {
        var plot = new XYPlot(null, ValueTicks.axis(scale), slots(), null);
        Plots.dress(plot, NAMES);
        plot.setRangeGridlinesVisible(false);
        var color = response.base().color();
        var layer = 0;
        if (sensitivity.method() == Sensitivity.Method.VARIANCE) {
            var total = effects.stream().map(Sensitivity.Effect::beside).toList();
            layer = layer(plot, layer, bars(total, 0.84), bar(response.base().faint(FAINT)));
        }
        var main = effects.stream().map(Sensitivity.Effect::main).toList();
        layer = layer(plot, layer, bars(main, 0.6), bar(color));
        var strengths = effects.stream().map(Sensitivity.Effect::strength).toList();
        layer = layer(plot, layer, whiskers(strengths), whisker());
        if (sensitivity.method() == Sensitivity.Method.ELEMENTARY) {
            var deviation = effects.stream().map(Sensitivity.Effect::beside).toList();
            layer(plot, layer, whiskers(deviation), mark());
        }
        plot.addDomainMarker(new ValueMarker(0, Theme.AXIS, Theme.AXIS_LINE), Layer.FOREGROUND);
        return plot;
    }

    private ValueAxis slots() {
        var axis = new NumberAxis();
        axis.setRange(0, effects.size());
        axis.setInverted(true);
        axis.setVisible(false);
        return axis;
    }

    private static int layer(XYPlot plot, int layer, XYIntervalSeries series, XYItemRenderer renderer) {
        var data = new XYIntervalSeriesCollection();
        data.addSeries(series);
        plot.setDataset(layer, data);
        plot.setRenderer(layer, renderer);
        return layer + 1;
    }

    private XYIntervalSeries bars(List<Estimate> estimates, double filled) {
        var series = new XYIntervalSeries(filled, false, true);
        for (var i = 0; i < estimates.size(); i++) {
            var value = within(estimates.get(i).value());
            if (!Double.isNaN(value)) {
                var from = i + (1 - filled) / 2;
                series.add(value, Math.min(0, value), Math.max(0, value), i + 0.5, from, from + filled);
            }
        }
        return series;
    }

    private XYIntervalSeries whiskers(List<Estimate> estimates) {
        var series = new XYIntervalSeries("whiskers", false, true);
        for (var i = 0; i < estimates.size(); i++) {
            var e = estimates.get(i);
            if (!Double.isNaN(e.value())) {
                var known = !Double.isNaN(e.low());
                var value = within(e.value());
                var low = known ? within(e.low()) : value;
                var high = known ? within(e.high()) : value;
                series.add(value, low, high, i + 0.5, i + 0.5, i + 0.5);
            }
        }
        return series;
    }

    /** Intervals may go beyond the axis. */
    private double within(double value) {
        return Double.isNaN(value) ? value : Math.max(scale.low(), Math.min(scale.high(), value));
    }

    private static XYItemRenderer bar(Color color) {
        var renderer = new XYBarRenderer();
        renderer.setUseYInterval(true);
        renderer.setBarPainter(new StandardXYBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(false);
        renderer.setSeriesPaint(0, color);
        return renderer;
    }

    private static XYItemRenderer whisker() {
        var renderer = new XYErrorRenderer();
        renderer.setDrawYError(false);
        renderer.setDefaultLinesVisible(false);
        renderer.setDefaultShapesVisible(false);
        renderer.setErrorPaint(Theme.OBSERVED);
        renderer.setErrorStroke(Theme.ERROR_BAR);
        renderer.setCapLength(5);
        return renderer;
    }

    private static XYItemRenderer mark() {
        var renderer = new XYLineAndShapeRenderer(false, true);
        renderer.setSeriesShape(0, Markers.shape(1));
        renderer.setSeriesPaint(0, Theme.OBSERVED);
        renderer.setUseFillPaint(true);
        renderer.setSeriesFillPaint(0, Theme.GROUND);
        renderer.setDrawOutlines(true);
        return renderer;
    }

    @Override
    public String words() {
        return effects.stream()
                .map(e -> e.factor().key() + " " + Numbers.three(e.strength().value()))
                .collect(Collectors.joining(", "));
    }

    @Override
    public Page.Table table() {
        var rows = new ArrayList<Page.TableRow>();
        for (var effect : effects) {
            var cells = new ArrayList<>(List.of(cell(effect.main())));
            if (effect.beside() != null) {
                cells.add(cell(effect.beside()));
            }
            cells.add(new Page.Cell(effect.direction() > 0 ? "more" : effect.direction() < 0 ? "less" : "either", ""));
            rows.add(new Page.TableRow(effect.factor().key(), cells));
        }
        return new Page.Table(response.caption(), "Factor", columns(), rows);
    }

    private List<String> columns() {
        return switch (sensitivity.method()) {
            case ELEMENTARY -> List.of("mu*", "sigma", "More of it makes");
            case VARIANCE -> List.of("First index", "Total index", "More of it makes");
            case SHAPLEY -> List.of("Shapley value", "It makes");
            case REGRESSION -> List.of("Coefficient", "More of it makes");
            case CORRELATION -> List.of("Rank correlation", "More of it makes");
        };
    }

    private static Page.Cell cell(Estimate e) {
        return new Page.Cell(
                Numbers.three(e.value()),
                Double.isNaN(e.low()) ? "" : Numbers.three(e.low()) + " to " + Numbers.three(e.high()));
    }

    /** What must show on the common axis: the values, and intervals as far as they are not out of all proportion. */
    static DoubleStream edges(Sensitivity.Effect effect) {
        var value = effect.main().value();
        if (effect.method() == Sensitivity.Method.SHAPLEY) {
            return DoubleStream.of(value, effect.main().low(), effect.main().high())
                    .filter(v -> !Double.isNaN(v));
        }
        var high = effect.method() == Sensitivity.Method.ELEMENTARY
                        && effect.main().high() > value
                ? Math.min(effect.main().high(), PROPORTION * value)
                : value;
        return effect.beside() == null
                ? DoubleStream.of(value)
                : DoubleStream.of(value, high, effect.beside().value());
    }
}
