package smychka.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import smychka.run.FakeSimulation;
import smychka.run.Simulation;

class CommandLineTest {

    private static final String NEP = """
            schema: smychka/scenario/1
            title: Market NEP
            run: {start: 1921-10, end: 1933-12, replications: 2}
            """;
    private static final String LEFT = """
            schema: smychka/scenario/1
            extends: nep
            title: Left Opposition
            decrees:
              - date: 1925-10
                set: {industry.investment_share: 0.16}
                because: Faster industry.
            """;

    @TempDir
    Path home;

    private Simulation simulation = new FakeSimulation();
    private Bench.Drawing drawing = (batch, svg) -> Files.writeString(batch.resolve("report.html"), "svg " + svg);
    private Typed typed;

    @BeforeEach
    void twoScenarios() throws IOException {
        write("scenarios/nep.yaml", NEP);
        write("scenarios/left.yaml", LEFT);
    }

    @Test
    void withoutFilesEveryScenarioOfTheHomeIsRun() throws IOException {
        assertEquals(0, type("run"), () -> typed.err());
        var batch = onlyResult();
        assertTrue(batch.getFileName().toString().matches("\\d{4}-\\d\\d-\\d\\d-\\d{6}"), batch.toString());
        for (var file : List.of(
                "runs.csv",
                "monthly.csv",
                "regional.csv",
                "classes.csv",
                "bands.csv",
                "timings.csv",
                "manifest.json",
                "scenarios/left.yaml",
                "scenarios/nep.yaml",
                "report.html")) {
            assertTrue(Files.isRegularFile(batch.resolve(file)), file);
        }
        assertEquals(
                5,
                Files.readAllLines(batch.resolve("runs.csv"), StandardCharsets.UTF_8)
                        .size());
    }

    @Test
    void theTableAndTheReportsPathGoToStandardOutputAndTheRestDoesNot() {
        type("run", "--threads", "1");
        var lines = typed.out().lines().toList();
        assertTrue(lines.get(0).matches(" +Left Opposition +Market NEP"), lines.get(0));
        assertTrue(lines.get(2).matches("Grain harvest, Mt +1926 .*"), lines.get(2));
        assertTrue(lines.get(lines.size() - 1).startsWith("report: "), typed.out());
        assertTrue(typed.err().startsWith("2 scenarios, 2 replications, scale 1000, seed 1921, 1 thread; results in "));
        assertTrue(typed.err().contains("4 of 4 runs in 0 s"), typed.err());
        assertFalse((typed.out() + typed.err()).contains("\u001b"), "no colours");
    }

    @Test
    void optionsAreLaidOverWhatTheFilesSay() throws IOException {
        var out = home.resolve("out");
        var code = type(
                "run",
                file("left"),
                "--replications=3",
                "--seed=5",
                "--scale",
                "2500",
                "--out",
                out.toString(),
                "--svg");
        assertEquals(0, code, () -> typed.err());
        assertEquals("svg true", Files.readString(out.resolve("report.html"), StandardCharsets.UTF_8));
        var manifest = Files.readString(out.resolve("manifest.json"), StandardCharsets.UTF_8);
        assertTrue(manifest.contains("\"replications\": 3,\n    \"seed\": 5,\n    \"scale\": 2500,"), manifest);
        assertTrue(manifest.contains("\"extends\": [\n        \"nep\""), manifest);
        assertTrue(manifest.contains("\"key\": \"industry.investment_share\""), manifest);
        assertFalse(manifest.contains(home.toString()), "no folder of this machine");
    }

    @Test
    void settingsAreRecordedAsTheyWereGiven() throws IOException {
        var out = home.resolve("out");
        type("run", file("nep"), "--set", "grain.state_price=53", "--set", "kcal_target=2700", "--out", out.toString());
        var manifest = Files.readString(out.resolve("manifest.json"), StandardCharsets.UTF_8);
        assertTrue(manifest.contains("\"grain.state_price=53\",\n      \"kcal_target=2700\""), manifest);
        assertTrue(Files.readString(out.resolve("scenarios/nep.yaml"), StandardCharsets.UTF_8)
                .contains("53"));
    }

    @Test
    void allFaultsOfAllFilesAreToldAtOnceAndNothingIsWritten() throws IOException {
        write("scenarios/nep.yaml", NEP + "parameters: {kcal_traget: 2830}\n");
        write("scenarios/left.yaml", LEFT + "levers: {grain.state_price: cheap}\n");
        assertEquals(2, type("run"));
        assertTrue(typed.err().contains("kcal_target"), typed.err());
        assertTrue(typed.err().contains("grain.state_price"), typed.err());
        assertEquals("", typed.out());
        assertNothingWritten();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run --replicatons 3",
                "run --replications many",
                "run --replications 0",
                "run --threads -1",
                "run --scale 0",
                "run --set",
                "run --set grain.state_prise=3",
                "run --set grain.state_price=cheap",
                "run no-such-file.yaml",
                "rum",
                "",
                "check no-such-file.yaml"
            })
    void badInputIsRefusedWithCodeTwoAndNothingIsWritten(String line) throws IOException {
        assertEquals(2, type(line.isEmpty() ? new String[0] : line.split(" ")), () -> typed.err());
        assertFalse(typed.err().isBlank());
        assertEquals("", typed.out());
        assertNothingWritten();
    }

    @Test
    void anUnknownOptionNamesTheNearest() {
        type("run", "--replicatons", "3");
        assertTrue(typed.err().contains("Unknown option: '--replicatons'"), typed.err());
        assertTrue(typed.err().contains("did you mean --replications?"), typed.err());
    }

    @Test
    void anUnknownVerbNamesTheNearest() {
        type("chek");
        assertTrue(typed.err().contains("did you mean check?"), typed.err());
    }

    @Test
    void resultsAreNeverOverwritten() throws IOException {
        write("out/note.txt", "mine");
        assertEquals(2, type("run", "--out", home.resolve("out").toString()));
        assertTrue(typed.err().contains("is not empty"), typed.err());
        try (var files = Files.list(home.resolve("out"))) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void anEmptyFolderMayTakeResults() throws IOException {
        var out = Files.createDirectory(home.resolve("out"));
        assertEquals(0, type("run", "--out", out.toString()), () -> typed.err());
        assertTrue(Files.exists(out.resolve("manifest.json")));
    }

    @Test
    void scenariosThatDisagreeOnTheirScaleAreRefusedUntilOneIsGiven() throws IOException {
        write("scenarios/left.yaml", LEFT + "run: {scale: 2500}\n");
        assertEquals(2, type("run"));
        assertTrue(typed.err().contains("give --scale"), typed.err());
        assertNothingWritten();
        assertEquals(0, type("run", "--scale", "1000"), () -> typed.err());
    }

    @Test
    void aFailedRunEndsWithCodeOneAndIsNamed() throws IOException {
        simulation = (scenario, scale, seed, threads, ended) -> {
            if (scenario.name().equals("left")) {
                throw new IllegalStateException("money: 3 kopeks over");
            }
            return new FakeSimulation().run(scenario, scale, seed, threads, ended);
        };
        assertEquals(1, type("run", "--replications", "1"));
        assertTrue(typed.err().contains("run 1 failed (left, replication 1, seed "), typed.err());
        assertTrue(typed.err().contains("after 0 months: money: 3 kopeks over"), typed.err());
        assertTrue(typed.out().contains("Market NEP"), typed.out());
        assertTrue(Files.exists(onlyResult().resolve("report.html")));
    }

    @Test
    void aReportThatCannotBeDrawnLosesNoResult() throws IOException {
        drawing = (batch, svg) -> {
            throw new IllegalStateException("no font");
        };
        assertEquals(1, type("run"));
        assertTrue(typed.err().contains("the report could not be drawn"), typed.err());
        assertTrue(typed.out().contains("Grain harvest"), typed.out());
        assertTrue(Files.exists(onlyResult().resolve("monthly.csv")));
    }

    @Test
    void checkFindsNothingWrongWithGoodFilesAndWritesNothing() throws IOException {
        assertEquals(0, type("check", file("nep"), file("left")), () -> typed.err());
        assertTrue(typed.out().contains("left.yaml: Left Opposition, 1921-10 to 1933-12"), typed.out());
        assertNothingWritten();
    }

    @Test
    void checkTellsPlaceAndRemedyOfAFault() throws IOException {
        write("scenarios/nep.yaml", NEP + "parameters: {kcal_traget: 2830}\n");
        assertEquals(2, type("check", file("nep")));
        assertTrue(typed.err().contains("4:14"), typed.err());
        assertTrue(typed.err().contains("kcal_target"), typed.err());
    }

    @Test
    void referenceNamesEveryLeverAndParameter() {
        assertEquals(0, type("reference"));
        assertTrue(typed.out().contains("grain.state_price"));
        assertTrue(typed.out().contains("kcal_target"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "run --help", "check --help", "reference --help", "--version"})
    void helpAndVersionGoToStandardOutput(String line) {
        assertEquals(0, type(line.split(" ")));
        assertFalse(typed.out().isBlank());
        assertEquals("", typed.err());
    }

    private int type(String... words) {
        typed = new Typed(new Bench(home, FakeSimulation.LAYOUT, () -> simulation, drawing, false), words);
        return typed.code();
    }

    private String file(String scenario) {
        return home.resolve("scenarios/" + scenario + ".yaml").toString();
    }

    private Path onlyResult() throws IOException {
        try (Stream<Path> results = Files.list(home.resolve("results"))) {
            return results.filter(r -> !r.endsWith(".cache")).toList().get(0);
        }
    }

    private void assertNothingWritten() throws IOException {
        try (Stream<Path> files = Files.list(home)) {
            assertEquals(List.of(home.resolve("scenarios")), files.toList());
        }
    }

    private void write(String file, String text) throws IOException {
        var path = home.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text, StandardCharsets.UTF_8);
    }
}
