package smychka.view.map;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.Optional;
import smychka.view.inspect.Subject;

/** One layer of the map. */
interface MapLayer {

    void paint(Graphics2D g, Sheet sheet, MapView view);

    /** What is struck by a click there. */
    default List<Subject> struck(Point2D pixel, Sheet sheet, MapView view) {
        return List.of();
    }

    /** What the pointer says over something of this layer, besides its name. */
    default Optional<String> note(Subject subject, MapView view) {
        return Optional.empty();
    }
}
