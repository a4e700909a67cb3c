package smychka.view.map;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import smychka.scenario.Scenario;
import smychka.view.inspect.Subject;
import smychka.view.look.Look;
import smychka.view.session.Life;

/** What one map shows: whose economy, by which measure, and who is followed. */
public final class MapView {

    private final Supplier<Life> life;
    private final Supplier<Scenario> scenario;
    private final List<Runnable> onChange = new ArrayList<>();
    private Measure measure = Measure.all().get(0);
    private Subject followed;
    private Life settled;
    private Settlement settlement;
    private Traffic traffic;
    private int trafficMonth = -1;

    public MapView(Supplier<Life> life, Supplier<Scenario> scenario) {
        this.life = life;
        this.scenario = scenario;
    }

    Life life() {
        return life.get();
    }

    Scenario scenario() {
        return scenario.get();
    }

    Look look() {
        return Look.worn();
    }

    Measure measure() {
        return measure;
    }

    public void measure(Measure newMeasure) {
        measure = newMeasure;
        onChange.forEach(Runnable::run);
    }

    /** Rings somebody; null nobody. */
    public void follow(Subject subject) {
        followed = subject;
        onChange.forEach(Runnable::run);
    }

    public Subject followed() {
        return followed;
    }

    void onChange(Runnable listener) {
        onChange.add(listener);
    }

    /** Where the villages of this economy stand. */
    Settlement settlement() {
        turn();
        return settlement;
    }

    /** The traffic of the last month lived. */
    Traffic traffic() {
        turn();
        if (trafficMonth != life().months()) {
            trafficMonth = life().months();
            traffic = Traffic.of(life().economy());
        }
        return traffic;
    }

    /** Another economy has other villages. */
    private void turn() {
        if (settled != life()) {
            settled = life();
            settlement = new Settlement(settled.economy().regions());
            trafficMonth = -1;
        }
    }
}
