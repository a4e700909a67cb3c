package smychka.report;

import java.awt.Graphics2D;
import java.util.List;

/** What is drawn onto a ground of known size, the same way each time. */
interface Drawing {

    String title();

    int width();

    int height();

    /** The scenarios that have colours in it, in order. */
    List<Ink> inks();

    void draw(Graphics2D g);
}
