package smychka.view;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Container;
import java.awt.GraphicsEnvironment;
import java.util.function.Consumer;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JButton;
import javax.swing.JFrame;
import javax.swing.JList;
import javax.swing.JTabbedPane;
import javax.swing.UIManager;
import sim.display.Console;
import smychka.unit.Month;
import smychka.view.knob.KnobPanel;

/** MASON's console with tabs and menus that speak of months and decrees, and without those that cannot work here. */
final class SmychkaConsole extends Console {

    private static final long serialVersionUID = 1L;

    /** While this stands among MASON's controllers, closing the last console does not end the process. */
    private static final Object KEEPS_THE_PROCESS = new Object();

    private final transient SmychkaWithUI gui;
    private final transient Runnable onClosed;
    private final transient Files files;
    private transient Consumer<String> saying = sentence -> {};

    @SuppressWarnings("unchecked")
    SmychkaConsole(SmychkaWithUI gui, Runnable onClosed) {
        super(gui);
        this.gui = gui;
        this.onClosed = onClosed;
        this.files = new Files(gui, this);
        allControllers.put(KEEPS_THE_PROCESS, KEEPS_THE_PROCESS);
        setIncrementSeedOnStop(false);
        setRequiresConfirmationToStop(false);
        setJMenuBar(new Menus(gui, this, files).bar());
        tabs();
        setTitle("Smychka: " + gui.session().scenario().title());
    }

    private void tabs() {
        var tabs = getTabPane();
        tabs.removeTabAt(tabs.indexOfTab("Console"));
        var levers = KnobPanel.levers(gui.session());
        var parameters = KnobPanel.parameters(gui.session(), this::liveAgain);
        levers.setName("levers");
        parameters.setName("parameters");
        tabs.insertTab("Run", null, new RunPanel(gui, this, files), "Play, step, begin again", 0);
        tabs.insertTab("Levers", null, levers, "What the state can decree", 1);
        tabs.insertTab("Parameters", null, parameters, "How people behave", 2);
        tabs.setSelectedIndex(0);
        tabs.setTabLayoutPolicy(JTabbedPane.SCROLL_TAB_LAYOUT);
        hideStepCount();
        gui.onMonth(levers::refresh);
        readable(tabs.getComponentAt(tabs.indexOfTab("Displays")));
    }

    /** MASON counts steps beside its buttons; here months have names. */
    private void hideStepCount() {
        var layout = (BorderLayout) getContentPane().getLayout();
        var buttons = (Container) layout.getLayoutComponent(BorderLayout.SOUTH);
        for (var part : buttons.getComponents()) {
            part.setVisible(part instanceof JButton);
        }
    }

    /** MASON writes the names of open windows black, whatever the ground. */
    private static void readable(Component component) {
        if (component instanceof JList<?> list) {
            list.setCellRenderer(new FrameNames());
        } else if (component instanceof Container container) {
            for (var child : container.getComponents()) {
                readable(child);
            }
        }
    }

    private static final class FrameNames extends DefaultListCellRenderer {
        private static final long serialVersionUID = 1L;

        @Override
        public Component getListCellRendererComponent(
                JList<?> list, Object value, int index, boolean selected, boolean focus) {
            super.getListCellRendererComponent(list, value, index, selected, focus);
            var frame = (JFrame) value;
            setText(frame.getTitle());
            setForeground(frame.isVisible() ? list.getForeground() : UIManager.getColor("Label.disabledForeground"));
            return this;
        }
    }

    /** Shares the screen out: the map above the charts, the console at their right. */
    void arrange() {
        var screen = GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
        int width = Math.min(640, Math.max(430, screen.width / 4));
        int left = screen.width - width;
        int high = (int) (screen.height * 0.6);
        setBounds(screen.x + left, screen.y, width, screen.height);
        boolean two = gui.session().rival() != null;
        ((JFrame) gui.map().getFrame()).setBounds(screen.x, screen.y, two ? left / 2 : left, high);
        ((JFrame) gui.rivalMap().getFrame()).setBounds(screen.x + left / 2, screen.y, left - left / 2, high);
        gui.charts().frame().setBounds(screen.x, screen.y + high, left, screen.height - high);
        gui.agents().frame().setLocation(screen.x + 60, screen.y + 80);
    }

    /** Lives one month more, or several; begins the run when none is under way. */
    void stepMonths(int months) {
        if (getPlayState() == PS_STOPPED) {
            pressPause();
        } else if (getPlayState() == PS_PLAYING) {
            pressPause();
        }
        setNumStepsPerStepButtonPress(months);
        pressPlay();
        setNumStepsPerStepButtonPress(1);
    }

    /** Runs until a month has been lived; one that has been already is reached by beginning again. */
    void runTo(Month goal) {
        if (getPlayState() != PS_STOPPED && goal.compareTo(gui.session().life().now()) <= 0) {
            pressStop();
        }
        gui.runTo(goal);
        if (getPlayState() == PS_STOPPED) {
            pressPlay();
        } else if (getPlayState() == PS_PAUSED) {
            pressPause();
        }
    }

    /** Begins again with all that was changed by hand, and lives up to the month now shown. */
    void liveAgain() {
        int months = gui.session().life().months();
        var now = gui.session().life().now();
        beginAgain();
        if (months > 0) {
            runTo(now);
        }
    }

    /** Founds the economy anew and waits before its first month. */
    void beginAgain() {
        pressStop();
        gui.runTo(null);
        pressPause();
        setTitle("Smychka: " + gui.session().scenario().title());
    }

    /** Says in a line what has been done. */
    void say(String sentence) {
        saying.accept(sentence);
    }

    void sayingTo(Consumer<String> newSaying) {
        saying = newSaying;
    }

    Files files() {
        return files;
    }

    @Override
    public void doOpen() {
        files.askToOpen();
    }

    @Override
    public void doSave() {
        files.askToSaveScenario();
    }

    @Override
    public void doSaveAs() {
        files.askToSaveScenario();
    }

    @Override
    public void doClose() {
        super.doClose();
        onClosed.run();
    }
}
