package smychka.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import smychka.record.database.TinyBatch;
import smychka.run.FakeSimulation;

/** What {@code smychka sql} prints, writes and refuses. */
class SqlVerbTest {

    private static final String WAGES = "select scenario, month, avg(real_wage) as wage, null as nothing"
            + " from monthly where month in ('1926-01', '1926-03') group by all order by all";

    @TempDir
    Path home;

    private Path batch;
    private Typed typed;

    @BeforeEach
    void aBatch() throws IOException {
        batch = TinyBatch.write(home.resolve("batch"));
    }

    @Test
    void anAnswerStandsInColumnsAndWhatElseIsSaidDoesNot() {
        assertEquals(0, sql(WAGES), () -> typed.err());
        assertEquals("""
                scenario  month       wage  nothing
                left      1926-01        6
                left      1926-03  5.33333
                nep       1926-01        3
                nep       1926-03  2.33333
                """, typed.out());
        assertEquals("reading the tables into " + batch.resolve("batch.duckdb") + "\n", typed.err());
        assertEquals(0, sql(WAGES));
        assertEquals("", typed.err(), "the second time they are there");
    }

    @Test
    void csvHasEveryDigit() {
        sql(WAGES, "--csv");
        assertEquals("""
                scenario,month,wage,nothing
                left,1926-01,6,
                left,1926-03,5.333333333333333,
                nep,1926-01,3,
                nep,1926-03,2.3333333333333335,
                """, typed.out());
    }

    @Test
    void jsonIsAnArrayOfObjects() {
        sql("select run, message, seconds > 2 as slow, 0.5::double as half from runs where run = 7", "--json");
        assertEquals("""
                [
                  {
                    "run": 7,
                    "message": "money: 3 kopeks over, \\"sorry\\"",
                    "slow": true,
                    "half": 0.5
                  }
                ]
                """, typed.out());
    }

    @Test
    void withoutAQueryTheTablesAreTold() {
        assertEquals(0, type("sql", batch.toString()), () -> typed.err());
        var lines = typed.out().lines().map(line -> line.replaceAll(" +", " ")).toList();
        assertEquals("table rows columns about", lines.get(0));
        assertTrue(
                lines.contains("runs 7 9 a row for each run that ended: scenario, seed, how it ended, digest"),
                typed.out());
        assertTrue(lines.get(2).startsWith("monthly 108 "), typed.out());
    }

    @Test
    void noRowsAreSaidToBeNone() {
        sql("select month from monthly where month = '1850-01'");
        assertEquals("month\n(no rows)\n", typed.out());
    }

    @Test
    void theAnswerGoesIntoANewFileInTheFormOfItsEnding() throws IOException {
        for (var ending : new String[] {"csv", "json", "txt", "parquet"}) {
            var file = home.resolve("answer." + ending);
            assertEquals(0, sql("select 1 as one", "--out", file.toString()), () -> typed.err());
            assertEquals("", typed.out());
            assertTrue(Files.size(file) > 0, ending);
        }
        assertEquals("one\n1\n", Files.readString(home.resolve("answer.csv")));
        assertEquals("[\n  {\n    \"one\": 1\n  }\n]\n", Files.readString(home.resolve("answer.json")));
        assertEquals("one\n  1\n", Files.readString(home.resolve("answer.txt")));
    }

    @Test
    void aQueryCanStandInAFile() throws IOException {
        var query = home.resolve("q.sql");
        Files.writeString(query, "-- how many\nselect count(*) as n\nfrom runs;\n", StandardCharsets.UTF_8);
        assertEquals(0, type("sql", batch.toString(), "--file", query.toString()), () -> typed.err());
        assertEquals("n\n7\n", typed.out());
    }

    @Test
    void everyTableCanBeWrittenAsParquet() throws IOException {
        assertEquals(0, type("sql", batch.toString(), "--parquet"), () -> typed.err());
        assertEquals(9, typed.out().lines().count());
        for (var line : typed.out().lines().toList()) {
            assertTrue(Files.size(Path.of(line)) > 0, line);
        }
        assertTrue(Files.exists(batch.resolve("parquet/regional.parquet")));
    }

    @Test
    void manyRowsComeOneByOne() {
        sql("select i, i * 1.5::double as more from range(3000) t(i)");
        var lines = typed.out().lines().toList();
        assertEquals(3001, lines.size());
        assertEquals("  0       0", lines.get(1));
        assertEquals("2999  4498.5", lines.get(3000));
    }

    @Test
    void whatCannotBeAnsweredIsRefusedAndNothingIsWritten() throws IOException {
        assertRefused(
                "no column is called grain_harvst; did you mean grain_harvest?", "select grain_harvst from monthly");
        assertRefused("no table is called monthy; did you mean monthly?", "from monthy");
        assertRefused("a batch is only read", "drop view monthly");
        assertRefused(
                "is there already",
                "select 1",
                "--out",
                batch.resolve("monthly.csv").toString());
        assertRefused(
                "ends in .csv, .json, .parquet or .txt",
                "select 1",
                "--out",
                home.resolve("a.xls").toString());
        assertRefused(
                "there is no folder",
                "select 1",
                "--out",
                home.resolve("none/a.csv").toString());
        assertRefused("only one of them", "select 1", "--csv", "--json");
        assertRefused("only one of them", "select 1", "--parquet");
        assertRefused(
                "no column is called x",
                "select x",
                "--out",
                home.resolve("a.csv").toString());
        assertFalse(Files.exists(home.resolve("a.csv")));
        assertFalse(Files.exists(home.resolve("a.csv.tmp")));
    }

    @Test
    void whatIsNoBatchIsRefused() throws IOException {
        assertEquals(2, type("sql", home.resolve("none").toString(), "from runs"));
        assertTrue(typed.err().contains("there is no such folder"), typed.err());
        assertEquals(2, type("sql", home.toString(), "from runs"));
        assertTrue(typed.err().contains("has no manifest.json"), typed.err());
        assertEquals(2, type("sql"));
        assertTrue(typed.err().contains("BATCH"), typed.err());
        Files.delete(batch.resolve("monthly.csv"));
        assertEquals(2, sql("from runs"));
        assertTrue(typed.err().contains("has no tables yet"), typed.err());
    }

    @Test
    void aBatchThatWasStoppedSaysHowFarItIs() throws IOException {
        var manifest = batch.resolve("manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replace("\"done\", \"opt", "\"stopped\", \"opt"));
        Files.writeString(
                manifest, Files.readString(manifest).replace("\"state\": \"done\"", "\"state\": \"stopped\""));
        assertEquals(0, sql("select count(*) from runs"));
        assertTrue(typed.err().startsWith("not the whole batch: it was stopped when 7 runs had ended\n"), typed.err());
    }

    private void assertRefused(String message, String... words) {
        assertEquals(2, sql(words), () -> typed.out());
        assertTrue(typed.err().contains(message), typed.err());
        assertEquals("", typed.out());
    }

    private int sql(String... words) {
        var line = new String[words.length + 2];
        line[0] = "sql";
        line[1] = batch.toString();
        System.arraycopy(words, 0, line, 2, words.length);
        return type(line);
    }

    private int type(String... words) {
        typed = new Typed(
                new Bench(home, FakeSimulation.LAYOUT, FakeSimulation::new, (folder, svg) -> folder, false), words);
        return typed.code();
    }
}
