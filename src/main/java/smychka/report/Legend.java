package smychka.report;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** What each line, band and marker of a picture stands for, in rows over the panels. */
final class Legend implements Key {

    private static final double SAMPLE = 40;
    private static final double BAR = 20;
    private static final double MARK = 12;
    private static final double GAP = 8;
    private static final double APART = 24;
    private static final double ROW = 22;

    /** An entry: how its sample is drawn, from the left end of its middle line, and what it says. */
    private record Entry(Sample sample, double sampleWidth, String text, List<String> lines) {

        Entry(Sample sample, double sampleWidth, String text, double width) {
            this(sample, sampleWidth, text, Words.wrap(text, Theme.BODY, width - sampleWidth - GAP));
        }

        double width() {
            var widest = lines.stream().mapToDouble(line -> Words.width(line, Theme.BODY));
            return sampleWidth + GAP + widest.max().orElse(0);
        }
    }

    private interface Sample {
        void draw(Graphics2D g, double x, double y);
    }

    private final List<List<Entry>> rows = new ArrayList<>();

    Legend(Picture picture, double width) {
        if (picture.ofParts()) {
            parts(picture, width);
        } else if (picture.alone()) {
            forms(picture, width);
        } else {
            var bars = picture.bars();
            for (var ink : picture.inks()) {
                Sample sample = bars ? (g, x, y) -> bar(g, x, y, ink) : (g, x, y) -> line(g, x, y, ink);
                add(new Entry(sample, bars ? BAR : SAMPLE, ink.title(), width), width);
            }
        }
        observed(picture, width);
    }

    private void parts(Picture picture, double width) {
        picture.panels().stream()
                .flatMap(panel -> panel.curves().stream())
                .map(Panel.Curve::ink)
                .distinct()
                .forEach(ink -> add(new Entry((g, x, y) -> part(g, x, y, ink), BAR, ink.title(), width), width));
    }

    /** Where headings name the scenarios, what the lines of one scenario are. */
    private void forms(Picture picture, double width) {
        var first = picture.inks().get(0);
        if (picture.panels().stream().anyMatch(p -> p.is(PanelSpec.Form.BLADES))) {
            return;
        }
        if (!picture.bars()) {
            add(new Entry((g, x, y) -> line(g, x, y, first), SAMPLE, "the scenario of the heading", width), width);
            add(new Entry(Legend::compared, SAMPLE, first.title() + ", for comparison", width), width);
        }
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

    private void observed(Picture picture, double width) {
        if (!picture.hasObserved()) {
            return;
        }
        var names = new ArrayList<List<String>>();
        for (var panel : picture.panels()) {
            for (var i = 0; i < panel.observed().size(); i++) {
                if (names.size() <= i) {
                    names.add(new ArrayList<>());
                }
                var name = panel.observed().get(i).name();
                if (!name.isEmpty() && !names.get(i).contains(name)) {
                    names.get(i).add(name);
                }
            }
        }
        for (var i = 0; i < names.size(); i++) {
            var place = i;
            var which = names.get(i).isEmpty() ? "" : " (" + String.join(", ", names.get(i)) + ")";
            add(new Entry((g, x, y) -> mark(g, x, y, place, false), MARK, "observed" + which, width), width);
        }
        if (picture.hasDoubtful()) {
            add(new Entry((g, x, y) -> mark(g, x, y, 0, true), MARK, "observed, low confidence", width), width);
        }
    }

    private void add(Entry entry, double width) {
        var row = rows.isEmpty() ? List.<Entry>of() : rows.get(rows.size() - 1);
        var used = row.stream().mapToDouble(e -> e.width() + APART).sum();
        if (row.isEmpty() || used + entry.width() > width) {
            rows.add(new ArrayList<>());
        }
        rows.get(rows.size() - 1).add(entry);
    }

    private static void bar(Graphics2D g, double x, double y, Ink ink) {
        var box = new Rectangle2D.Double(x, y - 7, BAR, 14);
        g.setPaint(ink.barFill());
        g.fill(box);
        g.setPaint(ink.color());
        g.setStroke(Theme.ERROR_BAR);
        g.draw(box);
    }

    private static void part(Graphics2D g, double x, double y, Ink ink) {
        g.setPaint(ink.color());
        g.fill(new Rectangle2D.Double(x, y - 7, BAR, 14));
    }

    private static void compared(Graphics2D g, double x, double y) {
        g.setPaint(Theme.COMPARED);
        g.setStroke(Theme.COMPARED_LINE);
        g.draw(new Line2D.Double(x, y, x + SAMPLE, y));
    }

    private static void line(Graphics2D g, double x, double y, Ink ink) {
        g.setPaint(ink.faint(Theme.OUTER_BAND));
        g.fill(new Rectangle2D.Double(x, y - 8, SAMPLE, 16));
        g.setPaint(ink.faint(Theme.INNER_BAND));
        g.fill(new Rectangle2D.Double(x, y - 4, SAMPLE, 8));
        g.setPaint(ink.color());
        g.setStroke(ink.line());
        g.draw(new Line2D.Double(x, y, x + SAMPLE, y));
    }

    private static void mark(Graphics2D g, double x, double y, int place, boolean doubtful) {
        var shape = AffineTransform.getTranslateInstance(x + 6, y).createTransformedShape(Markers.shape(place));
        g.setPaint(Theme.OBSERVED);
        g.setStroke(Theme.ERROR_BAR);
        g.draw(new Line2D.Double(x + 6, y - 9, x + 6, y + 9));
        g.setPaint(Markers.fill(doubtful));
        g.fill(shape);
        g.setPaint(Theme.OBSERVED);
        g.draw(shape);
    }
}
