package smychka.agents;

import static smychka.scenario.Parameter.DISTRIBUTED_FOOD;
import static smychka.scenario.Parameter.DISTRIBUTED_MOST;
import static smychka.scenario.Parameter.DISTRIBUTED_PACE;
import static smychka.scenario.Parameter.DIST_INEQ;
import static smychka.scenario.Parameter.PILFER;
import static smychka.scenario.Parameter.POOL_FED_MEMORY;
import static smychka.scenario.Parameter.POOL_FEED;
import static smychka.scenario.Parameter.POOL_FEED_PACE;
import static smychka.scenario.Parameter.POOL_GRASS_SUMMER;
import static smychka.scenario.Parameter.POOL_GRASS_WINTER;
import static smychka.scenario.Parameter.POOL_LOSS;
import static smychka.scenario.Parameter.POOL_LOSS_REST;
import static smychka.scenario.Parameter.POOL_SEED_GUARD;
import static smychka.scenario.Parameter.POOL_SEED_GUARD_HUNGRY;
import static smychka.scenario.Parameter.POOL_SEED_HELD;
import static smychka.scenario.Parameter.POOL_SEED_HELD_AUGUST;
import static smychka.scenario.Parameter.POOL_SEED_HUNGRY_KCAL;
import static smychka.scenario.Parameter.SEED_RATE;
import static smychka.unit.Numbers.clip;

import smychka.ledger.Flow;
import smychka.policy.Lever;
import smychka.random.Draws;
import smychka.random.Purpose;
import smychka.scenario.Parameters;

/** What is left after the state's claim goes to members by persons and work, to the common animals, and to waste. */
public final class Distribution {

    /** Shares are weighed in these parts of a person. */
    private static final double FINE = 1000;

    private final Draws draws;
    private final Quotas quotas;
    private final double food;
    private final double most;
    private final double pace;
    private final double inequality;
    private final double pilfered;
    private final double feedShare;
    private final double feedPace;
    private final double grassSummer;
    private final double grassWinter;
    private final double fedMemory;
    private final double seedRate;
    private final double seedHeld;
    private final double seedHeldAugust;
    private final double guard;
    private final double guardHungry;
    private final double hungryKcal;
    private final double lossAutumn;
    private final double loss;

    Distribution(Parameters p, Draws draws, Quotas quotas) {
        this.draws = draws;
        this.quotas = quotas;
        food = p.of(DISTRIBUTED_FOOD);
        most = p.of(DISTRIBUTED_MOST);
        pace = p.of(DISTRIBUTED_PACE);
        inequality = p.of(DIST_INEQ);
        // in equal parts in August and September
        pilfered = p.of(PILFER) / 2;
        feedShare = p.of(POOL_FEED);
        feedPace = p.of(POOL_FEED_PACE);
        grassSummer = p.of(POOL_GRASS_SUMMER);
        grassWinter = p.of(POOL_GRASS_WINTER);
        fedMemory = p.of(POOL_FED_MEMORY);
        seedRate = p.of(SEED_RATE) / 100;
        seedHeld = p.of(POOL_SEED_HELD);
        seedHeldAugust = p.of(POOL_SEED_HELD_AUGUST);
        guard = p.of(POOL_SEED_GUARD);
        guardHungry = p.of(POOL_SEED_GUARD_HUNGRY);
        hungryKcal = p.of(POOL_SEED_HUNGRY_KCAL);
        lossAutumn = p.of(POOL_LOSS);
        loss = p.of(POOL_LOSS_REST);
    }

    /** Grain the chairman leaves in the pool for seed, kg. */
    private double seedKept(Kolkhoz kolkhoz, Season season) {
        if (season.ofYear() > 3 && season.ofYear() < 8) {
            return 0;
        }
        double held = season.ofYear() == 8 ? seedHeldAugust : seedHeld;
        return kolkhoz.land * seedRate * held * (kolkhoz.kcal < hungryKcal ? guardHungry : guard);
    }

    /** Grain given out in a month, kg: enough to eat while it lasts, else an even share of the rest to the harvest. */
    double given(double free, int persons, double planningMonths) {
        return Math.min(persons * food * most, free / Math.max(1, planningMonths) * pace);
    }

    public void month(Village village) {
        var kolkhoz = village.kolkhoz;
        if (kolkhoz == null) {
            return;
        }
        var region = village.region;
        var season = region.now.season;
        double held = region.lever(Lever.COLLECTIVIZATION_QUOTA_HELD_BACK) * kolkhoz.quotaLeft;
        double free = Math.max(0, kolkhoz.grain - held - seedKept(kolkhoz, season));
        int given = (int) given(free, kolkhoz.persons, season.planningMonths());
        int carriedOff = season.ofYear() == 8 || season.ofYear() == 9 ? (int) (kolkhoz.grain * pilfered) : 0;
        carriedOff = kolkhoz.members == 0 ? 0 : Math.min(carriedOff, kolkhoz.grain - given);
        kolkhoz.grain -= given + carriedOff;
        hand(kolkhoz, given + carriedOff);
        region.page.post(Flow.DISTRIBUTED, given, village.key);
        region.page.post(Flow.PILFERED, carriedOff, village.key);
        feed(kolkhoz, season, free - given);
        int lost = (int) (kolkhoz.grain * (season.ofYear() >= 8 && season.ofYear() <= 10 ? lossAutumn : loss));
        kolkhoz.grain -= lost;
        region.page.post(Flow.SPOILED_IN_POOLS, lost, village.key);
    }

    private void hand(Kolkhoz kolkhoz, int kg) {
        if (kg == 0) {
            return;
        }
        var village = kolkhoz.village;
        long stream = draws.stream(Purpose.KOLKHOZ_SHARE, 0);
        long weights = 0;
        for (int i = 0; i < village.size; i++) {
            var h = village.households[i];
            weights += h.member ? weight(h, stream) : 0;
        }
        var shares = village.region.takers;
        shares.begin(kg, weights);
        for (int i = 0; i < village.size; i++) {
            var h = village.households[i];
            if (h.member) {
                h.grain += (int) shares.next(weight(h, stream));
            }
        }
    }

    /** Persons times standing and work, which stay with a household for life. */
    private long weight(PeasantHousehold h, long stream) {
        double luck = 2 * Draws.uniform(Draws.bits(stream, h.key)) - 1;
        return (long) (FINE * h.persons * (1 + inequality * luck));
    }

    private void feed(Kolkhoz kolkhoz, Season season, double left) {
        double norm = quotas.feedOfYear(kolkhoz) * season.feedWeight() / 12 * feedShare;
        double spared = Math.max(0, left) / season.monthsToHarvest() * feedPace * season.feedWeight();
        int fed = (int) Math.min(Math.min(norm, spared), kolkhoz.grain);
        kolkhoz.grain -= fed;
        kolkhoz.village.region.page.post(Flow.POOLED_FEED, fed, kolkhoz.village.key);
        double grass = season.isPasture() ? grassSummer : grassWinter;
        kolkhoz.fed = norm > 1 ? kolkhoz.fed + fedMemory * (clip((fed + grass * norm) / norm, 0, 1) - kolkhoz.fed) : 1;
    }
}
