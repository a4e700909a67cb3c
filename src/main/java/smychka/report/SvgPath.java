package smychka.report;

import java.awt.Shape;
import java.awt.geom.PathIterator;

/** Shapes as SVG's path data, in steps of a tenth of a point. */
final class SvgPath {

    private static final int TENTHS = 10;

    /** Tenths of a point; shorter steps nobody sees. */
    private static final int LEAST_STEP = 2;

    private final StringBuilder out = new StringBuilder();
    private long x;
    private long y;
    private char last;

    /** Coordinates are whole multiples of it, in tenths of a point. */
    private final int grid;

    private SvgPath(int grid) {
        this.grid = grid;
    }

    static String of(Shape shape) {
        return of(shape, 1);
    }

    /** Soft shapes, such as bands: to half a point. */
    static String softly(Shape shape) {
        return of(shape, TENTHS / 2);
    }

    private static String of(Shape shape, int grid) {
        var circle = circle(shape);
        if (circle != null) {
            return circle;
        }
        var path = new SvgPath(grid);
        var at = new double[6];
        for (var i = shape.getPathIterator(null); !i.isDone(); i.next()) {
            switch (i.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> path.move(at);
                case PathIterator.SEG_LINETO -> path.line(at);
                case PathIterator.SEG_QUADTO -> path.curve('q', at, 2);
                case PathIterator.SEG_CUBICTO -> path.curve('c', at, 3);
                default -> path.letter('z');
            }
        }
        return path.out.toString();
    }

    private void move(double[] at) {
        x = tenths(at[0]);
        y = tenths(at[1]);
        letter('M');
        pair(x, y);
    }

    /** Relative; level and upright steps by one number, none for a step of nothing. */
    private void line(double[] at) {
        var dx = tenths(at[0]) - x;
        var dy = tenths(at[1]) - y;
        if (Math.abs(dx) + Math.abs(dy) < LEAST_STEP) {
            return;
        }
        if (dy == 0) {
            letter('h');
            put(dx);
        } else if (dx == 0) {
            letter('v');
            put(dy);
        } else {
            letter('l');
            pair(dx, dy);
        }
        x += dx;
        y += dy;
    }

    private void curve(char kind, double[] at, int points) {
        letter(kind);
        for (var i = 0; i < points; i++) {
            pair(tenths(at[2 * i]) - x, tenths(at[2 * i + 1]) - y);
        }
        x = tenths(at[2 * points - 2]);
        y = tenths(at[2 * points - 1]);
    }

    /** The letter, left out where SVG takes the last one again. */
    private void letter(char kind) {
        if (kind != last || kind == 'M' || kind == 'z') {
            out.append(kind);
        }
        last = kind;
    }

    private void pair(long a, long b) {
        put(a);
        put(b);
    }

    /** A number, set apart from one before it by its sign or a space. */
    private void put(long tenths) {
        var text = number(tenths / (double) TENTHS);
        var before = out.charAt(out.length() - 1);
        if (Character.isDigit(before) && text.charAt(0) != '-') {
            out.append(' ');
        }
        out.append(text);
    }

    private long tenths(double value) {
        return Math.round(value * TENTHS / grid) * grid;
    }

    /** In tenths, without what SVG does not need: 12, 0.5 as .5, -0.5 as -.5. */
    static String number(double value) {
        var tenths = Math.round(value * TENTHS);
        var sign = tenths < 0 ? "-" : "";
        var whole = Math.abs(tenths) / TENTHS;
        var rest = Math.abs(tenths) % TENTHS;
        return rest == 0 ? sign + whole : sign + (whole == 0 ? "" : whole) + "." + rest;
    }

    /** A circle as two arcs, or null for any other shape. */
    private static String circle(Shape shape) {
        var at = new double[6];
        var curves = 0;
        for (var i = shape.getPathIterator(null); !i.isDone(); i.next()) {
            var segment = i.currentSegment(at);
            if (segment == PathIterator.SEG_LINETO || segment == PathIterator.SEG_QUADTO) {
                return null;
            }
            curves += segment == PathIterator.SEG_CUBICTO ? 1 : 0;
        }
        var box = shape.getBounds2D();
        if (curves != 4 || Math.abs(box.getWidth() - box.getHeight()) > 0.01) {
            return null;
        }
        var r = number(box.getWidth() / 2);
        var arc = "a" + r + " " + r + " 0 1 0 ";
        var d = number(box.getWidth());
        return "M" + number(box.getX()) + " " + number(box.getCenterY()) + arc + d + " 0" + arc + "-" + d + " 0z";
    }
}
