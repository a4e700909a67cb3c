package smychka.ledger;

/** Who holds assets. Sums of agents, so that a posting names two of them. */
public enum Holder {
    PEASANTS,
    /** Common stores and herds of the collective farms. */
    KOLKHOZY,
    TOWNS,
    TRADERS,
    TRUSTS,
    /** State grain stock and treasury; the treasury's balance is negative by the money issued. */
    STATE,
    /** Clearing accounts of the markets: empty at every month's end. */
    MARKET,
    /** Nature, consumption and the world abroad: where physical things come from and go to, never money. */
    OUTSIDE
}
