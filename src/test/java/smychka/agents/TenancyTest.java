package smychka.agents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static smychka.agents.LittleCountry.usual;
import static smychka.scenario.Parameter.FARM_WAGE;
import static smychka.scenario.Parameter.FARM_WAGE_SHARE;
import static smychka.scenario.Parameter.LEASE_RENT;
import static smychka.scenario.Parameter.MAN_DAYS_PER_HA;

import java.util.Map;
import org.junit.jupiter.api.Test;
import smychka.ledger.Flow;
import smychka.policy.Lever;
import smychka.unit.Month;

/** Land let and hands hired inside a village. */
class TenancyTest extends OneVillage {

    private final Tenancy tenancy = new Tenancy(P);

    private PeasantHousehold farm(int persons, int land, int horses) {
        var h = country.household(region, persons);
        h.land = land;
        h.sownLast = land;
        h.horses = (short) horses;
        h.grain = 10_000;
        return h;
    }

    /** Plans the spring of a village in which one has land and no horse, the other horses and little land. */
    private void spring(Map<Lever, Double> levers) {
        found(4, levers);
        farm(6, 1000, 0);
        farm(8, 300, 2);
        country.rules.sowing.plan(village);
    }

    private long employers() {
        return Tenancy.employers(region, stratum -> true);
    }

    @Test
    void whoHasLandWithoutAHorseLetsItToWhoHasHorsesWithoutLand() {
        spring(Map.of());
        var owner = village.households[0];
        var tenant = village.households[1];
        assertTrue(tenant.leased > 0);
        assertEquals(-tenant.leased, owner.leased);
        int planned = tenant.plannedArea;
        spring(Map.of(Lever.VILLAGE_LEASING, 0.0));
        assertEquals(0, village.households[1].leased);
        assertEquals(0, village.households[0].leased);
        assertTrue(village.households[1].plannedArea < planned, "forbidden, so the land lies idle");
    }

    @Test
    void noTenantTakesMoreThanHisPart() {
        assertEquals(0, tenancy.taken(100, 100, 1), 0, "has his hands full");
        assertEquals(50, tenancy.taken(1000, 100, 1), 1e-9, "half his own land at most");
        assertEquals(25, tenancy.taken(1000, 100, 0.5), 1e-9, "less where he is afraid to sow");
        assertEquals(0, tenancy.offered(100, 100), 0);
        assertEquals(100, tenancy.offered(100, 0), 0);
    }

    @Test
    void rentIsAShareOfTheCropOfLeasedLand() {
        assertEquals((int) (usual(LEASE_RENT) * 250), tenancy.rent(50, 200, 1000));
        assertEquals(0, tenancy.rent(-50, 200, 1000));
        assertEquals(0, tenancy.rent(50, 0, 0));
    }

    @Test
    void farmHandsArePaidAShareOfWhatTheyReapOrTheDay() {
        assertEquals((int) (usual(FARM_WAGE_SHARE) * 2000), tenancy.wages(100, 500, 10_000));
        double days = usual(MAN_DAYS_PER_HA);
        assertEquals((int) (days * usual(FARM_WAGE)), tenancy.wages(100, 500, 1000), "a poor crop: by the day");
        assertEquals(50, tenancy.wages(100, 500, 100), "never more than half of all there is");
        assertEquals(0, tenancy.wages(-100, 500, 1000));
        assertEquals(52, tenancy.days(250), 1e-9);
    }

    @Test
    void rentsAndWagesGoToThoseWhoLetAndThoseWhoWorked() {
        found(8, Map.of());
        var owner = farm(4, 400, 0);
        var hand = farm(4, 400, 0);
        var other = farm(4, 400, 1);
        owner.grain = hand.grain = other.grain = 0;
        owner.leased = -60;
        hand.hired = -40;
        tenancy.pay(village, 100, 70);
        assertEquals(100, owner.grain);
        assertEquals(70, hand.grain);
        assertEquals(0, other.grain);
        assertEquals(100, country.posted(Flow.LAND_RENT));
        assertEquals(70, country.posted(Flow.FARM_WAGES));
        Tenancy.end(owner);
        tenancy.pay(village, 90, 0);
        assertEquals(30, other.grain, "whose owner is gone is shared by all");
    }

    @Test
    void whoHasHorsesAndLandButFewHandsHiresThoseWithHandsToSpare() {
        found(4, Map.of());
        var rich = farm(2, 1500, 5);
        var poor = farm(8, 100, 0);
        country.rules.sowing.plan(village);
        assertTrue(rich.hired > 0);
        assertEquals(-rich.hired, poor.hired);
        assertEquals(1, employers());
        int planned = rich.plannedArea;
        found(4, Map.of(Lever.VILLAGE_HIRING, 0.0));
        var alone = farm(2, 1500, 5);
        farm(8, 100, 0);
        country.rules.sowing.plan(village);
        assertEquals(0, alone.hired);
        assertEquals(0, employers());
        assertTrue(alone.plannedArea < planned);
    }

    @Test
    void theHarvestSettlesWhatSpringAgreed() {
        spring(Map.of());
        var owner = village.households[0];
        var tenant = village.households[1];
        country.rules.sowing.sow(village);
        int let = -owner.leased;
        assertEquals(let, Tenancy.leased(region, stratum -> true));
        country.turnTo(Month.of(1926, 8));
        long before = (long) owner.grain + tenant.grain;
        country.rules.harvest.month(village);
        long rent = country.posted(Flow.LAND_RENT);
        assertEquals(tenancy.rent(let, tenant.sownLast, tenant.cropOfYear), (double) rent, 1);
        long kept = (long) owner.grain + owner.hiddenGrain + tenant.grain + tenant.hiddenGrain;
        assertEquals(before + owner.cropOfYear + tenant.cropOfYear, kept);
    }

    @Test
    void whoTakesLandAndHiresHandsIsCountedByClass() {
        short[] leased = {120, 30, -150};
        short[] hired = {80, 0, -80};
        Stratum[] strata = {Stratum.KULAK, Stratum.MIDDLE, Stratum.POOR};
        for (int i = 0; i < strata.length; i++) {
            var h = farm(4, 300, 1);
            h.stratum = (byte) strata[i].ordinal();
            h.leased = leased[i];
            h.hired = hired[i];
        }
        assertEquals(120, Tenancy.leased(region, Stratum.KULAK::equals));
        assertEquals(30, Tenancy.leased(region, Stratum.MIDDLE::equals));
        assertEquals(0, Tenancy.leased(region, Stratum.POOR::equals), "who lets land takes none");
        assertEquals(150, Tenancy.leased(region, stratum -> true));
        assertEquals(1, Tenancy.employers(region, Stratum.KULAK::equals));
        assertEquals(0, Tenancy.employers(region, Stratum.MIDDLE::equals));
        assertEquals(0, Tenancy.employers(region, Stratum.POOR::equals), "who works for others hires nobody");
        assertEquals(1, employers());
    }
}
