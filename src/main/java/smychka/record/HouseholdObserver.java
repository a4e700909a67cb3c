package smychka.record;

import java.util.ArrayList;
import java.util.List;
import smychka.model.Economy;
import smychka.scenario.HouseholdSample;

/** Keeps the households of a sample at the ends of its months. */
public final class HouseholdObserver {

    private final HouseholdSample sample;
    private final List<HouseholdSnapshot> snapshots = new ArrayList<>();

    public HouseholdObserver(HouseholdSample sample) {
        this.sample = sample;
    }

    /** Looks at the economy, if it is time. */
    public void monthEnded(Economy economy) {
        if (sample.months().contains(economy.month())) {
            snapshots.add(HouseholdSnapshot.of(economy, sample));
        }
    }

    /** What was kept so far. */
    public HouseholdBook book() {
        return new HouseholdBook(sample, snapshots);
    }
}
