package smychka.run.interval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import smychka.record.IndicatorCatalogue;
import smychka.record.OneMonth;
import smychka.record.Outcome;
import smychka.record.Period;
import smychka.record.StoredRuns;
import smychka.unit.Month;

/**
 * Five replications with the values 1, 2, 3, 4, 5: their mean is 3, their deviation the root of 2.5, and Student's 0.975
 * quantile of 4 degrees is 2.7764. So the interval is 3 plus or minus 1.9632, and 3.9265 wide.
 */
class PrecisionTest {

    private static final Month MONTH = Month.of(1926, 1);
    private static final double[] ONE_TO_FIVE = {1, 2, 3, 4, 5};
    private static final Outcome WAGE = outcome("real_wage");
    private static final Outcome DEATHS = outcome("deaths");

    private final Samples samples = new Samples(List.of(WAGE, DEATHS));

    @Test
    void anIntervalThatIsNarrowAsksForNoMoreReplications() {
        add("nep", ONE_TO_FIVE);
        var precision = Precision.of(samples, goal("4", 200), 5);
        var line = precision.widest().orElseThrow();
        assertEquals(3, line.interval().mean(), 1e-12);
        assertEquals(3.9265, line.width(), 5e-5);
        assertEquals(5, precision.next());
        assertEquals(List.of(), precision.tooWide());
    }

    @Test
    void oneThatIsTooWideAsksForAsManyAsWouldMakeItNarrow() {
        add("nep", ONE_TO_FIVE);
        assertEquals(9, Precision.of(samples, goal("3", 200), 5).next(), "5 * (3.9265 / 3)^2 is 8.6");
        assertEquals(9, Precision.of(samples, goal("100%", 200), 5).next(), "the mean is 3");
        assertEquals(6, Precision.of(samples, goal("3.9", 200), 5).next(), "5 * (3.9265 / 3.9)^2 is 5.1");
    }

    @Test
    void butForAtMostTwiceAsManyAndNeverMoreThanAllowed() {
        add("nep", ONE_TO_FIVE);
        assertEquals(10, Precision.of(samples, goal("2", 200), 5).next(), "5 * (3.9265 / 2)^2 is 19.3");
        assertEquals(7, Precision.of(samples, goal("2", 7), 5).next());
        var capped = Precision.of(samples, goal("2", 5), 5);
        assertEquals(5, capped.next());
        assertEquals(1, capped.tooWide().size());
    }

    @Test
    void fewerThanTheFewestAreNotJudged() {
        add("nep", ONE_TO_FIVE);
        var goal = new Goal(Width.parse("4"), List.of(WAGE), List.of("nep"), null, 8, 200);
        assertEquals(8, Precision.of(samples, goal, 5).next());
    }

    @Test
    void theWidestBesideWhatIsWantedCounts() {
        for (int r = 1; r <= 5; r++) {
            samples.add("nep", run(r, 100 + r, r));
        }
        var goal = new Goal(Width.parse("100%"), List.of(WAGE, DEATHS), List.of("nep"), null, 5, 200);
        var precision = Precision.of(samples, goal, 5);
        assertEquals(
                DEATHS, precision.widest().orElseThrow().outcome(), "both are as wide, but not beside their means");
        assertEquals(9, precision.next());
    }

    @Test
    void luckThatScenariosShareDropsOutOfADifference() {
        add("nep", ONE_TO_FIVE);
        add("left", 2, 3, 4, 5, 6.5);
        var goal = new Goal(Width.parse("20%"), List.of(WAGE), List.of("left"), "nep", 5, 200);
        var line = Precision.of(samples, goal, 5).widest().orElseThrow();
        assertEquals(1.1, line.interval().mean(), 1e-12);
        assertEquals(2 * 2.7764 * 0.1, line.width(), 5e-5, "differences 1, 1, 1, 1, 1.5 deviate by the root of 0.05");
        assertEquals(0.6, line.wanted(), 1e-12, "a fifth of the base's mean");
        assertEquals(5, Precision.of(samples, goal, 5).next());
    }

    @Test
    void aRunThatFailedIsMissingInItsPairAndItsMean() {
        samples.add("nep", run(1, 1, 0));
        samples.add("nep", run(4, 3, 0));
        samples.add("left", run(2, 7, 0));
        samples.add("left", run(4, 8, 0));
        var own = Precision.of(samples, goal("1", 200), 5).lines().get(0);
        assertEquals(2, own.interval().n());
        var goal = new Goal(Width.parse("1"), List.of(WAGE), List.of("left"), "nep", 5, 200);
        assertEquals(1, Precision.of(samples, goal, 5).lines().get(0).interval().n(), "only the fourth has both");
    }

    @Test
    void whatCannotBeToldAsksForNothingAndIsNamed() {
        samples.add("nep", run(3, 1, 0));
        var precision = Precision.of(samples, goal("1", 200), 5);
        assertEquals(5, precision.next());
        assertEquals(1, precision.untold().size());
        assertTrue(precision.widest().isEmpty());
    }

    @Test
    void aMeanOfNoughtHasNoPercentageAndAsksForTwiceAsMany() {
        add("nep", -2, -1, 0, 1, 2);
        assertEquals(10, Precision.of(samples, goal("5%", 200), 5).next());
    }

    @Test
    void whatNeverVariesIsNarrow() {
        add("nep", 0, 0, 0, 0, 0);
        var precision = Precision.of(samples, goal("5%", 200), 5);
        assertEquals(5, precision.next());
        assertFalse(precision.lines().get(0).isTooWide());
    }

    private static Goal goal(String width, int most) {
        return new Goal(Width.parse(width), List.of(WAGE), List.of("nep"), null, 5, most);
    }

    private void add(String scenario, double... wages) {
        for (int i = wages.length; i > 0; i--) {
            samples.add(scenario, run(i, wages[i - 1], 0));
        }
    }

    private static StoredRuns.Run run(int replication, double wage, double deaths) {
        return OneMonth.of(replication, MONTH, Map.of("real_wage", wage, "deaths", deaths));
    }

    private static Outcome outcome(String id) {
        return new Outcome(IndicatorCatalogue.standard().of(id), new Period(MONTH, MONTH));
    }
}
