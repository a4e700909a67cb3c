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

/** A time axis in years: a line where each year begins, and the year's name in the middle of its twelve months. */
final class YearAxis extends NumberAxis {

    private static final long serialVersionUID = 1L;

    private final YearKind years;
    private final double labelWidth;

    YearAxis(double from, double to, YearKind years) {
        super(null);
        this.years = years;
        this.labelWidth = Words.width(years.label(2000), Theme.TICK) + 8;
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
        var every = yearWidth > labelWidth ? 1 : yearWidth * 2 > labelWidth ? 2 : 5;
        for (var year = (int) Math.floor(getLowerBound()) - 1; year <= getUpperBound(); year++) {
            var middle = years.middle(year);
            if (middle - 0.5 >= getLowerBound() && middle - 0.5 <= getUpperBound()) {
                ticks.add(tick(TickType.MAJOR, middle - 0.5, ""));
            }
            if (year % every == 0 && fits(middle, yearWidth)) {
                ticks.add(tick(TickType.MINOR, middle, years.label(year)));
            }
        }
        return ticks;
    }

    /** Whether a label around that moment stays within the axis. */
    private boolean fits(double middle, double yearWidth) {
        var half = labelWidth / 2 / yearWidth;
        return middle - half >= getLowerBound() && middle + half <= getUpperBound();
    }

    private static NumberTick tick(TickType type, double value, String label) {
        return new NumberTick(type, value, label, TextAnchor.TOP_CENTER, TextAnchor.TOP_CENTER, 0);
    }
}
