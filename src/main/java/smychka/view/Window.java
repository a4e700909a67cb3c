package smychka.view;

import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import javax.swing.SwingUtilities;
import smychka.scenario.ScenarioFile;
import smychka.view.look.Look;
import smychka.view.session.Recipe;
import smychka.view.session.Session;

/** The window on an economy: MASON's console, the map, the charts. */
public final class Window {

    private final CountDownLatch closed = new CountDownLatch(1);
    private final SmychkaWithUI gui;
    private SmychkaConsole console;

    private Window(Session session) {
        gui = new SmychkaWithUI(session);
    }

    /** Whether there is a screen to open a window on. */
    public static boolean isPossible() {
        try {
            return !GraphicsEnvironment.isHeadless()
                    && GraphicsEnvironment.getLocalGraphicsEnvironment().getDefaultScreenDevice() != null;
        } catch (HeadlessException | AWTError | LinkageError noScreen) {
            return false;
        }
    }

    /**
     * Opens the window on an economy that waits before its first month.
     *
     * @param against a scenario to live in step, or null
     */
    public static Window open(Recipe recipe, ScenarioFile against, Look look) {
        System.setProperty("apple.laf.useScreenMenuBar", "true");
        var made = new Window[1];
        onScreen(() -> {
            look.wear();
            made[0] = new Window(new Session(recipe, against));
            made[0].show();
        });
        return made[0];
    }

    private void show() {
        console = new SmychkaConsole(gui, closed::countDown);
        console.arrange();
        console.setVisible(true);
        gui.rivalMap().getFrame().setVisible(gui.session().rival() != null);
        console.pressPause();
    }

    /** Resumes from a checkpoint. */
    public void resume(Path checkpoint) throws IOException {
        var failed = new IOException[1];
        onScreen(() -> {
            try {
                console.files().resume(checkpoint);
            } catch (IOException e) {
                failed[0] = e;
            }
        });
        if (failed[0] != null) {
            throw failed[0];
        }
    }

    /** Waits until the user closes the window. */
    public void await() throws InterruptedException {
        closed.await();
    }

    SmychkaWithUI gui() {
        return gui;
    }

    SmychkaConsole console() {
        return console;
    }

    /** Does something on the thread that draws, and waits for it. */
    static void onScreen(Runnable act) {
        if (SwingUtilities.isEventDispatchThread()) {
            act.run();
            return;
        }
        try {
            SwingUtilities.invokeAndWait(act);
        } catch (InterruptedException e) {
            throw new IllegalStateException("stopped while the window was being drawn", e);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
