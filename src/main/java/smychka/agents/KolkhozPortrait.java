package smychka.agents;

import smychka.unit.RegionCode;

/**
 * What an onlooker sees of a collective farm.
 *
 * @param key the identity of its village
 * @param grain common store, kg
 * @param land land of its members, hundredths of a hectare; {@code sown} under the growing crop
 * @param quota deliveries set at the last harvest, kg; {@code quotaLeft} still due, {@code delivered} made
 * @param crop the last crop, kg
 * @param kcal food of its members, kcal a head and day
 * @param fed how well common animals are fed, 0..1
 * @param yieldLoss share of the last crop lost by all that the pool works worse, 0..1
 */
public record KolkhozPortrait(
        long key,
        RegionCode region,
        int members,
        int persons,
        int grain,
        int land,
        int sown,
        int quota,
        int quotaLeft,
        int delivered,
        int crop,
        int horses,
        int cattle,
        double kcal,
        double fed,
        double yieldLoss) {

    static KolkhozPortrait of(Kolkhoz k) {
        return new KolkhozPortrait(
                k.village.key,
                k.village.region.facts.code(),
                k.members,
                k.persons,
                k.grain,
                k.land,
                k.sown,
                k.quota,
                k.quotaLeft,
                k.delivered,
                k.crop,
                k.heads(Animal.HORSE),
                k.heads(Animal.CATTLE),
                k.kcal,
                k.fed,
                k.yieldLoss);
    }
}
