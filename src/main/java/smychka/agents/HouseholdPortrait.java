package smychka.agents;

import java.util.Arrays;
import java.util.List;
import smychka.scenario.Parameters;
import smychka.unit.RegionCode;

/**
 * What an onlooker sees of a peasant household: a copy of its state.
 *
 * @param key its identity
 * @param village the identity of its village
 * @param grain open store, kg; {@code hidden} the hidden one
 * @param money purse, kopecks
 * @param land grain land, hundredths of a hectare; {@code sown} what was sown of it last
 * @param fear expectation of confiscation, 0..1
 * @param kcal food of the last two or three months, kcal a head and day; {@code kcalHalfYear} of the half-year
 * @param fed how well its animals are fed, 0..1
 * @param cropOfYear crop of the agricultural year, kg; {@code soldOfYear} what of it was sold to state and traders
 * @param privateOffer this month's offer to private buyers, kg; {@code stateOffer} to the state
 */
public record HouseholdPortrait(
        long key,
        RegionCode region,
        long village,
        int persons,
        Stratum stratum,
        boolean member,
        int grain,
        int hidden,
        int potatoes,
        int meat,
        int money,
        int land,
        int sown,
        int horses,
        int cattle,
        int pigs,
        int sheep,
        double fear,
        double kcal,
        double kcalHalfYear,
        double fed,
        int cropOfYear,
        int soldOfYear,
        int privateOffer,
        int stateOffer) {

    public static HouseholdPortrait of(PeasantHousehold h) {
        return new HouseholdPortrait(
                h.key,
                h.village.region.facts.code(),
                h.village.key,
                h.persons,
                h.member ? Stratum.KOLKHOZ : Stratum.values()[h.stratum],
                h.member,
                h.grain,
                h.hiddenGrain,
                h.potatoes,
                h.meat,
                h.money,
                h.land,
                h.sownLast,
                h.horses,
                h.cattle,
                h.pigs,
                h.sheep,
                h.fear,
                h.kcal,
                h.kcalHalfYear,
                h.fed,
                h.cropOfYear,
                h.soldOfYear,
                h.privateOffer,
                h.stateOffer);
    }

    /** The households of a village in the order of their founding. */
    public static List<PeasantHousehold> in(Village village) {
        return List.copyOf(Arrays.asList(village.households).subList(0, village.size));
    }

    public static Village villageOf(PeasantHousehold h) {
        return h.village;
    }

    /**
     * How a household looks at its grain this month.
     *
     * @param monthsHeld months of food it does not sell, and that food in kg
     * @param feedKg feed held for its animals, kg
     * @param seedKg seed held, kg
     * @param terms the farm's terms of trade, 1925/26 = 1
     * @param soldShare share of the surplus that such terms bring to market before the purse is looked at, 0..1
     * @param privateShare share of an offer meant for private buyers, 0..1
     */
    public record GrainOutlook(
            double monthsHeld,
            double foodKg,
            double feedKg,
            double seedKg,
            double terms,
            double soldShare,
            double privateShare) {}

    /** What the prices and shops of the month mean to a household that could sell grain. */
    public static GrainOutlook outlook(PeasantHousehold h, Parameters p) {
        var region = h.village.region;
        var outlook = region.outlook;
        var diet = new Diet(p);
        return new GrainOutlook(
                outlook.foodHeld,
                diet.want(region.garden, h.cattle, h.persons) * outlook.foodHeld,
                diet.feedOfYear(h) * outlook.feedHeld,
                h.member ? 0 : h.land * outlook.seedHeld,
                outlook.terms,
                outlook.soldShare,
                outlook.privateShare);
    }
}
