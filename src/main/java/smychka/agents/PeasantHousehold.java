package smychka.agents;

import sim.engine.SimState;
import sim.engine.Steppable;
import smychka.random.Draws;

/**
 * A peasant household: one flat object of plain numbers, a MASON agent stepped by its village in the order of founding.
 * How it decides stands in the rules ({@link Diet}, {@link Sowing}, {@link GrainSales}, {@link Husbandry} ...).
 */
public final class PeasantHousehold implements Steppable {

    private static final long serialVersionUID = 1L;

    /** Identity for random draws: fixed at birth, never a slot. */
    final long key;

    final Village village;

    /** Stores, kg. */
    int grain;

    int hiddenGrain;
    int potatoes;
    int meat;
    /** Purse, kopecks. */
    int money;
    /** Grain land and areas sown, hundredths of a hectare. */
    int land;

    int sownWinter;
    int sown;
    int sownLast;
    int plannedArea;
    /** Crop of the agricultural year and what of it was sold to state and traders less what was bought back, kg. */
    int cropOfYear;

    int soldOfYear;
    /** This month's offers to private buyers and to the state, and bid for grain, kg. */
    int privateOffer;

    int stateOffer;
    int bid;

    short horses;
    short cattle;
    short pigs;
    short sheep;
    /** Land taken on lease this year, or let where negative, and area worked by hired hands, or for others, 0.01 ha. */
    short leased;

    short hired;

    /** Expectation of confiscation, 0..1. */
    float fear;
    /** Food of the last two or three months and of the half-year, kcal a head and day. */
    float kcal;

    float kcalHalfYear;
    /** How well the animals are fed, 0..1. */
    float fed;
    /** Share of the sown area worked with hired draught, 0..1. */
    float hiredDraught;

    byte persons;
    /** Class as reported each January: an ordinal of {@link Stratum}. */
    byte stratum;

    /** Whether it belongs to the village's kolkhoz. */
    boolean member;

    PeasantHousehold(long key, Village village) {
        this.key = key;
        this.village = village;
    }

    /** Eats, feeds its animals and remembers: the part of the month a household lives by itself. */
    @Override
    public void step(SimState economy) {
        village.region.rules.meals.live(this);
    }

    int heads(Animal animal) {
        return switch (animal) {
            case HORSE -> horses;
            case CATTLE -> cattle;
            case PIG -> pigs;
            case SHEEP -> sheep;
        };
    }

    void addHeads(Animal animal, int change) {
        switch (animal) {
            case HORSE -> horses += (short) change;
            case CATTLE -> cattle += (short) change;
            case PIG -> pigs += (short) change;
            case SHEEP -> sheep += (short) change;
        }
    }

    /** Takes over all that a household whose last member has died leaves behind. */
    void inherit(PeasantHousehold dead) {
        grain += dead.grain;
        hiddenGrain += dead.hiddenGrain;
        potatoes += dead.potatoes;
        meat += dead.meat;
        money += dead.money;
        land += dead.land;
        sownWinter += dead.sownWinter;
        sown += dead.sown;
        sownLast += dead.sownLast;
        horses += dead.horses;
        cattle += dead.cattle;
        pigs += dead.pigs;
        sheep += dead.sheep;
        leased += dead.leased;
        hired += dead.hired;
    }

    /** Sets up a son's household with a share of everything; heads are given one by one. */
    PeasantHousehold split(long childKey, int leaving, double share) {
        var child = new PeasantHousehold(childKey, village);
        child.persons = (byte) leaving;
        persons -= (byte) leaving;
        child.grain = (int) (grain * share);
        grain -= child.grain;
        child.hiddenGrain = (int) (hiddenGrain * share);
        hiddenGrain -= child.hiddenGrain;
        child.potatoes = (int) (potatoes * share);
        potatoes -= child.potatoes;
        child.meat = (int) (meat * share);
        meat -= child.meat;
        child.money = (int) (money * share);
        money -= child.money;
        splitLand(child, share);
        child.fear = fear;
        child.kcal = kcal;
        child.kcalHalfYear = kcalHalfYear;
        child.fed = fed;
        child.hiredDraught = hiredDraught;
        child.stratum = stratum;
        child.member = member;
        return child;
    }

    private void splitLand(PeasantHousehold child, double share) {
        child.land = (int) (land * share);
        land -= child.land;
        child.sownWinter = (int) (sownWinter * share);
        sownWinter -= child.sownWinter;
        child.sown = (int) (sown * share);
        sown -= child.sown;
        child.sownLast = (int) (sownLast * share);
        sownLast -= child.sownLast;
    }

    /** A hash of the whole state; sums of these do not depend on order. */
    long digest() {
        long h = Draws.mix(key ^ grain + ((long) hiddenGrain << 32));
        h = Draws.mix(h ^ potatoes + ((long) meat << 32));
        h = Draws.mix(h ^ money + ((long) land << 32));
        h = Draws.mix(h ^ sownWinter + ((long) sown << 32));
        h = Draws.mix(h ^ sownLast + ((long) horses << 32) + ((long) cattle << 48));
        h = Draws.mix(h ^ leased + ((long) hired << 32));
        h = Draws.mix(h ^ pigs + ((long) sheep << 16) + ((long) persons << 32) + (member ? 1L << 40 : 0));
        h = Draws.mix(h ^ Float.floatToRawIntBits(kcal) + ((long) Float.floatToRawIntBits(kcalHalfYear) << 32));
        return Draws.mix(h ^ Float.floatToRawIntBits(fed) + ((long) Float.floatToRawIntBits(fear) << 32));
    }
}
