package smychka.record.database;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import smychka.record.Decimals;

/** What the database of a batch holds, when it is made, and what it refuses. */
class BatchDatabaseTest {

    @TempDir
    Path home;

    private Path batch;
    private int made;

    @BeforeEach
    void aBatch() throws IOException {
        batch = TinyBatch.write(home.resolve("it's [a] batch; really"));
    }

    @Test
    void everyCellOfEveryTableIsThereToTheLastBit() throws Exception {
        for (var table : List.of("runs", "timings", "monthly", "regional", "classes", "bands")) {
            var rows = ask("from stored." + table);
            try (var csv = CsvReader.builder().ofCsvRecord(batch.resolve(table + ".csv"), StandardCharsets.UTF_8)) {
                var texts = csv.stream().map(r -> r.getFields()).toList();
                assertEquals(texts, rows);
                assertTrue(texts.size() > 5, table);
            }
        }
    }

    @Test
    void bandsThatAreNotKeptAreWorkedOutFromTheMonths() throws Exception {
        var stored = ask("from bands order by scenario, month, indicator");
        Files.delete(batch.resolve("bands.csv"));
        var workedOut = ask("from bands order by scenario, month, indicator");
        assertEquals(stored.size(), workedOut.size());
        for (int i = 0; i < stored.size(); i++) {
            assertEquals(stored.get(i).subList(0, 4), workedOut.get(i).subList(0, 4));
            for (int q = 4; i > 0 && q < 9; q++) {
                double expected = Decimals.number(stored.get(i).get(q));
                assertEquals(expected, Decimals.number(workedOut.get(i).get(q)), Math.ulp(expected));
            }
        }
    }

    @Test
    void viewsTellTheYearsThatAMonthLiesIn() throws Exception {
        assertEquals(
                List.of(
                        List.of("month", "date", "year", "agricultural_year"),
                        List.of("1926-06", "1926-06-01", "1926", "1925"),
                        List.of("1926-07", "1926-07-01", "1926", "1926")),
                ask("select month, date, year, agricultural_year from regional"
                        + " where month between '1926-06' and '1926-07' group by all order by all"));
    }

    @Test
    void aRunKnowsHowLongItTookAndWhyItFailed() throws Exception {
        assertEquals(
                List.of("7", "failed", "money: 3 kopeks over, \"sorry\"", "2.3333333333333335", ""),
                ask("select run, status, message, seconds, digest from runs where status = 'failed'")
                        .get(1));
    }

    @Test
    void scenariosTheirChangesAndIndicatorsAreTablesToo() throws Exception {
        assertEquals(
                List.of("nep", "Market NEP"),
                ask("select name, title from scenarios").get(1));
        assertEquals(
                List.of("left", "industry.investment_share", "0.1", "0.16", "1926-03", "Faster, it's said"),
                ask("select scenario, key, old_value, new_value, date, because from changes")
                        .get(1));
        assertEquals(
                List.of("grain_harvest", "Mt", "Threshed grain of all farms, after losses in the field"),
                ask("select id, unit, definition from indicators").get(1));
    }

    @Test
    void withoutAStudyEveryScenarioIsItsOwnBase() throws Exception {
        assertEquals(
                List.of(List.of("scenario", "base", "point"), List.of("nep", "nep", "1"), List.of("left", "left", "1")),
                ask("from design"));
    }

    @Test
    void aStudysValuesAreNumbersUnderTheirDottedNames() throws Exception {
        Files.writeString(
                batch.resolve("design.csv"),
                "scenario,base,point,sample,role,grain.state_price\nnep,nep,1,A,,50.5\nleft,nep,2,B,,\n");
        assertEquals(
                List.of("1", "50.5", "51.5"),
                ask("select point, \"grain.state_price\" as price, price + 1 from design where price > 0")
                        .get(1));
    }

    @Test
    void theDatabaseIsMadeOnceAndAnewWhenATableChanged() throws Exception {
        ask("from runs");
        var first = Files.getLastModifiedTime(batch.resolve(BatchDatabase.FILE));
        ask("from monthly limit 1");
        assertEquals(1, made);
        assertEquals(first, Files.getLastModifiedTime(batch.resolve(BatchDatabase.FILE)));
        var runs = batch.resolve("runs.csv");
        Files.writeString(runs, Files.readString(runs).replace("kopeks", "rouble"));
        Files.setLastModifiedTime(runs, FileTime.fromMillis(12345));
        assertTrue(ask("select message from runs where status = 'failed'")
                .toString()
                .contains("3 rouble"));
        assertEquals(2, made);
    }

    @Test
    void aDatabaseThatIsDamagedIsMadeAnew() throws Exception {
        ask("from runs");
        var whole = Files.readAllBytes(batch.resolve(BatchDatabase.FILE));
        Files.write(batch.resolve(BatchDatabase.FILE), Arrays.copyOf(whole, 5000));
        assertEquals(TinyBatch.RUNS + 1, ask("from runs").size());
        assertEquals(2, made);
    }

    @Test
    void nothingElseOfTheBatchIsTouchedAndNothingIsLeftBehind() throws Exception {
        var before = files();
        ask("select count(*) from monthly");
        var after = files();
        assertTrue(after.remove(batch.getFileName() + "/" + BatchDatabase.FILE), after.toString());
        assertEquals(before, after);
    }

    @Test
    void aQueryCanNeitherChangeTheBatchNorReachOtherFiles() throws Exception {
        ask("from runs");
        var database = Files.readAllBytes(batch.resolve(BatchDatabase.FILE));
        var before = files();
        for (var sql : List.of(
                "drop view monthly",
                "delete from stored.monthly",
                "create table mine as select 1",
                "copy (select 1) to 'mine.csv'",
                "attach 'mine.duckdb'",
                "export database 'mine'",
                "select * from read_csv('/etc/passwd')",
                "set enable_external_access = true")) {
            assertThrows(QueryException.class, () -> ask(sql), sql);
        }
        assertEquals(before, files());
        assertArrayEquals(database, Files.readAllBytes(batch.resolve(BatchDatabase.FILE)));
    }

    @Test
    void aFaultIsToldInOneSentenceWithTheNearestName() {
        var said = new LinkedHashMap<String, String>();
        said.put("select grain_harvst from monthly", "no column is called grain_harvst; did you mean grain_harvest?");
        said.put(
                "select m.grain_harvst from monthly m",
                "no column is called grain_harvst; did you mean grain_harvest?");
        said.put("select qqqqqqqq from monthly", "no column is called qqqqqqqq");
        said.put("from monthy", "no table is called monthy; did you mean monthly?");
        said.put("from nothing_like_it", "no table is called nothing_like_it");
        said.put("selec 1", "Parser Error: syntax error at or near \"selec\"");
        said.put("drop view monthly", "a batch is only read: a query cannot change it");
        said.put(
                "copy (select 1) to 'x.csv'",
                "a query reads the tables of the batch and no other file; --out FILE writes its answer");
        said.forEach((sql, message) -> {
            var fault = assertThrows(QueryException.class, () -> ask(sql));
            assertEquals(message, fault.getMessage().lines().findFirst().orElse(""));
        });
    }

    @Test
    void aFaultShowsItsPlace() {
        var fault = assertThrows(QueryException.class, () -> ask("select 1,\n  grain_harvst\nfrom monthly"));
        var lines = fault.getMessage().lines().toList();
        assertEquals("LINE 2:   grain_harvst", lines.get(1));
        assertEquals(lines.get(1).indexOf("grain_harvst"), lines.get(2).indexOf('^'));
    }

    @Test
    void aTableThatTheBatchDoesNotKeepIsNamed() throws IOException {
        Files.delete(batch.resolve("regional.csv"));
        var fault = assertThrows(QueryException.class, () -> ask("from regional"));
        assertTrue(fault.getMessage().startsWith("the batch has no regional.csv, so there is no table regional"));
    }

    @Test
    void sumsOfDoublesAreTheSameEachTime() throws Exception {
        var sql = "select scenario, sum(real_wage), avg(grain_harvest), stddev(real_wage) from monthly group by all";
        var once = ask(sql);
        for (int i = 0; i < 5; i++) {
            assertEquals(once, ask(sql));
        }
    }

    @Test
    void parquetHoldsWhatTheTablesHold() throws Exception {
        Files.writeString(batch.resolve("households.csv"), """
                scenario,replication,month,region,household,village,class,persons,food
                nep,1,1926-12,UKR,00000000000000af,000000000000000e,poor,4,2400
                """);
        List<Path> files;
        try (var database = BatchDatabase.open(batch, any -> {})) {
            files = database.writeParquet(home.resolve("parquet"));
        }
        assertEquals(Views.NAMES.size(), files.size());
        try (var connection = Duck.connect();
                var statement = connection.createStatement()) {
            statement.execute("attach " + Duck.quoted(batch.resolve(BatchDatabase.FILE)) + " as b (read_only)");
            for (var file : files) {
                var table = file.getFileName().toString().replace(".parquet", "");
                try (var counts = statement.executeQuery(String.format(
                        "select (select count(*) from read_parquet(%2$s)), (select count(*) from b.%1$s),"
                                + " (select count(*) from (from b.%1$s except all from read_parquet(%2$s)))",
                        table, Duck.quoted(file)))) {
                    counts.next();
                    assertEquals(counts.getLong(2), counts.getLong(1), table);
                    assertEquals(0, counts.getLong(3), table);
                }
            }
        }
    }

    @Test
    void theAnswerToOneQueryCanBeParquet() throws Exception {
        var file = home.resolve("answer.parquet");
        try (var database = BatchDatabase.open(batch, any -> {})) {
            database.writeParquet("from runs -- all of them;\n;", file);
            assertThrows(QueryException.class, () -> database.writeParquet("from nowhere", home.resolve("no.parquet")));
        }
        assertTrue(Files.size(file) > 100);
        assertFalse(Files.exists(home.resolve("no.parquet")));
    }

    @Test
    void aTableThatIsNoneIsAFaultOfTheFile() throws IOException {
        Files.writeString(batch.resolve("monthly.csv"), "scenario,replication,month,real_wage\nnep,1,1926-01,cheap\n");
        var fault = assertThrows(IOException.class, () -> ask("from runs"));
        assertTrue(fault.getMessage().startsWith("cannot make "), fault.getMessage());
        assertFalse(Files.exists(batch.resolve(BatchDatabase.FILE)));
    }

    /** The header, then the rows, as texts with every digit. */
    private List<List<String>> ask(String sql) throws IOException, QueryException {
        var rows = new ArrayList<List<String>>();
        try (var database = BatchDatabase.open(batch, any -> made++)) {
            database.query(sql, new Answer() {
                @Override
                public void columns(List<Column> columns) {
                    rows.add(columns.stream().map(Column::name).toList());
                }

                @Override
                public void row(List<Object> cells) {
                    rows.add(cells.stream().map(BatchDatabaseTest::text).toList());
                }

                @Override
                public void end() {}
            });
        }
        return rows;
    }

    private static String text(Object cell) {
        return cell == null ? "" : cell instanceof Double d ? Decimals.text(d) : cell.toString();
    }

    private List<String> files() throws IOException {
        try (var files = Files.walk(home)) {
            return new ArrayList<>(
                    files.map(f -> home.relativize(f).toString()).sorted().toList());
        }
    }
}
