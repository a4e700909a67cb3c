package smychka.report;

import java.awt.Graphics2D;
import java.util.List;

/** What stands between a picture's title and its panels, and says what is what. */
interface Key {

    double height();

    void draw(Graphics2D g, double left, double top);

    /** What it names, in order. */
    List<String> texts();
}
