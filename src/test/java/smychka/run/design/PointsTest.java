package smychka.run.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.junit.jupiter.api.Test;
import smychka.scenario.Design;
import smychka.scenario.Factor;

class PointsTest {

    private static final Factor PRICE = new Factor("price", 40, 80, false);
    private static final Factor FOOD = new Factor("food", 0, 1, false);
    private static final Factor SWITCH = new Factor("switch", 0, 1, true);

    @Test
    void withoutADesignThereIsOnePointThatSetsNothing() {
        assertEquals(List.of(new Point(1, "", "", Map.of())), Points.of(new Design.Replications(), 1));
    }

    @Test
    void aGridHasEveryCombinationOnceTheLastKeyFastest() {
        var design = grid(List.of(40.0, 60.0, 80.0), List.of(0.0, 1.0));
        var points = Points.of(design, 1);
        assertEquals(
                List.of("40 0", "40 1", "60 0", "60 1", "80 0", "80 1"),
                points.stream()
                        .map(p -> Math.round(p.settings().get("price")) + " "
                                + Math.round(p.settings().get("food")))
                        .toList());
        assertEquals(
                List.of(1, 2, 3, 4, 5, 6), points.stream().map(Point::number).toList());
    }

    @Test
    void howeverFarAGridIsEachValueHasComeUpAsOftenAsAnyOtherOrOnceLess() {
        for (var design : List.of(
                grid(List.of(1.0, 2.0, 3.0, 4.0), List.of(1.0, 2.0, 3.0, 4.0)),
                grid(List.of(1.0, 2.0, 3.0), List.of(1.0, 2.0)),
                grid(List.of(1.0), List.of(1.0, 2.0, 3.0, 4.0, 5.0)))) {
            var points = Points.of(design, 1);
            var order = Points.order(design, points.size());
            assertEquals(points.size(), new TreeSet<>(order).size());
            var seen = new HashMap<String, Integer>();
            for (int at : order) {
                points.get(at).settings().forEach((key, value) -> seen.merge(key + value, 1, Integer::sum));
                assertEven(design, seen);
            }
        }
    }

    private static void assertEven(Design.Grid design, Map<String, Integer> seen) {
        for (int f = 0; f < design.factors().size(); f++) {
            var key = design.factors().get(f).key();
            var counts = design.values().get(f).stream()
                    .mapToInt(v -> seen.getOrDefault(key + v, 0))
                    .summaryStatistics();
            assertTrue(counts.getMax() - counts.getMin() <= 1, key + ": " + seen);
        }
    }

    @Test
    void aLatinHypercubeHasOnePointInEachStratumOfEachKey() {
        var points = Points.of(new Design.LatinHypercube(List.of(PRICE, FOOD), 20, null), 7);
        assertEquals(20, points.size());
        for (var factor : List.of(PRICE, FOOD)) {
            var strata = new TreeSet<Integer>();
            points.forEach(p -> strata.add(
                    (int) ((p.settings().get(factor.key()) - factor.low()) / (factor.high() - factor.low()) * 20)));
            assertEquals(20, strata.size(), factor.key());
        }
    }

    @Test
    void aLatinHypercubeFollowsFromItsSeedAndAnotherKeyChangesNoOther() {
        var two = Points.of(new Design.LatinHypercube(List.of(PRICE, FOOD), 20, null), 7);
        assertEquals(two, Points.of(new Design.LatinHypercube(List.of(PRICE, FOOD), 20, 7L), 8));
        assertNotEquals(two, Points.of(new Design.LatinHypercube(List.of(PRICE, FOOD), 20, 8L), 7));
        var one = Points.of(new Design.LatinHypercube(List.of(PRICE), 20, null), 7);
        assertEquals(price(two), price(one));
    }

    @Test
    void aSobolSequenceBeginsInTheMiddleAndGrowsWithoutMoving() {
        var few = Points.of(new Design.Sobol(List.of(PRICE, FOOD), 3), 7);
        assertEquals(Map.of("price", 60.0, "food", 0.5), few.get(0).settings());
        assertEquals(Map.of("price", 70.0, "food", 0.25), few.get(1).settings());
        assertEquals(Map.of("price", 50.0, "food", 0.75), few.get(2).settings());
        assertEquals(
                few, Points.of(new Design.Sobol(List.of(PRICE, FOOD), 50), 9).subList(0, 3));
    }

    @Test
    void aTrajectoryOfMorrisMovesEveryKeyOnceByTheSameStep() {
        var points = Points.of(new Design.Morris(List.of(PRICE, FOOD, SWITCH), 10, 4, null), 7);
        assertEquals(10 * 4, points.size());
        for (int t = 0; t < 10; t++) {
            var moved = new TreeSet<String>();
            for (int step = 1; step <= 3; step++) {
                var before = points.get(4 * t + step - 1).settings();
                var point = points.get(4 * t + step);
                for (var factor : List.of(PRICE, FOOD, SWITCH)) {
                    double change = point.settings().get(factor.key()) - before.get(factor.key());
                    if (change != 0) {
                        moved.add(factor.key());
                        assertEquals(
                                factor.equals(PRICE) ? 40 * 2 / 3.0 : factor.equals(FOOD) ? 2 / 3.0 : 1,
                                Math.abs(change),
                                1e-9);
                        assertEquals(step + " " + factor.key(), point.role());
                    }
                }
                assertEquals(Integer.toString(t + 1), point.sample());
            }
            assertEquals(3, moved.size());
        }
    }

    @Test
    void moreTrajectoriesChangeNoneOfTheFirst() {
        var few = Points.of(new Design.Morris(List.of(PRICE, FOOD), 3, 4, null), 7);
        assertEquals(
                few,
                Points.of(new Design.Morris(List.of(PRICE, FOOD), 9, 4, null), 7)
                        .subList(0, 9));
    }

    @Test
    void saltelliMixesTwoSamplesKeyByKey() {
        var points = Points.of(new Design.Saltelli(List.of(PRICE, FOOD), 4, true), 7);
        assertEquals(4 * (2 + 2 * 2), points.size());
        assertEquals(
                List.of("A", "A_B price", "A_B food", "B_A price", "B_A food", "B"),
                points.subList(0, 6).stream().map(Point::role).toList());
        var a = points.get(6).settings();
        var b = points.get(11).settings();
        assertNotEquals(a, b);
        assertEquals(
                Map.of("price", b.get("price"), "food", a.get("food")),
                points.get(7).settings());
        assertEquals(
                Map.of("price", a.get("price"), "food", b.get("food")),
                points.get(9).settings());
        assertEquals(
                4 * (2 + 2),
                Points.of(new Design.Saltelli(List.of(PRICE, FOOD), 4, false), 7)
                        .size());
    }

    @Test
    void theTwoSamplesOfSaltelliHaveNothingToDoWithEachOther() {
        for (int samples = 16; samples <= 256; samples *= 2) {
            for (int k = 2; k <= 8; k++) {
                var factors = IntStream.range(0, k)
                        .mapToObj(f -> new Factor("f" + f, 0, 1, false))
                        .toList();
                var points = Points.of(new Design.Saltelli(factors, samples, false), 7);
                for (var factor : factors) {
                    double together = new PearsonsCorrelation()
                            .correlation(column(points, "A", factor), column(points, "B", factor));
                    // what 175 pairs of independent samples would stay within
                    assertTrue(
                            Math.abs(together) < 3.2 / Math.sqrt(samples),
                            factor.key() + " of " + k + ", " + samples + " samples: " + together);
                }
            }
        }
    }

    private static double[] column(List<Point> points, String role, Factor factor) {
        return points.stream()
                .filter(p -> p.role().equals(role))
                .mapToDouble(p -> p.settings().get(factor.key()))
                .toArray();
    }

    @Test
    void wholeNumbersStayWholeAndComeUpEquallyOften() {
        var three = new Factor("three", 1, 3, true);
        var counts = new HashMap<Double, Integer>();
        for (var point : Points.of(new Design.LatinHypercube(List.of(three), 30, null), 7)) {
            counts.merge(point.settings().get("three"), 1, Integer::sum);
        }
        assertEquals(Map.of(1.0, 10, 2.0, 10, 3.0, 10), counts);
        assertEquals(3, three.at(1));
    }

    @Test
    void aFactorialDesignHasEveryCombinationOfOffAndOn() {
        var factors = List.of(new Factor("a", 0, 1, true), new Factor("b", 0, 1, true), new Factor("c", 0, 1, true));
        var design = new Design.Factorial(factors, List.of(Path.of("a"), Path.of("b"), Path.of("c")));
        var points = Points.of(design, 7);
        assertEquals(Map.of("a", 0.0, "b", 0.0, "c", 0.0), points.get(0).settings());
        assertEquals(8, points.stream().map(Point::settings).distinct().count());
        assertEquals(8, Points.order(design, 8).stream().distinct().count());
    }

    private static Design.Grid grid(List<Double> prices, List<Double> foods) {
        return new Design.Grid(List.of(PRICE, FOOD), List.of(prices, foods));
    }

    private static List<Double> price(List<Point> points) {
        return points.stream().map(p -> p.settings().get("price")).toList();
    }
}
