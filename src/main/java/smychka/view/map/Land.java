package smychka.view.map;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import smychka.unit.RegionCode;

/** The shapes of the regions: all land that is nearer to a region's places than to those of any other. */
final class Land {

    /** Cells of one region overlap by so much, or hairlines stay between them. */
    private static final BasicStroke SEAM = new BasicStroke(0.04f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL);

    static final Shape COUNTRY = closed(Atlas.OUTLINE);
    static final Map<RegionCode, Area> REGIONS = regions();

    private Land() {}

    private static Map<RegionCode, Area> regions() {
        var country = new Area(COUNTRY);
        var regions = new EnumMap<RegionCode, Area>(RegionCode.class);
        for (var place : Atlas.PLACES) {
            var cell = closed(cell(place));
            var area = regions.computeIfAbsent(place.region(), region -> new Area());
            area.add(new Area(cell));
            area.add(new Area(SEAM.createStrokedShape(cell)));
        }
        regions.values().forEach(area -> area.intersect(country));
        return regions;
    }

    /** What is nearer to a place than to any other: a sheet cut along the middle line to each of them. */
    private static List<Point2D> cell(Atlas.Place place) {
        double far = Atlas.WIDTH;
        List<Point2D> sheet = List.of(
                new Point2D.Double(-far, -far),
                new Point2D.Double(2 * far, -far),
                new Point2D.Double(2 * far, 2 * far),
                new Point2D.Double(-far, 2 * far));
        for (var other : Atlas.PLACES) {
            if (!other.equals(place)) {
                sheet = cut(sheet, place.at(), other.at());
            }
        }
        return sheet;
    }

    private static List<Point2D> cut(List<Point2D> sheet, Point2D kept, Point2D other) {
        var left = new ArrayList<Point2D>();
        for (int i = 0; i < sheet.size(); i++) {
            var a = sheet.get(i);
            var b = sheet.get((i + 1) % sheet.size());
            double outA = beyond(a, kept, other);
            double outB = beyond(b, kept, other);
            if (outA <= 0) {
                left.add(a);
            }
            if (outA * outB < 0) {
                double share = outA / (outA - outB);
                left.add(new Point2D.Double(
                        a.getX() + share * (b.getX() - a.getX()), a.getY() + share * (b.getY() - a.getY())));
            }
        }
        return left;
    }

    /** Positive for what lies nearer to the other. */
    private static double beyond(Point2D point, Point2D kept, Point2D other) {
        return point.distanceSq(kept) - point.distanceSq(other);
    }

    private static Path2D closed(List<Point2D> points) {
        var path = new Path2D.Double();
        for (var point : points) {
            if (path.getCurrentPoint() == null) {
                path.moveTo(point.getX(), point.getY());
            } else {
                path.lineTo(point.getX(), point.getY());
            }
        }
        path.closePath();
        return path;
    }
}
