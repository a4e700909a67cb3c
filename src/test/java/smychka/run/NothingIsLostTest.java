package smychka.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import smychka.record.ManifestFile;
import smychka.record.PulledPlug;

/** Whatever ends a batch, it goes on where it stopped and gives the bytes of one that was never interrupted. */
@Timeout(120)
class NothingIsLostTest {

    @TempDir(factory = QuickDisk.class)
    Path home;

    private Path whole;

    @BeforeEach
    void aBatchThatWasNeverInterrupted() throws IOException {
        whole = home.resolve("whole");
        new Trial(whole).run();
    }

    @Test
    void aBatchKilledBeforeAnyKindOfStepOnTheDiskGoesOnToTheSameBytes() throws IOException {
        var places = new TreeSet<String>();
        for (int step : steps()) {
            var out = home.resolve("killed-" + step);
            var cache = new RunCache(home.resolve("cache-" + step), Long.MAX_VALUE);
            try (var plug = PulledPlug.at(step)) {
                run(out, cache);
                assertTrue(plug.isPulled());
                places.add(plug.where());
            }
            new Trial(out).with(cache).run();
            SameBytes.assertSame(whole, out, "killed at step " + step);
            assertEquals(List.of(), SameBytes.leftovers(out), "left behind by step " + step);
        }
        assertTrue(
                places.containsAll(List.of(
                        "rename manifest.json",
                        "force 000001.part",
                        "sync 000001.part",
                        "write left.yaml",
                        "write monthly.csv",
                        "write bands.csv.scratch",
                        "rename bands.csv",
                        "rename runs.csv",
                        "delete parts")),
                places.toString());
        assertTrue(places.stream().anyMatch(p -> p.matches("link [0-9a-f]{64}.part")), places.toString());
    }

    /** The steps at which it is worth dying. */
    private List<Integer> steps() throws IOException {
        try (var plug = PulledPlug.never()) {
            new Trial(home.resolve("watched"))
                    .with(new RunCache(home.resolve("cache"), Long.MAX_VALUE))
                    .run();
            return plug.firstAndLastOfEachKind();
        }
    }

    /** Dies, or comes to its end. */
    private static void run(Path out, RunCache cache) {
        try {
            new Trial(out).with(cache).run();
        } catch (IOException | IllegalStateException | PulledPlug.Dead e) {
            // the process is gone
        }
    }

    @Test
    void aFullDiskIsSaidAndWhatWasFinishedStays() throws IOException {
        for (int step : steps()) {
            var out = home.resolve("full-" + step);
            int stored;
            int kept;
            try (var plug = PulledPlug.full(step)) {
                var cache = new RunCache(home.resolve("full-cache-" + step), Long.MAX_VALUE);
                var trial = new Trial(out).with(cache);
                try {
                    trial.run();
                } catch (IOException e) {
                    assertEquals("No space left on device", e.getMessage());
                }
                assertTrue(plug.isPulled());
                stored = new BatchFolder(out).storedParts();
                kept = trial.simulated() - (stored == 4 ? 0 : 1);
            }
            var next = new Trial(out);
            boolean isFinished = next.batch().found() == Batch.Found.FINISHED;
            next.run();
            SameBytes.assertSame(whole, out, "full at step " + step);
            assertEquals(isFinished ? 0 : 4 - stored, next.simulated(), "run again after step " + step);
            assertTrue(isFinished || stored >= kept, stored + " stored at step " + step);
        }
    }

    @Test
    void aBatchThatWasStoppedGoesOn() throws IOException {
        var out = home.resolve("stopped");
        var trial = new Trial(out);
        var batch = trial.batch();
        batch.run(progress -> {
            if (progress.ended().all() == 2) {
                batch.stop();
            }
        });
        assertEquals("stopped", ManifestFile.read(out).state());
        assertEquals(2, trial.simulated());
        trial.run();
        assertEquals(4, trial.simulated());
        SameBytes.assertSame(whole, out, "stopped");
    }

    @Test
    void aFinishedBatchHasNothingToDo() throws IOException {
        var trial = new Trial(whole);
        assertEquals(Batch.Found.FINISHED, trial.batch().found());
        trial.run();
        assertEquals(0, trial.simulated());
    }

    @Test
    void aTruncatedOrFlippedPartIsRunAgain() throws IOException {
        var out = home.resolve("damaged");
        stopAfter(3, new Trial(out));
        var folder = new BatchFolder(out);
        flip(folder.part(1));
        truncate(folder.part(2));
        var trial = new Trial(out);
        trial.run();
        assertEquals(3, trial.simulated());
        SameBytes.assertSame(whole, out, "damaged");
    }

    @Test
    void aDamagedEntryOfTheCacheIsRunAgainAndMended() throws IOException {
        var cache = new RunCache(home.resolve("cache"), Long.MAX_VALUE);
        new Trial(home.resolve("first")).with(cache).run();
        var entries = parts(home.resolve("cache"));
        assertEquals(4, entries.length);
        flip(entries[0]);
        truncate(entries[1]);
        var second = new Trial(home.resolve("second")).with(cache);
        second.run();
        assertEquals(2, second.simulated());
        var third = new Trial(home.resolve("third")).with(cache);
        third.run();
        assertEquals(0, third.simulated());
        SameBytes.assertSame(whole, home.resolve("second"), "mended");
        SameBytes.assertSame(whole, home.resolve("third"), "from the cache");
    }

    @Test
    void otherContentThanTheFoldersIsRefused() throws IOException {
        var refused = assertThrows(
                Batch.OtherContentException.class,
                () -> new Trial(whole).replications(4).batch().found());
        assertEquals("holds another batch: replications are 2 there and 4 here", refused.getMessage());
        Files.writeString(whole.resolve("scenarios/nep.yaml"), "title: Other\n");
        refused = assertThrows(
                Batch.OtherContentException.class,
                () -> new Trial(whole).batch().found());
        assertEquals("holds another batch: scenario nep has other words", refused.getMessage());
        Files.writeString(Files.createDirectory(home.resolve("mine")).resolve("note.txt"), "mine");
        assertThrows(
                Batch.OtherContentException.class,
                () -> new Trial(home.resolve("mine")).batch().found());
    }

    @Test
    void aFailedRunIsNotTriedAgainByTheSameBatch() throws IOException {
        var out = home.resolve("failing");
        Simulation failing = (scenario, scale, seed, threads, ended) -> {
            if (seed == Seeds.of(7, 1)) {
                throw new IllegalStateException("grain: 3 kg over");
            }
            return new FakeSimulation().run(scenario, scale, seed, threads, ended);
        };
        var uninterrupted = home.resolve("failing throughout");
        new Trial(uninterrupted).of(failing).run();
        stopAfter(3, new Trial(out).of(failing));
        new Trial(out).of(failing).run();
        SameBytes.assertSame(uninterrupted, out, "failing");
    }

    @Test
    void aFailureStopsTheOthersWhenAskedTo() throws IOException {
        Simulation failing = (scenario, scale, seed, threads, ended) -> {
            if (seed == Seeds.of(7, 2)) {
                throw new IllegalStateException("grain: 3 kg over");
            }
            return new FakeSimulation().run(scenario, scale, seed, threads, ended);
        };
        var result =
                new Trial(home.resolve("out")).of(failing).stoppingOnFailure().run();
        assertFalse(result.isComplete());
        assertEquals(3, result.runs().size());
        assertEquals(1, result.failed().size());
    }

    private static void stopAfter(int runs, Trial trial) throws IOException {
        var batch = trial.batch();
        batch.run(progress -> {
            if (progress.ended().all() == runs) {
                batch.stop();
            }
        });
    }

    private static Path[] parts(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(".part")).sorted().toArray(Path[]::new);
        }
    }

    private static void flip(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 4;
        Files.write(file, bytes);
    }

    private static void truncate(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length * 2 / 3));
    }
}
