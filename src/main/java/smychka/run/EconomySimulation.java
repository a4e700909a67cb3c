package smychka.run;

import java.util.function.Consumer;
import smychka.model.Economy;
import smychka.record.HouseholdObserver;
import smychka.record.Readings;
import smychka.record.Recorder;
import smychka.scenario.HouseholdSample;
import smychka.scenario.Scenario;
import smychka.unit.Month;

/** The real thing: an economy, read at each month's end. */
public final class EconomySimulation implements Simulation {

    private final Readings<Economy> readings;
    private final HouseholdSample households;

    public EconomySimulation(Readings<Economy> readings) {
        this(readings, HouseholdSample.NONE);
    }

    private EconomySimulation(Readings<Economy> readings, HouseholdSample households) {
        this.readings = readings;
        this.households = households;
    }

    @Override
    public Simulation keeping(HouseholdSample sample) {
        return new EconomySimulation(readings, sample);
    }

    @Override
    public Outcome run(Scenario scenario, int scale, long seed, int threads, Consumer<Month> monthEnded) {
        var recorder = new Recorder<>(readings, scenario.start(), scenario.end());
        var observer = new HouseholdObserver(households);
        var economy = new Economy(scenario, scale, seed, threads);
        economy.run(e -> {
            recorder.monthEnded(e.month(), e);
            observer.monthEnded(e);
            monthEnded.accept(e.month());
        });
        return new Outcome(recorder.tables().with(observer.book()), economy.digest());
    }
}
