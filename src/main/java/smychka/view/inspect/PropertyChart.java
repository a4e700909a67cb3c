package smychka.view.inspect;

import java.awt.BorderLayout;
import java.awt.Frame;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import sim.display.GUIState;
import sim.engine.Schedule;
import sim.portrayal.inspector.PropertyInspector;
import sim.util.Properties;
import smychka.view.chart.Ground;
import smychka.view.look.Look;

/** What MASON's menu beside a property offers: the property charted over the months from now on. */
public final class PropertyChart extends PropertyInspector {

    private static final long serialVersionUID = 1L;

    private final XYSeries values;

    /** The menu's words, asked for by MASON. */
    public static String name() {
        return "Chart over time";
    }

    /** Numbers only, asked for by MASON. */
    public static Class<?>[] types() {
        return new Class<?>[] {
            Number.class, Integer.TYPE, Long.TYPE, Double.TYPE, Float.TYPE, Short.TYPE, Byte.TYPE, Boolean.TYPE
        };
    }

    public PropertyChart(Properties properties, int index, Frame parent, GUIState simulation) {
        super(properties, index, parent, simulation);
        values = new XYSeries(properties.getName(index));
        setValidInspector(true);
        setLayout(new BorderLayout());
        add(Ground.panel(chart(), 480, 260), BorderLayout.CENTER);
        setTitle(properties.getName(index));
        updateInspector();
    }

    private JFreeChart chart() {
        var chart = ChartFactory.createXYLineChart(null, "months", null, new XYSeriesCollection(values));
        chart.removeLegend();
        Ground.dress(chart, Look.worn());
        chart.getXYPlot().getRenderer().setSeriesPaint(0, Look.worn().curve(0));
        ((NumberAxis) chart.getXYPlot().getRangeAxis()).setAutoRangeIncludesZero(false);
        return chart;
    }

    @Override
    public void updateInspector() {
        double time = simulation.state.schedule.getTime();
        var value = properties.getValue(index);
        if (time >= Schedule.EPOCH && time < Schedule.AFTER_SIMULATION) {
            values.addOrUpdate(
                    time, value instanceof Number number ? number.doubleValue() : Boolean.TRUE.equals(value) ? 1 : 0);
        }
    }
}
