package smychka.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeriesCollection;

/** The loss of each evaluation of a calibration, and the least so far. */
final class LossCourse implements Plate {

    /** What failed evaluations count. */
    static final double FAILED = 10_000;

    private static final int TICKS = 6;
    private static final double RADIUS = 3;

    /** @param phase in which it was made, as the log names it */
    record Made(int number, String phase, double loss, boolean isFailed) {

        boolean is(String word) {
            return phase.equals(word);
        }
    }

    private final List<Made> made;
    private final Scale across;
    private final Scale up;

    LossCourse(List<Made> made) {
        this.made = made;
        this.across = Scale.tight(0, made.size(), TICKS);
        this.up = Scale.over(made.stream().filter(m -> !m.isFailed).mapToDouble(Made::loss), false, true, TICKS);
    }

    @Override
    public Ink base() {
        return null;
    }

    @Override
    public String heading() {
        return "Loss";
    }

    @Override
    public String note() {
        return "by evaluation" + (up.logarithmic() ? " · logarithmic axis" : "");
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area) {
        var plot = new XYPlot(
                new XYSeriesCollection(), ValueTicks.axis(across), ValueTicks.axis(up), new XYLineAndShapeRenderer());
        Plots.dress(plot, Theme.AXIS_WIDTH);
        plot.setDomainGridlinesVisible(false);
        plot.draw(g, area, null, new PlotState(), null);
        var inner = new Rectangle2D.Double(
                area.getX() + Theme.AXIS_WIDTH,
                area.getY(),
                area.getWidth() - Theme.AXIS_WIDTH,
                area.getHeight() - Theme.AXIS_HEIGHT);
        for (var one : made) {
            mark(g, x(inner, one.number), y(inner, one.isFailed ? up.high() : one.loss), color(one), one.isFailed);
        }
        g.setPaint(Theme.OBSERVED);
        g.setStroke(Scatter.MEANS);
        g.draw(least(inner));
    }

    private double x(Rectangle2D inner, double number) {
        return inner.getX() + across.share(number) * inner.getWidth();
    }

    private double y(Rectangle2D inner, double loss) {
        return inner.getMaxY() - up.share(loss) * inner.getHeight();
    }

    private static Color color(Made one) {
        return one.isFailed || one.is("as-is")
                ? CalibrationCharts.AS_IS
                : one.is("start")
                        ? CalibrationCharts.START
                        : one.is("search") ? CalibrationCharts.SEARCH : CalibrationCharts.PROFILE;
    }

    /** Steps down at each evaluation that is better than all before; profiles are none of the search. */
    private Path2D least(Rectangle2D inner) {
        var path = new Path2D.Double();
        double best = Double.POSITIVE_INFINITY;
        for (var one : made) {
            if (one.isFailed || one.is("profile")) {
                continue;
            }
            double before = best;
            best = Math.min(best, one.loss);
            if (Double.isInfinite(before)) {
                path.moveTo(x(inner, one.number), y(inner, best));
            } else {
                path.lineTo(x(inner, one.number), y(inner, before));
                path.lineTo(x(inner, one.number), y(inner, best));
            }
        }
        if (path.getCurrentPoint() == null) {
            path.moveTo(inner.getX(), inner.getY());
        }
        return path;
    }

    static void mark(Graphics2D g, double x, double y, Color color, boolean hollow) {
        var disc = new Ellipse2D.Double(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
        g.setPaint(hollow ? Theme.GROUND : color);
        g.fill(disc);
        g.setPaint(color);
        g.setStroke(Theme.ERROR_BAR);
        g.draw(disc);
    }

    private DoubleStream losses() {
        return made.stream().filter(m -> !m.isFailed).mapToDouble(Made::loss);
    }

    @Override
    public String words() {
        return made.size() + " evaluations; the first has a loss of "
                + Numbers.three(made.isEmpty() ? Double.NaN : made.get(0).loss) + ", the best "
                + Numbers.three(losses().min().orElse(Double.NaN));
    }

    @Override
    public Page.Table table() {
        var rows = made.stream()
                .map(m -> new Page.TableRow(
                        Integer.toString(m.number),
                        List.of(new Page.Cell(m.phase, ""), new Page.Cell(Numbers.three(m.loss), ""))))
                .toList();
        return new Page.Table("Evaluations", "Evaluation", List.of("Phase", "Loss"), rows);
    }
}
