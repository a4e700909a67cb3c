package smychka.agents;

import static smychka.scenario.Parameter.EXILE_DEATH;
import static smychka.scenario.Parameter.EXILE_HORSES;
import static smychka.scenario.Parameter.EXILE_HORSES_COUNTED;
import static smychka.scenario.Parameter.EXILE_LAND;
import static smychka.scenario.Parameter.EXILE_SCALE;
import static smychka.scenario.Parameter.EXILE_URALS;
import static smychka.unit.Numbers.stochasticRound;

import smychka.ledger.Flow;
import smychka.policy.Lever;
import smychka.random.Draws;
import smychka.random.Purpose;
import smychka.scenario.Parameters;
import smychka.unit.RegionCode;

/** Deportation of the richest outside the kolkhoz: stores and animals go to the pool, money to the state (Viola 2007). */
final class Dekulakization {

    private final Draws draws;
    private final Joining joining;
    private final double scale;
    private final double landAgainstMean;
    private final int horses;
    private final double horsesCounted;
    private final double death;
    private final double urals;

    Dekulakization(Parameters p, Draws draws, Joining joining) {
        this.draws = draws;
        this.joining = joining;
        scale = p.of(EXILE_SCALE);
        landAgainstMean = 100 * p.of(EXILE_LAND);
        horses = (int) p.of(EXILE_HORSES);
        horsesCounted = p.of(EXILE_HORSES_COUNTED);
        death = p.of(EXILE_DEATH);
        urals = p.of(EXILE_URALS);
    }

    /** Whether a household counts among those to be deported. */
    boolean kulak(int land, int ownHorses, double meanHectares) {
        return land * (ownHorses >= horses ? horsesCounted : 1) > landAgainstMean * meanHectares;
    }

    void month(Village village) {
        var region = village.region;
        double hazard = scale * region.lever(Lever.REPRESSION_DEKULAKIZATION);
        if (hazard <= 0) {
            return;
        }
        long stream = draws.stream(Purpose.EXILE, region.now.month.index());
        double mean = region.facts.sownPerHousehold();
        boolean emptied = false;
        for (int i = 0; i < village.size; i++) {
            var h = village.households[i];
            if (!h.member && h.persons > 0 && kulak(h.land, h.horses, mean)) {
                long bits = Draws.bits(stream, h.key);
                if (Draws.lane(bits, 0) < hazard) {
                    deport(h, bits);
                    Estates.pass(village, i);
                    emptied = true;
                }
            }
        }
        if (emptied) {
            village.bury();
        }
    }

    private void deport(PeasantHousehold h, long bits) {
        var region = h.village.region;
        var kolkhoz = joining.kolkhozOf(h.village);
        for (var animal : Husbandry.ANIMALS) {
            Joining.pool(h, kolkhoz, animal, h.heads(animal));
        }
        int grain = h.grain + h.hiddenGrain;
        kolkhoz.grain += grain;
        h.grain = h.hiddenGrain = 0;
        region.page.post(Flow.CONFISCATED_FARM_GRAIN, grain, h.key);
        region.page.post(Flow.CONFISCATED_FARM_MONEY, h.money, h.key);
        h.money = 0;
        kolkhoz.takeField(h);
        Tenancy.end(h);
        int died = Math.min(h.persons, stochasticRound(h.persons * death, Draws.lane(bits, 1)));
        int arriving = h.persons - died;
        region.page.post(Flow.DEATHS_ON_THE_WAY, died, h.key);
        region.page.post(Flow.EXILED, arriving, h.key);
        if (arriving > 0) {
            var to = Draws.lane(bits, 2) < urals ? RegionCode.URB : RegionCode.SIB;
            region.exiles.add(new Exiles(to, h.key, arriving));
        }
        h.persons = 0;
    }
}
