package smychka.agents;

import static smychka.scenario.Parameter.FARM_WAGE;
import static smychka.scenario.Parameter.FARM_WAGE_SHARE;
import static smychka.scenario.Parameter.LEASE_MOST;
import static smychka.scenario.Parameter.LEASE_OFFERED_FROM;
import static smychka.scenario.Parameter.LEASE_RENT;
import static smychka.scenario.Parameter.LEASE_TAKEN_FROM;
import static smychka.scenario.Parameter.MAN_DAYS_PER_HA;
import static smychka.scenario.Parameter.SPARE_HANDS;

import java.util.function.ObjIntConsumer;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import smychka.ledger.Flow;
import smychka.policy.Lever;
import smychka.scenario.Parameters;

/**
 * Leases of land and hired labour inside a village: who has more land than animals to plough it lets it for a share of
 * the crop, who has more than hands to reap it hires them (Danilov 1988; budget studies of 1922-27).
 */
public final class Tenancy {

    /** Hands are not paid more of the crop than is left to their master. */
    private static final double MOST_WAGES = 0.5;

    private static final Stratum[] STRATA = Stratum.values();

    private final double offeredFrom;
    private final double takenFrom;
    private final double most;
    private final double rent;
    private final double spareHands;
    private final double wage;
    private final double wageShare;
    private final double days;

    Tenancy(Parameters p) {
        offeredFrom = p.of(LEASE_OFFERED_FROM);
        takenFrom = p.of(LEASE_TAKEN_FROM);
        most = p.of(LEASE_MOST);
        rent = p.of(LEASE_RENT);
        spareHands = p.of(SPARE_HANDS);
        days = p.of(MAN_DAYS_PER_HA) / 100;
        wage = p.of(FARM_WAGE) * days;
        wageShare = p.of(FARM_WAGE_SHARE);
    }

    /** Land offered to neighbours of what a household would sow had it the means for more than it plans, 0.01 ha. */
    double offered(double wished, double planned) {
        return Math.max(0, wished - offeredFrom * planned);
    }

    /** Land a household takes on, whose animals and hands can do so much more than its own land asks for, 0.01 ha. */
    double taken(double capacity, double ownLand, double willing) {
        return Math.max(0, Math.min(capacity - takenFrom * ownLand, most * ownLand)) * willing;
    }

    /** Area whose work a household does for others, beside its own, 0.01 ha. */
    double lent(double hands, double area) {
        return Math.max(0, spareHands * hands - area);
    }

    /** Days of hired labour on an area, a year. */
    double days(int area) {
        return area * days;
    }

    /** Brings together who wants hands and who has them to spare: {@code hired} turns from wishes into contracts. */
    void hire(Village village) {
        agree(village, Lever.VILLAGE_HIRING, h -> h.hired, (h, hired) -> h.hired = (short) hired);
    }

    /** Brings together who offers land and who takes it: {@code leased} turns from wishes into contracts. */
    void lease(Village village) {
        agree(village, Lever.VILLAGE_LEASING, h -> h.leased, (h, leased) -> {
            h.leased = (short) leased;
            h.plannedArea += Math.max(0, leased);
        });
    }

    /** Shares the scarcer side out in proportion to what each wished: takers have positive wishes, givers negative ones. */
    private static void agree(
            Village village,
            Lever legal,
            ToIntFunction<PeasantHousehold> wish,
            ObjIntConsumer<PeasantHousehold> settle) {
        long wanted = 0;
        long offered = 0;
        for (int i = 0; i < village.size; i++) {
            int wished = wish.applyAsInt(village.households[i]);
            wanted += Math.max(0, wished);
            offered += Math.max(0, -wished);
        }
        long moved = village.region.lever(legal) > 0 ? Math.min(wanted, offered) : 0;
        var takers = village.region.takers;
        takers.begin(moved, wanted);
        var givers = village.region.givers;
        givers.begin(moved, offered);
        for (int i = 0; i < village.size; i++) {
            var h = village.households[i];
            int wished = wish.applyAsInt(h);
            settle.accept(h, (int) (wished > 0 ? takers.next(wished) : -givers.next(-wished)));
        }
    }

    /** Ends a household's contracts: it sows no field of its own any more. */
    static void end(PeasantHousehold h) {
        h.leased = h.hired = 0;
    }

    /** Rent of leased land, kg of the crop of so many hundredths of a hectare. */
    int rent(int leased, int sown, int crop) {
        return leased > 0 && sown > 0 ? (int) (rent * Math.min(leased, sown) / sown * crop) : 0;
    }

    /** Wages of hired hands, kg: a share of what their work brings in, or so much a day if that is more. */
    int wages(int hired, int sown, int crop) {
        if (hired <= 0 || sown <= 0) {
            return 0;
        }
        double area = Math.min(hired, sown);
        return (int) Math.min(crop * MOST_WAGES, Math.max(area * wage, wageShare * crop * area / sown));
    }

    /** Hands rents to those who let land and wages to those who worked; what nobody is left to take is shared by all. */
    void pay(Village village, long rents, long wages) {
        if (rents == 0 && wages == 0) {
            return;
        }
        long let = 0;
        long worked = 0;
        int farms = 0;
        for (int i = 0; i < village.size; i++) {
            var h = village.households[i];
            let += Math.max(0, -h.leased);
            worked += Math.max(0, -h.hired);
            farms += h.member ? 0 : 1;
        }
        var ofLand = village.region.givers;
        ofLand.begin(rents, let > 0 ? let : farms);
        var ofLabour = village.region.takers;
        ofLabour.begin(wages, worked > 0 ? worked : farms);
        for (int i = 0; i < village.size; i++) {
            var h = village.households[i];
            int one = h.member ? 0 : 1;
            h.grain += (int) ofLand.next(let > 0 ? Math.max(0, -h.leased) : one);
            h.grain += (int) ofLabour.next(worked > 0 ? Math.max(0, -h.hired) : one);
        }
        village.region.page.post(Flow.LAND_RENT, rents, village.key);
        village.region.page.post(Flow.FARM_WAGES, wages, village.key);
    }

    /** Area that households of a region take on lease for the last or coming harvest, hundredths of a hectare. */
    public static long leased(Region region, Predicate<Stratum> of) {
        return sum(region, of, h -> Math.max(0, h.leased));
    }

    /** Households of a region that hire hands. */
    public static long employers(Region region, Predicate<Stratum> of) {
        return sum(region, of, h -> h.hired > 0 ? 1 : 0);
    }

    private static long sum(Region region, Predicate<Stratum> of, ToIntFunction<PeasantHousehold> each) {
        long sum = 0;
        for (var village : region.villages) {
            for (int i = 0; i < village.size; i++) {
                var h = village.households[i];
                sum += of.test(STRATA[h.stratum]) ? each.applyAsInt(h) : 0;
            }
        }
        return sum;
    }
}
