package smychka.agents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static smychka.agents.LittleCountry.usual;
import static smychka.scenario.Parameter.CARCASS_CATTLE;
import static smychka.scenario.Parameter.KOL_HORSE_LOSS;
import static smychka.scenario.Parameter.POOL_MEAT_SAVED;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import smychka.ledger.Flow;
import smychka.scenario.Parameters;

/** The common animals of a kolkhoz of two households, four and six persons. */
class PooledHerdsTest {

    private LittleCountry country;
    private Village village;
    private Kolkhoz kolkhoz;
    private PeasantHousehold small;
    private PeasantHousehold large;
    private PeasantHousehold outside;

    private void found(Parameters p) {
        country = new LittleCountry(p, 1926, 6, Map.of(), 0);
        var region = country.region();
        village = region.villages[0];
        small = country.household(region, 4);
        large = country.household(region, 6);
        outside = country.household(region, 5);
        small.member = large.member = true;
        kolkhoz = country.rules.joining.kolkhozOf(village);
        kolkhoz.muster();
    }

    @Test
    void commonAnimalsAreBornAsTheyAreFedAndDieOfNeglect() {
        found(Parameters.reference());
        kolkhoz.fed = 0.5;
        System.arraycopy(new int[] {12_000, 12_000, 12_000, 12_000}, 0, kolkhoz.herd, 0, 4);
        country.rules.pooledHerds.month(village);
        // half of .05, .27, .9 and .42 a year
        var born = List.of(25L, 135L, 450L, 210L);
        var flows = List.of(
                Flow.POOLED_HORSES_BORN, Flow.POOLED_CATTLE_BORN, Flow.POOLED_PIGS_BORN, Flow.POOLED_SHEEP_BORN);
        var dead = List.of(
                Flow.POOLED_HORSES_DIED, Flow.POOLED_CATTLE_DIED, Flow.POOLED_PIGS_DIED, Flow.POOLED_SHEEP_DIED);
        double[] dying = {
            0.05 / 12 + 0.019 + 0.019 * 1.6 / 2, (0.26 + 0.5 / 2) / 12, (0.75 + 0.6 / 2) / 12, (0.42 + 0.5 / 2) / 12
        };
        for (int kind = 0; kind < 4; kind++) {
            assertEquals(born.get(kind), (double) country.posted(flows.get(kind)), 1);
            assertEquals((12_000 + born.get(kind)) * dying[kind], country.posted(dead.get(kind)), 1.01);
            assertEquals(12_000 + country.posted(flows.get(kind)) - country.posted(dead.get(kind)), kolkhoz.herd[kind]);
        }
    }

    @Test
    void noMoreAnimalsDieThanThereAre() {
        found(Parameters.reference().with(KOL_HORSE_LOSS, 2));
        kolkhoz.herd[0] = 5;
        country.rules.pooledHerds.month(village);
        assertEquals(0, kolkhoz.herd[0]);
    }

    @Test
    void membersShareTheMeatOfAnimalsSlaughteredInTime() {
        found(Parameters.reference());
        kolkhoz.herd[1] = 12_000;
        country.rules.pooledHerds.month(village);
        long meat = (long) (country.posted(Flow.POOLED_CATTLE_DIED) * usual(POOL_MEAT_SAVED) * usual(CARCASS_CATTLE));
        assertEquals(meat, country.posted(Flow.MEAT_SLAUGHTERED));
        assertEquals(meat, small.meat + large.meat);
        assertEquals(0.4 * meat, small.meat, 1);
        assertEquals(0, outside.meat);
    }

    @Test
    void whereNoneIsSavedOrNobodyIsAMemberMeatIsLost() {
        found(Parameters.reference().with(POOL_MEAT_SAVED, 0));
        kolkhoz.herd[1] = 12_000;
        country.rules.pooledHerds.month(village);
        assertEquals(0, country.posted(Flow.MEAT_SLAUGHTERED));
        found(Parameters.reference());
        kolkhoz.herd[1] = 12_000;
        small.member = large.member = false;
        kolkhoz.muster();
        country.rules.pooledHerds.month(village);
        assertEquals(0, country.posted(Flow.MEAT_SLAUGHTERED));
    }
}
