package smychka.agents;

import smychka.unit.RegionCode;

/**
 * A deported family on its way.
 *
 * @param to where its settlement lies
 * @param key of the household it was
 * @param persons who live to arrive
 */
record Exiles(RegionCode to, long key, int persons) {}
