package smychka.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import smychka.scenario.HouseholdSample;
import smychka.unit.RegionCode;

/**
 * Households of one run, one by one.
 *
 * @param sample which were looked at, and when
 * @param snapshots in the order of their months
 */
public record HouseholdBook(HouseholdSample sample, List<HouseholdSnapshot> snapshots) {

    /** Nobody was looked at. */
    public static final HouseholdBook EMPTY = new HouseholdBook(HouseholdSample.NONE, List.of());

    public HouseholdBook {
        snapshots = List.copyOf(snapshots);
    }

    /** The households of a smaller sample, in some regions. */
    HouseholdBook keeping(HouseholdSample wanted, Set<RegionCode> regions) {
        var kept = new ArrayList<HouseholdSnapshot>();
        for (var snapshot : snapshots) {
            if (wanted.months().contains(snapshot.month())) {
                kept.add(snapshot.only(row -> wanted.takes(row.key()) && regions.contains(row.region())));
            }
        }
        return new HouseholdBook(wanted, kept);
    }
}
