package smychka.agents;

import java.util.function.ObjIntConsumer;
import smychka.random.Draws;

/**
 * The collective farm of a village: what its members have pooled, what it has sown and what the state has set it. Its
 * members keep their household, one cow, some small stock and the garden; their land is worked together.
 */
final class Kolkhoz {

    final Village village;

    /** The common store, kg. */
    int grain;
    /** Common animals, by {@link Animal}. */
    final int[] herd = new int[Animal.values().length];
    /** Area under the growing crop and planned for the season, hundredths of a hectare; seed lacking for it, kg. */
    int sown;

    int plannedArea;
    int seedLack;
    /** Deliveries set at the harvest, still due, and made since, kg. */
    int quota;

    int quotaLeft;
    int delivered;
    /** The last crop, kg. */
    int crop;
    /** Share of the crop the state takes, as remembered by those who work, 0..1. */
    double takeMemory;
    /** How well common animals are fed, 0..1. */
    double fed;
    /** Shares of the last crop lost by careless work, and by all that the pool works worse, 0..1. */
    double shirking;

    double yieldLoss;

    /** As last mustered: member households, their persons, land (hundredths of a hectare) and mean food (kcal a day). */
    int members;

    int persons;
    int land;
    double kcal;

    Kolkhoz(Village village, double fed, double takeMemory) {
        this.village = village;
        this.fed = fed;
        this.takeMemory = takeMemory;
    }

    /** Counts its members anew: people are born, die and move away. */
    void muster() {
        members = persons = land = 0;
        double eaten = 0;
        for (int i = 0; i < village.size; i++) {
            var h = village.households[i];
            if (h.member) {
                members++;
                persons += h.persons;
                land += h.land;
                eaten += (double) h.kcal * h.persons;
            }
        }
        kcal = persons > 0 ? eaten / persons : 0;
    }

    /** Shares an amount among the members by heads, to the last unit; where there are none it is not handed out. */
    long share(long amount, ObjIntConsumer<PeasantHousehold> give) {
        long heads = 0;
        for (int i = 0; i < village.size; i++) {
            var h = village.households[i];
            heads += h.member ? h.persons : 0;
        }
        var shares = village.region.takers;
        shares.begin(amount, heads);
        for (int i = 0; i < village.size; i++) {
            var h = village.households[i];
            if (h.member) {
                give.accept(h, (int) shares.next(h.persons));
            }
        }
        return shares.amount();
    }

    int heads(Animal animal) {
        return herd[animal.ordinal()];
    }

    /** Takes over the growing crop of a household. */
    void takeField(PeasantHousehold h) {
        sown += h.sown > 0 ? h.sown : h.sownWinter;
        h.sown = h.sownWinter = 0;
    }

    long digest() {
        long h = Draws.mix(village.key ^ grain + ((long) sown << 32));
        h = Draws.mix(h ^ quota + ((long) quotaLeft << 32));
        for (int heads : herd) {
            h = Draws.mix(h ^ heads);
        }
        return Draws.mix(h ^ Double.doubleToRawLongBits(fed) ^ Draws.mix(Double.doubleToRawLongBits(takeMemory)));
    }
}
