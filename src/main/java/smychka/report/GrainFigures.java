package smychka.report;

/** Grain that changed hands or was used up in an agricultural year, July to June, in million tonnes. */
final class GrainFigures {

    private static final YearKind YEAR = YearKind.AGRICULTURAL;

    static final YearFigure HARVEST = (run, year) -> run.at("grain_harvest", YearKind.HARVEST.first(year));

    static final YearFigure SEED = known("grain_seed");

    static final YearFigure EATEN_IN_VILLAGES = eaten("grain_eaten_rural", "population_rural");

    static final YearFigure EATEN_IN_TOWNS = eaten("grain_eaten_urban", "population_urban");

    /** What the state gave or sold to villages, as far as the tables have it. */
    static final YearFigure GIVEN_TO_VILLAGES =
            sum("grain_relief").plus(sum("grain_contract_supply")).plus(sum("grain_outside_rations"));

    /** What remains of the state's grain: bread for the towns, seed aid and sales to villages at the state's price. */
    static final YearFigure BREAD_FOR_TOWNS = sum("grain_procurement")
            .plus(sum("grain_imports"))
            .minus(sum("grain_exports"))
            .minus(sum("grain_use_industry"))
            .minus(GIVEN_TO_VILLAGES)
            .minus(sum("grain_state_loss"))
            .minus(added("grain_stock_state"));

    /** Bought by villagers on the private market. */
    static final YearFigure BOUGHT_BY_VILLAGES =
            ofHarvest("marketed_share_gross").minus(ofHarvest("marketed_share_net"));

    /** Bought by towns on the private market, less what the state sold to villages at its price. */
    static final YearFigure BOUGHT_BY_TOWNS = ofHarvest("marketed_share_net")
            .minus(sum("grain_procurement"))
            .plus(sum("grain_contract_supply"))
            .plus(sum("grain_outside_rations"));

    /** Bought by private traders off farms, of all that left them for traders or the state. */
    static final YearFigure BOUGHT_BY_TRADERS = (run, year) -> {
        var share = known("private_share_grain").of(run, year);
        return share / (1 - share) * run.sum("grain_procurement", YEAR, year);
    };

    private GrainFigures() {}

    static YearFigure sum(String indicator) {
        return YearFigure.sum(indicator, YEAR);
    }

    /** By how much a stock grew over the agricultural year. */
    static YearFigure added(String stock) {
        return (run, year) -> run.at(stock, YearKind.JUNE.first(year + 1)) - run.at(stock, YearKind.JUNE.first(year));
    }

    /** A yearly figure that is known when the agricultural year ends. */
    private static YearFigure known(String indicator) {
        return (run, year) -> run.at(indicator, YearKind.JUNE.first(year + 1));
    }

    private static YearFigure eaten(String perHead, String people) {
        var eaten = known(perHead).times(0.001);
        return (run, year) -> eaten.of(run, year) * run.mean(people, YEAR, year);
    }

    private static YearFigure ofHarvest(String share) {
        return (run, year) -> known(share).of(run, year) * HARVEST.of(run, year);
    }
}
