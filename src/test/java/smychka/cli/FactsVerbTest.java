package smychka.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import smychka.facts.SmallBatch;
import smychka.run.FakeSimulation;

/** What {@code smychka facts} prints, writes and refuses. */
class FactsVerbTest {

    @TempDir
    Path home;

    private Typed typed;

    @Test
    void aHitAMissAndWhatIsImposedStandInTheTable() throws IOException {
        assertEquals(0, facts(crisis()), () -> typed.err());
        assertEquals("", typed.err());
        var lines = typed.out().lines().toList();
        assertEquals("Facts of history against scenario historical: 3 replications, seed 7, scale 1000", lines.get(0));
        assertLine("F21 grain harvest of 1927 over 1926 0.9..1 0.950 0.920..1.20 2/3 hit Davies, Harrison");
        assertLine("F01 grain harvest of 1926 over the 1.7..2.3 2.74 2.74..2.74 0/3 miss Davies, Harrison");
        assertLine("F22a state grain collections, January 4.2..4.8 4.50 4.50..4.50 3/3 imposed, in Carr and Davies");
        assertLine("F20 state grain collections, last grain_procurement has no value in 1927-10");
        assertLine("F25a per cent of peasant households in collectivised_share is not recorded");
        assertTrue(
                lines.contains(
                        "1 of 2 emergent facts that count are hit at the median (46 in all: 1 imposed, 1 of them in, 43 not to be had)"));
    }

    @Test
    void noLineIsWiderThanATerminal() throws IOException {
        facts(crisis());
        typed.out().lines().forEach(line -> assertTrue(line.length() <= 110, line));
    }

    @Test
    void everyFactIsToldAndFileAndTableAgree() throws IOException {
        var batch = crisis();
        facts(batch);
        var file = Files.readAllLines(batch.resolve("facts.csv"), StandardCharsets.UTF_8);
        assertEquals(82, file.size());
        for (var row : file.subList(1, file.size())) {
            var id = row.substring(0, row.indexOf(','));
            assertEquals(
                    1,
                    typed.out()
                            .lines()
                            .takeWhile(l -> !l.startsWith("facts kept apart that count, by"))
                            .filter(l -> l.startsWith(id + " ".repeat(5 - id.length())))
                            .count(),
                    id);
        }
    }

    @Test
    void aBatchWithoutTheHistoricalScenarioTellsSoOfEveryFactThatNeedsIt() throws IOException {
        var batch = SmallBatch.empty().scenario("market-nep").write(home.resolve("nep"));
        assertEquals(0, facts(batch), () -> typed.err());
        assertLine("F21 grain harvest of 1927 over 1926 the batch has no scenario historical");
        assertTrue(
                typed.out()
                        .contains(
                                "no emergent fact that counts can be told (46 in all: 0 imposed, 0 of them in, 46 not to be had)"));
    }

    @Test
    void anotherScenarioCanBeHeldAgainstHistory() throws IOException {
        var batch = SmallBatch.empty().scenario("market-nep").write(home.resolve("nep"));
        assertEquals(0, type("facts", batch.toString(), "--scenario", "market-nep"));
        assertTrue(typed.out().startsWith("Facts of history against scenario market-nep: 1 replication, "));
        assertRefused("has no scenario nep; it has market-nep", "facts", batch.toString(), "--scenario=nep");
    }

    @Test
    void whatIsNoFinishedBatchIsRefusedInOneSentence() throws IOException {
        assertRefused("there is no such folder", "facts", home.resolve("none").toString());
        assertRefused("has no manifest.json", "facts", home.toString());
        var stopped = new SmallBatch().stopped().write(home.resolve("stopped"));
        assertRefused("was stopped: 0 of 1 runs had ended", "facts", stopped.toString());
        assertFalse(Files.exists(stopped.resolve("facts.csv")));
    }

    @Test
    void whatCannotBeReadIsRefusedInOneSentence() throws IOException {
        var batch = crisis();
        Files.writeString(batch.resolve("monthly.csv"), "scenario,replication,month,grain_harvest\nhistorical,1\n");
        assertRefused("monthly.csv is not a table of results", "facts", batch.toString());
        Files.writeString(batch.resolve("manifest.json"), "{");
        assertRefused("is not a manifest", "facts", batch.toString());
        Files.writeString(batch.resolve("manifest.json"), "{}");
        assertRefused("is not of schema", "facts", batch.toString());
    }

    @Test
    void aBatchMustBeNamed() {
        assertEquals(2, type("facts"));
        assertTrue(typed.err().contains("BATCH"), typed.err());
    }

    /** Harvests and the first quarter of 1928, and nothing else. */
    private Path crisis() throws IOException {
        return new SmallBatch()
                .replications(3)
                .put("grain_harvest", "1926-08", 100)
                .put("grain_harvest", "1927-08", 92, 95, 120)
                .put("grain_procurement", "1928-01", 2)
                .put("grain_procurement", "1928-02", 1.5)
                .put("grain_procurement", "1928-03", 1)
                .write(home.resolve("crisis"));
    }

    /** Compares words; the spaces between columns do not matter. */
    private void assertLine(String words) {
        var lines = typed.out().lines().map(line -> line.replaceAll(" +", " ")).toList();
        assertTrue(lines.contains(words), () -> words + "\nis not in\n" + String.join("\n", lines));
    }

    private void assertRefused(String message, String... words) {
        assertEquals(2, type(words));
        assertTrue(typed.err().contains(message), typed.err());
        assertEquals(1, typed.err().lines().count(), typed.err());
        assertEquals("", typed.out());
    }

    private int facts(Path batch) {
        return type("facts", batch.toString());
    }

    private int type(String... words) {
        typed = new Typed(
                new Bench(home, FakeSimulation.LAYOUT, FakeSimulation::new, (batch, svg) -> batch, false), words);
        return typed.code();
    }
}
