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
import smychka.run.FakeSimulation;
import smychka.run.QuickDisk;
import smychka.run.Simulation;
import smychka.scenario.Parameter;

/** The verb on studies of a country whose numbers follow from one of three parameters alone. */
class SensitivityVerbTest {

    @TempDir(factory = QuickDisk.class)
    Path home;

    /** The real wage is the step of fifty that the appetite is on, and a little besides that is the same everywhere. */
    private Simulation simulation = SensitivityVerbTest::run;

    private Typed typed;

    private static Simulation.Outcome run(
            smychka.scenario.Scenario scenario,
            int scale,
            long seed,
            int threads,
            java.util.function.Consumer<smychka.unit.Month> ended) {
        long wage = Math.round((scenario.parameters().of(Parameter.KCAL_TARGET) - 2600) / 50);
        return new FakeSimulation().run(scenario, scale, wage, threads, ended);
    }

    @BeforeEach
    void studies() throws IOException {
        write("nep.yaml", "schema: smychka/scenario/1\nrun: {start: 1925-10, end: 1926-12, replications: 2}\n");
        study("morris", "trajectories: 12");
        study("saltelli", "samples: 64");
    }

    private void study(String kind, String size) throws IOException {
        write(kind + ".yaml", """
                schema: smychka/study/1
                title: Three numbers
                scenarios: [nep]
                design:
                  kind: %s
                  %s
                  over: {kcal_target: {low: 2600, high: 3000}, eta_terms: , foresight: }
                """.formatted(kind, size));
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(home.resolve(file), text, StandardCharsets.UTF_8);
    }

    private int type(String... words) {
        typed = new Typed(
                new Bench(home, FakeSimulation.LAYOUT, () -> simulation, (batch, svg) -> batch, false), words);
        return typed.code();
    }

    private String path(String name) {
        return home.resolve(name).toString();
    }

    private List<String> table(String folder) throws IOException {
        return Files.readAllLines(home.resolve(folder).resolve("sensitivity.csv"));
    }

    @Test
    void aMorrisStudyIsRunAndItsTableAndChartsAreWritten() throws IOException {
        assertEquals(
                0,
                type(
                        "sensitivity",
                        path("morris.yaml"),
                        "--no-cache",
                        "--indicators",
                        "real_wage@1926",
                        "--out",
                        path("a")),
                () -> typed.err());
        var table = table("a");
        assertEquals("scenario,outcome,unit,factor,measure,value,low,high,samples,of_samples", table.get(0));
        assertEquals(1 + 3 * 2, table.size());
        // the wage goes from 0 to 8 as the appetite goes through its range
        assertTrue(
                table.get(1).matches("nep,real_wage@1926,.*,kcal_target,mu_star,([789]|[789]\\..*),12,12"),
                table.get(1));
        assertTrue(table.get(3).endsWith(",eta_terms,mu_star,0,0,0,12,12"), table.get(3));
        assertTrue(Files.size(home.resolve("a/charts/sensitivity.png")) > 5000);
        assertTrue(Files.size(home.resolve("a/charts/sensitivity-plane.png")) > 5000);
        assertTrue(typed.out().contains("nep: real_wage@1926"), typed.out());
    }

    @Test
    void aFactorialStudyIsRunAndItsPackagesAreSetAgainstEachOther() throws IOException {
        for (int i = 1; i <= 2; i++) {
            write(
                    "more" + i + ".yaml",
                    "schema: smychka/scenario/1\nextends: nep\nparameters: {%s}\n"
                            .formatted(i == 1 ? "kcal_target: 2600" : "eta_terms: 2"));
        }
        write("factorial.yaml", """
                schema: smychka/study/1
                title: Two packages
                scenarios: [nep]
                run: {replications: 3}
                design: {kind: factorial, factors: {hungry: more1, keen: more2}}
                """);
        var words = new String[] {
            "sensitivity", path("factorial.yaml"), "--no-cache", "--indicators", "real_wage@1926", "--out", path("f")
        };
        assertEquals(0, type(words), () -> typed.err());
        var table = table("f");
        assertEquals(1 + 2 * 4 + 1 + 1, table.size());
        // the appetite of 2890 is on the sixth step, that of 2600 on none
        assertTrue(table.get(4).matches("nep,real_wage@1926,.*,hungry,shapley,-[567].*,3,3"), table.get(4));
        assertTrue(table.get(8).endsWith(",keen,shapley,0,0,0,3,3"), table.get(8));
        assertTrue(table.get(9).contains(",hungry x keen,interaction,0,"), table.get(9));
        assertTrue(table.get(10).contains(",all,together,-"), table.get(10));
        assertTrue(typed.out().contains("all together"), typed.out());
        assertTrue(Files.size(home.resolve("f/charts/sensitivity.png")) > 5000);
        assertTrue(Files.readString(home.resolve("f/design.csv")).contains("nep-0004,nep,4,,,1,1"));
        assertTrue(Files.readString(home.resolve("f/scenarios/nep-0003.yaml")).contains("kcal_target: 2600"));
    }

    @Test
    void aStudyThatWasRunIsReadAsItIs() throws IOException {
        type("run", path("saltelli.yaml"), "--no-cache", "--out", path("a"));
        simulation = (scenario, scale, seed, threads, ended) -> {
            throw new IllegalStateException("nothing is to be run");
        };
        assertEquals(0, type("sensitivity", path("a"), "--indicators", "real_wage@1926"), () -> typed.err());
        var table = table("a");
        assertTrue(table.get(1).contains(",kcal_target,first,"), table.get(1));
        double total = Double.parseDouble(table.get(2).split(",")[5]);
        assertEquals(1, total, 0.15);
        assertTrue(table.get(4).endsWith(",eta_terms,total,0,0,0,64,64"), table.get(4));
    }

    @Test
    void tooSmallADesignIsRefusedWithTheRunsThatWouldDo() throws IOException {
        study("morris", "trajectories: 4");
        assertEquals(2, type("sensitivity", path("morris.yaml"), "--out", path("a")));
        assertTrue(
                typed.err()
                        .contains("4 trajectories are too few to tell effects from luck: take at least 10, which are"
                                + " 10 x 4 points x 2 runs = 80 runs"),
                typed.err());
        study("saltelli", "samples: 16");
        assertEquals(2, type("sensitivity", path("saltelli.yaml"), "--out", path("a")));
        assertTrue(typed.err().contains("take at least 64, which are 64 x 5 points x 2 runs = 640 runs"), typed.err());
        assertFalse(Files.exists(home.resolve("a")), "nothing is written");
    }

    @Test
    void aDesignOfAnotherKindIsRefused() throws IOException {
        study("sobol", "samples: 64");
        assertEquals(2, type("sensitivity", path("sobol.yaml"), "--out", path("a")));
        assertTrue(typed.err().contains("take kind morris, saltelli or factorial"), typed.err());
        assertEquals(2, type("sensitivity", path("nep.yaml"), "--out", path("a")));
        assertTrue(typed.err().contains("varies nothing"), typed.err());
    }

    @Test
    void failedRunsAreToldAndTheOthersStillTell() throws IOException {
        var failing = new int[1];
        simulation = (scenario, scale, seed, threads, ended) -> {
            if (++failing[0] % 40 == 0) {
                throw new IllegalStateException("broke");
            }
            return run(scenario, scale, seed, threads, ended);
        };
        int code = type(
                "sensitivity",
                path("saltelli.yaml"),
                "--threads",
                "1",
                "--no-cache",
                "--indicators",
                "real_wage@1926",
                "--out",
                path("a"));
        assertEquals(1, code, typed.err());
        assertTrue(typed.out().contains("only 624 of 640 runs (16 failed) came to their end"), typed.out());
        assertTrue(typed.out().contains("of 64 samples "), typed.out());
        var row = table("a").get(2).split(",");
        assertEquals(1, Double.parseDouble(row[5]), 0.2);
        assertTrue(
                Integer.parseInt(row[8]) < 64 && row[9].equals("64"), table("a").get(2));
    }

    @Test
    void whereTooManyFailNothingIsToldOfThem() throws IOException {
        var failing = new int[1];
        simulation = (scenario, scale, seed, threads, ended) -> {
            if (++failing[0] % 3 == 0) {
                throw new IllegalStateException("broke");
            }
            return run(scenario, scale, seed, threads, ended);
        };
        type(
                "sensitivity",
                path("morris.yaml"),
                "--threads",
                "1",
                "--no-cache",
                "--replications",
                "1",
                "--indicators",
                "real_wage@1926",
                "--out",
                path("a"));
        assertTrue(typed.out().contains("is left out: too few of its samples are left"), typed.out());
    }
}
