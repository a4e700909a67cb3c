package smychka.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** What the marks of a study's pictures stand for. */
final class StudyLegends {

    private static final double SAMPLE = 40;
    private static final double MARK = 12;
    private static final double STEP = 14;

    private StudyLegends() {}

    static Legend heat(List<Ink> bases) {
        var legend = new Legend(Surround.INNER);
        owners(legend, bases);
        legend.add(StudyLegends::ramp, STEP * Theme.HEAT.size(), "from the least to the greatest value of each panel");
        return legend;
    }

    /** Of a picture that says all else under it. */
    static Legend owned(List<Ink> bases) {
        var legend = new Legend(Surround.INNER);
        owners(legend, bases);
        return legend;
    }

    private static void ramp(Graphics2D g, double x, double y) {
        for (var i = 0; i < Theme.HEAT.size(); i++) {
            g.setPaint(Theme.HEAT.get(i));
            g.fill(new Rectangle2D.Double(x + i * STEP, y - 7, STEP, 14));
        }
    }

    /** Which base scenario a panel is about, where there are several. */
    private static void owners(Legend legend, List<Ink> bases) {
        if (bases.size() > 1) {
            bases.forEach(base -> legend.add((g, x, y) -> swatch(g, x, y, base.color()), MARK, base.title()));
        }
    }

    private static void swatch(Graphics2D g, double x, double y, Color color) {
        g.setPaint(color);
        g.fill(new Rectangle2D.Double(x, y - 6, 13, 11));
    }

    static Legend scatter(List<Ink> bases) {
        var legend = new Legend(Surround.INNER);
        for (var i = 0; i < bases.size(); i++) {
            var place = i;
            var base = bases.get(i);
            legend.add((g, x, y) -> mark(g, x, y, place, base.color()), MARK, base.title() + ": a point of the design");
            legend.add((g, x, y) -> line(g, x, y, base.color().darker()), SAMPLE, "means along the factor");
        }
        return legend;
    }

    static Legend tornado(Sensitivity.Method method, List<Ink> bases) {
        var color = bases.size() > 1 ? Theme.SLATE : bases.get(0).color();
        var legend = new Legend(Surround.INNER);
        owners(legend, bases);
        switch (method) {
            case ELEMENTARY -> {
                legend.add((g, x, y) -> box(g, x, y, 8, color), SAMPLE, "mu*: mean size of the effect");
                legend.add(StudyLegends::hollow, MARK, "sigma: how far effects differ from place to place");
            }
            case VARIANCE -> {
                legend.add((g, x, y) -> box(g, x, y, 8, color), SAMPLE, "first index: the factor alone");
                legend.add((g, x, y) -> box(g, x, y, 12, faint(color)), SAMPLE, "total index: with its interactions");
            }
            case SHAPLEY ->
                legend.add((g, x, y) -> box(g, x, y, 8, color), SAMPLE, "Shapley value of switching the factor on");
            case REGRESSION ->
                legend.add((g, x, y) -> box(g, x, y, 8, color), SAMPLE, "standardised coefficient of ranks");
            case CORRELATION -> legend.add((g, x, y) -> box(g, x, y, 8, color), SAMPLE, "rank correlation");
        }
        legend.add(
                StudyLegends::whisker,
                SAMPLE,
                "95 % interval" + (method == Sensitivity.Method.VARIANCE ? " of the total index" : ""));
        return legend;
    }

    private static Color faint(Color color) {
        return Ink.part("", color).faint(Tornado.FAINT);
    }

    private static void mark(Graphics2D g, double x, double y, int place, Color color) {
        g.setPaint(color);
        g.setStroke(Theme.ERROR_BAR);
        g.draw(AffineTransform.getTranslateInstance(x + 6, y).createTransformedShape(Markers.shape(place)));
    }

    private static void hollow(Graphics2D g, double x, double y) {
        mark(g, x, y, 1, Theme.OBSERVED);
    }

    private static void line(Graphics2D g, double x, double y, Color color) {
        g.setPaint(color);
        g.setStroke(Scatter.MEANS);
        g.draw(new Line2D.Double(x, y, x + SAMPLE, y));
    }

    private static void box(Graphics2D g, double x, double y, double height, Color color) {
        g.setPaint(color);
        g.fill(new Rectangle2D.Double(x, y - height / 2, SAMPLE, height));
    }

    private static void whisker(Graphics2D g, double x, double y) {
        g.setPaint(Theme.OBSERVED);
        g.setStroke(Theme.ERROR_BAR);
        g.draw(new Line2D.Double(x, y, x + SAMPLE, y));
        g.draw(new Line2D.Double(x, y - 3, x, y + 3));
        g.draw(new Line2D.Double(x + SAMPLE, y - 3, x + SAMPLE, y + 3));
    }
}
