package smychka.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import smychka.record.ManifestFile;
import smychka.run.FakeSimulation;
import smychka.run.QuickDisk;
import smychka.run.SameBytes;
import smychka.run.Simulation;

/** What {@code smychka run --until-ci} does, says and refuses; wages of the fake are the last digit of the seed. */
class UntilCiTest {

    private static final String WAGE = "real_wage@1926-01..1926-03";

    @TempDir(factory = QuickDisk.class)
    Path home;

    private Simulation simulation = new FakeSimulation();
    private Typed typed;

    @BeforeEach
    void twoScenarios() throws IOException {
        Files.createDirectories(home.resolve("scenarios"));
        write("nep.yaml", "schema: smychka/scenario/1\ntitle: NEP\nrun: {start: 1925-10, end: 1926-06}\n");
        write("left.yaml", "schema: smychka/scenario/1\nextends: nep\ntitle: Left\nparameters: {kcal_target: 2700}\n");
        write("short.yaml", "schema: smychka/scenario/1\ntitle: Short\nrun: {start: 1925-10, end: 1926-01}\n");
        write("study.yaml", """
                schema: smychka/study/1
                scenarios: [nep]
                design: {kind: grid, over: {kcal_target: [2600, 2700]}}
                """);
    }

    @Test
    void replicationsAreAddedUntilEveryIntervalIsNarrow() throws IOException {
        assertEquals(0, until("3", "a", "--replications", "5"), () -> typed.err());
        int grown = ManifestFile.read(home.resolve("a")).options().replications();
        assertTrue(typed.err().startsWith("2 scenarios, 5 replications, scale 1000"), typed.err());
        var rounds = typed.err()
                .lines()
                .filter(line -> line.contains("; going on to "))
                .toList();
        assertTrue(
                rounds.get(0)
                        .matches("5 replications: 2 of 2 intervals are wider than 3; widest: " + WAGE
                                + " of nep, \\S+ to \\S+, \\S+ wide; going on to 10"),
                rounds.toString());
        assertTrue(rounds.get(rounds.size() - 1).endsWith("going on to " + grown), rounds.toString());
        assertTrue(
                typed.out().startsWith(grown + " replications: no interval is wider than 3; widest: " + WAGE + " of "),
                typed.out());
        assertEquals(0, type("run", file("nep"), file("left"), "--replications", "" + grown, "--out", out("plain")));
        SameBytes.assertSameTables(home.resolve("plain"), home.resolve("a"), "grown");
    }

    @Test
    void theSameCommandOnAFinishedBatchDoesNothingAndSaysHowNarrowItIs() {
        until("3", "a", "--replications", "5");
        var verdict = typed.out().lines().findFirst().orElseThrow();
        simulation = (scenario, scale, seed, threads, ended) -> {
            throw new IllegalStateException("run again");
        };
        assertEquals(0, until("3", "a", "--replications", "5"));
        assertTrue(typed.err().contains("nothing to do: all "), typed.err());
        assertEquals(verdict, typed.out().strip());
        assertEquals(0, until("200%", "a", "--max-replications", "150"), () -> typed.err());
    }

    @Test
    void aFinishedBatchThatIsNotNarrowEnoughIsLeftAsItIs() throws IOException {
        until("3", "a", "--replications", "5");
        var before = Files.readAllBytes(home.resolve("a/manifest.json"));
        assertEquals(2, until("1", "a", "--replications", "5"));
        assertTrue(typed.err().contains("a holds a finished batch, which is never changed. "), typed.err());
        assertTrue(typed.err().contains("2 of 2 intervals are wider than 1; widest: "), typed.err());
        assertEquals(-1, Arrays.mismatch(before, Files.readAllBytes(home.resolve("a/manifest.json"))));
        assertEquals(0, until("1", "b", "--replications", "5", "--max-replications", "100"), () -> typed.err());
        assertTrue(typed.err().contains(" from the cache"), typed.err());
    }

    @Test
    void theCapEndsItAndThatIsSaidWithCodeNought() throws IOException {
        assertEquals(0, until("0.01%", "a", "--replications", "5", "--max-replications", "8"));
        assertTrue(
                typed.out()
                        .startsWith(
                                "8 replications, all that --max-replications allows: 2 of 2 intervals are wider than"
                                        + " 0.01 % of the mean; widest: " + WAGE),
                typed.out());
        var note = ManifestFile.read(home.resolve("a")).options().untilCi();
        assertEquals("0.01%", note.width());
        assertEquals(List.of(WAGE), note.indicators());
        assertEquals(5, note.minReplications());
        assertEquals(8, note.maxReplications());
    }

    @Test
    void withABaseThePairedDifferencesAreMeant() {
        simulation = (scenario, scale, seed, threads, ended) ->
                new FakeSimulation().run(scenario, scale, scenario.name().equals("left") ? seed + 2 : seed, 1, ended);
        assertEquals(0, until("1%", "a", "--replications", "6", "--base", "nep", "--max-replications", "9"));
        assertTrue(
                typed.out().contains("wider than 1 % of the base's mean; widest: " + WAGE + " of left less nep, "),
                typed.out());
        simulation = new FakeSimulation();
        assertEquals(0, until("1%", "b", "--base", "nep", "--no-cache"));
        assertTrue(typed.out().startsWith("20 replications: no interval is wider than 1 %"), "the luck is the same");
    }

    @Test
    void fewerThanFiveReplicationsAreNotJudgedAndTwentyAreUsual() {
        until("100", "a", "--replications", "2");
        assertTrue(typed.out().startsWith("5 replications: no interval"), typed.out());
        until("100", "b");
        assertTrue(typed.out().startsWith("20 replications: no interval"), typed.out());
    }

    @Test
    void pointsOfAStudyGrowTogether() throws IOException {
        assertEquals(
                0,
                type(
                        "run",
                        file("study"),
                        "--until-ci",
                        "4",
                        "--indicators",
                        WAGE,
                        "--replications",
                        "5",
                        "--out",
                        out("a")),
                () -> typed.err());
        assertTrue(ManifestFile.read(home.resolve("a")).options().replications() > 5);
    }

    @Test
    void aBatchThatGrewBeyondTheCapIsNotShrunk() {
        var told = new ArrayList<String>();
        simulation = (scenario, scale, seed, threads, ended) -> {
            told.add(scenario.name());
            if (told.size() == 13) {
                throw new IllegalStateException("grain: 3 kg over");
            }
            return new FakeSimulation().run(scenario, scale, seed, threads, ended);
        };
        assertEquals(1, until("1", "a", "--replications", "5", "--on-failure", "stop", "--threads", "1"));
        assertTrue(typed.err().contains("stopped: 13 of 20 runs had ended"), typed.err());
        assertFalse(typed.out().contains("interval"), "nothing is known yet: " + typed.out());
        assertEquals(2, until("1", "a", "--replications", "5", "--max-replications", "8"));
        assertTrue(typed.err().contains("has grown to 10 replications, more than the 8 allowed"), typed.err());
        assertEquals(0, type("status", out("a")));
        assertTrue(typed.out().contains("10 replications, scale 1000: not running, 13 of 20 runs"), typed.out());
        assertEquals(1, until("1", "a", "--replications", "5", "--max-replications", "12"), "one run has failed");
        assertTrue(typed.out().startsWith("12 replications, all that"), typed.out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--until-ci 0 --indicators real_wage@1926-01 | '0' is no width above 0",
                "--until-ci -5% --indicators real_wage@1926-01 | '-5%' is no width above 0",
                "--until-ci wide --indicators real_wage@1926-01 | 'wide' is no width above 0",
                "--until-ci 5% | --until-ci needs --indicators",
                "--until-ci 5% --indicators real_wag@1926-01 | did you mean real_wage?",
                "--until-ci 5% --indicators real_wage@1930 | 1930 was not run: the batch goes from 1925-10 to 1926-06",
                "--until-ci 5% --indicators real_wage@soon | expected a year",
                "--until-ci 5% --indicators real_wage | the runs have no whole year",
                "--until-ci 5% --indicators real_wage@1926-01 --base nap | did you mean nep?",
                "--until-ci 5% --indicators real_wage@1926-01 --shard 1/2 | exclude each other",
                "--until-ci 5% --indicators real_wage@1926-01 --max-replications 4 | less than the 20 replications",
                "--until-ci 5% --indicators real_wage@1926-01 --replications 300 | less than the 300 replications",
                "--indicators real_wage@1926-01 | --indicators means nothing without --until-ci",
                "--base nep | --base means nothing without --until-ci",
                "--max-replications 30 | --max-replications means nothing without --until-ci"
            })
    void whatCannotBeMeantIsRefusedAndNothingIsWritten(String options, String why) {
        var words = new ArrayList<>(List.of("run", file("nep"), file("left"), "--out", out("a")));
        words.addAll(List.of(options.split(" ")));
        assertEquals(2, type(words.toArray(String[]::new)));
        assertTrue(typed.err().contains(why), typed.err());
        assertEquals("", typed.out());
        assertFalse(Files.exists(home.resolve("a")));
    }

    @Test
    void monthsThatOneOfTheScenariosDoesNotHaveAreRefused() {
        assertEquals(2, type("run", file("nep"), file("short"), "--until-ci", "5%", "--indicators", WAGE));
        assertEquals(WAGE + ": short goes from 1925-10 to 1926-01", typed.err().strip());
        assertEquals(2, type("run", file("nep"), "--until-ci", "5%", "--indicators", WAGE, "--base", "nep"));
        assertEquals(
                "the batch has no scenario but nep: nothing differs from it",
                typed.err().strip());
    }

    private int until(String width, String folder, String... more) {
        var words = new ArrayList<>(List.of("run", file("nep"), file("left"), "--until-ci", width));
        words.addAll(List.of("--indicators", WAGE, "--out", out(folder)));
        words.addAll(List.of(more));
        return type(words.toArray(String[]::new));
    }

    private int type(String... words) {
        Bench.Drawing none = (batch, svg) -> Files.writeString(batch.resolve("report.html"), "drawn");
        typed = new Typed(new Bench(home, FakeSimulation.LAYOUT, () -> simulation, none, false), words);
        return typed.code();
    }

    private String file(String name) {
        return home.resolve("scenarios/" + name + ".yaml").toString();
    }

    private String out(String name) {
        return home.resolve(name).toString();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(home.resolve("scenarios/" + name), text, StandardCharsets.UTF_8);
    }
}
