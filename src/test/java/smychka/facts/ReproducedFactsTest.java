package smychka.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import smychka.policy.Decree;
import smychka.policy.Lever;
import smychka.policy.Policy;
import smychka.record.EconomyReadings;
import smychka.record.IndicatorCatalogue;
import smychka.record.Manifest;
import smychka.record.ManifestFile;
import smychka.record.ResultTables;
import smychka.record.RunRecord;
import smychka.record.RunStatus;
import smychka.run.EconomySimulation;
import smychka.scenario.Scenario;
import smychka.scenario.ScenarioLoader;
import smychka.unit.Month;

/** Shipped scenarios held against history: which facts lie in their bands at the median of five seeds. */
class ReproducedFactsTest {

    /** What a historical scenario should come to; imposed facts among them are in their bands, and prove nothing. */
    static final List<String> OF_THE_WHOLE_PERIOD = List.of(
            ("F01 F02 F04 F05a F05b F09 F10b F11b F11d F13a F13b F16 F20 F21 F22a F26a F26b F27a F28a F28b F31a F31b "
                            + "F32a F34a F35a F35b F36 F37a F48b F50a F50b F51b F53a F53c")
                    .split(" "));

    /** Crisis, slaughter, famine, flight to the towns and the price of it: without these the course is not history's. */
    private static final List<String> NEVER_MISSED = List.of("F20", "F26a", "F27a", "F31b", "F35b", "F36");

    /** What does not depend on the price of grain after the summer of 1926, which the market NEP does not cut. */
    private static final List<String> OF_THE_RECOVERY = List.of("F01", "F05a", "F05b", "F50a", "F50b");

    private static final int SCALE = 1600;
    private static final long[] SEEDS = {1, 2, 3, 4, 5};

    @TempDir
    Path folder;

    @Test
    void theMarketRecoversAsItDid() throws IOException {
        var nep = scenario("market-nep");
        var recovery = new Scenario(nep.name(), "", "", nep.start(), Month.of(1927, 6), nep.parameters(), nep.policy());
        run(recovery);
        assertInBand(recovery.name(), OF_THE_RECOVERY, OF_THE_RECOVERY.size());
    }

    @Test
    void trustsWithoutCreditCannotOpenTheScissors() throws IOException {
        var nep = scenario("market-nep");
        var decrees = nep.policy().decrees().stream()
                .map(ReproducedFactsTest::withoutCredit)
                .toList();
        var policy = new Policy(nep.policy().start(), decrees);
        var end = Month.of(1927, 6);
        run(new Scenario(nep.name(), "", "", nep.start(), end, nep.parameters(), policy));
        var scissors = Judging.of(folder, nep.name()).judgements().stream()
                .filter(j -> j.fact().id().equals("F04"))
                .findFirst()
                .orElseThrow();
        assertTrue(scissors.median() < 2, FactText.range(scissors));
    }

    private static Decree withoutCredit(Decree d) {
        Map<Lever, Double> set = new TreeMap<>(d.set());
        set.computeIfPresent(Lever.INDUSTRY_CREDIT, (lever, credit) -> 0.0);
        return new Decree(
                d.date(), d.announced(), set, d.ramp(), d.until(), d.regions(), d.because(), d.source(), d.imposed());
    }

    @Test
    void theHistoricalCourseShowsWhatHistoryShows() throws IOException {
        run(scenario("historical"));
        assertInBand("historical", NEVER_MISSED, NEVER_MISSED.size());
        assertInBand("historical", OF_THE_WHOLE_PERIOD, 27);
    }

    @Test
    void everyFactOfTheWholePeriodCanBeWorkedOut() {
        assertEquals(34, OF_THE_WHOLE_PERIOD.size());
        Map<String, Fact> byId = new TreeMap<>();
        FactList.all().forEach(fact -> byId.put(fact.id(), fact));
        for (var id : OF_THE_WHOLE_PERIOD) {
            assertNotNull(byId.get(id), id);
            assertNotNull(byId.get(id).figure(), id);
        }
    }

    private static Scenario scenario(String name) {
        return ScenarioLoader.load(List.of(Path.of("scenarios", name + ".yaml")), List.of())
                .get(0)
                .scenario();
    }

    /** Counts the facts whose median over the seeds lies in its band. */
    private void assertInBand(String scenario, List<String> ids, int atLeast) throws IOException {
        var judged = Judging.of(folder, scenario).judgements().stream()
                .filter(j -> ids.contains(j.fact().id()))
                .toList();
        assertEquals(ids.size(), judged.size());
        var off = judged.stream()
                .filter(j -> !j.isInBand())
                .map(j -> j.fact().id() + " " + FactText.number(j.median()) + " (" + FactText.range(j) + ") not in "
                        + FactText.band(j.fact()) + " " + j.note())
                .toList();
        assertTrue(ids.size() - off.size() >= atLeast, () -> String.join("\n", off));
    }

    private void run(Scenario scenario) throws IOException {
        var readings = EconomyReadings.of(IndicatorCatalogue.standard());
        var simulation = new EconomySimulation(readings);
        var runs = new ArrayList<Manifest.RunNote>();
        try (var tables = new ResultTables(folder, readings.layout())) {
            for (var seed : SEEDS) {
                var outcome = simulation.run(scenario, SCALE, seed, 2, month -> {});
                int r = runs.size() + 1;
                tables.add(new RunRecord(r, scenario.name(), r, seed, RunStatus.DONE, "", 0, "", 0), outcome.tables());
                runs.add(new Manifest.RunNote(r, scenario.name(), r, seed, RunStatus.DONE.word(), ""));
            }
            tables.commit();
        }
        var note = new Manifest.ScenarioNote(scenario.name(), "", "", "", "", List.of(), List.of(), List.of());
        ManifestFile.write(
                folder,
                new Manifest(
                        Manifest.SCHEMA,
                        "",
                        "",
                        "done",
                        null,
                        null,
                        null,
                        List.of(note),
                        runs,
                        "",
                        Map.of(),
                        List.of(),
                        List.of(),
                        null,
                        null));
    }
}
