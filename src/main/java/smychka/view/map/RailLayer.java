package smychka.view.map;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import smychka.view.look.Look;

/** The railways. */
final class RailLayer implements MapLayer {

    @Override
    public void paint(Graphics2D g, Sheet sheet, MapView view) {
        g.setStroke(new BasicStroke((float) sheet.size(1.1)));
        g.setPaint(Look.faint(view.look().text, 0.55));
        for (var link : Atlas.LINKS) {
            var a = Atlas.PLACES.get(link.from()).at();
            var b = Atlas.PLACES.get(link.to()).at();
            g.draw(new Line2D.Double(sheet.x(a), sheet.y(a), sheet.x(b), sheet.y(b)));
        }
    }
}
