package smychka.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class WorkersTest {

    private static final long GB = 1 << 30;

    @Test
    void everyThreadHasARunWhenMemoryIsLarge() {
        assertEquals(new Workers(8, 1, false), Workers.choose(100, 1000, 8, GB));
    }

    @Test
    void threadsThatNoRunNeedsGoIntoTheRuns() {
        assertEquals(new Workers(2, 4, false), Workers.choose(2, 1000, 8, GB));
    }

    @Test
    void memoryHoldsNoMoreRunsAtOnceThanFit() {
        assertEquals(new Workers(6, 10, true), Workers.choose(100, 40, 64, GB));
        assertEquals(new Workers(1, 2, true), Workers.choose(100, 5, 2, GB));
    }

    @Test
    void aRunThatFitsBarelyIsTried() {
        assertEquals(new Workers(1, 2, true), Workers.choose(100, 1, 2, GB / 100));
    }
}
