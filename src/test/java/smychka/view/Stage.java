package smychka.view;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Dialog;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import smychka.scenario.ScenarioLoader;
import smychka.view.look.Look;
import smychka.view.session.Recipe;

/** A window on a small economy for tests, and what they need to see and wait for. */
final class Stage implements AutoCloseable {

    private static final long PATIENCE_MILLIS = 120_000;

    final Window window;
    private final List<Throwable> thrown = Collections.synchronizedList(new ArrayList<>());
    private final Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();

    private Stage(Supplier<Window> opening) {
        Thread.setDefaultUncaughtExceptionHandler((thread, e) -> thrown.add(e));
        window = opening.get();
    }

    /** Skips with a message where there is no display; on the machine that checks everything there must be one. */
    static void needsDisplay() {
        boolean display = Window.isPossible();
        if ("true".equals(System.getenv("CI"))) {
            assertTrue(display, "CI=true, and no display: run under xvfb-run, as .ci/run does");
        }
        assumeTrue(display, "no display: run the build under xvfb-run to test the window");
    }

    static Stage open(String scenario, int scale) {
        return open(scenario, null, scale, Look.LIGHT);
    }

    static Stage open(String scenario, String against, int scale, Look look) {
        var opened = ScenarioLoader.load(Path.of(scenario));
        var rival = against == null ? null : ScenarioLoader.load(Path.of(against));
        var recipe = Recipe.of(opened);
        return new Stage(() -> Window.open(recipe.with(recipe.seed(), scale), rival, look));
    }

    SmychkaWithUI gui() {
        return window.gui();
    }

    SmychkaConsole console() {
        return window.console();
    }

    int months() {
        return gui().session().life().months();
    }

    void onScreen(Runnable act) {
        Window.onScreen(act);
    }

    /** Runs to a month and waits until the console pauses there. */
    void runTo(String month) {
        var goal = smychka.unit.Month.parse(month);
        onScreen(() -> console().runTo(goal));
        until(
                "the run reaches " + month,
                () -> gui().session().life().now().equals(goal)
                        && console().getPlayState() == sim.display.Console.PS_PAUSED);
        settle();
    }

    /** Waits until all that was to be drawn is drawn. */
    void settle() {
        for (int i = 0; i < 3; i++) {
            onScreen(() -> {});
        }
        Toolkit.getDefaultToolkit().sync();
    }

    static void until(String what, BooleanSupplier holds) {
        long began = System.currentTimeMillis();
        while (!holds.getAsBoolean()) {
            if (System.currentTimeMillis() - began > PATIENCE_MILLIS) {
                fail("waited in vain until " + what);
            }
            pause(20);
        }
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for a dialog, and puts it away. */
    static String dismiss(String cause) {
        var seen = new String[1];
        until("a dialog opens after " + cause, () -> {
            for (var shown : java.awt.Window.getWindows()) {
                if (shown instanceof Dialog dialog && dialog.isShowing()) {
                    seen[0] = dialog.getTitle();
                    Window.onScreen(dialog::dispose);
                    return true;
                }
            }
            return false;
        });
        return seen[0];
    }

    /** Keeps what the screen shows, for people to look at. */
    void photograph(String name) throws Exception {
        settle();
        pause(400);
        var screen = GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
        var picture = new Robot().createScreenCapture(new Rectangle(screen));
        var folder = Path.of("target", "screens");
        Files.createDirectories(folder);
        ImageIO.write(picture, "png", new File(folder.toFile(), name + ".png"));
    }

    @Override
    public void close() {
        onScreen(() -> console().doClose());
        Thread.setDefaultUncaughtExceptionHandler(before);
        assertTrue(thrown.isEmpty(), () -> "thrown while the window was open: " + thrown);
    }
}
