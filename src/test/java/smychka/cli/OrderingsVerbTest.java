package smychka.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import smychka.record.database.TinyBatch;
import smychka.run.FakeSimulation;
import smychka.run.QuickDisk;
import smychka.scenario.Parameter;

/**
 * Orders over replications and over points of a study. In the tiny batch "left" always pays 3 more than "nep", and of
 * grain it procures more a month in one of three replications.
 */
class OrderingsVerbTest {

    @TempDir(factory = QuickDisk.class)
    Path home;

    private Path tiny;
    private Typed typed;

    @BeforeEach
    void aBatch() throws IOException {
        tiny = TinyBatch.write(home.resolve("tiny"));
    }

    private int type(String... words) {
        typed = new Typed(
                new Bench(
                        home,
                        FakeSimulation.LAYOUT,
                        () -> (scenario, scale, seed, threads, ended) ->
                                new FakeSimulation().run(scenario, scale, wage(scenario), threads, ended),
                        (batch, svg) -> batch,
                        false),
                words);
        return typed.code();
    }

    /** The left pays 2 more, but where people eat much 2 less. */
    private static long wage(smychka.scenario.Scenario scenario) {
        long left = scenario.name().startsWith("left") ? 1 : 0;
        return 3 + left * (scenario.parameters().of(Parameter.KCAL_TARGET) > 2900 ? -2 : 2);
    }

    private Path study() throws IOException {
        for (var name : List.of("nep", "left")) {
            Files.writeString(
                    home.resolve(name + ".yaml"),
                    "schema: smychka/scenario/1\nrun: {start: 1925-10, end: 1926-12, replications: 2}\n",
                    StandardCharsets.UTF_8);
        }
        var file = Files.writeString(home.resolve("study.yaml"), """
                schema: smychka/study/1
                title: Appetites
                scenarios: [nep, left]
                design: {kind: grid, over: {kcal_target: [2650, 2700, 2750, 2950]}}
                """, StandardCharsets.UTF_8);
        var folder = home.resolve("points");
        assertEquals(0, type("run", file.toString(), "--no-cache", "--out", folder.toString()), () -> typed.err());
        return folder;
    }

    @Test
    void anOrderIsRobustWhenItHoldsInNearlyAllCasesOfEveryBatch() throws IOException {
        assertEquals(
                0,
                type("orderings", tiny.toString(), "--indicators", "real_wage@1926,grain_procurement@1926-12"),
                () -> typed.err());
        assertEquals("""
                outcome                    more than   tiny
                real_wage@1926             left > nep  3 of 3  robust
                grain_procurement@1926-12  nep > left  2 of 3  not robust
                table: FILE
                """.replace("FILE", tiny.resolve("orderings.csv").toString()), typed.out());
        assertEquals(
                List.of(
                        "outcome,unit,more,less,batch,cases,holds,share,robust",
                        "real_wage@1926,1913=1,left,nep,tiny,3,3,1,yes",
                        "grain_procurement@1926-12,Mt,nep,left,tiny,3,2,0.6666666666666666,no"),
                Files.readAllLines(tiny.resolve("orderings.csv")));
        type("orderings", tiny.toString(), "--indicators", "grain_procurement@1926-12", "--level", "0.6");
        assertTrue(typed.out().contains("2 of 3  robust"), typed.out());
    }

    @Test
    void thePointsOfAStudyAreCases() throws IOException {
        var study = study();
        assertEquals(0, type("orderings", tiny.toString(), study.toString(), "--indicators", "real_wage@1926"));
        assertTrue(typed.out().contains("left > nep  3 of 3  3 of 4  not robust"), typed.out());
    }

    @Test
    void whatCannotBePutInOrderIsRefused() throws IOException {
        assertEquals(2, type("orderings", tiny.toString(), "--indicators", "real_wage", "--level", "0.4"));
        assertTrue(typed.err().contains("(0.5, 1]"), typed.err());
        assertEquals(2, type("orderings", tiny.toString(), "--indicators", "real_wage", "--scenarios", "lift,nep"));
        assertTrue(typed.err().contains("did you mean left?"), typed.err());
        assertEquals(2, type("orderings", tiny.toString(), "--indicators", "real_wage", "--scenarios", "nep"));
        assertTrue(typed.err().contains("no two scenarios"), typed.err());
        var study = study();
        var moments = Path.of("scenarios/studies/fit-recovery.yaml").toString();
        assertEquals(2, type("orderings", study.toString(), "--indicators", "real_wage@1926", "--plausible", moments));
        assertTrue(typed.err().contains("needs a batch of market-nep"), typed.err());
        assertEquals(
                2,
                type(
                        "orderings",
                        study.toString(),
                        "--indicators",
                        "real_wage@1926",
                        "--plausible",
                        home.resolve("study.yaml").toString()));
        assertTrue(typed.err().contains("has no moments"), typed.err());
    }
}
