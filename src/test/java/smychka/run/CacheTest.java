package smychka.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import smychka.scenario.HouseholdSample;
import smychka.unit.Month;

/** Nothing is run twice, and nothing is taken that another model or another scenario gave. */
class CacheTest {

    @TempDir(factory = QuickDisk.class)
    Path home;

    @Test
    void moreReplicationsRunOnlyTheNewOnes() throws IOException {
        var cache = cache(Long.MAX_VALUE);
        new Trial(home.resolve("two")).with(cache).replications(2).run();
        var five = new Trial(home.resolve("five")).with(cache).replications(5);
        five.run();
        assertEquals(2 * 3, five.simulated());
        new Trial(home.resolve("fresh")).replications(5).run();
        SameBytes.assertSame(home.resolve("fresh"), home.resolve("five"), "grown");
    }

    @Test
    void withoutACacheEverythingIsRun() throws IOException {
        new Trial(home.resolve("one")).with(cache(Long.MAX_VALUE)).run();
        var again = new Trial(home.resolve("two"));
        again.run();
        assertEquals(4, again.simulated());
    }

    @Test
    void aRunIsKnownByModelTablesValuesScaleAndSeedAlone() {
        var nep = FakeSimulation.scenario("nep", Month.of(1926, 1), 3);
        var keys = new HashSet<String>();
        keys.add(new RunKeys("model", "tables", 1000).of(new PlannedRun(1, nep, 1, 5)));
        assertEquals(keys.iterator().next(), new RunKeys("model", "tables", 1000).of(new PlannedRun(9, nep, 3, 5)));
        keys.add(new RunKeys("changed model", "tables", 1000).of(new PlannedRun(1, nep, 1, 5)));
        keys.add(new RunKeys("model", "changed tables", 1000).of(new PlannedRun(1, nep, 1, 5)));
        keys.add(new RunKeys("model", "tables", 2500).of(new PlannedRun(1, nep, 1, 5)));
        keys.add(new RunKeys("model", "tables", 1000).of(new PlannedRun(1, nep, 1, 6)));
        var left = FakeSimulation.scenario("left", Month.of(1926, 1), 3);
        keys.add(new RunKeys("model", "tables", 1000).of(new PlannedRun(1, left, 1, 5)));
        assertEquals(6, keys.size());
    }

    @Test
    void runsOfAnotherModelAreNotTakenFromTheFolderEither() throws IOException {
        var out = home.resolve("out");
        var trial = new Trial(out);
        trial.batch().run(p -> {});
        var run = trial.plan().runs().get(0);
        var key = new RunKeys("another model", "tables", 1000).of(run);
        assertNotEquals(key, new RunKeys(1000).of(run));
        assertTrue(new BatchFolder(out).stored(1, key, HouseholdSample.NONE).isEmpty());
    }

    @Test
    void failedRunsAreNotRemembered() throws IOException {
        var cache = cache(Long.MAX_VALUE);
        new Trial(home.resolve("out"))
                .with(cache)
                .of((scenario, scale, seed, threads, ended) -> {
                    throw new OutOfMemoryError("Java heap space");
                })
                .run();
        assertFalse(Files.exists(home.resolve("cache")));
    }

    @Test
    void aFullCacheForgetsWhatWasUsedLeastLately() throws IOException {
        new Trial(home.resolve("one")).with(cache(Long.MAX_VALUE)).run();
        var entries = entries();
        long size = Files.size(entries.get(0));
        for (int i = 0; i < entries.size(); i++) {
            Files.setLastModifiedTime(entries.get(i), FileTime.from(Instant.EPOCH.plusSeconds(i)));
        }
        cache(2 * size).trim();
        assertEquals(entries.subList(2, 4), entries());
    }

    @Test
    void aCacheThatCannotBeWrittenIsSaidAndLosesNoBatch() throws IOException {
        Files.writeString(home.resolve("cache"), "a file in the way");
        var cache = cache(Long.MAX_VALUE);
        assertTrue(new Trial(home.resolve("out")).with(cache).run().isComplete());
        assertTrue(cache.fault().isPresent());
    }

    private RunCache cache(long limit) {
        return new RunCache(home.resolve("cache"), limit);
    }

    private List<Path> entries() throws IOException {
        try (var files = Files.walk(home.resolve("cache"))) {
            return files.filter(f -> f.toString().endsWith(".part")).sorted().toList();
        }
    }
}
