package smychka.report;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** The legend of a picture of courses: its scenarios or parts, and what was observed. */
final class PictureLegend {

    private static final double SAMPLE = 40;
    private static final double BAR = 20;
    private static final double MARK = 12;

    private PictureLegend() {}

    static Legend of(Picture picture, double width) {
        var legend = new Legend(width);
        if (picture.ofParts()) {
            parts(legend, picture);
        } else if (picture.alone()) {
            forms(legend, picture);
        } else {
            var bars = picture.bars();
            for (var ink : picture.inks()) {
                Legend.Sample sample = bars ? (g, x, y) -> bar(g, x, y, ink) : (g, x, y) -> line(g, x, y, ink);
                legend.add(sample, bars ? BAR : SAMPLE, ink.title());
            }
        }
        observed(legend, picture);
        return legend;
    }

    private static void parts(Legend legend, Picture picture) {
        picture.panels().stream()
                .flatMap(panel -> panel.curves().stream())
                .map(Panel.Curve::ink)
                .distinct()
                .forEach(ink -> legend.add((g, x, y) -> part(g, x, y, ink), BAR, ink.title()));
    }

    /** Where headings name the scenarios, what the lines of one scenario are. */
    private static void forms(Legend legend, Picture picture) {
        var first = picture.inks().get(0);
        if (picture.panels().stream().anyMatch(p -> p.is(PanelSpec.Form.BLADES))) {
            return;
        }
        if (!picture.bars()) {
            legend.add((g, x, y) -> line(g, x, y, first), SAMPLE, "the scenario of the heading");
            legend.add(PictureLegend::compared, SAMPLE, first.title() + ", for comparison");
        }
    }

    private static void observed(Legend legend, Picture picture) {
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
            legend.add((g, x, y) -> mark(g, x, y, place, false), MARK, "observed" + which);
        }
        if (picture.hasDoubtful()) {
            legend.add((g, x, y) -> mark(g, x, y, 0, true), MARK, "observed, low confidence");
        }
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
