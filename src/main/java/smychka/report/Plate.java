package smychka.report;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** One panel of a study's picture, with its data. */
interface Plate {

    /** The base scenario it is about, or null when it is about all. */
    Ink base();

    String heading();

    /** Units, and how axes go. */
    String note();

    /** Draws plot and axes. */
    void draw(Graphics2D g, Rectangle2D area);

    /** The same in words, for those who do not see it. */
    String words();

    Page.Table table();
}
