package smychka.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import smychka.record.PulledPlug;

class ShardTest {

    @TempDir(factory = QuickDisk.class)
    Path home;

    @Test
    void mergedShardsAreByteForByteOneBatch() throws IOException {
        new Trial(home.resolve("whole")).replications(4).run();
        var shards = shards(3);
        var out = new BatchFolder(home.resolve("merged"));
        assertTrue(ShardMerge.of(shards).write(out, FakeSimulation.LAYOUT).isComplete());
        SameBytes.assertSame(home.resolve("whole"), out.path(), "merged");
        assertTrue(ShardMerge.of(shards).isDone(out));
    }

    @Test
    void aMergeThatWasKilledIsDoneAgain() throws IOException {
        new Trial(home.resolve("whole")).replications(4).run();
        var shards = shards(2);
        var out = new BatchFolder(home.resolve("merged"));
        try (var plug = PulledPlug.at(20)) {
            assertThrows(PulledPlug.Dead.class, () -> ShardMerge.of(shards).write(out, FakeSimulation.LAYOUT));
            assertTrue(plug.isPulled());
        }
        assertFalse(ShardMerge.of(shards).isDone(out));
        ShardMerge.of(shards).write(out, FakeSimulation.LAYOUT);
        SameBytes.assertSame(home.resolve("whole"), out.path(), "merged after a kill");
    }

    @Test
    void everyRunIsInOneShardAndShardsAreEven() {
        var plan = new Trial(home).replications(5).plan();
        var dealt = new ArrayList<PlannedRun>();
        for (int i = 1; i <= 4; i++) {
            var shard = new Shard(i, 4);
            var runs = plan.of(shard).runs();
            assertEquals(shard.share(10), runs.size());
            dealt.addAll(runs);
        }
        assertEquals(10, dealt.stream().distinct().count());
        assertEquals(plan.allRuns().size(), dealt.size());
    }

    @Test
    void shardsThatAreMissingDoubledUnfinishedOrOfAnotherBatchAreRefused() throws IOException {
        var shards = shards(2);
        refused("shard 2/2 is missing", shards.get(0));
        refused("is shard 1/2, and so is", shards.get(0), shards.get(0), shards.get(1));
        var other = home.resolve("other");
        new Trial(other).replications(3).shard(2, 2).run();
        refused("replications are 3 there and 4 here", shards.get(0), other);
        var unfinished = home.resolve("unfinished");
        var batch = new Trial(unfinished).replications(4).shard(2, 2).batch();
        batch.run(progress -> batch.stop());
        refused("is not finished", shards.get(0), unfinished);
        new Trial(home.resolve("whole")).run();
        refused("is no shard but a whole batch", home.resolve("whole"));
        refused("there is no such folder", home.resolve("nowhere"));
        Files.writeString(shards.get(0).resolve("parts/000001.part"), "damaged");
        assertThrows(IOException.class, () -> ShardMerge.of(shards)
                .write(new BatchFolder(home.resolve("m")), FakeSimulation.LAYOUT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0/2", "3/2", "1", "a/b", "1/0", "-1/2", ""})
    void whatIsNoShardIsNotRead(String word) {
        assertEquals(Optional.empty(), Shard.parse(word));
    }

    private List<Path> shards(int count) throws IOException {
        var folders = new ArrayList<Path>();
        for (int i = 1; i <= count; i++) {
            folders.add(home.resolve("shard " + i));
            new Trial(folders.get(i - 1)).replications(4).shard(i, count).run();
        }
        return folders;
    }

    private static void refused(String why, Path... shards) {
        var refused = assertThrows(ShardMerge.UnfitException.class, () -> ShardMerge.of(List.of(shards)));
        assertTrue(refused.getMessage().contains(why), refused.getMessage());
    }
}
