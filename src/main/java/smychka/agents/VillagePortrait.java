package smychka.agents;

import java.util.Optional;
import smychka.unit.RegionCode;

/**
 * What an onlooker sees of a village: sums over its households.
 *
 * @param key its identity
 * @param members households in its kolkhoz
 * @param grain open and hidden stores, kg
 * @param money purses, kopecks
 * @param land grain land, hundredths of a hectare; {@code sown} what was sown of it last by single households
 * @param kcal food of the last two or three months, kcal a head and day
 * @param fear mean expectation of confiscation, 0..1
 */
public record VillagePortrait(
        long key,
        RegionCode region,
        int households,
        int persons,
        int members,
        long grain,
        long money,
        long land,
        long sown,
        int horses,
        int cattle,
        double kcal,
        double fear) {

    public static VillagePortrait of(Village village) {
        int persons = 0;
        int members = 0;
        int horses = 0;
        int cattle = 0;
        long grain = 0;
        long money = 0;
        long land = 0;
        long sown = 0;
        double eaten = 0;
        double fear = 0;
        for (int i = 0; i < village.size; i++) {
            var h = village.households[i];
            persons += h.persons;
            members += h.member ? 1 : 0;
            horses += h.horses;
            cattle += h.cattle;
            grain += h.grain + h.hiddenGrain;
            money += h.money;
            land += h.land;
            sown += h.sownLast;
            eaten += h.kcal * h.persons;
            fear += h.fear;
        }
        return new VillagePortrait(
                village.key,
                village.region.facts.code(),
                village.size,
                persons,
                members,
                grain,
                money,
                land,
                sown,
                horses,
                cattle,
                persons > 0 ? eaten / persons : 0,
                village.size > 0 ? fear / village.size : 0);
    }

    public static long key(Village village) {
        return village.key;
    }

    public static Region regionOf(Village village) {
        return village.region;
    }

    /** How many households it has; the rest of a portrait takes a walk through all of them. */
    public static int households(Village village) {
        return village.size;
    }

    /** Share of its households in the kolkhoz as last mustered, 0..1. */
    public static double collectivized(Village village) {
        return village.kolkhoz == null || village.size == 0
                ? 0
                : Math.min(1, village.kolkhoz.members / (double) village.size);
    }

    /** Its kolkhoz, when it has one. */
    public static Optional<KolkhozPortrait> kolkhoz(Village village) {
        return Optional.ofNullable(village.kolkhoz).map(KolkhozPortrait::of);
    }
}
