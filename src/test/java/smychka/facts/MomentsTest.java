package smychka.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import smychka.record.Period;
import smychka.scenario.FaultsException;
import smychka.scenario.StudyLoader;

/** What a calibration may be fitted to, and what it is told when it may not. */
class MomentsTest {

    private static final Period RUN = Period.of("1921-10", "1926-12");

    @TempDir
    Path folder;

    private Moments moments(String use, String... moments) throws IOException {
        Files.writeString(folder.resolve("nep.yaml"), "schema: smychka/scenario/1\n", StandardCharsets.UTF_8);
        var study = folder.resolve("fit.yaml");
        Files.writeString(
                study,
                "schema: smychka/study/1\nscenarios: [nep]\ncalibration:\n  free: {kcal_target: }\n" + use
                        + "  start: {kind: sobol, samples: 4}\n  evaluations: 9\n  moments:\n    - "
                        + String.join("\n    - ", moments) + "\n",
                StandardCharsets.UTF_8);
        var found = new Moments[1];
        StudyLoader.load(study, (read, faults) -> found[0] = Moments.of(read, faults));
        return found[0];
    }

    private String refused(String moment) {
        return assertThrows(FaultsException.class, () -> moments("", moment)).getMessage();
    }

    private void assertRefused(String moment, String because) {
        var message = refused(moment);
        assertTrue(message.contains(because), message);
    }

    @Test
    void aFactBringsItsBandAndAnIndicatorThatOfTheFile() throws IOException {
        var all = moments("", "{fact: F01, weight: 3}", "{indicator: real_wage@1926, observed: 1, low: 0.9, high: 1.2}")
                .all();
        assertEquals(new Band(1.7, 2.07, 2.3), all.get(0).band());
        assertEquals(3, all.get(0).weight());
        assertEquals("real_wage@1926", all.get(1).name());
        assertEquals(new Band(0.9, 1, 1.2), all.get(1).band());
    }

    @Test
    void anIndicatorWithoutBoundsHasATenthOfRoom() throws IOException {
        var band = moments("", "{indicator: real_wage@1926, observed: 2}")
                .all()
                .get(0)
                .band();
        assertEquals(1.8, band.low(), 1e-12);
        assertEquals(2.2, band.high(), 1e-12);
    }

    @Test
    void aSeriesIsAMomentForEachYearThatShareItsWeight() throws IOException {
        var all =
                moments("", "{series: horses, from: 1922, to: 1925, weight: 2}").all();
        assertEquals(
                List.of("horses@1922", "horses@1923", "horses@1924", "horses@1925"),
                all.stream().map(Moments.Moment::name).toList());
        assertEquals(0.5, all.get(0).weight());
        // 24.1 million, published between 23 and 26: five per cent of room at least
        assertEquals(24.1 * 0.95, all.get(0).band().low(), 1e-9);
        assertEquals(26, all.get(0).band().high(), 1e-9);
    }

    @Test
    void whatIsKeptApartToJudgeByIsRefusedInOneSentence() {
        assertRefused(
                "{fact: F20}",
                "F20 is kept apart to judge the fitted model by  expected one marked fit, calibration.use: [fit, judge]"
                        + " would allow it");
        assertRefused("{series: horses, from: 1926, to: 1928}", "horses of 1927 is kept apart to judge");
        assertRefused("{indicator: deaths@1933, observed: 7000}", "deaths of 1933 is kept apart to judge");
        assertRefused("{indicator: real_wage@1934, observed: 1}", "real_wage of 1934 is not meant to be fitted to");
    }

    @Test
    void itIsTakenWhenTheStudySaysSo() throws IOException {
        var all = moments("  use: [fit, judge]\n", "{series: horses, from: 1926, to: 1928}")
                .all();
        assertEquals(
                List.of(Use.FIT, Use.JUDGE, Use.JUDGE),
                all.stream().map(Moments.Moment::use).toList());
    }

    @Test
    void aYearIsUsedAsThatWhichItIsCalledBy() {
        assertEquals(Use.FIT, Use.of(Period.agricultural(1926)));
        assertEquals(Use.JUDGE, Use.of(Period.agricultural(1927)));
        assertEquals(Use.FIT, Use.of(Period.economic(1931)));
        assertEquals(Use.JUDGE, Use.of(Period.calendar(1926, 1927)));
        assertEquals(Use.JUDGE, Use.of(Period.of("1926-12", "1927-11")));
        assertEquals(Use.NEITHER, Use.of(Period.calendar(1937)));
    }

    @Test
    void whatIsMisspeltBringsTheNearestRightSpelling() {
        assertRefused("{fact: F1}", "did you mean F01?");
        assertRefused("{series: horse}", "did you mean horses?");
        assertRefused("{indicator: reel_wage@1926, observed: 1}", "did you mean real_wage?");
        assertRefused("{indicator: real_wage, observed: 1}", "no period after @");
    }

    @Test
    void aFactThatNoRunCanTellIsRefused() {
        assertRefused("{fact: F10a}", "not to be had: ");
        assertRefused("{fact: F06}", "needs scenario ");
    }

    @Test
    void momentsOfMonthsThatAreNotRunAreNamed() throws IOException {
        var some = moments("", "{fact: F01}", "{indicator: real_wage@1930, observed: 1}");
        var untold = some.untold(Map.of("nep", RUN));
        assertEquals(List.of("real_wage@1930: 1930-01 is not run; nep goes from 1921-10 to 1926-12"), untold);
    }
}
