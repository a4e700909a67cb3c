package smychka.agents;

/** What a region's prices and shops mean to a seller of grain this month: worked out once, read by every household. */
final class SellersOutlook {

    /** Terms of trade with the town, 1925/26 = 1. */
    double terms;
    /** Share of a surplus sold before the purse is looked at. */
    double soldShare;
    /** Months of food held in reserve. */
    double reserveMonths;
    /** Share of an offer meant for private buyers. */
    double privateShare;
    /** Kopecks that count as one unit of purse. */
    double purseUnit;

    /** Share of a store that a dear market tempts even the needy to sell. */
    double temptation;
}
