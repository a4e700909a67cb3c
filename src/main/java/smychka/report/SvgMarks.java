package smychka.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * The marks of one picture as SVG, compact: paths rounded to tenths of a point, looks as classes of a style sheet,
 * a shape and its outline in one element, and neighbours of the same look. Text stays text. Nothing is clipped, since
 * axes hold all that is drawn.
 */
class SvgMarks {

    private static final int OPAQUE = 255;

    private final StringBuilder out = new StringBuilder();
    private final SvgLooks looks;
    private final Function<Color, String> scenarioOf;
    private Mark last;
    private final List<Mark> alike = new ArrayList<>();

    /**
     * A shape.
     *
     * @param scenario its scenario's class, after a space, or nothing
     * @param simple whether others of its look may lie over it in one element
     */
    private record Mark(String path, Rectangle2D box, String fill, String stroke, String scenario, boolean simple) {

        private String look() {
            return fill.isEmpty() ? "fill:none;" + stroke : stroke.isEmpty() ? fill : fill + ";" + stroke;
        }

        private boolean isOutlineOf(Mark other) {
            return fill.isEmpty() && other.stroke.isEmpty() && path.equals(other.path);
        }

        private Mark outlined(Mark outline) {
            var either = scenario.isEmpty() ? outline.scenario : scenario;
            return new Mark(path, box, fill, outline.stroke, either, false);
        }

        private boolean joins(Mark other) {
            var clear = simple || !box.intersects(other.box);
            return clear && look().equals(other.look()) && scenario.equals(other.scenario);
        }
    }

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
        var look = new StringBuilder("stroke:").append(looks.color(color));
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
        add(new Mark(
                SvgPath.of(shape), shape.getBounds2D(), "", look.toString(), scenarioOf.apply(color), opaque(color)));
    }

    void fill(Shape shape, Color color) {
        if (color.getAlpha() == 0) {
            return;
        }
        var look = new StringBuilder("fill:").append(looks.color(color));
        opacity(look, "fill-opacity", color);
        var path = opaque(color) ? SvgPath.of(shape) : SvgPath.softly(shape);
        add(new Mark(path, shape.getBounds2D(), look.toString(), "", scenarioOf.apply(color), opaque(color)));
    }

    private static boolean opaque(Color color) {
        return color.getAlpha() == OPAQUE;
    }

    private static void opacity(StringBuilder look, String property, Color color) {
        if (!opaque(color)) {
            look.append(';')
                    .append(property)
                    .append(':')
                    .append(String.format(Locale.ROOT, "%.2f", color.getAlpha() / (double) OPAQUE));
        }
    }

    private void add(Mark mark) {
        if (last != null && mark.isOutlineOf(last)) {
            last = last.outlined(mark);
        } else {
            settle();
            last = mark;
        }
    }

    /** Puts the last shape to those before it, since no outline follows. */
    private void settle() {
        if (last == null) {
            return;
        }
        if (!alike.stream().allMatch(last::joins)) {
            write();
        }
        alike.add(last);
        last = null;
    }

    private void flush() {
        settle();
        write();
    }

    /** Shapes that are alike as one element. */
    private void write() {
        if (alike.isEmpty()) {
            return;
        }
        var first = alike.get(0);
        out.append("<path class=\"")
                .append(looks.of(first.look()))
                .append(first.scenario)
                .append("\" d=\"");
        alike.forEach(mark -> out.append(mark.path));
        out.append("\"/>");
        alike.clear();
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
