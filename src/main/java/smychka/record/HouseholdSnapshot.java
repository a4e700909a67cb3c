package smychka.record;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import smychka.agents.HouseholdPortrait;
import smychka.agents.Region;
import smychka.agents.WorkerPortrait;
import smychka.model.Economy;
import smychka.scenario.HouseholdSample;
import smychka.unit.Month;
import smychka.unit.RegionCode;

/**
 * The households of a sample as they stood at the end of a month, region by region, villages before towns, in the order
 * of their founding.
 */
public record HouseholdSnapshot(Month month, List<Row> rows) {

    /**
     * A household.
     *
     * @param cells a number for each {@link HouseholdColumn}
     */
    @SuppressWarnings("ArrayRecordComponent") // read by this package alone, and never changed
    record Row(RegionCode region, long[] cells) {

        long key() {
            return cells[HouseholdColumn.HOUSEHOLD.ordinal()];
        }
    }

    public HouseholdSnapshot {
        rows = List.copyOf(rows);
    }

    /** Looks into every house of the sample. */
    static HouseholdSnapshot of(Economy economy, HouseholdSample sample) {
        var rows = new ArrayList<Row>();
        for (var region : economy.regions()) {
            add(region, sample, rows);
        }
        return new HouseholdSnapshot(economy.month(), rows);
    }

    private static void add(Region region, HouseholdSample sample, List<Row> rows) {
        var code = region.facts.code();
        for (var village : region.villages()) {
            for (var of : HouseholdPortrait.in(village)) {
                var household = HouseholdPortrait.of(of);
                if (sample.takes(household.key())) {
                    rows.add(new Row(code, HouseholdColumn.row(household)));
                }
            }
        }
        for (var of : WorkerPortrait.in(region.town())) {
            var household = WorkerPortrait.of(of, region);
            if (sample.takes(household.key())) {
                rows.add(new Row(code, HouseholdColumn.row(household)));
            }
        }
    }

    /** Only some of the households. */
    HouseholdSnapshot only(Predicate<Row> kept) {
        return new HouseholdSnapshot(month, rows.stream().filter(kept).toList());
    }
}
