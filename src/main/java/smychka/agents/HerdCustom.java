package smychka.agents;

/** What a region's customs and this month's prices mean to its herds: worked out once, read by every household. */
final class HerdCustom {

    /** One over the land of the region's mean household, hundredths of a hectare. */
    double perLand;
    /** How much feed animals are given against the norm, as meat stands to grain. */
    double feedResponse = 1;
    /** Factors of the numbers wished for. */
    double horses;

    double cattle;
    double pigs;
    double sheep;
    /** Share of each kind slaughtered this month under threat of losing the animals and for deliveries of meat. */
    final double[] onFarms = new double[Animal.values().length];

    final double[] onMembers = new double[Animal.values().length];
    /** Whether nobody is forced to slaughter this month. */
    boolean quiet;
}
