package smychka.view.map;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import smychka.agents.VillagePortrait;
import smychka.view.inspect.Subject;
import smychka.view.inspect.VillageSubject;
import smychka.view.look.Look;

/** The villages as dots that grow with their households and redden with their kolkhoz. */
final class VillageLayer implements MapLayer {

    /** Of more villages than these a part is drawn. */
    private static final int MOST_DOTS = 4000;

    private static final double HOUSEHOLDS = 25;
    private static final double REACH = 6;

    /** One dot stands for so many villages. */
    static int each(MapView view) {
        return (view.settlement().spots().size() + MOST_DOTS - 1) / MOST_DOTS;
    }

    static Color color(Look look, double collectivized) {
        var plain = look == Look.DARK ? new Color(0xb9c0c6) : new Color(0x4a4f55);
        var red = look == Look.DARK ? new Color(0xff6b5e) : new Color(0xc4161c);
        double share = Math.sqrt(collectivized);
        return new Color(
                mixed(plain.getRed(), red.getRed(), share),
                mixed(plain.getGreen(), red.getGreen(), share),
                mixed(plain.getBlue(), red.getBlue(), share),
                190);
    }

    private static int mixed(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }

    @Override
    public void paint(Graphics2D g, Sheet sheet, MapView view) {
        var spots = view.settlement().spots();
        int each = each(view);
        var dot = new Ellipse2D.Double();
        for (int i = 0; i < spots.size(); i += each) {
            var spot = spots.get(i);
            int households = VillagePortrait.households(spot.village());
            double radius = sheet.size(1.7) * Math.sqrt(households / HOUSEHOLDS);
            double x = sheet.x(spot.at());
            double y = sheet.y(spot.at());
            if (households > 0 && sheet.visible().intersects(x - radius, y - radius, 2 * radius, 2 * radius)) {
                g.setPaint(color(view.look(), VillagePortrait.collectivized(spot.village())));
                dot.setFrame(x - radius, y - radius, 2 * radius, 2 * radius);
                g.fill(dot);
            }
        }
    }

    @Override
    public List<Subject> struck(Point2D pixel, Sheet sheet, MapView view) {
        return view.settlement().spots().stream()
                .filter(spot -> distance(spot, pixel, sheet) < REACH)
                .min(Comparator.comparingDouble(spot -> distance(spot, pixel, sheet)))
                .map(spot -> List.<Subject>of(new VillageSubject(spot.village())))
                .orElse(List.of());
    }

    private static double distance(Settlement.Spot spot, Point2D pixel, Sheet sheet) {
        return pixel.distance(sheet.x(spot.at()), sheet.y(spot.at()));
    }

    @Override
    public Optional<String> note(Subject subject, MapView view) {
        return subject instanceof VillageSubject village
                ? Optional.of(VillagePortrait.households(village.of()) + " households")
                : Optional.empty();
    }
}
