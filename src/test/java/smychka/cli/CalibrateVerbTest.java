package smychka.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import smychka.record.EconomyReadings;
import smychka.record.IndicatorCatalogue;
import smychka.run.EconomySimulation;
import smychka.run.QuickDisk;
import smychka.run.Simulation;
import smychka.scenario.Parameter;
import smychka.scenario.ScenarioLoader;
import smychka.scenario.StudyLoader;

/** A tiny economy whose appetite is known, and calibrations that look for it. */
class CalibrateVerbTest {

    private static final String NEP = """
            schema: smychka/scenario/1
            run: {start: 1921-10, end: 1922-12, seed: 7, replications: 2, scale: 5000}
            """;

    private static final List<String> RESULTS =
            List.of("fitted.yaml", "moments.csv", "profiles.csv", "evaluations.csv", "calibration.json");

    @TempDir(factory = QuickDisk.class)
    Path home;

    private Simulation simulation;
    private Typed typed;

    @BeforeEach
    void aScenario() throws IOException {
        simulation = new EconomySimulation(EconomyReadings.of(IndicatorCatalogue.standard()));
        write("nep.yaml", NEP);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(home.resolve(file), text, StandardCharsets.UTF_8);
    }

    private Path study(String moments, int evaluations) throws IOException {
        write("fit.yaml", """
                schema: smychka/study/1
                title: The appetite
                scenarios: [nep]
                calibration:
                  free:
                    kcal_target: {low: 2600, high: 3000}
                  moments:
                %s
                  start: {kind: sobol, samples: 6}
                  evaluations: %d
                  profile: 3
                """.formatted(moments.indent(4).stripTrailing(), evaluations));
        return home.resolve("fit.yaml");
    }

    private int type(String... words) {
        var layout = EconomyReadings.of(IndicatorCatalogue.standard()).layout();
        typed = new Typed(new Bench(home, layout, () -> simulation, (batch, svg) -> batch, false), words);
        return typed.code();
    }

    private String out(String folder) {
        return home.resolve(folder).toString();
    }

    /** What an economy of this appetite eats, at the median of two seeds. */
    private double eaten(int appetite) throws IOException {
        assertEquals(
                0,
                type(
                        "run",
                        home.resolve("nep.yaml").toString(),
                        "--no-cache",
                        "--set",
                        "kcal_target=" + appetite,
                        "--out",
                        out("truth")),
                () -> typed.err());
        var lines = Files.readAllLines(home.resolve("truth/monthly.csv"));
        int column = List.of(lines.get(0).split(",")).indexOf("calories_rural");
        var means = new double[2];
        for (var line : lines.subList(1, lines.size())) {
            var cells = line.split(",");
            if (cells[2].startsWith("1922")) {
                means[Integer.parseInt(cells[1]) - 1] += Double.parseDouble(cells[column]) / 12;
            }
        }
        return (means[0] + means[1]) / 2;
    }

    private String truth(int appetite) throws IOException {
        double eaten = eaten(appetite);
        return "- {indicator: calories_rural@1922, observed: " + eaten + ", low: " + (eaten - 20) + ", high: "
                + (eaten + 20) + "}";
    }

    @Test
    void theAppetiteOfATinyEconomyIsFoundAgain() throws IOException {
        var study = study(truth(2741), 40);
        assertEquals(0, type("calibrate", study.toString(), "--out", out("fit")), () -> typed.err());
        var fitted = ScenarioLoader.load(home.resolve("fit/fitted.yaml")).scenario();
        assertEquals(2741, fitted.parameters().of(Parameter.KCAL_TARGET), 6);
        assertTrue(typed.out().contains("1 of 1 moments within their bands"), typed.out());
        for (var chart : List.of("progress", "moments", "profiles")) {
            assertTrue(Files.size(home.resolve("fit/charts/calibration-" + chart + ".png")) > 5000, chart);
        }
    }

    @Test
    void anotherScenarioExtendsWhatWasFound() throws IOException {
        var study = study(truth(2741), 10);
        type("calibrate", study.toString(), "--out", out("fit"));
        Files.copy(home.resolve("fit/fitted.yaml"), home.resolve("fitted.yaml"));
        write("child.yaml", "schema: smychka/scenario/1\nextends: fitted\nlevers: {grain.state_price: 60}\n");
        var child = ScenarioLoader.load(home.resolve("child.yaml")).scenario();
        var found = ScenarioLoader.load(home.resolve("fitted.yaml")).scenario();
        assertEquals(
                found.parameters().of(Parameter.KCAL_TARGET), child.parameters().of(Parameter.KCAL_TARGET));
        var text = Files.readString(home.resolve("fitted.yaml"));
        assertTrue(text.startsWith("# Found by ./smychka calibrate with study fit: The appetite\n"), text);
        assertFalse(text.contains(home.toString()), "no folder of this machine");
    }

    @Test
    void threadsDoNotMatterAndTheSameCommandDoesNothingTwice() throws IOException {
        var study = study(truth(2800), 12).toString();
        assertEquals(0, type("calibrate", study, "--threads", "1", "--out", out("one")), () -> typed.err());
        assertEquals(0, type("calibrate", study, "--threads", "2", "--out", out("two")), () -> typed.err());
        assertSame("one", "two");
        simulation = (scenario, scale, seed, threads, ended) -> {
            throw new IllegalStateException("nothing is to be run");
        };
        assertEquals(0, type("calibrate", study, "--out", out("two")), () -> typed.err());
        assertTrue(typed.err().contains("going on after"), typed.err());
        assertSame("one", "two");
    }

    @Test
    void anotherCalibrationInTheFolderIsRefused() throws IOException {
        type("calibrate", study(truth(2800), 8).toString(), "--out", out("fit"));
        assertEquals(2, type("calibrate", home.resolve("fit.yaml").toString(), "--seed", "8", "--out", out("fit")));
        assertTrue(typed.err().contains("holds another calibration: its seed is 7, not 8"), typed.err());
        assertEquals(2, type("calibrate", home.resolve("fit.yaml").toString(), "--out", out("truth")));
        assertTrue(typed.err().contains("is not empty and holds no calibration"), typed.err());
    }

    @Test
    void runsThatBreakArePenalisedAndCounted() throws IOException {
        var moments = truth(2741);
        var real = simulation;
        simulation = (scenario, scale, seed, threads, ended) -> {
            if (scenario.parameters().of(Parameter.KCAL_TARGET) > 2850) {
                throw new IllegalStateException("they eat too much");
            }
            return real.run(scenario, scale, seed, threads, ended);
        };
        assertEquals(0, type("calibrate", study(moments, 20).toString(), "--out", out("fit")), () -> typed.err());
        assertTrue(typed.out().contains("evaluations failed and count 10000"), typed.out());
        var log = Files.readString(home.resolve("fit/evaluations.csv"));
        assertTrue(log.contains(",10000,\"nep, seed "), log);
        assertTrue(log.contains("they eat too much"), log);
    }

    @Test
    void faultsAreToldWithTheirPlaceAndNothingIsWritten() throws IOException {
        var study = study("- {fact: F20}\n- {fact: F99}\n- {indicator: calories_rurl@1922, observed: 1}", 10);
        assertEquals(2, type("calibrate", study.toString(), "--out", out("fit")));
        assertTrue(typed.err().contains(": 3 faults"), typed.err());
        assertTrue(typed.err().contains("8:14"), typed.err());
        assertTrue(typed.err().contains("did you mean calories_rural?"), typed.err());
        assertFalse(Files.exists(home.resolve("fit")));
    }

    @Test
    void monthsThatAreNotRunAreRefusedBeforeAnythingIsWritten() throws IOException {
        var study = study("- {fact: F01}", 10);
        assertEquals(2, type("calibrate", study.toString(), "--out", out("fit")));
        assertTrue(typed.err().contains("the runs do not tell F01: 1926-08 is not run"), typed.err());
        assertEquals(2, type("calibrate", study.toString(), "--set", "kcal_target=2700", "--out", out("fit")));
        assertTrue(typed.err().contains("fits it"), typed.err());
        assertFalse(Files.exists(home.resolve("fit")));
    }

    @Test
    void eachVerbNamesTheOtherForStudiesThatAreNotItsOwn() throws IOException {
        var study = study("- {indicator: calories_rural@1922, observed: 2000}", 10);
        assertEquals(2, type("run", study.toString(), "--out", out("fit")));
        assertTrue(typed.err().contains("is a calibration, which the verb calibrate runs"), typed.err());
        write("grid.yaml", "schema: smychka/study/1\nscenarios: [nep]\n");
        assertEquals(2, type("calibrate", home.resolve("grid.yaml").toString()));
        assertTrue(typed.err().contains("has no calibration: the verb run runs it"), typed.err());
        assertEquals(2, type("calibrate", home.resolve("nep.yaml").toString()));
        assertTrue(typed.err().contains("is no study"), typed.err());
    }

    @Test
    void theStudiesThatAreShippedAreSound() {
        var studies = Path.of("scenarios", "studies");
        assertEquals(
                2, type("calibrate", studies.resolve("fit-recovery.yaml").toString(), "--set", "kcal_target=2700"));
        assertTrue(typed.err().contains("fits it"), typed.err());
        assertEquals(
                6,
                StudyLoader.load(studies.resolve("what-moves-the-recovery.yaml"))
                        .design()
                        .factors()
                        .size());
    }

    /** Killed as often as not, at any moment. */
    @Test
    @Timeout(600)
    void killedAndGoneOnWithItComesToTheSameFiles() throws Exception {
        var study = study(truth(2741), 15).toString();
        assertEquals(0, process("whole", study).waitFor(), "whole");
        int kills = 0;
        for (int lines = 2; kills < 3; lines += 5) {
            var process = process("killed", study);
            boolean isOver = isOverBefore(process, home.resolve("killed/evaluations.csv"), lines);
            process.destroyForcibly().waitFor();
            kills++;
            if (isOver) {
                break;
            }
        }
        assertTrue(kills > 1, "it was killed under way");
        assertEquals(0, process("killed", study).waitFor(), "killed");
        assertSame("whole", "killed");
    }

    private static boolean isOverBefore(Process process, Path log, int lines) throws Exception {
        while (process.isAlive()
                && (!Files.exists(log) || Files.readString(log).lines().count() < lines)) {
            Thread.sleep(2);
        }
        return process.waitFor(3, TimeUnit.MILLISECONDS);
    }

    private Process process(String folder, String study) throws IOException {
        var words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx300m",
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                UndrawnSmychka.class.getName(),
                home.toString(),
                "calibrate",
                study,
                "--out",
                out(folder)));
        return new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(home.resolve(folder + ".txt").toFile())
                .start();
    }

    private void assertSame(String one, String other) throws IOException {
        for (var file : RESULTS) {
            assertArrayEquals(
                    Files.readAllBytes(home.resolve(one).resolve(file)),
                    Files.readAllBytes(home.resolve(other).resolve(file)),
                    file);
        }
    }
}
