package smychka.run.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The loss, worked by hand. */
class LossTest {

    private static final Target TARGET = new Target("wage", 80, 100, 140, 1);

    @Test
    void distanceIsInHalfWidthsOfTheBandOnTheSideWhereTheNumberLies() {
        assertEquals(0, TARGET.distance(100));
        assertEquals(1, TARGET.distance(140));
        assertEquals(-1, TARGET.distance(80));
        assertEquals(2, TARGET.distance(180));
        assertEquals(-2, TARGET.distance(60));
    }

    @Test
    void aBandWithRoomOnOneSideAloneLendsItToTheOther() {
        assertEquals(1, new Target("x", 5, 5, 7, 1).distance(7));
        assertEquals(-1, new Target("x", 5, 5, 7, 1).distance(3));
    }

    @Test
    void aPartIsSmallWithinTheBandAndGrowsBeyondItFirstSquaredThenStraight() {
        assertEquals(0, Loss.part(TARGET, 100));
        assertEquals(0.025, Loss.part(TARGET, 120), 1e-12);
        assertEquals(0.1, Loss.part(TARGET, 140), 1e-12);
        assertEquals(0.1 + 0.25, Loss.part(TARGET, 160), 1e-12);
        assertEquals(0.1 + 1, Loss.part(TARGET, 180), 1e-12);
        assertEquals(0.1 + 3, Loss.part(TARGET, 220), 1e-12);
        assertEquals(1000, Loss.part(TARGET, 1e9));
        assertEquals(1000, Loss.part(TARGET, Double.NaN));
    }

    @Test
    void theLossIsTheMeanByWeightOfThePartsAtTheMedianOverTheSeeds() {
        var loss = new Loss(List.of(TARGET, new Target("deaths", 1, 2, 3, 3)));
        var evaluation = evaluation(List.of(List.of(180.0, 90.0, 140.0), List.of(2.0, 2.0, 9.0)));
        assertEquals((1 * 0.1 + 3 * 0) / 4, loss.of(evaluation), 1e-12);
    }

    @Test
    void aMomentThatHalfOfTheSeedsDoNotTellCountsTheMost() {
        var loss = new Loss(List.of(TARGET));
        assertEquals(1000, loss.of(evaluation(List.of(List.of(100.0, Double.NaN)))));
        assertEquals(0, loss.of(evaluation(List.of(List.of(100.0, Double.NaN, 100.0)))));
    }

    @Test
    void aFailedEvaluationCountsMoreThanAnyOther() {
        var failed = new Evaluation(1, Evaluation.Phase.SEARCH, List.of(1.0), List.of(), "broke");
        assertEquals(10_000, new Loss(List.of(TARGET)).of(failed));
    }

    private static Evaluation evaluation(List<List<Double>> figures) {
        return new Evaluation(1, Evaluation.Phase.SEARCH, List.of(1.0), figures, "");
    }
}
