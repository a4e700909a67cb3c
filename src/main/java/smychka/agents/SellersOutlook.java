package smychka.agents;

/** What a region's prices and shops mean to a seller of grain this month: worked out once, read by every household. */
final class SellersOutlook {

    /** Terms of trade with the town, 1925/26 = 1. */
    double terms;
    /** Share of a surplus sold before the purse is looked at. */
    double soldShare;
    /** Months of food, share of a year's feed and kg of seed for a hundredth of a hectare that are not for sale. */
    double foodHeld;

    double feedHeld;
    double seedHeld;
    /** Share of an offer meant for private buyers. */
    double privateShare;
    /** Share of an offer that members of a kolkhoz bring to market: all or none. */
    double membersMarket;
    /** Whether members may sell once their kolkhoz has delivered its quota. */
    boolean kolkhozMarket;
    /** What one kopeck counts in a household's purse, in units of the usual purse of a unit household. */
    double perPurse;
    /** Money factor of a purse against the usual one, with this month's shops. */
    double shopsOnPurse;

    /** Share of a store that a dear market tempts even the needy to sell, and months of food they want to buy. */
    double temptation;

    double monthsBidFor;
    /** kg that a kopeck buys, as far as a purse is opened. */
    double perKopeck;
}
