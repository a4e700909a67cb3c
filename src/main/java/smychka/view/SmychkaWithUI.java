package smychka.view;

import java.awt.Dimension;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import sim.display.Console;
import sim.display.Controller;
import sim.display.GUIState;
import sim.engine.SimState;
import sim.portrayal.Inspector;
import sim.portrayal.SimpleInspector;
import sim.util.Bag;
import smychka.unit.Month;
import smychka.view.chart.ChartWall;
import smychka.view.inspect.AgentInspector;
import smychka.view.inspect.AgentTable;
import smychka.view.inspect.Ear;
import smychka.view.inspect.Subject;
import smychka.view.look.Look;
import smychka.view.map.MapDisplay;
import smychka.view.map.MapView;
import smychka.view.session.Checkpoint;
import smychka.view.session.Session;

/** The economy with MASON's displays around it: what is drawn, when months are lived, and who is looked at. */
public final class SmychkaWithUI extends GUIState implements AgentInspector.Desk {

    /** While a goal is being run to, the displays show a month this often. */
    private static final long UNSEEN_NANOS = 150_000_000L;

    private final Session session;
    private final Ear ear = new Ear();
    private final List<Runnable> onMonth = new ArrayList<>();
    private MapView view;
    private MapView rivalView;
    private MapDisplay map;
    private MapDisplay rivalMap;
    private ChartWall charts;
    private AgentTable agents;
    private SmychkaConsole console;
    private volatile Month goal;
    private boolean fresh = true;
    private boolean running;
    private Film film;
    private volatile Checkpoint checkpoint;

    SmychkaWithUI(Session session) {
        super(session.life().economy());
        this.session = session;
    }

    /** The window's title, asked for by MASON. */
    public static String getName() {
        return "Smychka";
    }

    /** What the tab About says, asked for by MASON. */
    public static Object getInfo() {
        return SmychkaWithUI.class.getResource("/view/about.html");
    }

    @Override
    public void init(Controller controller) {
        super.init(controller);
        console = (SmychkaConsole) controller;
        view = new MapView(session::life, session::scenario);
        map = new MapDisplay(this, view, this::inspector);
        rivalView = new MapView(
                () -> session.rival() == null ? session.life() : session.rival(),
                () -> session.against() == null
                        ? session.scenario()
                        : session.against().scenario());
        rivalMap = new MapDisplay(this, rivalView, subject -> new AgentInspector(subject, session.rival(), this));
        charts = new ChartWall(session);
        agents = new AgentTable(session::life, this);
        register(map.frame("Smychka: map", new Dimension(860, 520)), true);
        register(charts.frame(), true);
        register(agents.frame(), false);
        register(rivalMap.frame("Smychka: map of the scenario compared", new Dimension(860, 520)), false);
        ear.turnTo(session.life().economy());
        session.onChange(this::refoundIfUnlived);
        dress();
    }

    private void register(JFrame frame, boolean visible) {
        frame.setDefaultCloseOperation(JFrame.HIDE_ON_CLOSE);
        controller.registerFrame(frame);
        frame.setVisible(visible);
    }

    /** Founds the economy and sets the displays to follow it. */
    @Override
    public void start() {
        if (!fresh) {
            session.found();
        }
        fresh = false;
        adopt();
        super.start();
        running = true;
        scheduleRepeatingImmediatelyAfter(economy -> monthLived());
        map.reset();
        rivalMap.reset();
        scheduleRepeatingImmediatelyAfter(map);
        scheduleRepeatingImmediatelyAfter(rivalMap);
        told();
    }

    private void adopt() {
        state = session.life().economy();
        ear.turnTo(session.life().economy());
    }

    /** What is decreed before the first month rules from the founding: an economy that has lived no month is founded anew. */
    private void refoundIfUnlived() {
        var life = session.life();
        if (life.months() > 0 || life.economy().scenario().equals(session.scenario())) {
            return;
        }
        session.found();
        adopt();
        if (running) {
            state.start();
        }
        told();
    }

    @Override
    public void finish() {
        running = false;
        super.finish();
    }

    /** Lives a month, or as many as a goal asks for before anybody needs to see one. */
    @Override
    public boolean step() {
        var life = session.life();
        if (life.hasEnded()) {
            rest();
            return true;
        }
        long began = System.nanoTime();
        while (goal != null
                && life.now().plus(1).compareTo(goal) < 0
                && !life.hasEnded()
                && System.nanoTime() - began < UNSEEN_NANOS) {
            synchronized (session.life().lock()) {
                life.step();
                session.keepUp();
                expose();
            }
        }
        if (!life.hasEnded()) {
            super.step();
        }
        if (life.hasEnded() || (goal != null && life.now().compareTo(goal) >= 0)) {
            goal = null;
            rest();
        }
        return true;
    }

    /** Asks MASON's console to pause; the economy stays, and everything can be looked at. */
    private void rest() {
        if (console.getPlayState() == Console.PS_PLAYING) {
            console.setWhenShouldPauseTime(state.schedule.getTime());
        }
    }

    private void monthLived() {
        session.keepUp();
        expose();
        verify();
        told();
    }

    /** Tells tabs and charts that a month has passed. */
    private void told() {
        SwingUtilities.invokeLater(() -> {
            charts.grow();
            agents.grow();
            onMonth.forEach(Runnable::run);
        });
    }

    void onMonth(Runnable listener) {
        onMonth.add(listener);
    }

    private void expose() {
        if (film != null) {
            try {
                film.add(map.picture(Math.max(640, map.getWidth()), Math.max(480, map.getHeight())));
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }
    }

    /** Takes a picture each month from now on. */
    void record(Film newFilm) {
        film = newFilm;
    }

    /** The film being taken, or null. */
    Film film() {
        return film;
    }

    /** Ends the film, and says how many pictures it has. */
    int cut() throws IOException {
        synchronized (session.life().lock()) {
            int length = film == null ? 0 : film.length();
            if (film != null) {
                film.close();
            }
            film = null;
            return length;
        }
    }

    /** Lets the months up to one be lived as fast as they can; null for no goal. */
    void runTo(Month newGoal) {
        goal = newGoal;
    }

    /** Compares the economy with a checkpoint when it has come to its month, and says so when they differ. */
    void expect(Checkpoint newCheckpoint) {
        checkpoint = newCheckpoint;
    }

    private void verify() {
        var expected = checkpoint;
        if (expected == null || session.life().now().compareTo(expected.month()) < 0) {
            return;
        }
        checkpoint = null;
        boolean same = session.life().now().equals(expected.month())
                && session.life().economy().digest() == expected.digest();
        SwingUtilities.invokeLater(() -> console.say(
                same
                        ? "resumed at " + expected.month() + ", bit for bit"
                        : "this is not the economy that was saved: the digests differ at " + expected.month()));
    }

    Session session() {
        return session;
    }

    MapDisplay map() {
        return map;
    }

    MapDisplay rivalMap() {
        return rivalMap;
    }

    ChartWall charts() {
        return charts;
    }

    AgentTable agents() {
        return agents;
    }

    /** Puts all displays into the look worn now. */
    void dress() {
        map.dress();
        rivalMap.dress();
        charts.rebuild();
    }

    static void wear(Look look, SmychkaWithUI gui) {
        look.wear();
        gui.dress();
    }

    private Inspector inspector(Subject subject) {
        return new AgentInspector(subject, session.life(), this);
    }

    @Override
    public Ear ear() {
        return ear;
    }

    @Override
    public void follow(Subject subject) {
        view.follow(subject);
    }

    @Override
    public void open(Subject subject) {
        synchronized (session.life().lock()) {
            var inspectors = new Bag();
            inspectors.add(inspector(subject));
            var names = new Bag();
            names.add(subject.title());
            controller.setInspectors(inspectors, names);
        }
    }

    @Override
    public Object getSimulationInspectedObject() {
        return new Country(session);
    }

    @Override
    public Inspector getInspector() {
        var inspector =
                new SimpleInspector(getSimulationInspectedObject(), this, null, getMaximumPropertiesForInspector());
        inspector.setVolatile(true);
        return inspector;
    }

    @Override
    public boolean validSimState(SimState candidate) {
        return false;
    }

    @Override
    public void quit() {
        super.quit();
        try {
            cut();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } finally {
            for (var frame : List.of(charts.frame(), agents.frame())) {
                frame.dispose();
            }
            ((JFrame) map.getFrame()).dispose();
            ((JFrame) rivalMap.getFrame()).dispose();
        }
    }
}
