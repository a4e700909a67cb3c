package smychka.report.effect;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Factors that add up, factors that need each other, and one that makes up for another. */
class FactorialEffectsTest {

    private static final double TINY = 1e-12;

    /** @param model of what is on */
    private static double[] outcomes(int factors, ToDoubleFunction<IntPredicate> model) {
        return IntStream.range(0, 1 << factors)
                .mapToDouble(c -> model.applyAsDouble(f -> (c >> f & 1) == 1))
                .toArray();
    }

    private static double number(boolean on) {
        return on ? 1 : 0;
    }

    @Test
    void factorsThatAddUpDoTheSameWhateverElseIsOn() {
        var effects = new FactorialEffects(
                3, new double[][] {outcomes(3, on -> 7 + 3 * number(on.test(0)) - 2 * number(on.test(1)))});
        double[] expected = {3, 3, 3, 3, -2, -2, -2, -2, 0, 0, 0, 0, 0, 0, 0, 1};
        assertArrayEquals(expected, effects.of(new int[] {0}), TINY);
    }

    @Test
    void factorsThatNeedEachOtherShareWhatTheyDoTogether() {
        // nothing without the first and the second; the third doubles it
        var effects = new FactorialEffects(
                3, new double[][] {outcomes(3, on -> 6 * number(on.test(0) && on.test(1)) * (1 + number(on.test(2))))});
        var measures = effects.of(new int[] {0});
        assertArrayEquals(
                new double[] {0, 12, 4.5, 5},
                IntStream.range(0, 4).mapToDouble(i -> measures[i]).toArray(),
                TINY);
        assertArrayEquals(
                new double[] {0, 6, 1.5, 2},
                IntStream.range(8, 12).mapToDouble(i -> measures[i]).toArray(),
                TINY);
        // first x second, first x third, second x third
        assertArrayEquals(
                new double[] {9, 3, 3},
                IntStream.range(12, 15).mapToDouble(i -> measures[i]).toArray(),
                TINY);
        assertEquals(12, measures[15], TINY);
    }

    @Test
    void shapleyValuesAddUpToWhatAllDoTogether() {
        var luck = new java.util.Random(3);
        int k = 5;
        var effects = new FactorialEffects(k, new double[][] {
            luck.doubles(1 << k).toArray(), luck.doubles(1 << k).toArray()
        });
        var measures = effects.of(new int[] {0, 1, 1});
        double sum = IntStream.range(0, k)
                .mapToDouble(f -> measures[FactorialEffects.EACH * f + 3])
                .sum();
        assertEquals(measures[measures.length - 1], sum, TINY);
    }

    @Test
    void intervalsAreOverSamples() {
        var samples = IntStream.range(0, 20)
                .mapToObj(i -> outcomes(2, on -> i + (4 + i % 2) * number(on.test(0))))
                .toArray(double[][]::new);
        var shapley = Bootstrap.estimates(new FactorialEffects(2, samples)).get(3);
        assertEquals(4.5, shapley.value(), TINY);
        assertEquals(4.5 - 1.96 * 0.5 / Math.sqrt(20), shapley.low(), 0.06);
        assertEquals(4.5 + 1.96 * 0.5 / Math.sqrt(20), shapley.high(), 0.06);
    }
}
