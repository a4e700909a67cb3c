package smychka.view.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.jfree.chart.ChartPanel;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import smychka.record.Frequency;
import smychka.record.Indicator;
import smychka.view.look.Look;
import smychka.view.look.Units;
import smychka.view.session.Life;
import smychka.view.session.Session;

/** One chart of the window: one or more indicators of a unit, the rival's beside them, the observed past behind. */
public final class LiveChart {

    private static final double RIVAL = 0.75;

    private final Session session;
    private final String title;
    private final List<Indicator> indicators;
    private final List<Line> lines = new ArrayList<>();
    private final ChartPanel panel;
    private boolean difference;
    private int seenMonths;

    /** @param ids of indicators in one unit */
    public LiveChart(Session session, String title, List<String> ids) {
        this.session = session;
        this.title = title;
        this.indicators = ids.stream().map(Life.layout().catalogue()::of).toList();
        this.panel = Ground.panel(build(Look.worn()), 480, 230);
    }

    /** What is drawn on; lives in a window. */
    public ChartPanel panel() {
        return panel;
    }

    public String title() {
        return title;
    }

    /** Draws the difference to the rival in place of the figures themselves, or those again. */
    public void difference(boolean wanted) {
        difference = wanted;
        rebuild();
    }

    /** Makes the chart anew: another economy, another look. */
    public void rebuild() {
        panel.setChart(build(Look.worn()));
    }

    /** Shows the months lived since it was last told. */
    public void grow() {
        int months = session.life().months();
        boolean based = indicators.stream().anyMatch(Past::isIndex) && (seenMonths < BASED) != (months < BASED);
        seenMonths = months;
        if (based) {
            rebuild();
        }
        lines.forEach(Line::grew);
    }

    /** Months after which the year an index is set equal in is sure to be over; before, a chart is made anew. */
    private static final int BASED = 63;

    /** Writes the chart as the batch draws its own: by day, at twice the size. */
    public void snapshot(Path file, int width, int height) throws IOException {
        var image = new BufferedImage(2 * width, 2 * height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.scale(2, 2);
        var chart = build(Look.LIGHT);
        head(chart, Look.LIGHT);
        chart.draw(g, new Rectangle2D.Double(0, 0, width, height));
        g.dispose();
        ImageIO.write(image, "png", file.toFile());
    }

    private JFreeChart build(Look look) {
        var life = session.life();
        var chart = Ground.chart(life.start(), life.end(), look);
        var plot = chart.getXYPlot();
        boolean shown = session.rival() != null && difference;
        lines.clear();
        var legend = new LegendItemCollection();
        for (int i = 0; i < indicators.size() && !shown; i++) {
            past(plot, indicators.get(i), look.curve(i), look, legend);
        }
        for (int i = 0; i < indicators.size(); i++) {
            var indicator = indicators.get(i);
            var color = look.curve(i);
            if (shown) {
                line(plot, "difference", life, session.rival(), indicator, color, Ground.LINE);
                legend.add(item(named(indicator) + ", less that of " + rivalTitle(), color, look, Ground.LINE));
            } else {
                rival(plot, indicator, color, look, legend);
                line(plot, indicator.label(), life, null, indicator, color, Ground.LINE);
                legend.add(item(named(indicator), color, look, Ground.LINE));
            }
        }
        if (shown) {
            plot.addRangeMarker(new ValueMarker(0, look.quiet, new BasicStroke(1f)), Layer.BACKGROUND);
        }
        key(chart, plot, legend, look);
        return chart;
    }

    private String rivalTitle() {
        return session.against().scenario().title();
    }

    private String named(Indicator indicator) {
        if (indicators.size() > 1) {
            return indicator.label();
        }
        return session.rival() == null ? "model" : session.scenario().title();
    }

    private void rival(XYPlot plot, Indicator indicator, Color color, Look look, LegendItemCollection legend) {
        if (session.rival() != null) {
            var pale = Look.faint(color, RIVAL);
            line(plot, indicator.label() + " of rival", session.rival(), null, indicator, pale, Ground.DASHED);
            legend.add(item(
                    (indicators.size() == 1 ? "" : indicator.label() + ": ") + rivalTitle(),
                    pale,
                    look,
                    Ground.DASHED));
        }
    }

    private void line(
            XYPlot plot, String name, Life life, Life less, Indicator indicator, Color color, BasicStroke stroke) {
        var line = new Line(name, life, less, indicator);
        lines.add(line);
        boolean yearly = indicator.frequency() == Frequency.YEAR;
        var renderer = new XYLineAndShapeRenderer(true, yearly);
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setSeriesPaint(0, color);
        renderer.setSeriesStroke(0, stroke);
        renderer.setSeriesShape(0, new Ellipse2D.Double(-3, -3, 6, 6));
        add(plot, line, renderer);
    }

    private void past(XYPlot plot, Indicator indicator, Color color, Look look, LegendItemCollection legend) {
        var life = session.life();
        var observed = Past.of(indicator, life, life.start(), life.end());
        for (int s = 0; s < observed.getSeriesCount(); s++) {
            boolean alone = indicators.size() == 1;
            var ink = alone ? look.observed : Ground.faint(color);
            if (s == 0) {
                var note = Past.isIndex(indicator) ? ", set equal in " + Past.BASE_YEAR : "";
                legend.add(dot((alone ? "observed" : indicator.label() + ", observed") + note, ink, look));
            }
        }
        if (observed.getSeriesCount() > 0) {
            var renderer = new XYErrorRenderer();
            for (int s = 0; s < observed.getSeriesCount(); s++) {
                var ink = indicators.size() == 1 ? look.observed : Ground.faint(color);
                renderer.setSeriesPaint(s, s == 0 ? ink : Ground.faint(ink));
                renderer.setSeriesShape(s, new Ellipse2D.Double(-3, -3, 6, 6));
                renderer.setSeriesShapesFilled(s, s == 0);
            }
            renderer.setDrawXError(false);
            renderer.setErrorPaint(Look.faint(look.observed, 0.45));
            add(plot, observed, renderer);
        }
    }

    private static void add(
            XYPlot plot, org.jfree.data.xy.XYDataset data, org.jfree.chart.renderer.xy.XYItemRenderer renderer) {
        int i = plot.getDatasetCount() == 1 && plot.getDataset(0) == null ? 0 : plot.getDatasetCount();
        plot.setDataset(i, data);
        plot.setRenderer(i, renderer);
    }

    /** The unit, and how figures are summed. */
    public String units() {
        return indicators.stream()
                .map(i -> Units.words(i.unit()) + (Line.sumsYears(i) ? ", sum of 12 months" : ""))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private void head(JFreeChart chart, Look look) {
        chart.setTitle(title(title + ", " + session.scenario().title(), Look.bold(18f), look.text, 6));
        chart.addSubtitle(0, title(units(), Look.regular(14f), look.quiet, 0));
    }

    private static TextTitle title(String words, Font font, Color ink, int above) {
        return new TextTitle(
                words,
                font,
                ink,
                RectangleEdge.TOP,
                HorizontalAlignment.LEFT,
                TextTitle.DEFAULT_VERTICAL_ALIGNMENT,
                new RectangleInsets(above, 8, 2, 0));
    }

    private static void key(JFreeChart chart, XYPlot plot, LegendItemCollection items, Look look) {
        plot.setFixedLegendItems(items);
        var legend = new LegendTitle(plot);
        legend.setItemFont(Look.regular(12.5f));
        legend.setItemPaint(look.text);
        legend.setBackgroundPaint(null);
        legend.setPosition(RectangleEdge.BOTTOM);
        legend.setHorizontalAlignment(HorizontalAlignment.LEFT);
        legend.setPadding(new RectangleInsets(0, 6, 3, 0));
        chart.addSubtitle(legend);
    }

    private static LegendItem item(String label, Color color, Look look, BasicStroke stroke) {
        var item = new LegendItem(label, null, null, null, new java.awt.geom.Line2D.Double(-9, 0, 9, 0), stroke, color);
        item.setLabelPaint(look.text);
        return item;
    }

    private static LegendItem dot(String label, Color color, Look look) {
        var item = new LegendItem(label, null, null, null, new Ellipse2D.Double(-3, -3, 6, 6), color);
        item.setLabelPaint(look.text);
        return item;
    }
}
