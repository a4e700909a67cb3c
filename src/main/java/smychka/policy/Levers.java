package smychka.policy;

import java.util.Arrays;
import java.util.Map;
import smychka.unit.Month;
import smychka.unit.RegionCode;

/** The levers of a whole run, month by month and region by region; what agents and markets read. */
public final class Levers {

    private static final int LEVERS = Lever.values().length;
    private static final RegionCode[] REGIONS = RegionCode.values();

    private Policy policy;
    private final Month start;
    private final double[][] table;
    private double[] now;
    /** Where a programme overrules the decrees: this month's levers, and how they move from month to month. */
    private final double[] overruled = new double[LEVERS * REGIONS.length];

    private Map<Lever, Double> drift = Map.of();
    private Month month;

    public Levers(Policy policy, Month start, Month end) {
        this.policy = policy;
        this.start = start;
        this.month = start;
        this.table = new double[end.since(start) + 1][LEVERS * REGIONS.length];
        for (int t = 0; t < table.length; t++) {
            fill(table[t], policy, start.plus(t));
        }
        this.now = table[0];
    }

    private static void fill(double[] row, Policy policy, Month month) {
        for (var lever : Lever.values()) {
            for (var region : REGIONS) {
                row[lever.ordinal() * REGIONS.length + region.ordinal()] = policy.value(lever, month, region);
            }
        }
    }

    /** Lets the levers of a month rule. */
    public void enter(Month newMonth) {
        month = newMonth;
        now = table[month.since(start)];
        drift = Map.of();
    }

    /** This month's value of a lever that is the same everywhere. */
    public double of(Lever lever) {
        return now[lever.ordinal() * REGIONS.length];
    }

    /** This month's value in a region. */
    public double of(Lever lever, RegionCode region) {
        return now[lever.ordinal() * REGIONS.length + region.ordinal()];
    }

    /** What a national lever is expected to stand at some months ahead, as far as decrees have been announced. */
    public double foreseen(Lever lever, int monthsAhead) {
        var moves = drift.get(lever);
        return moves == null
                ? policy.foreseen(lever, month, month.plus(monthsAhead), REGIONS[0])
                : Math.min(1, Math.max(0, of(lever) + moves * monthsAhead));
    }

    public boolean on(Lever lever) {
        return of(lever) > 0;
    }

    /**
     * Lets a programme overrule the decrees for the rest of this month, everywhere.
     *
     * @param values where it puts the levers it names
     * @param moves by how much it is known to move each of them a month
     */
    public void overrule(Map<Lever, Double> values, Map<Lever, Double> moves) {
        System.arraycopy(table[month.since(start)], 0, overruled, 0, overruled.length);
        values.forEach((lever, value) -> Arrays.fill(
                overruled, lever.ordinal() * REGIONS.length, (lever.ordinal() + 1) * REGIONS.length, value));
        now = overruled;
        drift = moves;
    }

    /** Lets another policy rule after this month; what has ruled until now stays as it was. */
    public void amend(Policy newPolicy) {
        policy = newPolicy;
        for (int t = month.since(start) + 1; t < table.length; t++) {
            fill(table[t], policy, start.plus(t));
        }
    }
}
