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

/** An axis of evenly set levels, each named in its middle, as far as the names do not touch. */
final class LevelAxis extends NumberAxis {

    private static final long serialVersionUID = 1L;
    private static final double LINE = 16;
    private static final double APART = 6;

    private final List<String> levels;

    LevelAxis(List<String> levels) {
        super(null);
        this.levels = List.copyOf(levels);
        setRange(-0.5, levels.size() - 0.5);
        setTickLabelFont(Theme.TICK);
        setTickLabelPaint(Theme.QUIET);
        setAxisLineVisible(false);
        setTickMarksVisible(false);
    }

    @Override
    public List<NumberTick> refreshTicks(Graphics2D g, AxisState state, Rectangle2D area, RectangleEdge edge) {
        var across = RectangleEdge.isTopOrBottom(edge);
        var room = (across ? area.getWidth() : area.getHeight()) / levels.size();
        var wanted = !across
                ? LINE
                : APART
                        + levels.stream()
                                .mapToDouble(l -> Words.width(l, Theme.TICK))
                                .max()
                                .orElse(0);
        var every = Math.max(1, (int) Math.ceil(wanted / room));
        var anchor = across ? TextAnchor.TOP_CENTER : TextAnchor.CENTER_RIGHT;
        var ticks = new ArrayList<NumberTick>();
        for (var i = 0; i < levels.size(); i += every) {
            ticks.add(new NumberTick(TickType.MAJOR, i, levels.get(i), anchor, anchor, 0));
        }
        return ticks;
    }
}
