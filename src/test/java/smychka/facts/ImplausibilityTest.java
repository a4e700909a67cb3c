package smychka.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import smychka.scenario.StudyLoader;

/** Distances in deviations, and which of them counts. */
class ImplausibilityTest {

    private static final Band BAND = new Band(8, 10, 14);
    private static final double TINY = 1e-9;

    @TempDir
    Path folder;

    @Test
    void aBandsEdgeIsTwoDeviationsOfTheObservationAndTheModelIsNoBetter() {
        // above, a deviation is 2 of the observation and 2 of the model; below, 1 and 1
        assertEquals(4 / Math.sqrt(8), Implausibility.distance(BAND, 0, new double[] {14}), TINY);
        assertEquals(2 / Math.sqrt(2), Implausibility.distance(BAND, 0, new double[] {8}), TINY);
        assertEquals(0, Implausibility.distance(BAND, 0, new double[] {10}), TINY);
    }

    @Test
    void whatTheModelMissesAnywayIsHeldAgainstNobody() {
        assertEquals(20 / Math.sqrt(4 + 400), Implausibility.distance(BAND, 20, new double[] {30}), TINY);
    }

    @Test
    void luckMakesADistanceLessSure() {
        // a variance of 4 over two replications
        double spread = Math.sqrt(2);
        assertEquals(
                4 / Math.sqrt(8 + 2), Implausibility.distance(BAND, 0, new double[] {14 - spread, 14 + spread}), TINY);
        assertTrue(Double.isNaN(Implausibility.distance(BAND, 0, new double[0])));
    }

    @Test
    void theThirdWorstMomentDecides() throws IOException {
        Files.writeString(folder.resolve("historical.yaml"), "schema: smychka/scenario/1\n");
        var study = Files.writeString(folder.resolve("moments.yaml"), """
                schema: smychka/study/1
                scenarios: [historical]
                calibration:
                  free: {kcal_target: }
                  start: {kind: sobol, samples: 1}
                  evaluations: 2
                  moments:
                    - {indicator: real_wage@1922-01, observed: 1, low: 0.9, high: 1.1, source: test}
                    - {indicator: real_wage@1922-02, observed: 1, low: 0.9, high: 1.1, source: test}
                    - {indicator: real_wage@1922-03, observed: 1, low: 0.9, high: 1.1, source: test}
                    - {indicator: real_wage@1922-04, observed: 1, low: 0.9, high: 1.1, source: test}
                """);
        var faults = new ArrayList<smychka.scenario.Fault>();
        var moments = Moments.of(StudyLoader.load(study), faults);
        assertEquals(0, faults.size(), () -> faults.toString());
        var asIs = batch("as-is", "historical", 1, 1, 1, 1);
        double deviation = Math.sqrt(2) * 0.05;
        var far = Implausibility.read(batch("far", "historical-0007", 3, 2, 1.4, 1.3), asIs, moments);
        assertEquals(4, far.moments());
        assertEquals(0.4 / deviation, far.of("historical-0007"), TINY);
        assertTrue(far.of("historical-0007") > Implausibility.MOST);
        // what the parameters as they are miss too counts for less
        var lame = batch("lame", "historical", 1.4, 1.4, 1.4, 1.4);
        var near = Implausibility.read(batch("near", "historical-0007", 3, 2, 1.4, 1.3), lame, moments);
        assertEquals(0.4 / Math.hypot(0.05, 0.4), near.of("historical-0007"), TINY);
    }

    private Path batch(String name, String scenario, double... wages) throws IOException {
        var batch = SmallBatch.empty().from("1922-01").until("1922-04").scenario(scenario);
        for (int m = 0; m < wages.length; m++) {
            batch.put(scenario, 1, "real_wage", "1922-0" + (m + 1), wages[m]);
        }
        return batch.write(folder.resolve(name));
    }
}
