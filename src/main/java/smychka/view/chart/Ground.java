package smychka.view.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.ChartPanel;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.TickType;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import smychka.unit.Month;
import smychka.view.look.Look;

/** What all charts of the window stand on: axes, letters and colours in the look of the day, those of the batch by day. */
public final class Ground {

    static final BasicStroke LINE = new BasicStroke(2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    static final BasicStroke DASHED =
            new BasicStroke(1.8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10f, new float[] {6, 4}, 0f);
    private static final float TICK = 12.5f;

    private Ground() {}

    /** The middle of a month in years, where its value stands. */
    public static double middle(Month month) {
        return month.year() + (month.ofYear() - 0.5) / 12;
    }

    /** An empty chart over the years from the first month to the last. */
    public static JFreeChart chart(Month first, Month last, Look look) {
        var time = new Years();
        time.setRange(middle(first) - 0.5 / 12, middle(last) + 0.5 / 12);
        var values = new NumberAxis();
        values.setAutoRangeIncludesZero(false);
        values.setUpperMargin(0.08);
        var plot = new XYPlot(null, time, values, null);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        plot.setOutlineVisible(false);
        plot.setInsets(new RectangleInsets(2, 2, 2, 8));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        var chart = new JFreeChart(null, null, plot, false);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        dress(chart, look);
        return chart;
    }

    /** Puts a chart into the look. */
    public static void dress(JFreeChart chart, Look look) {
        chart.setBackgroundPaint(look.ground);
        var plot = chart.getXYPlot();
        plot.setBackgroundPaint(look.ground);
        plot.setDomainGridlinePaint(look.grid);
        plot.setRangeGridlinePaint(look.grid);
        plot.setDomainGridlineStroke(new BasicStroke(0.8f));
        plot.setRangeGridlineStroke(new BasicStroke(0.8f));
        for (var axis : List.of(plot.getDomainAxis(), plot.getRangeAxis())) {
            axis.setTickLabelFont(Look.regular(TICK));
            axis.setTickLabelPaint(look.quiet);
            axis.setAxisLinePaint(look.quiet);
            axis.setTickMarkPaint(look.quiet);
            axis.setTickMarksVisible(false);
        }
        plot.getRangeAxis().setAxisLineVisible(false);
    }

    /** A panel that draws at the size it has, never stretching letters, with JFreeChart's zoom and its own menu. */
    public static ChartPanel panel(JFreeChart chart, int width, int height) {
        var panel = new ChartPanel(chart, width, height, 80, 60, 8000, 8000, false, false, false, true, true, true);
        panel.setMinimumDrawWidth(0);
        panel.setMinimumDrawHeight(0);
        panel.setDisplayToolTips(true);
        return panel;
    }

    static Color faint(Color color) {
        return Look.faint(color, 0.55);
    }

    /** A line where each year begins and its name in its middle. */
    private static final class Years extends NumberAxis {

        private static final long serialVersionUID = 1L;
        private static final double LABEL = 40;

        @Override
        public List<NumberTick> refreshTicks(Graphics2D g, AxisState state, Rectangle2D area, RectangleEdge edge) {
            var ticks = new ArrayList<NumberTick>();
            double width = area.getWidth() / getRange().getLength();
            int every = width > LABEL ? 1 : width * 2 > LABEL ? 2 : 5;
            for (int year = (int) Math.floor(getLowerBound()); year <= getUpperBound(); year++) {
                if (year >= getLowerBound()) {
                    ticks.add(tick(TickType.MAJOR, year, ""));
                }
                double half = LABEL / 2 / width;
                boolean fits = year + 0.5 - half >= getLowerBound() && year + 0.5 + half <= getUpperBound();
                if (year % every == 0 && fits) {
                    ticks.add(tick(TickType.MINOR, year + 0.5, Integer.toString(year)));
                }
            }
            return ticks;
        }

        private static NumberTick tick(TickType type, double value, String label) {
            return new NumberTick(type, value, label, TextAnchor.TOP_CENTER, TextAnchor.TOP_CENTER, 0);
        }
    }
}
