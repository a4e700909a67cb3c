package smychka.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import smychka.record.PulledPlug;
import smychka.run.FakeSimulation;
import smychka.run.QuickDisk;
import smychka.run.SameBytes;

/**
 * Commands of src/docs/batches.md, killed before any kind of step on the disk and typed again: a study with a design and
 * with draws, and the merging of its shards.
 */
@Timeout(180)
class KilledCommandsTest {

    @TempDir(factory = QuickDisk.class)
    Path home;

    @BeforeEach
    void aStudyOfAnUncertainScenario() throws IOException {
        Files.createDirectory(home.resolve("scenarios"));
        Files.writeString(home.resolve("scenarios/nep.yaml"), """
                schema: smychka/scenario/1
                title: Market NEP
                run: {start: 1925-10, end: 1926-01, replications: 2}
                uncertain: {kcal_target: {triangular: {low: 2700, mode: 2890, high: 2980}}}
                """, StandardCharsets.UTF_8);
        Files.writeString(home.resolve("scenarios/prices.yaml"), """
                schema: smychka/study/1
                title: Prices
                scenarios: [nep]
                design: {kind: grid, over: {grain.state_price: [40, 53]}}
                """, StandardCharsets.UTF_8);
    }

    @Test
    void aStudyGoesOnToTheSameBytes() throws IOException {
        var places = killAndCompare("run", study(), "--no-cache", "--threads", "1");
        assertTrue(
                places.containsAll(
                        List.of("write design.csv", "write draws.csv", "rename draws.csv", "rename runs.csv")),
                places.toString());
    }

    @Test
    void aMergeGoesOnToTheSameBytes() throws IOException {
        for (int i = 1; i <= 2; i++) {
            assertEquals(0, type("run", study(), "--no-cache", "--shard", i + "/2", "--out", out("shard" + i)));
        }
        var places = killAndCompare("merge", out("shard1"), out("shard2"));
        assertTrue(
                places.containsAll(
                        List.of("write design.csv", "write draws.csv", "rename bands.csv", "rename runs.csv")),
                places.toString());
        assertEquals(0, type("run", study(), "--no-cache", "--out", out("one")));
        SameBytes.assertSame(home.resolve("one"), home.resolve("whole"), "merged");
    }

    /** Returns the steps at which it was killed. */
    private Set<String> killAndCompare(String... command) throws IOException {
        List<Integer> steps;
        try (var plug = PulledPlug.never()) {
            assertEquals(0, type(with("whole", command)));
            steps = plug.firstAndLastOfEachKind();
        }
        var places = new TreeSet<String>();
        for (int step : steps) {
            var out = "killed-" + step;
            try (var plug = PulledPlug.at(step)) {
                typeOrDie(with(out, command));
                assertTrue(plug.isPulled());
                places.add(plug.where());
            }
            assertEquals(0, type(with(out, command)), "again after step " + step);
            SameBytes.assertSame(home.resolve("whole"), home.resolve(out), "killed at step " + step);
            assertEquals(List.of(), SameBytes.leftovers(home.resolve(out)), "left behind by step " + step);
        }
        return places;
    }

    private String[] with(String out, String... command) {
        var words = new ArrayList<>(List.of(command));
        words.addAll(List.of("--out", out(out)));
        return words.toArray(String[]::new);
    }

    private void typeOrDie(String... words) {
        try {
            type(words);
        } catch (PulledPlug.Dead e) {
            // the process is gone
        }
    }

    private int type(String... words) {
        Bench.Drawing drawing = (batch, svg) -> Files.writeString(batch.resolve("report.html"), "drawn");
        return new Typed(new Bench(home, FakeSimulation.LAYOUT, FakeSimulation::new, drawing, false), words).code();
    }

    private String study() {
        return home.resolve("scenarios/prices.yaml").toString();
    }

    private String out(String name) {
        return home.resolve(name).toString();
    }
}
