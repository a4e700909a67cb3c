package smychka.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import smychka.record.EconomyReadings;
import smychka.record.IndicatorCatalogue;
import smychka.unit.Month;

/** Memory does not grow with the number of runs. */
class BoundedTest {

    private static final int EARLY = 50;
    private static final int LATE = 250;
    private static final long MEGABYTE = 1 << 20;

    @TempDir(factory = QuickDisk.class)
    Path home;

    @Test
    void whatLivesAfterTwoHundredAndFiftyRunsIsWhatLivedAfterFifty() throws IOException {
        var readings = EconomyReadings.of(IndicatorCatalogue.standard());
        var scenario = FakeSimulation.scenario("nep", Month.of(1921, 10), 2);
        var plan = new BatchPlan(List.of(scenario), LATE, 7, 100_000, List.of());
        var setting = new Setting(new EconomySimulation(readings), readings.layout(), new Workers(1, 1, false));
        var live = new ArrayList<Long>();
        var batch = new Batch(plan, new BatchFolder(home.resolve("out")), setting);
        batch.run(progress -> {
            boolean isDue = live.isEmpty()
                    ? progress.ended().all() == EARLY
                    : progress.ended().all() == LATE;
            if (isDue && live.size() < 2) {
                live.add(liveBytes());
            }
        });
        assertEquals(2, live.size());
        long growth = live.get(1) - live.get(0);
        assertTrue(growth < 4 * MEGABYTE, "grew by " + growth / MEGABYTE + " MB from " + live.get(0) / MEGABYTE);
    }

    private static long liveBytes() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
