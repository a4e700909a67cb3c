package smychka.report;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** The box of every text on a sheet, written down while it is drawn. */
final class TextBoxes {

    private static final double TOUCH = 1.5;

    private record Box(String text, Rectangle2D area) {}

    private final List<Box> boxes = new ArrayList<>();
    private final Rectangle2D sheet;

    private TextBoxes(Drawing sheet) {
        this.sheet = new Rectangle2D.Double(0, 0, sheet.width(), sheet.height());
    }

    static TextBoxes of(Drawing sheet) {
        var boxes = new TextBoxes(sheet);
        sheet.draw(boxes.recorder());
        return boxes;
    }

    /** Texts that leave the sheet or lie on one another. */
    List<String> faults() {
        var faults = new ArrayList<String>();
        if (boxes.isEmpty()) {
            faults.add("no text at all");
        }
        for (var i = 0; i < boxes.size(); i++) {
            var box = boxes.get(i);
            if (!sheet.contains(box.area)) {
                faults.add(box.text + " leaves the sheet");
            }
            for (var other : boxes.subList(0, i)) {
                if (box.area.intersects(other.area)) {
                    faults.add(box.text + " lies on " + other.text);
                }
            }
        }
        return faults;
    }

    private SvgGraphics recorder() {
        return new SvgGraphics(new SvgMarks(SvgLooks.fixed(), color -> "") {
            @Override
            void text(String text, Point2D at, Font font, Color color) {
                var area = font.createGlyphVector(Theme.MEASURE, text).getVisualBounds();
                if (!area.isEmpty()) {
                    boxes.add(new Box(
                            text,
                            new Rectangle2D.Double(
                                    at.getX() + area.getX() + TOUCH / 2,
                                    at.getY() + area.getY() + TOUCH / 2,
                                    area.getWidth() - TOUCH,
                                    area.getHeight() - TOUCH)));
                }
            }
        });
    }
}
