package smychka.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import smychka.random.Drawn;

class SeedsTest {

    @Test
    void seedsStayWhatTheyAreForGood() {
        assertEquals(1466108802043298L, Seeds.of(1921, 1));
        assertEquals(4415731938139288L, Seeds.of(1921, 2));
        assertEquals(6315957190297641L, Seeds.of(0, 1));
    }

    @Test
    void seedsOfOneBatchAndOfNeighbouringBatchesAreDistinct() {
        var seen = new HashSet<Long>();
        for (long batch = 0; batch < 100; batch++) {
            for (int replication = 1; replication <= 1000; replication++) {
                assertTrue(seen.add(Seeds.of(batch, replication)));
            }
        }
    }

    @Test
    void everyReaderOfNumbersKeepsAllOfASeed() {
        keptByReaders(Long.MIN_VALUE, Integer.MAX_VALUE);
        keptByReaders(Long.MAX_VALUE, 1);
        Drawn.tries(1000).forEach(drawn -> keptByReaders(drawn.bits(), drawn.whole(1, Integer.MAX_VALUE)));
    }

    private static void keptByReaders(long batch, int replication) {
        var which = "replication " + replication + " of batch " + batch;
        long seed = Seeds.of(batch, replication);
        assertTrue(seed >= 0, which + ": " + seed);
        assertEquals(seed, (long) (double) seed, which);
    }
}
