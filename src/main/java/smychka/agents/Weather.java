package smychka.agents;

import smychka.unit.RegionCode;

/** The weather's factor of the grain yield: an input, never an outcome. */
public interface Weather {

    /** Yield factor of a calendar year's harvest in a region; 1 is normal. */
    double index(int year, RegionCode region);
}
