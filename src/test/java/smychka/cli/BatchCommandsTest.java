package smychka.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import smychka.run.FakeSimulation;
import smychka.run.FolderLock;
import smychka.run.QuickDisk;
import smychka.run.SameBytes;
import smychka.run.Simulation;

/** Every command of src/docs/batches.md, typed as it stands there. */
class BatchCommandsTest {

    private static final String NEP = """
            schema: smychka/scenario/1
            title: Market NEP
            run: {start: 1925-10, end: 1926-06, replications: 2}
            """;
    private static final String LEFT = """
            schema: smychka/scenario/1
            extends: nep
            title: Left Opposition
            decrees:
              - date: 1926-02
                set: {industry.investment_share: 0.16}
            """;
    private static final String GRID = """
            schema: smychka/study/1
            title: Price and pace
            scenarios: [nep, left]
            design:
              kind: grid
              over: {grain.state_price: [40, 53], kcal_target: [2600, 2700]}
            """;

    @TempDir(factory = QuickDisk.class)
    Path home;

    private Simulation simulation = new FakeSimulation();
    private Typed typed;

    @BeforeEach
    void scenariosAndAStudy() throws IOException {
        write("nep.yaml", NEP);
        write("left.yaml", LEFT);
        write("grid.yaml", GRID);
    }

    @Test
    void aStudyIsRunAndItsDesignIsWritten() throws IOException {
        assertEquals(0, type("run", study(), "--out", out("a")), () -> typed.err());
        assertTrue(typed.err().startsWith("8 scenarios, 2 replications, scale 1000, seed 1921"), typed.err());
        assertEquals(
                List.of(
                        "scenario,base,point,sample,role,grain.state_price,kcal_target",
                        "nep-0001,nep,1,,,40,2600",
                        "nep-0002,nep,2,,,40,2700"),
                lines("a/design.csv").subList(0, 3));
        var runs = lines("a/runs.csv");
        assertEquals(17, runs.size());
        assertTrue(runs.get(1).startsWith("1,nep-0001,1,") && runs.get(3).startsWith("3,nep-0004,1,"), runs.toString());
        var manifest = String.join("\n", lines("a/manifest.json"));
        assertTrue(manifest.contains("\"title\": \"Market NEP, grain.state_price 40, kcal_target 2600\""), manifest);
        assertTrue(manifest.contains("\"design\": \"grid\""), manifest);
        assertFalse(manifest.contains(home.toString()), "no folder of this machine");
        assertTrue(String.join("\n", lines("a/scenarios/left-0003.yaml")).contains("grain.state_price: 53"));
    }

    @Test
    void aStudyIsRunAloneAndWhatItVariesIsNotSet() {
        assertEquals(2, type("run", study(), file("nep")));
        assertTrue(typed.err().contains("is a study, which is run alone"), typed.err());
        assertEquals(2, type("run", study(), "--set", "kcal_target=2650"));
        assertTrue(typed.err().contains("varies it"), typed.err());
    }

    @Test
    void theSameCommandOnAFinishedBatchDoesNothing() {
        type("run", study(), "--out", out("a"));
        simulation = failing();
        assertEquals(0, type("run", study(), "--out", out("a")), () -> typed.err());
        assertTrue(typed.err().contains("nothing to do: all 16 runs are in"), typed.err());
    }

    @Test
    void anotherCommandOnTheSameFolderIsRefused() {
        type("run", study(), "--out", out("a"));
        assertEquals(2, type("run", study(), "--seed", "3", "--out", out("a")));
        assertTrue(typed.err().contains("holds another batch: the seed is 1921 there and 3 here"), typed.err());
    }

    @Test
    void aReportThatWasNeverDrawnIsDrawnByTheSameCommand() throws IOException {
        type("run", file("nep"), "--out", out("a"));
        Files.delete(home.resolve("a/report.html"));
        assertEquals(0, type("run", file("nep"), "--out", out("a")), () -> typed.err());
        assertTrue(Files.exists(home.resolve("a/report.html")));
    }

    @Test
    void aGrownBatchTakesWhatIsKnownFromTheCache() {
        type("run", file("nep"), "--out", out("a"));
        assertEquals(0, type("run", file("nep"), "--replications", "5", "--out", out("b")), () -> typed.err());
        assertTrue(typed.err().contains("5 of 5 runs, 2 from the cache"), typed.err());
        type("run", file("nep"), "--replications", "5", "--no-cache", "--out", out("c"));
        assertFalse(typed.err().contains("from the cache"), typed.err());
        type("run", file("nep"), "--cache", out("elsewhere"), "--out", out("d"));
        assertFalse(typed.err().contains("from the cache"), typed.err());
        type("run", file("nep"), "--cache", out("elsewhere"), "--cache-limit", "0", "--out", out("e"));
        assertTrue(typed.err().contains("2 of 2 runs, 2 from the cache"), typed.err());
        type("run", file("nep"), "--cache", out("elsewhere"), "--out", out("f"));
        assertFalse(typed.err().contains("from the cache"), "a limit of 0 forgets everything in the end");
    }

    @Test
    void theCacheIsWhereTheVariableSays() throws Exception {
        for (var name : List.of("a", "b")) {
            var process = new ProcessBuilder(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    SlowSmychka.class.getName(),
                    home.toString(),
                    "lines",
                    "run",
                    file("nep"),
                    "--out",
                    out(name));
            process.environment().put("SMYCHKA_CACHE", out("variable"));
            process.redirectErrorStream(true)
                    .redirectOutput(home.resolve(name + ".txt").toFile());
            process.start().waitFor();
        }
        assertTrue(Files.isDirectory(home.resolve("variable")));
        assertFalse(Files.exists(home.resolve("results/.cache")));
        assertTrue(Files.readString(home.resolve("b.txt")).contains("2 of 2 runs, 2 from the cache"));
    }

    @Test
    void whatIsSetLiesOverEveryPointOfAStudy() throws IOException {
        assertEquals(0, type("run", study(), "--set", "grain.flexible_price=0", "--out", out("a")), () -> typed.err());
        assertTrue(String.join("\n", lines("a/scenarios/nep-0001.yaml")).contains("grain.flexible_price: 0"));
        assertTrue(String.join("\n", lines("a/scenarios/left-0004.yaml")).contains("grain.flexible_price: 0"));
    }

    @Test
    void aFailureStopsTheBatchWhenAskedTo() {
        simulation = failing();
        assertEquals(1, type("run", study(), "--on-failure", "stop", "--threads", "1", "--out", out("a")));
        assertTrue(typed.err().contains("run 1 failed (nep-0001, replication 1, seed "), typed.err());
        assertTrue(typed.err().contains("stopped: 1 of 16 runs had ended"), typed.err());
        assertEquals(0, type("status", out("a")));
        assertTrue(typed.out().contains("not running, 1 of 16 runs are stored"), typed.out());
    }

    @Test
    void statusTellsOfAFinishedBatch() {
        type("run", study(), "--out", out("a"));
        assertEquals(0, type("status", out("a")));
        assertTrue(
                typed.out()
                        .startsWith("study grid, 8 scenarios, 2 replications, scale 1000: finished, 16 runs; ended "),
                typed.out());
    }

    @Test
    void statusTellsHowFarARunningBatchIsAndASecondProcessIsTurnedAway() {
        var told = new ArrayList<String>();
        simulation = (scenario, scale, seed, threads, ended) -> {
            if (told.isEmpty()) {
                told.add(new Typed(bench(new FakeSimulation()), "status", out("a")).out());
                told.add(new Typed(bench(new FakeSimulation()), "run", study(), "--out", out("a")).err());
            }
            return new FakeSimulation().run(scenario, scale, seed, threads, ended);
        };
        assertEquals(0, type("run", study(), "--threads", "1", "--out", out("a")), () -> typed.err());
        assertTrue(
                told.get(0)
                        .contains(": running, by process "
                                + ProcessHandle.current().pid()),
                told.get(0));
        assertTrue(told.get(1).contains("is being worked on by process"), told.get(1));
    }

    @Test
    void aFolderThatSomebodyElseHoldsIsLeftAlone() throws IOException {
        var lock = FolderLock.take(home.resolve("a"));
        try {
            assertEquals(2, type("run", study(), "--out", out("a")));
        } finally {
            lock.close();
        }
        assertEquals(List.of(".lock"), names("a"));
    }

    @Test
    void shardsAreMergedToTheBytesOfOneBatch() throws IOException {
        for (int i = 1; i <= 3; i++) {
            assertEquals(0, type("run", study(), "--shard", i + "/3", "--no-cache", "--out", out("s" + i)));
            assertTrue(typed.err().startsWith("shard " + i + "/3: 8 scenarios"), typed.err());
        }
        assertEquals(0, type("merge", out("s1"), out("s2"), out("s3"), "--out", out("merged")), () -> typed.err());
        type("run", study(), "--no-cache", "--out", out("whole"));
        SameBytes.assertSame(home.resolve("whole"), home.resolve("merged"), "merged");
        assertTrue(Files.exists(home.resolve("merged/report.html")));
        assertEquals(0, type("merge", out("s1"), out("s2"), out("s3"), "--out", out("merged")));
        assertTrue(typed.err().contains("nothing to do"), typed.err());
        assertEquals(2, type("merge", out("s1"), out("s3"), "--out", out("other")));
        assertEquals("shard 2/3 is missing", typed.err().strip());
        assertFalse(Files.exists(home.resolve("other")));
        assertEquals(2, type("sql", out("s1")));
        assertTrue(typed.err().contains("it is shard 1/3 of a batch; the verb merge makes tables"), typed.err());
        assertEquals(2, type("verify", out("s1")));
        assertEquals(2, type("diverge", out("s1"), "1", "4"));
    }

    @Test
    void aBatchIsVerifiedWholeOrBySample() throws IOException {
        type("run", study(), "--out", out("a"));
        assertEquals(0, type("verify", out("a")), () -> typed.out());
        assertEquals(
                "16 of 16 runs are the same again, digest and every number",
                typed.out().strip());
        assertEquals(0, type("verify", out("a"), "--sample", "3"));
        assertEquals(
                "3 of 3 runs are the same again, digest and every number; a sample of 16",
                typed.out().strip());
        var file = home.resolve("a/monthly.csv");
        Files.writeString(file, Files.readString(file).replaceFirst("(nep-0002,2,1926-01),", "$1,9"));
        assertEquals(1, type("verify", out("a")));
        assertTrue(typed.out().contains("monthly.csv is not what the batch wrote"), typed.out());
        assertTrue(typed.out().contains("(nep-0002, replication 2): differs first in 1926-01, "), typed.out());
    }

    @Test
    void whatAStudyVariesStandsBesideItsResultsInSql() {
        type("run", study(), "--out", out("a"));
        var query = " from monthly join design using (scenario) where month = '1926-06' group by all order by all";
        assertEquals(0, type("sql", out("a"), "select base, \"grain.state_price\" as price, count(*) as n" + query));
        assertEquals(
                List.of("base  price  n", "left     40  4", "left     53  4", "nep      40  4", "nep      53  4"),
                typed.out().lines().toList());
        assertEquals(2, type("sql", out("a"), "select grain.state_price" + query));
        assertTrue(typed.err().startsWith("a name with a dot stands in quotes: \"grain.state_price\"\n"), typed.err());
        assertEquals(2, type("sql", out("a"), "select grain_state_price" + query));
        assertTrue(typed.err().contains("did you mean \"grain.state_price\"?"), typed.err());
    }

    @Test
    void whileOnlyTheReportIsMissingStatusSaysSo() {
        var told = new ArrayList<String>();
        Bench.Drawing drawing = (batch, svg) -> {
            told.add(new Typed(bench(new FakeSimulation()), "status", out("a")).out());
            return batch;
        };
        var bench = new Bench(home, FakeSimulation.LAYOUT, FakeSimulation::new, drawing, false);
        assertEquals(0, new Typed(bench, "run", file("nep"), "--out", out("a")).code());
        assertTrue(
                told.get(0).contains("2 runs have ended, the tables are there; the report is being drawn"),
                told.get(0));
    }

    @Test
    void aRunIsReplayedByNumberOrName() {
        type("run", study(), "--out", out("a"));
        assertEquals(0, type("replay", out("a"), "nep-0003/2"));
        assertTrue(
                typed.out()
                        .matches("run \\d+ \\(nep-0003, replication 2\\), seed \\d+: digest [0-9a-f]{16}, the same"
                                + " as stored\\s+"),
                typed.out());
        assertEquals(0, type("replay", out("a"), "5", "--out", out("one")));
        assertTrue(Files.exists(home.resolve("one/regional.csv")));
        assertEquals(2, type("replay", out("a"), "5", "--out", out("one")));
        assertEquals(2, type("replay", out("a"), "nep/1"));
        assertTrue(typed.err().contains("has no run nep/1"), typed.err());
        simulation = (scenario, scale, seed, threads, ended) ->
                new FakeSimulation().run(scenario, scale, seed + 1, threads, ended);
        assertEquals(1, type("replay", out("a"), "5"));
        assertTrue(typed.out().contains("stored is"), typed.out());
    }

    @Test
    void twoRunsPartInTheFirstMonthInWhichANumberDiffers() {
        type("run", study(), "--replications", "3", "--out", out("a"));
        assertEquals(0, type("diverge", out("a"), "nep-0001/1", "nep-0001/3"));
        assertTrue(typed.out().startsWith("nep-0001/1 and nep-0001/3 part in 1925-10, in "), typed.out());
        assertEquals(0, type("diverge", out("a"), "1", "2"));
        assertTrue(typed.out().contains("have the same numbers throughout, and different digests"), typed.out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run --shard 1/2",
                "run --shard 3/2 --out x",
                "run --on-failure ignore",
                "run --cache-limit -1",
                "status nowhere",
                "verify nowhere",
                "verify nowhere --sample 0",
                "replay nowhere 1",
                "diverge nowhere 1 2",
                "merge nowhere --out x",
                "merge nowhere"
            })
    void badInputIsRefusedWithCodeTwoAndNothingIsWritten(String line) throws IOException {
        var before = names(".");
        assertEquals(2, type(line.split(" ")), () -> typed.err());
        assertFalse(typed.err().isBlank());
        assertEquals("", typed.out());
        assertEquals(before, names("."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"status", "verify", "replay", "diverge", "merge"})
    void everyVerbHasHelp(String verb) {
        assertEquals(0, type(verb, "--help"));
        assertTrue(typed.out().startsWith("Usage: smychka " + verb), typed.out());
    }

    private static Simulation failing() {
        return (scenario, scale, seed, threads, ended) -> {
            throw new IllegalStateException("grain: 3 kg over");
        };
    }

    private int type(String... words) {
        typed = new Typed(bench(simulation), words);
        return typed.code();
    }

    private Bench bench(Simulation with) {
        Bench.Drawing drawing = (batch, svg) -> Files.writeString(batch.resolve("report.html"), "drawn");
        return new Bench(home, FakeSimulation.LAYOUT, () -> with, drawing, false);
    }

    private String study() {
        return file("grid");
    }

    private String file(String name) {
        return home.resolve("scenarios/" + name + ".yaml").toString();
    }

    private String out(String name) {
        return home.resolve(name).toString();
    }

    private List<String> lines(String file) throws IOException {
        return Files.readAllLines(home.resolve(file), StandardCharsets.UTF_8);
    }

    private List<String> names(String folder) throws IOException {
        try (var files = Files.list(home.resolve(folder))) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(home.resolve("scenarios"));
        Files.writeString(home.resolve("scenarios/" + name), text, StandardCharsets.UTF_8);
    }
}
