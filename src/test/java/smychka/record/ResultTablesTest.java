package smychka.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import smychka.unit.Month;
import smychka.unit.RegionCode;

class ResultTablesTest {

    private static final Month START = Month.of(1926, 6);

    @TempDir
    Path folder;

    private final Readings<FakeCountry> readings = new Readings<FakeCountry>(
                    new IndicatorCatalogue(List.of(
                            FakeCountry.indicator("grain", Scope.REGION, Frequency.MONTH, Aggregation.SUM),
                            FakeCountry.indicator("count", Scope.NATIONAL, Frequency.YEAR, Aggregation.NONE),
                            FakeCountry.indicator("share", Scope.CLASS, Frequency.MONTH, Aggregation.NONE))),
                    EnumSet.of(SocialClass.WORKER, SocialClass.POOR))
            .regional("grain", FakeCountry::grain)
            .national("count", c -> 0.1)
            .ofClass("share", (c, k) -> k.ordinal());

    @BeforeEach
    void twoScenariosOfTwoReplications() throws IOException {
        try (var tables = new ResultTables(folder, readings.layout())) {
            for (var scenario : List.of("nep", "left")) {
                for (int replication = 1; replication <= 2; replication++) {
                    tables.add(run(scenario, replication), record(replication));
                }
            }
            tables.commit();
        }
    }

    @Test
    void monthlyHasARowForEachScenarioReplicationAndMonth() throws IOException {
        var lines = lines(ResultTables.MONTHLY);
        assertEquals("scenario,replication,month,grain,count", lines.get(0));
        assertEquals("nep,1,1926-06,157.5,0.1", lines.get(1));
        assertEquals("nep,1,1926-07,157.5,", lines.get(2));
        assertEquals("nep,2,1926-06,105,0.1", lines.get(3));
        assertEquals("left,1,1926-06,157.5,0.1", lines.get(5));
        assertEquals(9, lines.size());
    }

    @Test
    void regionalGoesThroughRegionsBeforeMonths() throws IOException {
        var lines = lines(ResultTables.REGIONAL);
        assertEquals("scenario,replication,region,month,grain", lines.get(0));
        assertEquals("nep,1,UKR,1926-06,1.5", lines.get(1));
        assertEquals("nep,1,UKR,1926-07,1.5", lines.get(2));
        assertEquals("nep,1,NCA,1926-06,3", lines.get(3));
        assertEquals(1 + 4 * RegionCode.values().length * 2, lines.size());
    }

    @Test
    void classesHasThoseOfTheEconomyInTheOrderOfTheirNames() throws IOException {
        var lines = lines(ResultTables.CLASSES);
        assertEquals("scenario,replication,class,month,share", lines.get(0));
        assertEquals("nep,1,poor,1926-06,1", lines.get(1));
        assertEquals("nep,1,worker,1926-06,5", lines.get(3));
    }

    @Test
    void bandsLieOverReplicationsAndLeaveOutWhatIsMissing() throws IOException {
        var lines = lines(ResultTables.BANDS);
        assertEquals("scenario,month,indicator,n,p05,p25,median,p75,p95", lines.get(0));
        assertTrue(lines.get(1).startsWith("nep,1926-06,grain,2,107.625,118.125,131.25,144.375,154.875"), lines.get(1));
        assertEquals("nep,1926-06,count,2,0.1,0.1,0.1,0.1,0.1", lines.get(2));
        assertTrue(lines.get(3).startsWith("nep,1926-07,grain,2"), lines.get(3));
        assertEquals(1 + 2 * 3, lines.size());
    }

    @Test
    void runsQuoteMessagesThatNeedIt() throws IOException {
        var failed = new RunRecord(2, "left", 1, 5, RunStatus.FAILED, "grain: \"3 kg\", over", 7, "", 0.2);
        ResultTables.writeRuns(folder, List.of(run("nep", 1), failed));
        assertEquals(
                List.of(
                        "run,scenario,replication,seed,status,message,months,digest",
                        "1,nep,1,42,done,,2,00000000000000ab",
                        "2,left,1,5,failed,\"grain: \"\"3 kg\"\", over\",7,"),
                lines(ResultTables.RUNS));
    }

    @Test
    void storedRunsReadBackTheSame() throws IOException {
        var stored = StoredRuns.read(folder, List.of("grain", "count"));
        assertEquals(List.of("nep", "left"), stored.scenarios());
        var run = stored.runs("left").get(1);
        assertEquals(2, run.replication());
        assertEquals(210, run.sum("grain", START, START.plus(1)));
        assertEquals(105, run.mean("grain", START, START.plus(1)));
        assertTrue(Double.isNaN(run.at("count", START.plus(1))));
        assertTrue(Double.isNaN(run.at("count", START.plus(2))));
    }

    private List<String> lines(String file) throws IOException {
        var text = Files.readString(folder.resolve(file), StandardCharsets.UTF_8);
        assertTrue(text.endsWith("\n"));
        return List.of(text.split("\n"));
    }

    private static RunRecord run(String scenario, int replication) {
        return new RunRecord(replication, scenario, replication, 42, RunStatus.DONE, "", 2, "00000000000000ab", 0.2);
    }

    private RunTables record(long seed) {
        var recorder = new Recorder<>(readings, START, START.plus(1));
        for (int month = 0; month < 2; month++) {
            recorder.monthEnded(START.plus(month), new FakeCountry(START.plus(month), seed));
        }
        return recorder.tables();
    }
}
