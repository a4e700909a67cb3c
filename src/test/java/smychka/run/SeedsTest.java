package smychka.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

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

    @Property
    void everyReaderOfNumbersKeepsAllOfASeed(@ForAll long batch, @ForAll @IntRange(min = 1) int replication) {
        long seed = Seeds.of(batch, replication);
        assertTrue(seed >= 0);
        assertEquals(seed, (long) (double) seed);
    }
}
