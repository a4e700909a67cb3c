package smychka.agents;

import static smychka.scenario.Parameter.CARCASS_CATTLE;
import static smychka.scenario.Parameter.CARCASS_HORSE;
import static smychka.scenario.Parameter.CARCASS_PIG;
import static smychka.scenario.Parameter.CARCASS_SHEEP;
import static smychka.scenario.Parameter.KOL_HORSE_LOSS;
import static smychka.scenario.Parameter.POOL_BIRTH_CATTLE;
import static smychka.scenario.Parameter.POOL_BIRTH_HORSES;
import static smychka.scenario.Parameter.POOL_BIRTH_PIGS;
import static smychka.scenario.Parameter.POOL_BIRTH_SHEEP;
import static smychka.scenario.Parameter.POOL_DEATH_CATTLE;
import static smychka.scenario.Parameter.POOL_DEATH_HORSES;
import static smychka.scenario.Parameter.POOL_DEATH_PIGS;
import static smychka.scenario.Parameter.POOL_DEATH_SHEEP;
import static smychka.scenario.Parameter.POOL_MEAT_SAVED;
import static smychka.scenario.Parameter.POOL_NEGLECT_CATTLE;
import static smychka.scenario.Parameter.POOL_NEGLECT_HORSES;
import static smychka.scenario.Parameter.POOL_NEGLECT_PIGS;
import static smychka.scenario.Parameter.POOL_NEGLECT_SHEEP;
import static smychka.unit.Numbers.stochasticRound;

import smychka.ledger.Flow;
import smychka.random.Draws;
import smychka.random.Purpose;
import smychka.scenario.Parameters;

/**
 * Common animals are nobody's: they bear less and die faster the worse they are fed (herd series 1929-33). Some of those
 * that die are slaughtered in time, and members share the meat by heads.
 */
public final class PooledHerds {

    private static final Flow[] POOLED = {Flow.HORSES_POOLED, Flow.CATTLE_POOLED, Flow.PIGS_POOLED, Flow.SHEEP_POOLED};
    private static final Flow[] RETURNED = {
        Flow.HORSES_RETURNED, Flow.CATTLE_RETURNED, Flow.PIGS_RETURNED, Flow.SHEEP_RETURNED
    };
    private static final Flow[] BORN = {
        Flow.POOLED_HORSES_BORN, Flow.POOLED_CATTLE_BORN, Flow.POOLED_PIGS_BORN, Flow.POOLED_SHEEP_BORN
    };
    private static final Flow[] DIED = {
        Flow.POOLED_HORSES_DIED, Flow.POOLED_CATTLE_DIED, Flow.POOLED_PIGS_DIED, Flow.POOLED_SHEEP_DIED
    };

    private final Draws draws;
    /** A month's births a head in full feed, deaths a head in full feed, and what want of feed adds. */
    private final double[] birth;

    private final double[] death;
    private final double[] neglect;
    /** kg of meat that members get of an animal that dies. */
    private final double[] meat;

    PooledHerds(Parameters p, Draws draws) {
        this.draws = draws;
        birth = new double[] {
            p.of(POOL_BIRTH_HORSES) / 12,
            p.of(POOL_BIRTH_CATTLE) / 12,
            p.of(POOL_BIRTH_PIGS) / 12,
            p.of(POOL_BIRTH_SHEEP) / 12
        };
        double horseLoss = p.of(KOL_HORSE_LOSS);
        death = new double[] {
            p.of(POOL_DEATH_HORSES) / 12 + horseLoss,
            p.of(POOL_DEATH_CATTLE) / 12,
            p.of(POOL_DEATH_PIGS) / 12,
            p.of(POOL_DEATH_SHEEP) / 12
        };
        neglect = new double[] {
            horseLoss * p.of(POOL_NEGLECT_HORSES),
            p.of(POOL_NEGLECT_CATTLE) / 12,
            p.of(POOL_NEGLECT_PIGS) / 12,
            p.of(POOL_NEGLECT_SHEEP) / 12
        };
        double saved = p.of(POOL_MEAT_SAVED);
        meat = new double[] {
            saved * p.of(CARCASS_HORSE),
            saved * p.of(CARCASS_CATTLE),
            saved * p.of(CARCASS_PIG),
            saved * p.of(CARCASS_SHEEP)
        };
    }

    static Flow pooled(Animal animal) {
        return POOLED[animal.ordinal()];
    }

    static Flow returned(Animal animal) {
        return RETURNED[animal.ordinal()];
    }

    /** Births less deaths a head and month at a degree of feeding. */
    double growth(Animal animal, double fed) {
        int kind = animal.ordinal();
        return birth[kind] * fed - death[kind] - neglect[kind] * (1 - fed);
    }

    public void month(Village village) {
        var kolkhoz = village.kolkhoz;
        if (kolkhoz == null) {
            return;
        }
        long stream = draws.stream(Purpose.POOLED_HERDS, village.region.now.month.index());
        double kg = 0;
        for (int kind = 0; kind < birth.length; kind++) {
            int heads = kolkhoz.herd[kind];
            if (heads > 0) {
                long bits = Draws.bits(stream, village.key, kind);
                int born = stochasticRound(heads * birth[kind] * kolkhoz.fed, Draws.lane(bits, 0));
                double dying = death[kind] + neglect[kind] * (1 - kolkhoz.fed);
                int died = Math.min(heads + born, stochasticRound((heads + born) * dying, Draws.lane(bits, 1)));
                kolkhoz.herd[kind] = heads + born - died;
                kg += died * meat[kind];
                village.region.page.post(BORN[kind], born, village.key);
                village.region.page.post(DIED[kind], died, village.key);
            }
        }
        if (kg >= 1) {
            long shared = kolkhoz.share((long) kg, (h, part) -> h.meat += part);
            village.region.page.post(Flow.MEAT_SLAUGHTERED, shared, village.key);
        }
    }
}
