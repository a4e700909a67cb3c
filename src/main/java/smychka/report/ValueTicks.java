package smychka.report;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** Value axes whose ticks are those of a {@link Scale}. */
final class ValueTicks {

    private ValueTicks() {}

    static ValueAxis axis(Scale scale) {
        var axis = scale.logarithmic() ? new Bent(scale) : new Straight(scale);
        axis.setRange(scale.low(), scale.high());
        axis.setTickLabelFont(Theme.TICK);
        axis.setTickLabelPaint(Theme.QUIET);
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        return axis;
    }

    private static List<NumberTick> ticks(Scale scale, RectangleEdge edge) {
        var anchor = RectangleEdge.isTopOrBottom(edge) ? TextAnchor.TOP_CENTER : TextAnchor.CENTER_RIGHT;
        var ticks = new ArrayList<NumberTick>();
        for (var tick : scale.ticks()) {
            ticks.add(new NumberTick(tick, scale.label(tick), anchor, anchor, 0));
        }
        return ticks;
    }

    private static final class Straight extends NumberAxis {
        private static final long serialVersionUID = 1L;
        private final transient Scale scale;

        Straight(Scale scale) {
            this.scale = scale;
        }

        @Override
        public List<NumberTick> refreshTicks(Graphics2D g, AxisState state, Rectangle2D area, RectangleEdge edge) {
            return ticks(scale, edge);
        }
    }

    private static final class Bent extends LogAxis {
        private static final long serialVersionUID = 1L;
        private final transient Scale scale;

        Bent(Scale scale) {
            this.scale = scale;
        }

        @Override
        public List<NumberTick> refreshTicks(Graphics2D g, AxisState state, Rectangle2D area, RectangleEdge edge) {
            return ticks(scale, edge);
        }
    }
}
