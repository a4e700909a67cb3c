package smychka.scenario;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import smychka.random.Draws;
import smychka.unit.Month;

/**
 * Which households are kept one by one, and at the end of which months. A household is drawn by its key alone: the same
 * ones in every scenario and month, and a larger share holds all of a smaller one.
 *
 * @param months in their order; none means that no household is kept
 * @param share of the households, above 0 and up to 1
 */
public record HouseholdSample(List<Month> months, double share) {

    /** No household at all. */
    public static final HouseholdSample NONE = new HouseholdSample(List.of(), 1);

    private static final long SALT = 0x5A3D1E0F7B9C2486L;

    public HouseholdSample {
        months = List.copyOf(new TreeSet<>(months));
    }

    public boolean isEmpty() {
        return months.isEmpty();
    }

    /** Households kept in a run of so many, over all months. */
    public double rows(double households) {
        return months.size() * share * households;
    }

    /** Whether a household belongs to the sample. */
    public boolean takes(long key) {
        return share >= 1 || Draws.uniform(Draws.bits(SALT, key)) < share;
    }

    /** Whether everything another sample asks for is in this one. */
    public boolean covers(HouseholdSample other) {
        return other.isEmpty() || (share >= other.share && months.containsAll(other.months));
    }

    /** What covers all of them with the fewest households. */
    static HouseholdSample covering(Collection<HouseholdSample> samples) {
        var months = new TreeSet<Month>();
        double share = 0;
        for (var sample : samples) {
            if (!sample.isEmpty()) {
                months.addAll(sample.months);
                share = Math.max(share, sample.share);
            }
        }
        return months.isEmpty() ? NONE : new HouseholdSample(List.copyOf(months), share);
    }

    /** As a scenario file says it. */
    String yaml() {
        return "{months: " + months + ", share: " + Decimals.text(share) + "}";
    }
}
