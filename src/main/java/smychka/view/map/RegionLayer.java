package smychka.view.map;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.Optional;
import smychka.unit.RegionCode;
import smychka.view.inspect.RegionSubject;
import smychka.view.inspect.Subject;
import smychka.view.look.Look;

/** The regions, coloured by the measure chosen. */
final class RegionLayer implements MapLayer {

    private static final BasicStroke BORDER = new BasicStroke(1.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

    @Override
    public void paint(Graphics2D g, Sheet sheet, MapView view) {
        var look = view.look();
        var range = view.measure().range(view.life());
        g.setStroke(BORDER);
        for (var region : RegionCode.values()) {
            var shape = sheet.laid(Land.REGIONS.get(region));
            double value = view.measure().of().applyAsDouble(view.life(), region);
            g.setPaint(
                    Double.isNaN(value)
                            ? look.grid
                            : view.measure().ramp().at((value - range[0]) / (range[1] - range[0]), look));
            g.fill(shape);
        }
        g.setPaint(Look.faint(look.text, 0.45));
        Land.REGIONS.values().forEach(region -> g.draw(sheet.laid(region)));
    }

    @Override
    public List<Subject> struck(Point2D pixel, Sheet sheet, MapView view) {
        var at = sheet.back(pixel.getX(), pixel.getY());
        for (var region : view.life().economy().regions()) {
            if (Land.REGIONS.get(region.facts.code()).contains(at)) {
                return List.of(new RegionSubject(region));
            }
        }
        return List.of();
    }

    @Override
    public Optional<String> note(Subject subject, MapView view) {
        double value = view.measure().of().applyAsDouble(view.life(), subject.region());
        return Optional.of(view.measure().name() + ": " + view.measure().shown(value));
    }
}
