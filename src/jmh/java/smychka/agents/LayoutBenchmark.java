package smychka.agents;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import smychka.ledger.Flow;
import smychka.model.Economy;
import smychka.scenario.ScenarioLoader;

/**
 * A peasant household's own month - eating, feeding, spoilage, memory - as the model has it, objects stepped by their
 * village, and as columns. Read the line {@code householdMonths}: nanoseconds per household and month.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Xms1500m", "-Xmx1500m"})
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class LayoutBenchmark {

    private static final int MONTHS = 12;
    private static final long SEED = 1921;
    private static final Flow[] POSTED = {
        Flow.GRAIN_EATEN_RURAL,
        Flow.POTATOES_EATEN,
        Flow.MEAT_EATEN_RURAL,
        Flow.FEED,
        Flow.SPOILED_ON_FARM,
        Flow.MEAT_SPOILED
    };

    /** Real households one agent stands for: about ten thousand and a million of them. */
    @Param({"2500", "25"})
    public int scale;

    private Economy economy;
    private final List<Village> villages = new ArrayList<>();
    private final List<PeasantHousehold> households = new ArrayList<>();
    private HouseholdColumns founded;
    private HouseholdColumns columns;

    /** Counts what was done. */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Done {
        public long householdMonths;
    }

    @Setup(Level.Trial)
    public void found() {
        var scenario =
                ScenarioLoader.load(Path.of("scenarios", "market-nep.yaml")).scenario();
        economy = new Economy(scenario, scale, SEED, 1);
        var regions = economy.regions();
        int[] first = new int[regions.size() + 1];
        for (int r = 0; r < regions.size(); r++) {
            for (var village : regions.get(r).villages()) {
                villages.add(village);
                for (int i = 0; i < village.size; i++) {
                    households.add(village.households[i]);
                }
            }
            first[r + 1] = households.size();
        }
        founded = new HouseholdColumns(scenario.parameters(), regions, first);
        columns = new HouseholdColumns(scenario.parameters(), regions, first);
        for (int i = 0; i < first[regions.size()]; i++) {
            founded.take(i, households.get(i));
            columns.take(i, households.get(i));
        }
        compare();
    }

    @Setup(Level.Invocation)
    public void restore() {
        columns.restore(founded);
        for (int i = 0; i < households.size(); i++) {
            founded.give(i, households.get(i));
        }
    }

    /** Both must do the same to the last bit. */
    private void compare() {
        long[] posted = new long[POSTED.length];
        for (int month = 0; month < MONTHS; month++) {
            enter(month);
            liveAsObjects();
            columns.live();
            for (var region : economy.regions()) {
                for (int k = 0; k < POSTED.length; k++) {
                    posted[k] += region.page.sum(POSTED[k]);
                }
            }
        }
        for (int k = 0; k < POSTED.length; k++) {
            require(posted[k] == columns.posted[k], POSTED[k].name());
        }
        for (int i = 0; i < households.size(); i++) {
            var h = households.get(i);
            require(h.grain == columns.grain[i] && h.kcal == columns.kcal[i] && h.fed == columns.fed[i], "household");
        }
    }

    private static void require(boolean same, String what) {
        if (!same) {
            throw new IllegalStateException("objects and columns differ in " + what);
        }
    }

    private void enter(int month) {
        economy.nation().enter(economy.scenario().start().plus(month));
    }

    private void liveAsObjects() {
        for (var village : villages) {
            village.step(economy);
        }
    }

    @Benchmark
    public void objects(Done done) {
        for (int month = 0; month < MONTHS; month++) {
            enter(month);
            liveAsObjects();
        }
        done.householdMonths += (long) MONTHS * households.size();
    }

    @Benchmark
    public void columns(Done done) {
        for (int month = 0; month < MONTHS; month++) {
            enter(month);
            columns.live();
        }
        done.householdMonths += (long) MONTHS * households.size();
    }
}
