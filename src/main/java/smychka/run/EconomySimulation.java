package smychka.run;

import java.util.function.Consumer;
import smychka.model.Economy;
import smychka.record.Readings;
import smychka.record.Recorder;
import smychka.scenario.Scenario;
import smychka.unit.Month;

/** The real thing: an economy, read at each month's end. */
public final class EconomySimulation implements Simulation {

    private final Readings<Economy> readings;

    public EconomySimulation(Readings<Economy> readings) {
        this.readings = readings;
    }

    @Override
    public Outcome run(Scenario scenario, int scale, long seed, int threads, Consumer<Month> monthEnded) {
        var recorder = new Recorder<>(readings, scenario.start(), scenario.end());
        var economy = new Economy(scenario, scale, seed, threads);
        economy.run(e -> {
            recorder.monthEnded(e.month(), e);
            monthEnded.accept(e.month());
        });
        return new Outcome(recorder.tables(), economy.digest());
    }
}
