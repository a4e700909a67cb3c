package smychka.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.LookupPaintScale;
import org.jfree.chart.renderer.xy.XYBlockRenderer;
import org.jfree.data.xy.DefaultXYZDataset;

/** An outcome over the levels of two factors of a grid: means over all points that share them. */
final class HeatMap implements Plate {

    private static final double LINE = 16;

    private final Response response;
    private final StudyDesign.Factor across;
    private final StudyDesign.Factor up;
    private final List<Double> columns;
    private final List<Double> rows;
    private final double[][] means;

    /** @param across the factor of the columns, by its place in the design; {@code up} that of the rows */
    HeatMap(Response response, int across, int up) {
        this.response = response;
        this.across = response.factors().get(across);
        this.up = response.factors().get(up);
        this.columns = levels(response, across);
        this.rows = levels(response, up);
        this.means = new double[columns.size()][rows.size()];
        for (var x = 0; x < columns.size(); x++) {
            for (var y = 0; y < rows.size(); y++) {
                means[x][y] = mean(response, across, columns.get(x), up, rows.get(y));
            }
        }
    }

    private static List<Double> levels(Response response, int factor) {
        return response.withFactor(factor).stream()
                .map(at -> at.factor(factor))
                .distinct()
                .sorted()
                .toList();
    }

    /** NaN where no point stands. */
    private static double mean(Response response, int across, double x, int up, double y) {
        return response.points().stream()
                .filter(at -> at.factor(across) == x && at.factor(up) == y)
                .mapToDouble(Response.At::value)
                .average()
                .orElse(Double.NaN);
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
        return response.unit();
    }

    private record Cell(int column, int row, double value) {}

    private List<Cell> cells() {
        var cells = new ArrayList<Cell>();
        for (var x = 0; x < columns.size(); x++) {
            for (var y = 0; y < rows.size(); y++) {
                if (!Double.isNaN(means[x][y])) {
                    cells.add(new Cell(x, y, means[x][y]));
                }
            }
        }
        return cells;
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area) {
        g.setFont(Theme.SMALL);
        g.setPaint(Theme.QUIET);
        var width = area.getWidth();
        g.drawString(
                Words.shorten("up: " + up.key(), Theme.SMALL, width), (float) area.getX(), (float) area.getY() + 11);
        var title = Words.shorten("across: " + across.key(), Theme.SMALL, width);
        g.drawString(title, (float) (area.getMaxX() - Words.width(title, Theme.SMALL)), (float) area.getMaxY() - 2);
        var drawn = new Rectangle2D.Double(area.getX(), area.getY() + LINE, width, area.getHeight() - 2 * LINE);
        plot().draw(g, drawn, null, new PlotState(), null);
        var cells = new Rectangle2D.Double(
                drawn.x + Theme.AXIS_WIDTH, drawn.y, width - Theme.AXIS_WIDTH, drawn.height - Theme.AXIS_HEIGHT);
        values(g, cells);
    }

    private XYPlot plot() {
        var cells = cells();
        var data = new DefaultXYZDataset();
        data.addSeries(heading(), new double[][] {
            cells.stream().mapToDouble(Cell::column).toArray(),
            cells.stream().mapToDouble(Cell::row).toArray(),
            cells.stream().mapToDouble(c -> step(c.value)).toArray()
        });
        var colors = new LookupPaintScale(-1, Theme.HEAT.size(), Theme.UNKNOWN);
        for (var i = 0; i < Theme.HEAT.size(); i++) {
            colors.add(i, Theme.HEAT.get(i));
        }
        var renderer = new XYBlockRenderer();
        renderer.setBlockWidth(0.97);
        renderer.setBlockHeight(0.97);
        renderer.setPaintScale(colors);
        var plot = new XYPlot(data, new LevelAxis(texts(columns)), new LevelAxis(texts(rows)), renderer);
        Plots.dress(plot, Theme.AXIS_WIDTH);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        return plot;
    }

    /** The colour of a value among those of the map, from the palest for the least. */
    private int step(double value) {
        var range = cells().stream().mapToDouble(Cell::value).summaryStatistics();
        var span = range.getMax() - range.getMin();
        var last = Theme.HEAT.size() - 1;
        return span > 0 ? (int) Math.min(last, (value - range.getMin()) / span * Theme.HEAT.size()) : last / 2;
    }

    private void values(Graphics2D g, Rectangle2D plot) {
        var width = plot.getWidth() / columns.size();
        var height = plot.getHeight() / rows.size();
        g.setFont(Theme.SMALL);
        for (var cell : cells()) {
            var text = Numbers.three(cell.value);
            var wide = Words.width(text, Theme.SMALL);
            if (wide + 4 <= width && LINE <= height) {
                g.setPaint(onto(Theme.HEAT.get(step(cell.value))));
                g.drawString(text, (float) (plot.getX() + (cell.column + 0.5) * width - wide / 2), (float)
                        (plot.getMaxY() - (cell.row + 0.5) * height + 4.5));
            }
        }
    }

    private static Color onto(Color ground) {
        var light = 0.3 * ground.getRed() + 0.59 * ground.getGreen() + 0.11 * ground.getBlue();
        return light > 125 ? Theme.ON_PALE : Theme.ON_DARK;
    }

    private static List<String> texts(List<Double> levels) {
        return levels.stream().map(v -> Numbers.plain(Double.toString(v))).toList();
    }

    @Override
    public String words() {
        var cells =
                cells().stream().sorted(Comparator.comparingDouble(Cell::value)).toList();
        return cells.isEmpty()
                ? "no values"
                : "least " + at(cells.get(0)) + ", most " + at(cells.get(cells.size() - 1));
    }

    private String at(Cell cell) {
        return Numbers.three(cell.value) + " at " + across.key() + " "
                + texts(columns).get(cell.column) + " and " + up.key() + " "
                + texts(rows).get(cell.row);
    }

    @Override
    public Page.Table table() {
        var lines = new ArrayList<Page.TableRow>();
        for (var y = rows.size() - 1; y >= 0; y--) {
            var row = y;
            var cells = java.util.stream.IntStream.range(0, columns.size())
                    .mapToObj(x -> new Page.Cell(Numbers.three(means[x][row]), ""))
                    .toList();
            lines.add(new Page.TableRow(texts(rows).get(y), cells));
        }
        var heads = texts(columns).stream().map(t -> across.key() + " " + t).collect(Collectors.toList());
        return new Page.Table(response.caption() + ", " + up.key() + " down the side", up.key(), heads, lines);
    }
}
