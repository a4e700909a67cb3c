package smychka.agents;

import static smychka.scenario.Parameter.JOIN_COWS_KEPT;
import static smychka.scenario.Parameter.JOIN_GRAIN;
import static smychka.scenario.Parameter.JOIN_GRAIN_MOST;
import static smychka.scenario.Parameter.JOIN_HORSED;
import static smychka.scenario.Parameter.JOIN_HORSELESS;
import static smychka.scenario.Parameter.JOIN_PACE;
import static smychka.scenario.Parameter.JOIN_REST_LEAST;
import static smychka.scenario.Parameter.JOIN_SEED;
import static smychka.scenario.Parameter.JOIN_SMALL_STOCK;
import static smychka.scenario.Parameter.KOLKHOZ_FED0;
import static smychka.scenario.Parameter.KOLKHOZ_TAKE0;
import static smychka.scenario.Parameter.LEAVE_PACE;
import static smychka.scenario.Parameter.LEAVE_SLACK;
import static smychka.scenario.Parameter.SEED_RATE;
import static smychka.unit.Numbers.stochasticRound;

import smychka.ledger.Flow;
import smychka.policy.Lever;
import smychka.random.Draws;
import smychka.random.Purpose;
import smychka.scenario.Parameters;

/** Entering and leaving the kolkhoz: under pressure to the region's goal, out again when the pressure goes (Davies 1980). */
public final class Joining {

    private final Draws draws;
    private final Census census;
    private final Dekulakization dekulakization;
    private final double pace;
    private final double horseless;
    private final double horsed;
    private final double restLeast;
    private final double leavePace;
    private final double slack;
    private final double grainShare;
    private final double grainMost;
    private final double seed;
    private final double smallStock;
    private final int cowsKept;
    private final double fedAtFirst;
    private final double takeAtFirst;

    Joining(Parameters p, Draws draws, Census census) {
        this.draws = draws;
        this.census = census;
        dekulakization = new Dekulakization(p, draws, this);
        pace = p.of(JOIN_PACE);
        horseless = p.of(JOIN_HORSELESS);
        horsed = p.of(JOIN_HORSED);
        restLeast = p.of(JOIN_REST_LEAST);
        leavePace = p.of(LEAVE_PACE);
        slack = p.of(LEAVE_SLACK);
        grainShare = p.of(JOIN_GRAIN);
        grainMost = p.of(JOIN_GRAIN_MOST);
        seed = p.of(JOIN_SEED) * p.of(SEED_RATE) / 100;
        smallStock = p.of(JOIN_SMALL_STOCK);
        cowsKept = (int) p.of(JOIN_COWS_KEPT);
        fedAtFirst = p.of(KOLKHOZ_FED0);
        takeAtFirst = p.of(KOLKHOZ_TAKE0);
    }

    /** The village's kolkhoz, founded where there is none. */
    Kolkhoz kolkhozOf(Village village) {
        if (village.kolkhoz == null) {
            village.kolkhoz = new Kolkhoz(village, fedAtFirst, takeAtFirst);
        }
        return village.kolkhoz;
    }

    /** Chance that a household outside is made to join this month. */
    double joins(double goal, double share, boolean hasHorse) {
        return share >= goal
                ? 0
                : (goal - share) / Math.max(restLeast, 1 - share) * pace * (hasHorse ? horsed : horseless);
    }

    /** Chance that a member leaves this month, once the goal lies below what was reached. */
    double leaves(double goal, double share) {
        return share > goal + slack ? (share - goal) / share * leavePace : 0;
    }

    /** Members come and go, the richest are deported; where there is no drive nobody is asked. */
    public void month(Village village) {
        var region = village.region;
        if (village.kolkhoz != null) {
            village.kolkhoz.muster();
        }
        if (region.now.collectivization) {
            ask(village);
        }
        dekulakization.month(village);
    }

    private void ask(Village village) {
        var region = village.region;
        long stream = draws.stream(Purpose.JOINING, region.now.month.index());
        double leaving = leaves(region.goal, region.collectivized);
        for (int i = 0; i < village.size; i++) {
            var h = village.households[i];
            if (h.member ? leaving > 0 : region.collectivized < region.goal) {
                long bits = Draws.bits(stream, h.key);
                double luck = Draws.lane(bits, 0);
                if (h.member) {
                    if (luck < leaving) {
                        leave(h, village.kolkhoz, bits);
                    }
                } else if (luck < joins(region.goal, region.collectivized, h.horses > 0)) {
                    join(h, Draws.lane(bits, 1));
                }
            }
        }
    }

    private void join(PeasantHousehold h, double luck) {
        var region = h.village.region;
        var kolkhoz = kolkhozOf(h.village);
        h.member = true;
        h.stratum = (byte) Stratum.KOLKHOZ.ordinal();
        kolkhoz.members++;
        kolkhoz.persons += h.persons;
        kolkhoz.land += h.land;
        int cows = luck < region.lever(Lever.COLLECTIVIZATION_LAST_COW) ? 0 : cowsKept;
        pool(h, kolkhoz, Animal.HORSE, h.horses);
        pool(h, kolkhoz, Animal.CATTLE, Math.max(0, h.cattle - cows));
        pool(h, kolkhoz, Animal.PIG, (int) (h.pigs * smallStock));
        pool(h, kolkhoz, Animal.SHEEP, (int) (h.sheep * smallStock));
        int month = region.now.season.ofYear();
        double forSeed = month <= 4 || month >= 9 ? h.land * seed : 0;
        int brought = (int) Math.min(h.grain * grainMost, h.grain * grainShare + forSeed);
        h.grain -= brought;
        kolkhoz.grain += brought;
        region.page.post(Flow.POOLED_GRAIN, brought, h.key);
        kolkhoz.takeField(h);
        Tenancy.end(h);
    }

    /** Puts animals into the common herd. */
    static void pool(PeasantHousehold h, Kolkhoz kolkhoz, Animal animal, int heads) {
        h.addHeads(animal, -heads);
        kolkhoz.herd[animal.ordinal()] += heads;
        h.village.region.page.post(PooledHerds.pooled(animal), heads, h.key);
    }

    /** A leaver takes an equal share of store and herds, and the field by his land. */
    private void leave(PeasantHousehold h, Kolkhoz kolkhoz, long bits) {
        var page = h.village.region.page;
        double part = 1.0 / kolkhoz.members;
        for (var animal : Husbandry.ANIMALS) {
            int pooled = kolkhoz.heads(animal);
            int heads = Math.min(pooled, stochasticRound(pooled * part, Draws.lane(bits, 1 + animal.ordinal() % 2)));
            kolkhoz.herd[animal.ordinal()] -= heads;
            h.addHeads(animal, heads);
            page.post(PooledHerds.returned(animal), heads, h.key);
        }
        int grain = kolkhoz.grain / kolkhoz.members;
        kolkhoz.grain -= grain;
        h.grain += grain;
        page.post(Flow.RETURNED_GRAIN, grain, h.key);
        int field = kolkhoz.land > 0 ? (int) ((long) kolkhoz.sown * h.land / kolkhoz.land) : 0;
        kolkhoz.sown -= field;
        h.sown = h.sownWinter = field;
        h.member = false;
        h.stratum = (byte) census.stratum(h).ordinal();
        kolkhoz.members--;
        kolkhoz.persons -= h.persons;
        kolkhoz.land -= h.land;
    }
}
