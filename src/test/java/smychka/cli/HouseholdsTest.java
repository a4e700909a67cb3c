package smychka.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import smychka.record.EconomyReadings;
import smychka.record.IndicatorCatalogue;
import smychka.run.EconomySimulation;
import smychka.run.QuickDisk;

/** Single households in the results, as somebody gets them who asks for them in a scenario file. */
class HouseholdsTest {

    private static final String PLAIN = """
            schema: smychka/scenario/1
            run: {start: 1925-10, end: 1926-01, replications: 2, scale: 5000}
            """;
    private static final String KEEPING = """
            schema: smychka/scenario/1
            extends: plain
            run: {regions: [UKR], households: {months: [1925-12], share: 20 %}}
            """;

    @TempDir(factory = QuickDisk.class)
    Path home;

    private Typed typed;

    @BeforeEach
    void twoScenarios() throws IOException {
        write("plain.yaml", PLAIN);
        write("keeping.yaml", KEEPING);
    }

    @Test
    void theSampleStandsInATableWithItsHashInTheManifest() throws IOException {
        run("keeping.yaml", "a");
        var rows = lines("a/households.csv");
        assertEquals(
                "scenario,replication,month,region,household,village,class,persons,grain,hidden_grain,potatoes,meat,money,"
                        + "land,sown,horses,cattle,pigs,sheep,crop,sold,food,fear",
                rows.get(0));
        assertTrue(rows.size() > 100, "" + rows.size());
        assertTrue(rows.stream()
                .skip(1)
                .allMatch(row -> row.matches("keeping,[12],1925-12,UKR,[0-9a-f]{16},([0-9a-f]{16})?,[a-z]+,\\d+,.*")));
        var manifest = Files.readString(home.resolve("a/manifest.json"));
        assertTrue(manifest.contains("\"households.csv\": \""), manifest);
        assertEquals(0, type("verify", home.resolve("a").toString()), () -> typed.out() + typed.err());
    }

    @Test
    void aBatchThatKeepsNoHouseholdsHasNoSuchTable() throws IOException {
        run("plain.yaml", "a");
        assertFalse(Files.exists(home.resolve("a/households.csv")));
    }

    @Test
    void whatIsKeptChangesNothingInARun() throws IOException {
        run("plain.yaml", "a");
        run("keeping.yaml", "b");
        assertEquals(digests("a"), digests("b"));
    }

    @Test
    void theCacheServesWhoKeepsLessAndRunsAgainForWhoKeepsMore() throws IOException {
        run("plain.yaml", "a");
        run("keeping.yaml", "b");
        assertFalse(typed.err().contains("from the cache"), typed.err());
        var asked = lines("b/households.csv");
        run("keeping.yaml", "c");
        assertTrue(typed.err().contains("from the cache"), typed.err());
        assertEquals(asked, lines("c/households.csv"));
        run("plain.yaml", "d");
        assertTrue(typed.err().contains("from the cache"), typed.err());
        assertFalse(Files.exists(home.resolve("d/households.csv")));
    }

    @Test
    void theyCanBeAskedInSql() throws IOException {
        run("keeping.yaml", "a");
        var query = "select class, count(*) as n, median(food) as food from households where replication = 1"
                + " group by class order by class";
        assertEquals(0, type("sql", home.resolve("a").toString(), query), () -> typed.err());
        assertTrue(typed.out().contains("worker"), typed.out());
    }

    private List<String> digests(String batch) throws IOException {
        return lines(batch + "/runs.csv").stream()
                .map(row -> row.substring(row.lastIndexOf(',') + 1))
                .toList();
    }

    private void run(String file, String batch) {
        var path = home.resolve("scenarios").resolve(file).toString();
        assertEquals(0, type("run", path, "--out", home.resolve(batch).toString()), () -> typed.err());
    }

    private int type(String... words) {
        var readings = EconomyReadings.of(IndicatorCatalogue.standard());
        var bench = new Bench(
                home, readings.layout(), () -> new EconomySimulation(readings), (folder, svg) -> folder, false);
        typed = new Typed(bench, words);
        return typed.code();
    }

    private List<String> lines(String file) throws IOException {
        return Files.readAllLines(home.resolve(file), StandardCharsets.UTF_8);
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(home.resolve("scenarios"));
        Files.writeString(home.resolve("scenarios").resolve(name), text);
    }
}
