package smychka.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeriesCollection;

/** The loss as one parameter goes through its range and the others stay at the best. */
final class LossProfile implements Plate {

    private static final BasicStroke LINE = new BasicStroke(1.6f);

    /** @param asIs the parameter's value before */
    record Point(double value, double loss, boolean isBest, double asIs) {}

    private final String parameter;
    private final List<Point> points;
    private final Scale across;
    private final Scale up;

    /** @param up the scale that all profiles share */
    LossProfile(String parameter, List<Point> points, Scale up) {
        this.parameter = parameter;
        this.points = points;
        this.up = up;
        this.across = CalibrationCharts.across(points.stream().flatMapToDouble(p -> DoubleStream.of(p.value, p.asIs)));
    }

    @Override
    public Ink base() {
        return null;
    }

    @Override
    public String heading() {
        return parameter;
    }

    @Override
    public String note() {
        return "best " + Numbers.three(best()) + ", was " + Numbers.three(points.get(0).asIs);
    }

    private double best() {
        return points.stream()
                .filter(Point::isBest)
                .mapToDouble(Point::value)
                .findFirst()
                .orElse(Double.NaN);
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area) {
        var plot = new XYPlot(
                new XYSeriesCollection(), ValueTicks.axis(across), ValueTicks.axis(up), new XYLineAndShapeRenderer());
        Plots.dress(plot, Theme.AXIS_WIDTH);
        plot.setDomainGridlinesVisible(false);
        var shown = new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth() - 12, area.getHeight());
        plot.draw(g, shown, null, new PlotState(), null);
        var inner = new Rectangle2D.Double(
                shown.getX() + Theme.AXIS_WIDTH,
                shown.getY(),
                shown.getWidth() - Theme.AXIS_WIDTH,
                shown.getHeight() - Theme.AXIS_HEIGHT);
        upright(g, inner, points.get(0).asIs, CalibrationCharts.AS_IS);
        upright(g, inner, best(), CalibrationCharts.SEARCH);
        var path = new Path2D.Double();
        for (var point : points) {
            double x = x(inner, point.value);
            double y = y(inner, point.loss);
            if (path.getCurrentPoint() == null) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        g.setPaint(CalibrationCharts.SEARCH);
        g.setStroke(LINE);
        g.draw(path);
        points.forEach(p -> LossCourse.mark(g, x(inner, p.value), y(inner, p.loss), CalibrationCharts.SEARCH, false));
    }

    private void upright(Graphics2D g, Rectangle2D inner, double value, Color color) {
        g.setPaint(color);
        g.setStroke(Theme.RING);
        double x = x(inner, value);
        g.draw(new Line2D.Double(x, inner.getY(), x, inner.getMaxY()));
    }

    private double x(Rectangle2D inner, double value) {
        return inner.getX() + across.share(value) * inner.getWidth();
    }

    private double y(Rectangle2D inner, double loss) {
        return inner.getMaxY() - up.share(loss) * inner.getHeight();
    }

    @Override
    public String words() {
        return note() + "; "
                + points.stream()
                        .map(p -> Numbers.three(p.value) + ": " + Numbers.three(p.loss))
                        .collect(Collectors.joining(", "));
    }

    @Override
    public Page.Table table() {
        var rows = points.stream()
                .map(p -> new Page.TableRow(Numbers.three(p.value), List.of(new Page.Cell(Numbers.three(p.loss), ""))))
                .toList();
        return new Page.Table(parameter, parameter, List.of("Loss"), rows);
    }
}
