package smychka.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import smychka.record.IndicatorCatalogue;
import smychka.record.ManifestFile;
import smychka.record.Outcome;
import smychka.record.Period;
import smychka.record.PulledPlug;
import smychka.run.interval.Goal;
import smychka.run.interval.Precision;
import smychka.run.interval.UntilNarrow;
import smychka.run.interval.Width;

/** A batch that adds replications until intervals are narrow loses nothing either, and ends as if it had begun so. */
@Timeout(120)
class GrowthTest {

    private static final List<String> SCENARIOS = List.of("nep", "left");

    @TempDir(factory = QuickDisk.class)
    Path home;

    private final List<Precision> told = new ArrayList<>();

    /** Wages of the fake differ by whole numbers of either sign, so this takes several rounds. */
    private Trial growing(Path out, int most) {
        var wage = new Outcome(IndicatorCatalogue.standard().of("real_wage"), Period.of("1926-01", "1926-03"));
        var goal = new Goal(Width.parse("3"), List.of(wage), SCENARIOS, null, 5, most);
        return new Trial(out).replications(5).growing(() -> new UntilNarrow(goal, FakeSimulation.LAYOUT, told::add));
    }

    @Test
    void itEndsInTheBytesOfABatchThatBeganWithAsManyReplications() throws IOException {
        var out = home.resolve("grown");
        var trial = growing(out, 200);
        assertTrue(trial.run().isComplete());
        int grown = told.get(told.size() - 1).replications();
        assertTrue(told.size() > 2 && grown < 200, told.size() + " rounds to " + grown);
        assertEquals(2 * grown, trial.simulated(), "nothing is run twice");
        new Trial(home.resolve("plain")).replications(grown).run();
        SameBytes.assertSameTables(home.resolve("plain"), out, "grown");
        var options = ManifestFile.read(out).options();
        assertEquals(grown, options.replications());
        assertEquals(List.of("real_wage@1926-01..1926-03"), options.untilCi().indicators());
        assertNull(ManifestFile.read(home.resolve("plain")).options().untilCi());
    }

    @Test
    void killedBeforeAnyKindOfStepOnTheDiskItGoesOnToTheSameBytes() throws IOException {
        var whole = home.resolve("whole");
        growing(whole, 12).run();
        for (int step : steps()) {
            var out = home.resolve("killed-" + step);
            try (var plug = PulledPlug.at(step)) {
                runOrDie(growing(out, 12));
                assertTrue(plug.isPulled());
            }
            growing(out, 12).run();
            SameBytes.assertSame(whole, out, "killed at step " + step);
            assertEquals(List.of(), SameBytes.leftovers(out), "left behind by step " + step);
        }
    }

    /** The steps at which it is worth dying: of each kind, and around the manifest of each round. */
    private List<Integer> steps() throws IOException {
        try (var plug = PulledPlug.never()) {
            growing(home.resolve("watched"), 12).run();
            return plug.firstAndLastOfEachKindAndAll("manifest.json");
        }
    }

    private static void runOrDie(Trial trial) {
        try {
            trial.run();
        } catch (IOException | IllegalStateException | PulledPlug.Dead e) {
            // the process is gone
        }
    }

    @Test
    void aFullDiskBetweenTwoRoundsIsSaidAndWhatWasFinishedStays() throws IOException {
        var whole = home.resolve("whole");
        growing(whole, 12).run();
        for (int step : steps()) {
            var out = home.resolve("full-" + step);
            int stored;
            try (var plug = PulledPlug.full(step)) {
                stored = storedUntilFull(growing(out, 12), new BatchFolder(out));
                assertTrue(plug.isPulled());
            }
            var next = growing(out, 12);
            next.run();
            assertTrue(next.simulated() <= 24 - stored, "run again after step " + step);
            SameBytes.assertSame(whole, out, "full at step " + step);
        }
    }

    /** Runs of which parts were stored; all when it came to its end. */
    private static int storedUntilFull(Trial trial, BatchFolder folder) throws IOException {
        try {
            trial.run();
            return 24;
        } catch (IOException e) {
            assertEquals("No space left on device", e.getMessage());
            return folder.storedParts();
        }
    }

    @Test
    void stoppedAtAnyMomentItGoesOn() throws IOException {
        var whole = home.resolve("whole");
        growing(whole, 12).run();
        for (int runs : List.of(3, 10, 11, 20, 24)) {
            var out = home.resolve("stopped-" + runs);
            var batch = growing(out, 12).batch();
            var result = batch.run(progress -> {
                if (progress.ended().all() == runs) {
                    batch.stop();
                }
            });
            assertEquals(runs == 24, result.isComplete(), "stopped after " + runs);
            assertEquals(runs == 24 ? "done" : "stopped", ManifestFile.read(out).state());
            var next = growing(out, 12);
            next.run();
            assertEquals(24 - runs, next.simulated());
            SameBytes.assertSame(whole, out, "stopped after " + runs);
        }
    }

    @Test
    void aFinishedBatchHasNothingToDoHoweverManyReplicationsItCameTo() throws IOException {
        var out = home.resolve("grown");
        growing(out, 12).run();
        var again = growing(out, 12);
        assertEquals(Batch.Found.FINISHED, again.batch().found());
        assertEquals(
                Batch.Found.FINISHED, new Trial(out).replications(12).batch().found());
        var refused = assertThrows(
                Batch.OtherContentException.class,
                () -> new Trial(out).replications(5).batch().found());
        assertEquals("holds another batch: replications are 12 there and 5 here", refused.getMessage());
    }

    @Test
    void aBatchOfFewerReplicationsThatWasBegunWithoutARuleGrows() throws IOException {
        var out = home.resolve("out");
        var plain = new Trial(out).replications(6).batch();
        plain.run(progress -> {
            if (progress.ended().all() == 4) {
                plain.stop();
            }
        });
        var trial = growing(out, 12);
        assertTrue(trial.run().isComplete());
        assertEquals(24 - 4, trial.simulated());
        new Trial(home.resolve("plain")).replications(12).run();
        SameBytes.assertSameTables(home.resolve("plain"), out, "grown");
    }

    @Test
    void threadsChangeNothing() throws IOException {
        growing(home.resolve("one"), 30).run();
        growing(home.resolve("many"), 30).threads(8).run();
        SameBytes.assertSame(home.resolve("one"), home.resolve("many"), "8 threads");
    }

    @Test
    void withoutACacheAndWithOneTheBytesAreTheSame() throws IOException {
        var cache = new RunCache(home.resolve("cache"), Long.MAX_VALUE);
        new Trial(home.resolve("known")).replications(7).with(cache).run();
        growing(home.resolve("one"), 12).run();
        var trial = growing(home.resolve("cached"), 12).with(cache);
        trial.run();
        assertEquals(24 - 14, trial.simulated());
        SameBytes.assertSame(home.resolve("one"), home.resolve("cached"), "from the cache");
    }

    @Test
    void whereEveryRunFailsItDoesNotGrow() throws IOException {
        Simulation failing = (scenario, scale, seed, threads, ended) -> {
            throw new IllegalStateException("grain: 3 kg over");
        };
        var result = growing(home.resolve("out"), 200).of(failing).run();
        assertTrue(result.isComplete());
        assertEquals(10, result.failed().size());
        assertFalse(told.get(0).untold().isEmpty());
    }
}
