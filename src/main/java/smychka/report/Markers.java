package smychka.report;

import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** How observed figures are marked, in panels and legend alike. */
final class Markers {

    private Markers() {}

    static Paint fill(boolean doubtful) {
        return doubtful ? Theme.GROUND : Theme.OBSERVED;
    }

    /** The same at half size, for small panels. */
    static Shape small(int place) {
        return AffineTransform.getScaleInstance(0.55, 0.55).createTransformedShape(shape(place));
    }

    /** Disc, diamond, triangle: one for each observed series of a panel. */
    static Shape shape(int place) {
        if (place == 0) {
            return new Ellipse2D.Double(-3.5, -3.5, 7, 7);
        }
        var path = new Path2D.Double();
        var corners = place == 1
                ? new double[][] {{0, -4.8}, {4.8, 0}, {0, 4.8}, {-4.8, 0}}
                : new double[][] {{0, -4.6}, {4.4, 3.6}, {-4.4, 3.6}};
        path.moveTo(corners[0][0], corners[0][1]);
        for (var corner : corners) {
            path.lineTo(corner[0], corner[1]);
        }
        path.closePath();
        return path;
    }
}
