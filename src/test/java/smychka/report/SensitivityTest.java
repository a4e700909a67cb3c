package smychka.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.random.HaltonSequenceGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Effects of factors on outcomes whose answer is known. */
class SensitivityTest {

    @TempDir
    Path folder;

    private Sensitivity sensitivity(FakeStudy fake, String indicator) throws IOException {
        var batch = Batch.read(fake.write(folder), Wanted.of(List.of(), Outcomes.indicators()));
        var design = batch.study().orElseThrow();
        var outcome = new Outcomes(batch).list(List.of(indicator)).get(0);
        return new Sensitivity(
                design, Response.of(batch, design, Ink.of(batch.scenarios()).get(0), outcome));
    }

    private List<Sensitivity.Effect> effects(FakeStudy fake) throws IOException {
        return sensitivity(fake, "real_wage").effects();
    }

    @Test
    void elementaryEffectsOfAStraightOutcomeAreItsSlopesAndDoNotDiffer() throws IOException {
        var effects = effects(FakeStudy.morris(6, x -> 1 + 0.4 * x[0] - 0.1 * x[1]));
        assertEquals(4, effects.get(0).main().value() / effects.get(1).main().value(), 1e-9);
        assertEquals(0, effects.get(0).beside().value(), 1e-9);
        assertEquals(1, effects.get(0).direction());
        assertEquals(-1, effects.get(1).direction());
        assertTrue(effects.get(0).isTold());
    }

    @Test
    void elementaryEffectsThatChangeTheirSignHaveNoDirectionAndAWideSigma() throws IOException {
        var effects = effects(FakeStudy.morris(6, x -> 1 + (x[0] - 0.5) * (x[0] - 0.5)));
        assertEquals(0, effects.get(0).direction());
        assertTrue(effects.get(0).beside().value() > effects.get(0).main().value() / 2);
        assertEquals(0, effects.get(1).main().value(), 1e-9);
        assertFalse(effects.get(1).isTold());
    }

    /** Independent samples: the first 2048 points of a Halton sequence in four dimensions. */
    private static FakeStudy saltelli(ToDoubleFunction<double[]> wage) {
        var sequence = new HaltonSequenceGenerator(4);
        var a = new ArrayList<double[]>();
        var b = new ArrayList<double[]>();
        for (var i = 0; i < 2048; i++) {
            var x = sequence.nextVector();
            a.add(new double[] {x[0], x[1]});
            b.add(new double[] {x[2], x[3]});
        }
        return FakeStudy.saltelli(a, b, wage);
    }

    @Test
    void sobolIndicesOfASumAreTheSharesOfItsTermsVariances() throws IOException {
        var effects = effects(saltelli(x -> 1 + 2 * x[0] + x[1]));
        assertEquals(0.8, effects.get(0).main().value(), 0.02);
        assertEquals(0.2, effects.get(1).main().value(), 0.02);
        assertEquals(0.8, effects.get(0).beside().value(), 0.02);
        assertEquals(0.2, effects.get(1).beside().value(), 0.02);
        assertTrue(effects.get(1).isTold());
    }

    @Test
    void sobolIndicesOfACentredProductLieInTheInteractionAlone() throws IOException {
        var effects = effects(saltelli(x -> 1 + (x[0] - 0.5) * (x[1] - 0.5)));
        assertEquals(0, effects.get(0).main().value(), 0.03);
        assertEquals(1, effects.get(0).beside().value(), 0.05);
        assertEquals(0, effects.get(0).direction());
    }

    @Test
    void samplesThatGoTogetherAreToldByTheirFactor() throws IOException {
        var same = List.of(
                new double[] {0.1, 0.4},
                new double[] {0.9, 0.2},
                new double[] {0.4, 0.9},
                new double[] {0.6, 0.1},
                new double[] {0.3, 0.7},
                new double[] {0.8, 0.6});
        var other = List.of(
                new double[] {0.1, 0.6},
                new double[] {0.9, 0.3},
                new double[] {0.4, 0.2},
                new double[] {0.6, 0.7},
                new double[] {0.3, 0.4},
                new double[] {0.8, 0.9});
        var batch = Batch.read(
                FakeStudy.saltelli(same, other, x -> x[0]).write(folder), Wanted.of(List.of(), Outcomes.indicators()));
        assertEquals(List.of("first"), batch.study().orElseThrow().alike());
    }

    @Test
    void onAGridCoefficientsOfRanksAreRankCorrelationsAndTheRegressionSaysHowMuchItExplains() throws IOException {
        var sensitivity = sensitivity(FakeStudy.grid(5, 5, x -> 1 + x[0] + 1e-3 * x[1]), "real_wage");
        assertEquals(Sensitivity.Method.REGRESSION, sensitivity.method());
        var effects = sensitivity.effects();
        assertTrue(effects.get(0).main().value() > 0.9);
        assertTrue(effects.get(0).isTold());
        assertEquals(1, effects.get(0).direction());
        assertTrue(sensitivity.explained() > 0.95);
    }

    @Test
    void aFewPointsHaveRankCorrelationsWithoutARegression() throws IOException {
        var sensitivity = sensitivity(FakeStudy.grid(2, 2, x -> 1 - x[0]), "real_wage");
        assertEquals(Sensitivity.Method.CORRELATION, sensitivity.method());
        assertEquals(-1, sensitivity.effects().get(0).main().value(), 1e-9);
        assertEquals(0, sensitivity.effects().get(1).main().value(), 1e-9);
    }

    @Test
    void anOutcomeThatNeverMovesIsMovedByNothing() throws IOException {
        for (var fake : List.of(FakeStudy.grid(4, 3, x -> 1), FakeStudy.morris(4, x -> 1))) {
            for (var effect : sensitivity(fake, "horses").effects()) {
                assertFalse(effect.isTold());
                assertTrue(!(Math.abs(effect.main().value()) > 1e-9));
            }
        }
    }
}
