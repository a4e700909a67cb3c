package smychka.view;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import sim.display.Console;
import smychka.record.EconomyReadings;
import smychka.record.IndicatorCatalogue;
import smychka.run.EconomySimulation;
import smychka.run.Seeds;
import smychka.scenario.ScenarioLoader;
import smychka.view.chart.LiveChart;

/**
 * What the window costs with 25,000 households. Time is counted on the processor, so that other work on the machine does
 * not tell. {@code main} prints the figures of the documentation.
 */
class WindowPaceTest {

    private static final String SCENARIO = "scenarios/market-nep.yaml";
    private static final int SCALE = 1000;
    private static final double MOST_MILLIS_A_FRAME = 50;

    @BeforeAll
    static void needsDisplay() {
        Stage.needsDisplay();
    }

    @Test
    void aFrameWithMapAndChartsIsDrawnInTime() {
        try (var stage = Stage.open(SCENARIO, SCALE)) {
            stage.runTo("1923-12");
            assertTrue(percentile(frames(stage, 60), 0.95) < MOST_MILLIS_A_FRAME);
        }
    }

    /** Milliseconds of drawing the map and three charts anew, month by month. */
    private static double[] frames(Stage stage, int months) {
        var millis = new double[months];
        var charts = stage.gui().charts().charts().subList(0, 3);
        for (int i = 0; i < months; i++) {
            int month = i;
            stage.onScreen(() -> {
                stage.console().stepMonths(1);
                millis[month] = cpu(() -> draw(stage, charts)) / 1e6;
            });
            stage.settle();
        }
        return millis;
    }

    private static void draw(Stage stage, List<LiveChart> charts) {
        stage.gui().charts().grow();
        var map = stage.gui().map().insideDisplay;
        map.paintImmediately(map.getBounds());
        for (var chart : charts) {
            chart.panel()
                    .paintImmediately(
                            0, 0, chart.panel().getWidth(), chart.panel().getHeight());
        }
    }

    private static long cpu(Runnable work) {
        var bean = ManagementFactory.getThreadMXBean();
        long before = bean.getCurrentThreadCpuTime();
        work.run();
        return bean.getCurrentThreadCpuTime() - before;
    }

    private static double percentile(double[] values, double share) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }

    /** Processor milliseconds of all 147 months in a batch. */
    private static double headless() {
        var scenario = ScenarioLoader.load(Path.of(SCENARIO));
        return cpu(() -> new EconomySimulation(EconomyReadings.of(IndicatorCatalogue.standard()))
                        .run(scenario.scenario(), SCALE, Seeds.of(scenario.run().seed(), 1), 1, month -> {}))
                / 1e6;
    }

    /** The same months stepped through the window with every display closed. */
    private static double closed(Stage stage) {
        var spent = new ArrayList<Long>();
        stage.onScreen(() -> {
            stage.console().beginAgain();
            spent.add(cpu(() -> {
                for (int month = 0; month < 147; month++) {
                    stage.gui().step();
                }
            }));
        });
        return spent.get(0) / 1e6;
    }

    private static double monthsPerSecond(Stage stage) {
        stage.onScreen(stage.console()::beginAgain);
        LongSupplier clock = System::nanoTime;
        long began = clock.getAsLong();
        stage.onScreen(() -> stage.console().pressPause());
        Stage.until(
                "the run ends",
                () -> stage.gui().session().life().hasEnded() && stage.console().getPlayState() == Console.PS_PAUSED);
        return 147 / ((clock.getAsLong() - began) / 1e9);
    }

    public static void main(String[] args) {
        try (var stage = Stage.open(SCENARIO, SCALE)) {
            stage.runTo("1923-12");
            var millis = frames(stage, 100);
            say(
                    "frame of map and 3 charts, ms on the processor: median %.1f, 95th percentile %.1f",
                    percentile(millis, 0.5), percentile(millis, 0.95));
            say("months a second on the clock, map and charts open: %.1f", monthsPerSecond(stage));
            stage.onScreen(() -> {
                stage.gui().map().getFrame().setVisible(false);
                stage.gui().charts().frame().setVisible(false);
            });
            double best = Double.MAX_VALUE;
            double bestClosed = Double.MAX_VALUE;
            for (int i = 0; i < 6; i++) {
                best = Math.min(best, headless());
                bestClosed = Math.min(bestClosed, closed(stage));
            }
            say(
                    "147 months, best of 6, ms on the processor: batch %.0f, window with displays closed %.0f (%+.1f %%)",
                    best, bestClosed, 100 * (bestClosed / best - 1));
        }
        System.exit(0);
    }

    private static void say(String words, Object... figures) {
        System.out.println(String.format(Locale.ROOT, words, figures));
    }
}
