package smychka.agents;

/** What a region's customs and this month's prices mean to its herds: worked out once, read by every household. */
final class HerdCustom {

    /** One over the land of the region's mean household, hundredths of a hectare. */
    double perLand;
    /** Factors of the numbers wished for. */
    double horses;

    double cattle;
    double pigs;
    double sheep;
    /** Share of cattle, pigs and sheep slaughtered this month for deliveries of meat. */
    double meatQuota;
    /** Threat of losing the animals, as it moves those outside the kolkhoz and its members. */
    double threat;

    double threatToMembers;
}
