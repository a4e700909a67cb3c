package smychka.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CornersTest {

    @Test
    void aStraightLineKeepsItsEndsAlone() {
        var line = IntStream.range(0, 50).mapToObj(i -> at(i, 2.0 * i)).toList();
        assertEquals(List.of(at(0, 0), at(49, 98)), Corners.seen(line, 0.1));
    }

    @Test
    void aPeakThatShowsStays() {
        var line = List.of(at(0, 0), at(1, 0.05), at(2, 3), at(3, 0), at(4, 0));
        assertEquals(List.of(at(0, 0), at(1, 0.05), at(2, 3), at(3, 0), at(4, 0)), Corners.seen(line, 0.01));
        assertEquals(List.of(at(0, 0), at(1, 0.05), at(2, 3), at(3, 0), at(4, 0)), Corners.seen(line, 0.5));
        assertEquals(List.of(at(0, 0), at(4, 0)), Corners.seen(line, 3));
    }

    @Test
    void aLineThatComesBackKeepsItsTurn() {
        assertEquals(
                List.of(at(0, 0), at(9, 0), at(0, 0)),
                Corners.seen(List.of(at(0, 0), at(5, 0), at(9, 0), at(5, 0), at(0, 0)), 0.1));
    }

    @Test
    void noCornerLiesFartherFromTheLineThanIsAllowed() {
        var luck = new Random(7);
        for (var round = 0; round < 200; round++) {
            var near = luck.nextDouble();
            var line = IntStream.range(0, 80)
                    .mapToObj(i -> at(i, 3 * luck.nextGaussian()))
                    .toList();
            var seen = Corners.seen(line, near);
            for (var corner : line) {
                assertTrue(distance(corner, seen) <= near);
            }
        }
    }

    private static double distance(Point2D corner, List<Point2D> line) {
        return IntStream.range(1, line.size())
                .mapToDouble(i -> new Line2D.Double(line.get(i - 1), line.get(i)).ptSegDist(corner))
                .min()
                .orElseThrow();
    }

    private static Point2D at(double x, double y) {
        return new Point2D.Double(x, y);
    }
}
