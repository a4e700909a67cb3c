package smychka.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.Point2D;
import java.util.Locale;
import java.util.function.Function;

/**
 * The marks of one picture as SVG, compact: paths rounded to tenths of a point, looks as classes of a style sheet,
 * neighbours of the same look in one element. Text stays text. Nothing is clipped, since axes hold all that is drawn.
 */
class SvgMarks {

    private static final double OPAQUE = 255;

    private final StringBuilder out = new StringBuilder();
    private final SvgLooks looks;
    private final Function<Color, String> scenarioOf;
    private final StringBuilder path = new StringBuilder();
    private String pathClass = "";

    /** @param scenarioOf the class of the scenario whose colour it is, or nothing */
    SvgMarks(SvgLooks looks, Function<Color, String> scenarioOf) {
        this.looks = looks;
        this.scenarioOf = scenarioOf;
    }

    /** All marks so far. */
    String text() {
        flush();
        return out.toString();
    }

    void open(String group) {
        flush();
        out.append("<g class=\"").append(group).append("\">");
    }

    void close() {
        flush();
        out.append("</g>");
    }

    void stroke(Shape shape, Color color, BasicStroke stroke) {
        if (color.getAlpha() == 0) {
            return;
        }
        var look = new StringBuilder("fill:none;stroke:").append(looks.color(color));
        opacity(look, "stroke-opacity", color);
        look.append(";stroke-width:").append(SvgPath.number(stroke.getLineWidth()));
        if (stroke.getDashArray() != null) {
            look.append(";stroke-dasharray:");
            for (var dash : stroke.getDashArray()) {
                look.append(SvgPath.number(dash)).append(' ');
            }
        }
        if (stroke.getLineJoin() == BasicStroke.JOIN_ROUND) {
            look.append(";stroke-linejoin:round");
        }
        shape(shape, look.toString(), color);
    }

    void fill(Shape shape, Color color) {
        if (color.getAlpha() == 0) {
            return;
        }
        var look = new StringBuilder("fill:").append(looks.color(color));
        opacity(look, "fill-opacity", color);
        shape(shape, look.toString(), color);
    }

    private static void opacity(StringBuilder look, String property, Color color) {
        if (color.getAlpha() < OPAQUE) {
            look.append(';')
                    .append(property)
                    .append(':')
                    .append(String.format(Locale.ROOT, "%.2f", color.getAlpha() / OPAQUE));
        }
    }

    private void shape(Shape shape, String look, Color color) {
        var name = looks.of(look) + scenarioOf.apply(color);
        var together = name.equals(pathClass) && color.getAlpha() == OPAQUE;
        if (!together) {
            flush();
            pathClass = name;
        }
        path.append(color.getAlpha() < OPAQUE ? SvgPath.softly(shape) : SvgPath.of(shape));
    }

    private void flush() {
        if (path.length() > 0) {
            out.append("<path class=\"")
                    .append(pathClass)
                    .append("\" d=\"")
                    .append(path)
                    .append("\"/>");
        }
        path.setLength(0);
        pathClass = "";
    }

    void text(String text, Point2D at, Font font, Color color) {
        flush();
        var look = "font-size:" + SvgPath.number(font.getSize2D()) + "px;font-weight:"
                + (Theme.isSemibold(font) ? "600" : "400") + ";fill:" + looks.color(color);
        out.append("<text class=\"").append(looks.of(look)).append("\" x=\"").append(SvgPath.number(at.getX()));
        out.append("\" y=\"")
                .append(SvgPath.number(at.getY()))
                .append("\">")
                .append(escaped(text))
                .append("</text>");
    }

    /** Without what would be markup, and without what XML cannot hold. */
    static String escaped(String text) {
        return text.replaceAll("[\\x00-\\x1f\\x7f\\ufffe\\uffff]", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
