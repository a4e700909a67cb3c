package smychka.agents;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static smychka.scenario.Parameter.CATTLE_BIRTH;
import static smychka.scenario.Parameter.HUNGER_DEATH_OF_STOCK;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import smychka.ledger.Flow;
import smychka.scenario.Parameters;

/** A month with the animals, household by household. */
class HusbandryTest {

    private LittleCountry country;
    private Region region;

    private void found(Parameters p) {
        country = new LittleCountry(p, 1926, 3, Map.of(), 0);
        region = country.region();
        country.rules.husbandry.prepare(country.now, country.regions);
    }

    private PeasantHousehold farm(int horses, int cattle, int pigs, int sheep) {
        var h = country.household(region, 5);
        h.horses = (short) horses;
        h.cattle = (short) cattle;
        h.pigs = (short) pigs;
        h.sheep = (short) sheep;
        return h;
    }

    private void live() {
        country.rules.husbandry.month(region.villages[0]);
    }

    private long[] afterAMonth(boolean quiet) {
        found(Parameters.reference());
        assertTrue(region.custom.quiet, "nobody is forced");
        region.custom.quiet = quiet;
        for (int i = 0; i < 4000; i++) {
            var h = farm(i % 4, i % 5, i % 2, i % 3);
            h.fed = i % 7 == 0 ? 0.7f : 1;
            h.kcal = i % 11 == 0 ? 1700 : 2600;
        }
        live();
        var digests = new long[4000];
        for (int i = 0; i < digests.length; i++) {
            digests[i] = region.villages[0].households[i].digest();
        }
        return digests;
    }

    @Test
    void toPassByThoseToWhomNothingCanHappenChangesNothing() {
        assertArrayEquals(afterAMonth(false), afterAMonth(true));
    }

    @Test
    void whoListensIsToldOfEachAnimalInTheSums() {
        found(Parameters.reference());
        for (int i = 0; i < 500; i++) {
            farm(9, 9, 9, 30);
        }
        var told = new EnumMap<Flow, Long>(Flow.class);
        region.page.listener((code, flow, amount, party) -> told.merge(flow, amount, Long::sum));
        live();
        for (var animal : Animal.values()) {
            assertTrue(country.posted(animal.born) > 0 && country.posted(animal.slaughtered) > 0, animal + "");
            assertEquals(country.posted(animal.born), told.get(animal.born));
            assertEquals(country.posted(animal.died), told.get(animal.died));
            assertEquals(country.posted(animal.slaughtered), told.get(animal.slaughtered));
        }
        assertEquals(country.posted(Flow.MEAT_SLAUGHTERED), told.get(Flow.MEAT_SLAUGHTERED));
    }

    /** A thousand cows on four hectares: 31 calves, 3 dead, of the rest what is asked for. */
    private long slaughtered(Consumer<PeasantHousehold> state, double onFarms, double onMembers) {
        found(Parameters.reference().with(CATTLE_BIRTH, 0.375));
        region.custom.quiet = false;
        region.custom.onFarms[1] = onFarms;
        region.custom.onMembers[1] = onMembers;
        var h = farm(0, 1000, 0, 0);
        state.accept(h);
        live();
        long born = country.posted(Flow.CATTLE_BORN);
        long died = country.posted(Flow.CATTLE_DIED);
        long killed = country.posted(Flow.CATTLE_SLAUGHTERED);
        assertEquals(31, (double) born, 1);
        assertEquals(3, (double) died, 1);
        assertEquals(1000 + born - died - killed, h.cattle);
        assertEquals(80 * killed, h.meat);
        return killed;
    }

    @Test
    void whoIsForcedSlaughtersMoreButNeverMoreThanSixTenths() {
        // three times the surplus of 28 in a thousand, and .035 beyond the usual excess
        assertEquals(1028 * (3 * 0.335 / 12 + 0.035), slaughtered(h -> {}, 0, 0), 1.2);
        assertEquals(1028 * (3 * 0.335 / 12 + 0.035 + 0.2), slaughtered(h -> {}, 0.2, 0.1), 1.2);
        assertEquals(1028 * (3 * 0.335 / 12 + 0.035 + 0.1), slaughtered(h -> h.member = true, 0.2, 0.1), 1.2);
        assertEquals(1028 * 0.6, slaughtered(h -> {}, 5, 0), 1.2);
    }

    @Test
    void hungerBeginsBelowItsLimit() {
        double usual = 3 * 0.335 / 12 + 0.035;
        assertEquals(1028 * usual, slaughtered(h -> h.kcal = 1750, 0, 0), 1.2);
        assertEquals(1028 * (usual + 0.012), slaughtered(h -> h.kcal = 1749, 0, 0), 1.2);
    }

    @Test
    void noMoreDieThanThereAre() {
        found(Parameters.reference().with(HUNGER_DEATH_OF_STOCK, 3));
        var h = farm(3, 4, 5, 6);
        h.fed = 0;
        live();
        assertEquals(0, h.horses + h.cattle + h.pigs + h.sheep);
        assertEquals(0, h.meat);
    }

    @Test
    void aMonthsChangeOfAKindIsKeptInOneNumber() {
        long change = HerdChange.of(2_000_000, 3, 4) + HerdChange.of(7, 1_000_000, 5);
        assertEquals(2_000_007, HerdChange.born(change));
        assertEquals(1_000_003, HerdChange.died(change));
        assertEquals(9, HerdChange.killed(change));
        assertEquals(2_000_007 - 1_000_003 - 9, HerdChange.net(change));
    }
}
