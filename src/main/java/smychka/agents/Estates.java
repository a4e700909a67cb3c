package smychka.agents;

import smychka.ledger.Flow;

/** What becomes of the stores, animals and land of a household whose last member has died. */
final class Estates {

    private Estates() {}

    /** To the next living household of the village, else of the region, else to the state. */
    static void pass(Village village, int i) {
        var dead = village.households[i];
        var heir = village.heirOf(i);
        if (heir == null) {
            heir = anyOf(village.region);
        }
        if (heir != null) {
            heir.inherit(dead);
            if (heir.member) {
                heir.village.kolkhoz.takeField(heir);
            }
        } else {
            escheat(dead);
        }
    }

    private static PeasantHousehold anyOf(Region region) {
        for (var village : region.villages) {
            for (int i = 0; i < village.size; i++) {
                if (village.households[i].persons > 0) {
                    return village.households[i];
                }
            }
        }
        return null;
    }

    private static void escheat(PeasantHousehold dead) {
        var region = dead.village.region;
        var page = region.page;
        page.post(Flow.ESCHEATED_FARM_GRAIN, dead.grain + dead.hiddenGrain, dead.key);
        page.post(Flow.ESCHEATED_FARM_MONEY, dead.money, dead.key);
        page.post(Flow.LAND_VACATED, dead.land, dead.key);
        page.post(Flow.POTATOES_ROTTED, dead.potatoes, dead.key);
        page.post(Flow.MEAT_SPOILED, dead.meat, dead.key);
        for (var animal : Husbandry.ANIMALS) {
            page.post(animal.died, dead.heads(animal), dead.key);
        }
    }
}
