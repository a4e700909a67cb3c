package smychka.view.map;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/**
 * Where the map lies on what it is drawn on.
 *
 * @param left x of the map's western edge; {@code top} y of its northern edge
 * @param scale pixels for a unit of the atlas
 * @param visible what can be seen of it
 */
record Sheet(double left, double top, double scale, Rectangle2D visible) {

    /** The map as large as fits into a rectangle, in its middle. */
    static Sheet fitted(Rectangle2D into, Rectangle2D visible) {
        double scale = Math.min(into.getWidth() / Atlas.WIDTH, into.getHeight() / Atlas.HEIGHT);
        return new Sheet(
                into.getX() + (into.getWidth() - scale * Atlas.WIDTH) / 2,
                into.getY() + (into.getHeight() - scale * Atlas.HEIGHT) / 2,
                scale,
                visible);
    }

    double x(Point2D at) {
        return left + scale * at.getX();
    }

    double y(Point2D at) {
        return top + scale * at.getY();
    }

    Point2D back(double x, double y) {
        return new Point2D.Double((x - left) / scale, (y - top) / scale);
    }

    Shape laid(Shape shape) {
        return new AffineTransform(scale, 0, 0, scale, left, top).createTransformedShape(shape);
    }

    /** Sizes of letters and marks, a little larger on a larger map. */
    double size(double points) {
        return points * Math.min(1.7, Math.max(0.8, Math.sqrt(scale / 11)));
    }
}
