package smychka.agents;

import smychka.market.Apportionment;

/**
 * How one month's grain trades of a region are shared out among many buyers and sellers, to the last kg and kopeck.
 *
 * @param spill share of what found no private buyer that is offered to the state
 */
record GrainDeal(
        Apportionment bought,
        Apportionment paid,
        Apportionment boughtByTowns,
        Apportionment paidByTowns,
        Apportionment sold,
        Apportionment earned,
        Apportionment soldToTraders,
        Apportionment earnedFromTraders,
        double spill) {}
