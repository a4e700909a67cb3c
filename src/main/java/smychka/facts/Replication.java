package smychka.facts;

import smychka.unit.Month;

/** One replication through all scenarios that facts are about: they share its luck. */
interface Replication {

    /** @throws NotToBeHadException when there is no value for that month */
    double at(Series series, Month month);

    /** The first month of a series. */
    Month first(Series series);
}
