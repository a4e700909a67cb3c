package smychka.report;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeriesCollection;

/** Each moment of a calibration on a line of its own: how far from what was observed, before and after. */
final class MomentStrip implements Plate {

    static final double LINE = 20;

    private static final double NAMES = 330;
    private static final int TICKS = 8;
    private static final double MOST = 4;

    /** Distances in half widths of the band; NaN where there is no number. */
    record Held(String name, String says, double fitted, double asIs, double lowest, double highest) {}

    private final List<Held> moments;
    private final Scale across = Scale.tight(-MOST, MOST, TICKS);

    MomentStrip(List<Held> moments) {
        this.moments = moments;
    }

    @Override
    public Ink base() {
        return null;
    }

    @Override
    public String heading() {
        return "Moments";
    }

    @Override
    public String note() {
        return "half widths of the band; 0 is the observed figure";
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area) {
        var slots = new NumberAxis();
        slots.setRange(0, moments.size());
        slots.setVisible(false);
        var plot = new XYPlot(new XYSeriesCollection(), ValueTicks.axis(across), slots, new XYLineAndShapeRenderer());
        Plots.dress(plot, NAMES);
        plot.setRangeGridlinesVisible(false);
        var inner = new Rectangle2D.Double(
                area.getX() + NAMES, area.getY(), area.getWidth() - NAMES, area.getHeight() - Theme.AXIS_HEIGHT);
        g.setPaint(Theme.STONE);
        g.fill(new Rectangle2D.Double(x(inner, -1), inner.getY(), x(inner, 1) - x(inner, -1), inner.getHeight()));
        plot.draw(g, area, null, new PlotState(), null);
        for (var i = 0; i < moments.size(); i++) {
            line(g, inner, area.getX(), i);
        }
    }

    private void line(Graphics2D g, Rectangle2D inner, double left, int place) {
        var held = moments.get(place);
        double y = inner.getY() + (place + 0.5) * inner.getHeight() / moments.size();
        g.setFont(Theme.SMALL);
        g.setPaint(Theme.TEXT);
        var text = Words.shorten(held.name + "  " + held.says, Theme.SMALL, NAMES - 14);
        g.drawString(text, (float) left, (float) y + 4.5f);
        if (!Double.isNaN(held.lowest)) {
            g.setPaint(CalibrationCharts.SEARCH);
            g.setStroke(Theme.ERROR_BAR);
            g.draw(new Line2D.Double(x(inner, held.lowest), y, x(inner, held.highest), y));
        }
        if (!Double.isNaN(held.asIs)) {
            LossCourse.mark(g, x(inner, held.asIs), y, CalibrationCharts.AS_IS, true);
        }
        if (!Double.isNaN(held.fitted)) {
            LossCourse.mark(g, x(inner, held.fitted), y, CalibrationCharts.SEARCH, false);
        }
    }

    private double x(Rectangle2D inner, double distance) {
        return inner.getX() + across.share(distance) * inner.getWidth();
    }

    @Override
    public String words() {
        return moments.stream()
                .map(m -> m.name + " " + Numbers.three(m.fitted) + ", was " + Numbers.three(m.asIs))
                .collect(Collectors.joining("; "));
    }

    @Override
    public Page.Table table() {
        var rows = moments.stream()
                .map(m -> new Page.TableRow(
                        m.name,
                        List.of(new Page.Cell(Numbers.three(m.fitted), ""), new Page.Cell(Numbers.three(m.asIs), ""))))
                .toList();
        return new Page.Table("Moments", "Moment", List.of("Fitted", "As it was"), rows);
    }
}
