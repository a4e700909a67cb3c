package smychka.model;

import java.nio.file.Path;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import smychka.agents.Region;
import smychka.scenario.Scenario;
import smychka.scenario.ScenarioLoader;

/**
 * The whole economy, audit and digest included, a year at a time on one thread. Read the line {@code householdMonths}:
 * nanoseconds per peasant household and month.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Xms1500m", "-Xmx1500m"})
@Warmup(iterations = 3, time = 4)
@Measurement(iterations = 4, time = 4)
public class MonthBenchmark {

    private static final int MONTHS = 12;
    private static final long SEED = 1921;

    /** Real households one agent stands for: about 25,000 and a million of them. */
    @Param({"1000", "25"})
    public int scale;

    private Scenario scenario;
    private Economy economy;
    private int monthsLeft;

    /** Counts what was done. */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Done {
        public long householdMonths;
    }

    @Setup(Level.Trial)
    public void load() {
        scenario = ScenarioLoader.load(Path.of("scenarios", "market-nep.yaml")).scenario();
    }

    /** Begins again when the scenario has come to its end. */
    @Setup(Level.Invocation)
    public void found() {
        if (monthsLeft < MONTHS) {
            close();
            economy = new Economy(scenario, scale, SEED, 1);
            economy.start();
            monthsLeft = scenario.end().since(scenario.start()) + 1;
        }
    }

    @TearDown(Level.Trial)
    public void close() {
        if (economy != null) {
            economy.finish();
            economy = null;
        }
    }

    @Benchmark
    public long year(Done done) {
        for (int month = 0; month < MONTHS; month++) {
            economy.schedule.step(economy);
            for (Region region : economy.regions()) {
                done.householdMonths += region.households();
            }
        }
        monthsLeft -= MONTHS;
        return economy.digest();
    }
}
