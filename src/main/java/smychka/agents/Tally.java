package smychka.agents;

/** Statistics of a region and month that are neither transfers nor counts; whole numbers, so that no order of work shows. */
public enum Tally {
    /** Deaths by cause, in {@link #FINE}ths of a person. */
    DEATHS_HUNGER_RURAL,
    DEATHS_EPIDEMIC_RURAL,
    DEATHS_HUNGER_URBAN,
    DEATHS_EPIDEMIC_URBAN,
    /** Townspeople times kcal a day. */
    KCAL_URBAN,
    /** Areas sown, hundredths of a hectare. */
    SOWN,
    /** Kopecks paid for food in town, and net wages. */
    FOOD_SPENDING_URBAN,
    NET_WAGES,
    /** Milk brought to the bazaar, kg. */
    MILK_SOLD,
    /** Goods bought in private shops, hundredths of a unit. */
    PRIVATE_GOODS_SOLD,
    /** Common fields reaped, and what bad work and want of draught cost of them, hundredths of a hectare. */
    KOLKHOZ_AREA_REAPED,
    KOLKHOZ_AREA_LOST;

    /** Parts of a person that fractional statistics are counted in. */
    public static final double FINE = 1_000_000;
}
