package smychka.report;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import smychka.record.HouseholdCounts.Bins;
import smychka.unit.Month;

/** How the households of each scenario spread over a number at the end of a month: shares of bins, joined by a line. */
final class HouseholdSpread implements Plate {

    private static final int TICKS = 4;
    private static final double LINE = 16;
    private static final int BINS_A_ROW = 5;

    private final Month month;
    private final DistributionCharts.Kind kind;
    private final List<Course> courses;
    private final Scale up;

    /** Shares of the bins in a scenario. */
    record Course(Ink ink, List<Double> shares) {

        double most() {
            return shares.stream().mapToDouble(share -> share).max().orElse(0);
        }

        /** Share in the bins from one to before another. */
        private double between(int first, int end) {
            return shares.subList(first, Math.min(end, shares.size())).stream()
                    .mapToDouble(share -> share)
                    .sum();
        }
    }

    /** @param up the scale of shares that the picture's plates have in common, percent */
    HouseholdSpread(Month month, DistributionCharts.Kind kind, List<Course> courses, Scale up) {
        this.month = month;
        this.kind = kind;
        this.courses = courses;
        this.up = up;
    }

    @Override
    public Ink base() {
        return null;
    }

    @Override
    public String heading() {
        return "End of " + Numbers.month(month);
    }

    @Override
    public String note() {
        return "percent of " + kind.whom();
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area) {
        var bins = kind.bins();
        var scale = Scale.tight(0, bins.width() * bins.number(), TICKS);
        ValueAxis across = ValueTicks.axis(scale);
        var plot = new XYPlot(null, across, ValueTicks.axis(up), null);
        Plots.dress(plot, Theme.AXIS_WIDTH);
        for (int i = 0; i < courses.size(); i++) {
            plot.setDataset(i, data(courses.get(i), bins));
            plot.setRenderer(i, renderer(courses.get(i).ink()));
        }
        if (kind.isMarked()) {
            var low = new ValueMarker(kind.lowBins() * bins.width(), Theme.TEXT, Theme.REFERENCE);
            plot.addDomainMarker(low, Layer.BACKGROUND);
        }
        var over = new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth(), area.getHeight() - LINE);
        plot.draw(g, over, null, new PlotState(), null);
        g.setFont(Theme.SMALL);
        g.setPaint(Theme.QUIET);
        var title = Words.shorten(kind.unit(), Theme.SMALL, area.getWidth());
        g.drawString(title, (float) (area.getMaxX() - Words.width(title, Theme.SMALL)), (float) area.getMaxY() - 2);
    }

    private static XYSeriesCollection data(Course course, Bins bins) {
        var series = new XYSeries(course.ink().name(), false, true);
        for (int i = 0; i < course.shares().size(); i++) {
            series.add((i + 0.5) * bins.width(), 100 * course.shares().get(i));
        }
        return new XYSeriesCollection(series);
    }

    private static XYLineAndShapeRenderer renderer(Ink ink) {
        var renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setSeriesPaint(0, ink.color());
        renderer.setSeriesStroke(0, ink.line());
        return renderer;
    }

    @Override
    public String words() {
        int low = kind.lowBins();
        return "below " + Numbers.plain(Double.toString(low * kind.bins().width())) + " " + kind.unit() + ": "
                + courses.stream()
                        .map(c -> c.ink().title() + " " + percent(c.between(0, low)))
                        .collect(Collectors.joining(", "));
    }

    private static String percent(double share) {
        return Numbers.three(100 * share) + " %";
    }

    @Override
    public Page.Table table() {
        var rows = new ArrayList<Page.TableRow>();
        var bins = kind.bins();
        for (int first = 0; first < bins.number(); first += BINS_A_ROW) {
            int from = first;
            int end = first + BINS_A_ROW;
            var low = Numbers.plain(Double.toString(first * bins.width()));
            var head = end < bins.number()
                    ? low + " to " + Numbers.plain(Double.toString(end * bins.width()))
                    : low + " and more";
            rows.add(new Page.TableRow(
                    head,
                    courses.stream()
                            .map(c -> new Page.Cell(percent(c.between(from, end)), ""))
                            .toList()));
        }
        return new Page.Table(
                heading() + ": " + kind.whom() + " by " + kind.unit(),
                kind.unit(),
                courses.stream().map(c -> c.ink().title()).toList(),
                rows);
    }
}
