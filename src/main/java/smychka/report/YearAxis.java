package smychka.report;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.TickType;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** A time axis in years: a line at each new year, and the year's number in the middle of its twelve months. */
final class YearAxis extends NumberAxis {

    private static final long serialVersionUID = 1L;
    private static final double LABEL_WIDTH = 42;

    YearAxis(double from, double to) {
        super(null);
        setRange(from, to);
        setTickLabelFont(Theme.TICK);
        setTickLabelPaint(Theme.QUIET);
        setAxisLinePaint(Theme.AXIS);
        setTickMarkPaint(Theme.AXIS);
        setTickMarkOutsideLength(4f);
    }

    @Override
    public List<NumberTick> refreshTicks(Graphics2D g, AxisState state, Rectangle2D area, RectangleEdge edge) {
        var ticks = new ArrayList<NumberTick>();
        var yearWidth = area.getWidth() / getRange().getLength();
        var every = yearWidth > LABEL_WIDTH ? 1 : yearWidth * 2 > LABEL_WIDTH ? 2 : 5;
        for (var year = (int) Math.floor(getLowerBound()); year <= getUpperBound(); year++) {
            if (year >= getLowerBound()) {
                ticks.add(tick(TickType.MAJOR, year, ""));
            }
            if (year % every == 0 && fits(year + 0.5, yearWidth)) {
                ticks.add(tick(TickType.MINOR, year + 0.5, Integer.toString(year)));
            }
        }
        return ticks;
    }

    /** Whether a label around that moment stays within the axis. */
    private boolean fits(double middle, double yearWidth) {
        var half = LABEL_WIDTH / 2 / yearWidth;
        return middle - half >= getLowerBound() && middle + half <= getUpperBound();
    }

    private static NumberTick tick(TickType type, double value, String label) {
        return new NumberTick(type, value, label, TextAnchor.TOP_CENTER, TextAnchor.TOP_CENTER, 0);
    }
}
