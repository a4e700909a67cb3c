package smychka.report;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** The corners of a broken line that show, by Douglas and Peucker (1973). */
final class Corners {

    private final List<Point2D> all;
    private final double near;
    private final List<Point2D> seen = new ArrayList<>();

    private Corners(List<Point2D> all, double near) {
        this.all = all;
        this.near = near;
    }

    /**
     * Those without which the line would pass some corner by more than so much; the ends always.
     *
     * @param line of two corners at least
     */
    static List<Point2D> seen(List<Point2D> line, double near) {
        var corners = new Corners(line, near);
        corners.seen.add(line.get(0));
        corners.between(0, line.size() - 1);
        return corners.seen;
    }

    /** Adds what shows after one corner up to another. */
    private void between(int from, int to) {
        var middle = farthest(from, to);
        if (middle > from) {
            between(from, middle);
            between(middle, to);
        } else {
            seen.add(all.get(to));
        }
    }

    /** The corner farthest from the straight line between two others, or the first of them when all are near it. */
    private int farthest(int from, int to) {
        var line = new Line2D.Double(all.get(from), all.get(to));
        var farthest = from;
        var most = near;
        for (var i = from + 1; i < to; i++) {
            var distance = line.ptSegDist(all.get(i));
            if (distance > most) {
                most = distance;
                farthest = i;
            }
        }
        return farthest;
    }
}
