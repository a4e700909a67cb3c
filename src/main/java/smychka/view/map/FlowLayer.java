package smychka.view.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import smychka.view.look.Look;
import smychka.view.map.Traffic.Freight;

/** What one kind of freight moves along the railways: bands with the width of the load, beside the rails. */
final class FlowLayer implements MapLayer {

    private static final double LEAST = 0.01;

    private final Freight freight;

    FlowLayer(Freight freight) {
        this.freight = freight;
    }

    /** Of grain: thousands of tonnes; of goods: millions of units; for one point of width. */
    static double perPoint(Freight freight) {
        return freight == Freight.GOODS ? 20 : 40;
    }

    static Color color(Freight freight, Look look) {
        boolean dark = look == Look.DARK;
        return switch (freight) {
            case STATE_GRAIN -> new Color(dark ? 0xf2c94c : 0xa87400);
            case PRIVATE_GRAIN -> new Color(dark ? 0xd9a0ff : 0x7b2fa8);
            case GOODS -> new Color(dark ? 0x6cc4ff : 0x0064ad);
        };
    }

    static String name(Freight freight) {
        return switch (freight) {
            case STATE_GRAIN -> "State grain";
            case PRIVATE_GRAIN -> "Traders' grain";
            case GOODS -> "Town goods";
        };
    }

    /** How far beside the rails, in points; each kind has its own lane on the right-hand side. */
    private double lane() {
        return switch (freight) {
            case STATE_GRAIN -> 1.5;
            case PRIVATE_GRAIN -> 5;
            case GOODS -> 3.5;
        };
    }

    @Override
    public void paint(Graphics2D g, Sheet sheet, MapView view) {
        var traffic = view.traffic();
        for (int i = 0; i < Atlas.LINKS.size(); i++) {
            double load = traffic.on(freight, i);
            double width = Math.abs(load) / perPoint(freight);
            if (width > LEAST) {
                var link = Atlas.LINKS.get(i);
                band(g, sheet, load > 0 ? link : new Atlas.Link(link.to(), link.from()), width, view.look());
            }
        }
    }

    private void band(Graphics2D g, Sheet sheet, Atlas.Link link, double width, Look look) {
        var a = Atlas.PLACES.get(link.from()).at();
        var b = Atlas.PLACES.get(link.to()).at();
        double dx = sheet.x(b) - sheet.x(a);
        double dy = sheet.y(b) - sheet.y(a);
        double length = Math.max(1, Math.hypot(dx, dy));
        double ux = dx / length;
        double uy = dy / length;
        double half = Math.max(0.5, sheet.size(width) / 2);
        double aside = sheet.size(lane()) + half;
        double x = sheet.x(a) - uy * aside;
        double y = sheet.y(a) + ux * aside;
        var path = arrow(x, y, ux, uy, length, half, Math.min(length / 2, sheet.size(5) + half));
        g.setPaint(Look.faint(look.paper, 0.8));
        g.setStroke(new BasicStroke(1.6f));
        g.draw(path);
        g.setPaint(Look.faint(color(freight, look), 0.9));
        g.fill(path);
    }

    private static Path2D arrow(double x, double y, double ux, double uy, double length, double half, double head) {
        var path = new Path2D.Double();
        double wing = half + Math.min(3.5, head / 3);
        double[][] points = {
            {0, -half},
            {length - head, -half},
            {length - head, -wing},
            {length, 0},
            {length - head, wing},
            {length - head, half},
            {0, half}
        };
        for (var p : points) {
            double px = x + p[0] * ux - p[1] * uy;
            double py = y + p[0] * uy + p[1] * ux;
            if (path.getCurrentPoint() == null) {
                path.moveTo(px, py);
            } else {
                path.lineTo(px, py);
            }
        }
        path.closePath();
        return path;
    }
}
