package smychka.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import smychka.record.ManifestFile;
import smychka.record.ResultTables;
import smychka.record.RunRecord;
import smychka.record.StoredRuns;
import smychka.unit.Month;

class BatchTest {

    private static final List<String> GUARANTEED = List.of(
            ResultTables.RUNS,
            ResultTables.MONTHLY,
            ResultTables.REGIONAL,
            ResultTables.CLASSES,
            ResultTables.BANDS,
            "scenarios/nep.yaml",
            "scenarios/left.yaml");
    private static final Month START = Month.of(1926, 1);

    @TempDir(factory = QuickDisk.class)
    Path folder;

    @Test
    void runsOfAllScenariosAreInterleaved() {
        var runs = plan(2).runs().stream()
                .map(r -> r.number() + " " + r.scenario().name() + " " + r.replication())
                .toList();
        assertEquals(List.of("1 nep 1", "2 left 1", "3 nep 2", "4 left 2"), runs);
    }

    @Test
    void scenariosShareTheirLuckAndMoreReplicationsChangeNone() {
        var few = plan(2).runs();
        var many = plan(5).runs();
        assertEquals(few.get(0).seed(), few.get(1).seed());
        assertEquals(few, many.subList(0, few.size()));
    }

    @Test
    void theSameBytesComeFromAnyNumberOfThreads() throws IOException {
        for (int threads : List.of(1, 2, 16)) {
            batch(plan(3), new FakeSimulation(), threads, "t" + threads).run(p -> {});
        }
        for (var file : GUARANTEED) {
            var one = Files.readAllBytes(folder.resolve("t1").resolve(file));
            assertArrayEquals(one, Files.readAllBytes(folder.resolve("t2").resolve(file)), file);
            assertArrayEquals(one, Files.readAllBytes(folder.resolve("t16").resolve(file)), file);
        }
        var one = ManifestFile.read(folder.resolve("t1"));
        var two = ManifestFile.read(folder.resolve("t2"));
        assertEquals(one.runs(), two.runs());
        assertEquals(one.batchDigest(), two.batchDigest());
    }

    @Test
    void threadsThatNoRunNeedsGoIntoTheRuns() throws IOException {
        var told = Collections.synchronizedList(new ArrayList<Integer>());
        Simulation counting = (scenario, scale, seed, threads, ended) -> {
            told.add(threads);
            return new FakeSimulation().run(scenario, scale, seed, threads, ended);
        };
        batch(plan(1), counting, 8, "few").run(p -> {});
        batch(plan(5), counting, 4, "many").run(p -> {});
        assertEquals(List.of(4, 4), told.subList(0, 2));
        assertEquals(Collections.nCopies(10, 1), told.subList(2, 12));
    }

    @Test
    void aFailedRunIsARowAndTheOthersGoOn() throws IOException {
        long unlucky = Seeds.of(7, 2);
        var result = batch(plan(3), failingFor(unlucky), 2, "out").run(p -> {});
        assertTrue(result.isComplete());
        assertEquals(2, result.failed().size());
        var row = Files.readAllLines(folder.resolve("out/runs.csv"), StandardCharsets.UTF_8)
                .get(3);
        assertEquals("3,nep,2," + unlucky + ",failed,grain: 3 kg over in 1926-01,1,", row);
        var stored = StoredRuns.read(folder.resolve("out"), List.of("grain_harvest"));
        assertEquals(
                List.of(1, 3),
                stored.runs("nep").stream().map(StoredRuns.Run::replication).toList());
        assertEquals(
                "failed", ManifestFile.read(folder.resolve("out")).runs().get(2).status());
    }

    @Test
    void anErrorOfTheMachineFailsTheRunToo() throws IOException {
        Simulation hungry = (scenario, scale, seed, threads, ended) -> {
            throw new OutOfMemoryError("Java heap space");
        };
        var result = batch(plan(1), hungry, 1, "out").run(p -> {});
        assertEquals("Java heap space", result.failed().get(0).message());
    }

    @Test
    void aStoppedBatchKeepsWhatEndedInWholeTables() throws IOException {
        var out = folder.resolve("out");
        var batches = new ArrayList<Batch>();
        Simulation stopping = (scenario, scale, seed, threads, ended) -> {
            if (seed == Seeds.of(7, 2)) {
                batches.get(0).stop();
            }
            return new FakeSimulation().run(scenario, scale, seed, threads, ended);
        };
        batches.add(batch(plan(3), stopping, 1, "out"));
        var result = batches.get(0).run(p -> {});
        assertFalse(result.isComplete());
        assertEquals(List.of(1, 2), result.runs().stream().map(RunRecord::run).toList());
        assertEquals("stopped", ManifestFile.read(out).state());
        assertEquals(1, StoredRuns.read(out, List.of("deaths")).runs("left").size());
        assertEquals(
                3,
                Files.readAllLines(out.resolve("runs.csv"), StandardCharsets.UTF_8)
                        .size());
        assertTrue(Files.exists(out.resolve("parts/000001.part")), "parts stay for whoever goes on");
    }

    @Test
    void partsGoOnceTheTablesAreWhole() throws IOException {
        batch(plan(1), new FakeSimulation(), 1, "out").run(p -> {});
        assertFalse(Files.exists(folder.resolve("out/parts")));
    }

    @Test
    void finishedRunsAreOnDiskWhileOthersRun() throws IOException {
        var seen = new ArrayList<Boolean>();
        Simulation looking = (scenario, scale, seed, threads, ended) -> {
            if (seed == Seeds.of(7, 2)) {
                seen.add(Files.exists(folder.resolve("out/parts/000002.part")));
            }
            return new FakeSimulation().run(scenario, scale, seed, threads, ended);
        };
        batch(plan(2), looking, 1, "out").run(p -> {});
        assertEquals(List.of(true, true), seen);
    }

    @Test
    void aResultThatCannotBeStoredStopsTheBatchAndKeepsTheRest() throws IOException {
        Simulation sawing = (scenario, scale, seed, threads, ended) -> {
            if (seed == Seeds.of(7, 2)) {
                block(folder.resolve("out/parts/000003.part.tmp"));
            }
            return new FakeSimulation().run(scenario, scale, seed, threads, ended);
        };
        var batch = batch(plan(3), sawing, 1, "out");
        assertThrows(IOException.class, () -> batch.run(p -> {}));
        assertEquals(
                3,
                Files.readAllLines(folder.resolve("out/runs.csv"), StandardCharsets.UTF_8)
                        .size());
        assertEquals("stopped", ManifestFile.read(folder.resolve("out")).state());
    }

    @Test
    void progressCountsEveryMonthAndRunAndEndsWithNothingLeft() throws IOException {
        var told = new ArrayList<Progress>();
        batch(plan(2), failingFor(Seeds.of(7, 2)), 2, "out").run(told::add);
        var last = told.get(told.size() - 1);
        assertEquals(2, last.ended().simulated());
        assertEquals(2, last.ended().failed());
        assertEquals(4 * 18, last.months());
        assertEquals(0, last.left().orElseThrow().toNanos());
        assertTrue(IntStream.range(1, told.size())
                .allMatch(i -> told.get(i - 1).months() <= told.get(i).months()));
    }

    @Test
    void theManifestTellsHowToRepeatARun() throws IOException {
        batch(plan(2), new FakeSimulation(), 2, "out").run(p -> {});
        var manifest = ManifestFile.read(folder.resolve("out"));
        assertEquals(ModelVersion.current(), manifest.modelVersion());
        assertEquals(7, manifest.options().seed());
        assertEquals("1926-01", manifest.options().start());
        assertEquals("1927-06", manifest.options().end());
        assertEquals(Seeds.of(7, 2), manifest.runs().get(2).seed());
        assertEquals(16, manifest.runs().get(2).digest().length());
        var text = Files.readString(folder.resolve("out/manifest.json"), StandardCharsets.UTF_8);
        assertTrue(text.startsWith("{\n  \"schema\": \"smychka/manifest/1\",\n  \"version\": "), text);
        assertTrue(text.contains("\"extends\": []"), text);
        assertTrue(text.contains("\"max_memory\""), text);
    }

    private static Simulation failingFor(long unlucky) {
        return (scenario, scale, seed, threads, ended) -> {
            if (seed == unlucky) {
                ended.accept(scenario.start());
                throw new IllegalStateException("grain: 3 kg over\nin " + scenario.start());
            }
            return new FakeSimulation().run(scenario, scale, seed, threads, ended);
        };
    }

    /** Puts a folder with something in it where a file is to be. */
    private static void block(Path file) {
        try {
            Files.createDirectories(file.resolve("in the way"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Batch batch(BatchPlan plan, Simulation simulation, int threads, String name) throws IOException {
        var workers = Workers.choose(plan.runs().size(), plan.scale(), threads, 1L << 40);
        return new Batch(
                plan, new BatchFolder(folder.resolve(name)), new Setting(simulation, FakeSimulation.LAYOUT, workers));
    }

    private static BatchPlan plan(int replications) {
        var scenarios = List.of(FakeSimulation.scenario("nep", START, 18), FakeSimulation.scenario("left", START, 18));
        return new BatchPlan(scenarios, replications, 7, 1000, List.of());
    }
}
