package smychka.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import smychka.random.Drawn;

class UncertainTest {

    private static final double LOW = 1;
    private static final double HIGH = 9;
    private static final String GOLDEN = "{KCAL_TARGET=2709.648632254645, SIGMA_MAX=0.2713337626657669, "
            + "ETA_TERMS=2.3143301036277126, THETA_TERMS=0.6418707600894191}";

    @Test
    void drawsFollowFromSeedAndNameAlone() {
        var one = unsure(Map.of(Parameter.MIG0, new Distribution.Uniform(0.006, 0.014)));
        var both = unsure(Map.of(
                Parameter.MIG0,
                new Distribution.Uniform(0.006, 0.014),
                Parameter.KCAL_TARGET,
                new Distribution.Uniform(2600, 3000)));
        for (long seed = 1; seed < 50; seed++) {
            assertEquals(one.draws(seed).get(Parameter.MIG0), both.draws(seed).get(Parameter.MIG0));
            assertNotEquals(one.draws(seed), one.draws(seed + 1));
            double luck = (both.draws(seed).get(Parameter.KCAL_TARGET) - 2600) / 400;
            assertNotEquals(luck, (one.draws(seed).get(Parameter.MIG0) - 0.006) / 0.008, 1e-9);
        }
    }

    /** Bits that no machine, no JDK and no change of the program may move. */
    @Test
    void drawsAreTheseBits() {
        var scenario = unsure(Map.of(
                Parameter.KCAL_TARGET,
                new Distribution.Uniform(2700, 2900),
                Parameter.SIGMA_MAX,
                new Distribution.Triangular(0.2, 0.25, 0.3),
                Parameter.ETA_TERMS,
                new Distribution.Normal(2.2, 0.2),
                Parameter.THETA_TERMS,
                new Distribution.Lognormal(0.55, 0.1)));
        assertEquals(GOLDEN, scenario.draws(1921).toString());
    }

    @Test
    void aReplicationRunsWhatItDrewAndNothingIsUncertainInIt() {
        var scenario = unsure(Map.of(Parameter.KCAL_TARGET, new Distribution.Listed(List.of(2700.0, 2800.0))));
        var run = scenario.drawn(5);
        assertEquals(Map.of(), run.uncertain());
        assertEquals(
                scenario.draws(5).get(Parameter.KCAL_TARGET), run.parameters().of(Parameter.KCAL_TARGET));
        assertNotEquals(ScenarioHash.of(scenario), ScenarioHash.of(run));
        assertEquals(
                2,
                LongStream.range(0, 60)
                        .mapToObj(s -> ScenarioHash.of(scenario.drawn(s)))
                        .distinct()
                        .count());
    }

    @Test
    void distributionsHaveTheirMiddleAndStayWithinTheBounds() {
        check(new Distribution.Uniform(2, 6), 4, 4 / Math.sqrt(12));
        check(new Distribution.Triangular(2, 3, 7), 4, Math.sqrt((4 + 9 + 49 - 6 - 14 - 21) / 18.0));
        check(new Distribution.Normal(5, 0.5), 5, 0.5);
        check(new Distribution.Lognormal(4, 0.1), 4 * Math.exp(0.005), 4 * 0.1005);
        check(new Distribution.Listed(List.of(2.0, 3.0, 7.0)), 4, Math.sqrt(14 / 3.0));
    }

    @Test
    void aNormalDistributionIsCutOffAtTheBounds() {
        var wide = new Distribution.Normal(8, 4);
        assertEquals(LOW, wide.at(0, LOW, HIGH), 1e-6);
        assertEquals(HIGH, wide.at(1 - 0x1p-53, LOW, HIGH), 1e-6);
        assertTrue(draws(wide).allMatch(x -> x >= LOW && x <= HIGH));
        assertEquals(0, draws(wide).filter(x -> x == LOW || x == HIGH).count(), "nothing piles up there");
    }

    private static void check(Distribution distribution, double mean, double sd) {
        var found = draws(distribution).summaryStatistics();
        double middle = found.getAverage();
        double spread = Math.sqrt(draws(distribution)
                .map(x -> (x - middle) * (x - middle))
                .average()
                .orElseThrow());
        assertEquals(mean, middle, 0.02 * mean, distribution.yaml());
        assertEquals(sd, spread, 0.03 * sd, distribution.yaml());
        assertTrue(found.getMin() >= distribution.least(LOW) && found.getMax() <= distribution.most(HIGH));
    }

    private static DoubleStream draws(Distribution distribution) {
        return Drawn.tries(20_000).mapToDouble(d -> distribution.at(d.real(0, 1), LOW, HIGH));
    }

    private static Scenario unsure(Map<Parameter, Distribution> uncertain) {
        var s = Resolved.reference().scenario();
        return new Scenario(
                s.name(),
                s.title(),
                s.about(),
                s.start(),
                s.end(),
                s.parameters(),
                s.policy(),
                s.weather(),
                new EnumMap<>(uncertain));
    }
}
