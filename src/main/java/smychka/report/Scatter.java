package smychka.report;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** An outcome against one factor: a mark for each point of each base scenario, and a line through means. */
final class Scatter implements Plate {

    /** More marks than these only blacken the panel. */
    static final int MOST_MARKS = 1000;

    private static final int MANY = 120;
    private static final int TICKS = 4;
    private static final double LINE = 16;
    private static final double PAD = 0.02;
    private static final BasicStroke MARK = new BasicStroke(1.1f);
    static final BasicStroke MEANS = new BasicStroke(2.2f);

    private final List<Response> responses;
    private final int place;
    private final StudyDesign.Factor factor;
    private final String unit;

    /**
     * @param responses of each base scenario
     * @param place of the factor in the design
     * @param unit of the factor, or empty
     */
    Scatter(List<Response> responses, int place, String unit) {
        this.responses = responses;
        this.place = place;
        this.factor = responses.get(0).factors().get(place);
        this.unit = unit;
    }

    @Override
    public Ink base() {
        return null;
    }

    @Override
    public String heading() {
        return factor.key();
    }

    @Override
    public String note() {
        var all = responses.stream()
                .map(r -> Numbers.three(r.rankCorrelation(place)))
                .collect(Collectors.joining(", "));
        return responses.size() == 1 ? "rank correlation " + all : "rank correlations, in the key's order: " + all;
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area) {
        var plot = new XYPlot(null, across(), up(), null);
        Plots.dress(plot, Theme.AXIS_WIDTH);
        plot.setDomainGridlinesVisible(false);
        for (var i = 0; i < responses.size(); i++) {
            layer(plot, marks(responses.get(i)), points(responses.get(i).base(), i));
        }
        for (var response : responses) {
            layer(plot, means(response), means(response.base()));
        }
        plot.draw(
                g,
                new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth(), area.getHeight() - LINE),
                null,
                new PlotState(),
                null);
        g.setFont(Theme.SMALL);
        g.setPaint(Theme.QUIET);
        var title = Words.shorten(unit.isEmpty() ? factor.key() : unit, Theme.SMALL, area.getWidth());
        g.drawString(title, (float) (area.getMaxX() - Words.width(title, Theme.SMALL)), (float) area.getMaxY() - 2);
    }

    private ValueAxis across() {
        var scale = Scale.tight(factor.low(), factor.high(), TICKS);
        return padded(ValueTicks.axis(scale), scale);
    }

    private ValueAxis up() {
        var scale = Scale.over(values(), false, false, TICKS);
        return padded(ValueTicks.axis(scale), scale);
    }

    /** So that marks at the ends are whole. */
    private static ValueAxis padded(ValueAxis axis, Scale scale) {
        var pad = PAD * (scale.high() - scale.low());
        axis.setRange(scale.low() - pad, scale.high() + pad);
        return axis;
    }

    private DoubleStream values() {
        return responses.stream().flatMap(r -> r.points().stream()).mapToDouble(Response.At::value);
    }

    private static void layer(XYPlot plot, XYSeriesCollection data, XYItemRenderer renderer) {
        var layer = plot.getDatasetCount();
        plot.setDataset(plot.getDataset(0) == null ? 0 : layer, data);
        plot.setRenderer(plot.getRenderer(0) == null ? 0 : layer, renderer);
    }

    private XYSeriesCollection marks(Response response) {
        var series = new XYSeries(response.base().name(), false, true);
        var points = response.withFactor(place);
        var every = (points.size() + MOST_MARKS - 1) / MOST_MARKS;
        for (var i = 0; i < points.size(); i += Math.max(1, every)) {
            series.add(points.get(i).factor(place), points.get(i).value());
        }
        return new XYSeriesCollection(series);
    }

    private XYSeriesCollection means(Response response) {
        var series = new XYSeries(response.base().name(), false, true);
        Strata.of(response, place).forEach(s -> series.add(s.factor(), s.outcome()));
        return new XYSeriesCollection(series);
    }

    private XYItemRenderer points(Ink base, int number) {
        var renderer = new XYLineAndShapeRenderer(false, true);
        var many = responses.get(number).points().size() > MANY;
        renderer.setSeriesShape(0, many ? Markers.small(number) : Markers.shape(number));
        renderer.setSeriesShapesFilled(0, false);
        renderer.setSeriesPaint(0, base.color());
        renderer.setSeriesStroke(0, MARK);
        return renderer;
    }

    private static XYItemRenderer means(Ink base) {
        var renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setSeriesPaint(0, base.color().darker());
        renderer.setSeriesStroke(0, MEANS);
        return renderer;
    }

    @Override
    public String words() {
        return note();
    }

    @Override
    public Page.Table table() {
        var rows = new LinkedHashMap<String, List<Page.Cell>>();
        for (var i = 0; i < responses.size(); i++) {
            for (var stratum : Strata.of(responses.get(i), place)) {
                var low = Numbers.plain(Double.toString(stratum.low()));
                var high = Numbers.plain(Double.toString(stratum.high()));
                var cells =
                        rows.computeIfAbsent(low.equals(high) ? low : low + " to " + high, any -> new ArrayList<>());
                while (cells.size() < i) {
                    cells.add(new Page.Cell("–", ""));
                }
                cells.add(new Page.Cell(Numbers.three(stratum.outcome()), ""));
            }
        }
        var first = responses.get(0);
        return new Page.Table(
                first.outcome().heading() + ", " + first.unit() + ": means by " + factor.key() + "; " + note(),
                factor.key(),
                responses.stream().map(r -> r.base().title()).toList(),
                rows.entrySet().stream()
                        .map(e -> new Page.TableRow(e.getKey(), e.getValue()))
                        .toList());
    }
}
