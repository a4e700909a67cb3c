package smychka.report;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;

/** What each line, band and marker of a picture stands for, in rows over the panels. */
final class Legend implements Key {

    private static final double GAP = 8;
    private static final double APART = 24;
    private static final double ROW = 22;

    /** Draws an entry's sample from the left end of its middle line. */
    interface Sample {
        void draw(Graphics2D g, double x, double y);
    }

    /** An entry: how its sample is drawn, and what it says. */
    private record Entry(Sample sample, double sampleWidth, String text, List<String> lines) {

        double width() {
            var widest = lines.stream().mapToDouble(line -> Words.width(line, Theme.BODY));
            return sampleWidth + GAP + widest.max().orElse(0);
        }
    }

    private final List<List<Entry>> rows = new ArrayList<>();
    private final double width;

    Legend(double width) {
        this.width = width;
    }

    /** One entry more, beside the last where it fits. */
    void add(Sample sample, double sampleWidth, String text) {
        var entry = new Entry(sample, sampleWidth, text, Words.wrap(text, Theme.BODY, width - sampleWidth - GAP));
        var row = rows.isEmpty() ? List.<Entry>of() : rows.get(rows.size() - 1);
        var used = row.stream().mapToDouble(e -> e.width() + APART).sum();
        if (row.isEmpty() || used + entry.width() > width) {
            rows.add(new ArrayList<>());
        }
        rows.get(rows.size() - 1).add(entry);
    }

    @Override
    public List<String> texts() {
        return rows.stream().flatMap(List::stream).map(Entry::text).toList();
    }

    @Override
    public double height() {
        return rows.stream().mapToDouble(Legend::height).sum();
    }

    private static double height(List<Entry> row) {
        return ROW * row.stream().mapToInt(e -> e.lines.size()).max().orElse(1);
    }

    @Override
    public void draw(Graphics2D g, double left, double top) {
        var y = top + ROW / 2;
        for (var row : rows) {
            var x = left;
            for (var entry : row) {
                entry.sample.draw(g, x, y);
                g.setFont(Theme.BODY);
                g.setPaint(Theme.TEXT);
                for (var i = 0; i < entry.lines.size(); i++) {
                    g.drawString(entry.lines.get(i), (float) (x + entry.sampleWidth + GAP), (float) (y + 5 + i * ROW));
                }
                x += entry.width() + APART;
            }
            y += height(row);
        }
    }
}
