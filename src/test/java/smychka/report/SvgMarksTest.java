package smychka.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;

/** How shapes become elements of SVG. */
class SvgMarksTest {

    private static final Color RED = new Color(0xcc0000);
    private static final Color GREY = new Color(0x777777);

    private final SvgLooks looks = SvgLooks.fixed();
    private final SvgMarks marks = new SvgMarks(looks, color -> color.equals(RED) ? " s0" : "");

    @Test
    void aShapeAndItsOutlineAreOneElementOfItsScenario() {
        marks.fill(square(0), RED);
        marks.stroke(square(0), GREY, new BasicStroke(1));
        marks.fill(square(9), RED);
        marks.stroke(square(9), RED, new BasicStroke(1));
        assertEquals(
                "<path class=\"k0 s0\" d=\"M0 0h4v4h-4z\"/><path class=\"k1 s0\" d=\"M9 0h4v4h-4z\"/>", marks.text());
        assertTrue(looks.rules().contains(".k0{fill:#cc0000;stroke:#777777;stroke-width:1}"), looks.rules());
    }

    @Test
    void neighboursThatLookAlikeAreOneElement() {
        for (var x = 0; x < 20; x += 5) {
            marks.fill(square(x), RED);
            marks.stroke(square(x), GREY, new BasicStroke(1));
        }
        assertEquals("<path class=\"k0 s0\" d=\"M0 0h4v4h-4zM5 0h4v4h-4zM10 0h4v4h-4zM15 0h4v4h-4z\"/>", marks.text());
    }

    @Test
    void anOutlineUnderAnotherShapeStaysUnderIt() {
        for (var x = 0; x < 4; x += 2) {
            marks.fill(square(x), RED);
            marks.stroke(square(x), GREY, new BasicStroke(1));
        }
        assertEquals(2, marks.text().split("<path").length - 1);
    }

    @Test
    void whatLetsThroughDarkensWhereItLiesTwice() {
        for (var x = 0; x < 4; x += 2) {
            marks.fill(square(x), new Color(204, 0, 0, 80));
        }
        assertEquals(2, marks.text().split("<path").length - 1);
    }

    private static Rectangle2D square(double x) {
        return new Rectangle2D.Double(x, 0, 4, 4);
    }
}
