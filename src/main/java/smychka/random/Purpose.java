package smychka.random;

/** What a draw decides; draws for different purposes are independent. The order is part of the results: append only. */
public enum Purpose {
    FOUNDING_PERSONS(Clock.LIFE),
    FOUNDING_LAND(Clock.LIFE),
    FOUNDING_HORSES(Clock.LIFE),
    FOUNDING_CATTLE(Clock.LIFE),
    FOUNDING_PIGS(Clock.LIFE),
    FOUNDING_SHEEP(Clock.LIFE),
    FOUNDING_CROP(Clock.LIFE),
    FOUNDING_MONEY(Clock.LIFE),
    FOUNDING_TOWN(Clock.LIFE),
    FOUNDING_TRADERS(Clock.LIFE),
    JOBS(Clock.LIFE),
    OUTSIDE_WORK,
    VITALS,
    FISSION,
    MIGRATION,
    SETTLING,
    TOWN_VITALS,
    TOWN_FISSION,
    HERDS,
    LIVESTOCK_TRADE,
    GARDEN(Clock.YEAR),
    VILLAGE_HARVEST(Clock.YEAR),
    HOUSEHOLD_HARVEST(Clock.YEAR),
    RATION_RANK(Clock.LIFE),
    OUTSIDE_RATIONS,
    TRADER_SPENDING,
    TRADER_ROUTE,
    TRADER_ENTRY,
    TRADER_COSTS,
    WEATHER_YEAR(Clock.YEAR),
    JOINING,
    EXILE,
    POOLED_HERDS,
    KOLKHOZ_SHARE(Clock.LIFE),
    UNCERTAIN_PARAMETER(Clock.LIFE),
    ZEAL(Clock.LIFE),
    OFFICIALS,
    ARRESTS,
    CAMPS,
    FOUNDING_TRUSTS(Clock.LIFE),
    TRADER_RAIDS;

    private final Clock clock;

    Purpose() {
        this(Clock.MONTH);
    }

    Purpose(Clock clock) {
        this.clock = clock;
    }

    /** How often it is drawn: times in a calendar year, 0 for once and for life. */
    int timesAYear() {
        return switch (clock) {
            case LIFE -> 0;
            case YEAR -> 1;
            case MONTH -> 12;
        };
    }

    private enum Clock {
        LIFE,
        YEAR,
        MONTH
    }
}
