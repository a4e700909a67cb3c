package smychka.report;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeriesCollection;

/** Morris's plane: across the mean size of each factor's effects, up how far they differ from place to place. */
final class EffectsPlane implements Plate {

    private static final int TICKS = 4;
    private static final double LINE = 16;
    private static final double RADIUS = 4;
    private static final double LABEL_HEIGHT = 12;
    /** Weaker factors lie in a heap beside the origin. */
    private static final int NAMED = 8;

    private final Response response;
    private final List<Sensitivity.Effect> effects;
    private final Scale across;
    private final Scale up;

    EffectsPlane(Response response, List<Sensitivity.Effect> effects) {
        this.response = response;
        this.effects = effects.stream()
                .filter(e -> Double.isFinite(e.main().value() + e.beside().value()))
                .sorted(Comparator.comparingDouble(e -> -e.main().value()))
                .toList();
        this.across = scale(this.effects.stream().mapToDouble(e -> e.main().value()));
        this.up = scale(this.effects.stream().mapToDouble(e -> e.beside().value()));
    }

    private static Scale scale(DoubleStream values) {
        return Scale.over(DoubleStream.concat(DoubleStream.of(0, 0.1), values), true, false, TICKS);
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
        return "across mu*, up sigma, in deviations of the outcome";
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area) {
        var frame = new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth() - LINE, area.getHeight());
        var plot = new XYPlot(
                new XYSeriesCollection(), ValueTicks.axis(across), ValueTicks.axis(up), new XYLineAndShapeRenderer());
        Plots.dress(plot, Theme.AXIS_WIDTH);
        plot.draw(g, frame, null, new PlotState(), null);
        var inner = new Rectangle2D.Double(
                frame.getX() + Theme.AXIS_WIDTH,
                frame.getY(),
                frame.getWidth() - Theme.AXIS_WIDTH,
                frame.getHeight() - Theme.AXIS_HEIGHT);
        diagonal(g, inner);
        var labels = new ArrayList<Rectangle2D>();
        for (var i = 0; i < effects.size(); i++) {
            mark(g, inner, effects.get(i), i < NAMED ? labels : null);
        }
    }

    /** Where effects differ as much as they are large. */
    private void diagonal(Graphics2D g, Rectangle2D inner) {
        var end = Math.min(across.high(), up.high());
        g.setPaint(Theme.AXIS);
        g.setStroke(Theme.REFERENCE);
        g.draw(new Line2D.Double(inner.getX(), inner.getMaxY(), x(inner, end), y(inner, end)));
    }

    private double x(Rectangle2D inner, double value) {
        return inner.getX() + across.share(value) * inner.getWidth();
    }

    private double y(Rectangle2D inner, double value) {
        return inner.getMaxY() - up.share(value) * inner.getHeight();
    }

    /** @param labels drawn so far, which the next must not cover; null for a mark without one */
    private void mark(Graphics2D g, Rectangle2D inner, Sensitivity.Effect effect, List<Rectangle2D> labels) {
        var x = x(inner, effect.main().value());
        var y = y(inner, effect.beside().value());
        g.setPaint(response.base().color());
        g.fill(new Ellipse2D.Double(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS));
        if (labels == null) {
            return;
        }
        var name = effect.factor().key();
        var width = Words.width(name, Theme.SMALL);
        var left = x + 2 * RADIUS + width > inner.getMaxX() + LINE ? x - 2 * RADIUS - width : x + 2 * RADIUS;
        var place = new Rectangle2D.Double(left, y - LABEL_HEIGHT / 2, width, LABEL_HEIGHT);
        for (var free = false; !free; ) {
            free = labels.stream().noneMatch(place::intersects);
            if (!free) {
                place.y -= LABEL_HEIGHT / 2;
            }
        }
        labels.add(place);
        g.setFont(Theme.SMALL);
        g.setPaint(Theme.TEXT);
        g.drawString(name, (float) place.x, (float) (place.y + LABEL_HEIGHT - 2));
    }

    @Override
    public String words() {
        return effects.stream()
                .map(e -> e.factor().key() + " mu* " + Numbers.three(e.main().value()) + ", sigma "
                        + Numbers.three(e.beside().value()))
                .collect(Collectors.joining("; "));
    }

    @Override
    public Page.Table table() {
        var rows = effects.stream()
                .map(e -> new Page.TableRow(
                        e.factor().key(),
                        List.of(
                                new Page.Cell(Numbers.three(e.main().value()), ""),
                                new Page.Cell(Numbers.three(e.beside().value()), ""))))
                .toList();
        return new Page.Table(response.caption(), "Factor", List.of("mu*", "sigma"), rows);
    }
}
