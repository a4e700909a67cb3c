package smychka.report;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** Shapes as SVG's path data, in steps of a tenth of a point, without corners that nobody sees. */
final class SvgPath {

    private static final int TENTHS = 10;

    /** Points that a line may pass a corner by. */
    private static final double NEAR = 0.15;

    /** The same of the edge of a soft shape. */
    private static final double RATHER_NEAR = 0.3;

    /** What a bar has at most, whose edges are sharp. */
    private static final int FEW_CORNERS = 6;

    private final StringBuilder out = new StringBuilder();
    private final List<Point2D> line = new ArrayList<>();
    private long x;
    private long y;
    private long startX;
    private long startY;
    private char last;

    /** Coordinates are whole multiples of it, in tenths of a point. */
    private final int grid;

    private final double near;

    private SvgPath(int grid, double near) {
        this.grid = grid;
        this.near = near;
    }

    static String of(Shape shape) {
        return of(shape, new SvgPath(1, NEAR));
    }

    /** Soft shapes, such as bands: to half a point. */
    static String softly(Shape shape) {
        return corners(shape) > FEW_CORNERS ? of(shape, new SvgPath(TENTHS / 2, RATHER_NEAR)) : of(shape);
    }

    private static int corners(Shape shape) {
        var count = 0;
        for (var i = shape.getPathIterator(null); !i.isDone(); i.next()) {
            count++;
        }
        return count;
    }

    private static String of(Shape shape, SvgPath path) {
        var circle = circle(shape);
        if (circle != null) {
            return circle;
        }
        var at = new double[6];
        for (var i = shape.getPathIterator(null); !i.isDone(); i.next()) {
            switch (i.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> path.move(at);
                case PathIterator.SEG_LINETO -> path.line.add(new Point2D.Double(at[0], at[1]));
                case PathIterator.SEG_QUADTO -> path.curve('q', at, 2);
                case PathIterator.SEG_CUBICTO -> path.curve('c', at, 3);
                default -> path.close();
            }
        }
        path.lines(false);
        return path.out.toString();
    }

    private void move(double[] at) {
        lines(false);
        startX = x = tenths(at[0]);
        startY = y = tenths(at[1]);
        letter('M');
        pair(x, y);
        from(at[0], at[1]);
    }

    private void from(double atX, double atY) {
        line.clear();
        line.add(new Point2D.Double(atX, atY));
    }

    private void close() {
        lines(true);
        letter('z');
        x = startX;
        y = startY;
    }

    /** Through all corners so far that show; a shape that closes goes back to its start by itself. */
    private void lines(boolean closing) {
        var seen = line.size() > 1 ? Corners.seen(line, near) : line;
        for (var i = 1; i < seen.size(); i++) {
            var atX = tenths(seen.get(i).getX());
            var atY = tenths(seen.get(i).getY());
            var home = closing && i == seen.size() - 1 && atX == startX && atY == startY;
            if (!home) {
                line(atX - x, atY - y);
            }
        }
        line.clear();
    }

    /** Relative; level and upright steps by one number, none for a step of nothing. */
    private void line(long dx, long dy) {
        if (dx == 0 && dy == 0) {
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
        lines(false);
        letter(kind);
        for (var i = 0; i < points; i++) {
            pair(tenths(at[2 * i]) - x, tenths(at[2 * i + 1]) - y);
        }
        x = tenths(at[2 * points - 2]);
        y = tenths(at[2 * points - 1]);
        from(at[2 * points - 2], at[2 * points - 1]);
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

    /** A number, set apart from one before it by its sign, its point or a space. */
    private void put(long tenths) {
        var text = number(tenths / (double) TENTHS);
        var touching = Character.isDigit(out.charAt(out.length() - 1));
        var apart = text.charAt(0) == '-' || (text.charAt(0) == '.' && pointed());
        out.append(touching && !apart ? " " : "").append(text);
    }

    /** Whether the number before has a point, so that the next point begins another. */
    private boolean pointed() {
        var i = out.length() - 1;
        while (Character.isDigit(out.charAt(i))) {
            i--;
        }
        return out.charAt(i) == '.';
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
