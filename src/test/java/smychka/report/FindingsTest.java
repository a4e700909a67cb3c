package smychka.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a page says it found, from numbers made by hand. */
class FindingsTest {

    @TempDir
    Path folder;

    private Page.Finding finding(MadeRuns runs) throws IOException {
        var batch = Batch.read(runs.write(folder), Wanted.of(List.of(), Outcomes.indicators()));
        return new Findings(batch, Ink.of(batch.scenarios())).findings().get(0);
    }

    @Test
    void aDifferenceThatIsTheSameInEveryPairIsToldWithItsDirectionAndSize() throws IOException {
        var found = finding(new MadeRuns("real_wage").base(1.0, 1.1, 1.2).other(1.25, 1.35, 1.45));
        assertEquals(
                List.of(
                        "The real wage of 1926 was 0.25 higher (+22.7 %): 1.35 against 1.10; the difference lies between "
                                + "0.25 and 0.25."),
                found.sentences());
        assertEquals("", found.rest());
    }

    @Test
    void whatFallsIsSaidToBeLowerAndCountedThingsAreFewer() throws IOException {
        var wage = finding(new MadeRuns("real_wage").base(1.0, 1.1, 1.2).other(0.9, 1.01, 1.12));
        assertTrue(wage.sentences()
                .get(0)
                .startsWith("The real wage of 1926 was 0.09 lower (−8.18 %): 1.01 against 1.10;"));
        var horses = finding(new MadeRuns("horses").base(30, 31, 32).other(20, 21.5, 22));
        assertTrue(
                horses.sentences().get(0).startsWith("Horses in June 1926 were 9.83 million head fewer (−31.7 %):"),
                horses.sentences().toString());
    }

    @Test
    void whereTheIntervalHoldsNoughtNothingIsSaid() throws IOException {
        var found = finding(new MadeRuns("real_wage").base(1.0, 1.1, 1.2).other(1.3, 0.9, 1.25));
        assertEquals(List.of(), found.sentences());
        assertEquals("One figure cannot be told from luck; see the table below.", found.rest());
    }

    @Test
    void aSinglePairSaysNothingOfLuck() throws IOException {
        var found = finding(new MadeRuns("real_wage").base(1.0).other(2.0));
        assertEquals(List.of(), found.sentences());
        assertTrue(found.rest().startsWith("With a single pair of runs nothing can be said"), found.rest());
    }

    @Test
    void scenariosOfDifferentLengthAreComparedInTheLastYearOfBoth() throws IOException {
        var found = finding(new MadeRuns("real_wage")
                .base(1.0, 1.1, 1.2)
                .other(1.25, 1.35, 1.45)
                .goesOnTo(1929));
        assertTrue(found.sentences().get(0).startsWith("The real wage of 1926 was 0.25 higher"), found.rest());
    }

    @Test
    void anIndexIsToldInPercentAlone() throws IOException {
        var found = finding(new MadeRuns("industry_output").base(4, 4, 4).other(5, 5.2, 4.8));
        assertTrue(
                found.sentences()
                        .get(0)
                        .startsWith("Industrial output in 1926 was 25.0 % higher; the difference lies "),
                found.sentences().toString());
    }

    @Test
    void runsArePairedByReplicationSoThatSharedLuckDropsOut() throws IOException {
        var found = finding(new MadeRuns("real_wage").base(0.5, 1.5, 2.5).other(0.6, 1.61, 2.62));
        assertEquals(1, found.sentences().size());
    }
}
