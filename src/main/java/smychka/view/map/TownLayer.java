package smychka.view.map;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import smychka.agents.Region;
import smychka.report.Numbers;
import smychka.unit.RegionCode;
import smychka.view.inspect.IndustrySubject;
import smychka.view.inspect.StateSubject;
import smychka.view.inspect.Subject;
import smychka.view.inspect.TownSubject;
import smychka.view.look.Look;

/** The towns: one circle a region with the size of all its townspeople, small dots for the others, and names. */
final class TownLayer implements MapLayer {

    private static final double MILLION = 6.5;

    @Override
    public void paint(Graphics2D g, Sheet sheet, MapView view) {
        var look = view.look();
        for (var place : Atlas.PLACES) {
            if (place.kind() == Atlas.Kind.TOWN) {
                double r = sheet.size(1.9);
                g.setPaint(look.text);
                g.fill(circle(sheet, place.at(), r));
            }
        }
        for (var region : view.life().economy().regions()) {
            var at = Atlas.PLACES.get(Atlas.hub(region.facts.code())).at();
            var circle = circle(sheet, at, radius(region, sheet, view));
            g.setPaint(look.paper);
            g.fill(circle);
            g.setPaint(look.text);
            g.setStroke(new BasicStroke((float) sheet.size(1.8)));
            g.draw(circle);
        }
        names(g, sheet, look);
    }

    private static double radius(Region region, Sheet sheet, MapView view) {
        double millions = region.townPeople() * (double) view.life().economy().scale() / 1e6;
        return sheet.size(2.5 + MILLION * Math.sqrt(millions) / 2);
    }

    private static Ellipse2D circle(Sheet sheet, Point2D at, double r) {
        return new Ellipse2D.Double(sheet.x(at) - r, sheet.y(at) - r, 2 * r, 2 * r);
    }

    private static void names(Graphics2D g, Sheet sheet, Look look) {
        var taken = new ArrayList<Rectangle2D>();
        for (var kind : List.of(Atlas.Kind.HUB, Atlas.Kind.TOWN)) {
            boolean hub = kind == Atlas.Kind.HUB;
            g.setFont(hub ? Look.bold((float) sheet.size(13)) : Look.regular((float) sheet.size(11)));
            for (var place : Atlas.PLACES) {
                if (place.kind() == kind) {
                    name(g, sheet, look, place, hub, taken);
                }
            }
        }
    }

    /** Writes a name where no other stands yet. */
    private static void name(
            Graphics2D g, Sheet sheet, Look look, Atlas.Place place, boolean hub, List<Rectangle2D> taken) {
        var metrics = g.getFontMetrics();
        double width = metrics.stringWidth(place.name());
        double gap = sheet.size(hub ? 9 : 4);
        double y = sheet.y(place.at()) + metrics.getAscent() / 2.6;
        for (double x : new double[] {sheet.x(place.at()) + gap, sheet.x(place.at()) - gap - width}) {
            var box = new Rectangle2D.Double(x - 1, y - metrics.getAscent(), width + 2, metrics.getHeight());
            if (sheet.visible().contains(box) && taken.stream().noneMatch(box::intersects)) {
                taken.add(box);
                halo(g, place.name(), (float) x, (float) y, look);
                return;
            }
        }
    }

    static void halo(Graphics2D g, String text, float x, float y, Look look) {
        var outline =
                g.getFont().createGlyphVector(g.getFontRenderContext(), text).getOutline(x, y);
        g.setPaint(Look.faint(look.paper, 0.85));
        g.setStroke(new BasicStroke(2.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(outline);
        g.setPaint(look.text);
        g.fill(outline);
    }

    @Override
    public List<Subject> struck(Point2D pixel, Sheet sheet, MapView view) {
        for (var region : view.life().economy().regions()) {
            var at = Atlas.PLACES.get(Atlas.hub(region.facts.code())).at();
            if (pixel.distance(sheet.x(at), sheet.y(at)) <= radius(region, sheet, view) + 2) {
                return region.facts.code() == RegionCode.CIR
                        ? List.of(new TownSubject(region), new IndustrySubject(), new StateSubject())
                        : List.of(new TownSubject(region));
            }
        }
        return List.of();
    }

    @Override
    public Optional<String> note(Subject subject, MapView view) {
        if (!(subject instanceof TownSubject town)) {
            return Optional.empty();
        }
        double people = town.of().townPeople() * (double) view.life().economy().scale() / 1e6;
        return Optional.of(Numbers.three(people) + " million townspeople");
    }
}
