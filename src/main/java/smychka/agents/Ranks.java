package smychka.agents;

import static smychka.scenario.Parameter.EMPLOYEE_SHARE;
import static smychka.scenario.Parameter.RATION_DEPENDANT;
import static smychka.scenario.Parameter.RATION_EMPLOYEE;
import static smychka.scenario.Parameter.RATION_LOWER_LISTS;
import static smychka.scenario.Parameter.RATION_OFFICIAL;
import static smychka.scenario.Parameter.RATION_WORKER;

import smychka.policy.Lever;
import smychka.scenario.Parameters;

/**
 * Ranks of the town: as the apparatus grows, families next in standing rise into it, and fall back when it shrinks.
 * Rations go by rank, those without work get least (ration categories of 1929-34), and by the supply list of the town they
 * live in (lists of January 1931; Osokina 1999).
 */
public final class Ranks {

    /** Parts that a whole ration is counted in. */
    static final int PARTS = 100;

    private final double employees;
    private final int[] ofEarner = new int[Rank.values().length];
    private final int ofDependant;
    private final double lowerLists;

    Ranks(Parameters p) {
        employees = p.of(EMPLOYEE_SHARE);
        ofEarner[Rank.OFFICIAL.ordinal()] = parts(p.of(RATION_OFFICIAL));
        ofEarner[Rank.EMPLOYEE.ordinal()] = parts(p.of(RATION_EMPLOYEE));
        ofEarner[Rank.WORKER.ordinal()] = parts(p.of(RATION_WORKER));
        ofDependant = parts(p.of(RATION_DEPENDANT));
        lowerLists = p.of(RATION_LOWER_LISTS);
    }

    private static int parts(double ration) {
        return (int) Math.round(ration * PARTS);
    }

    static boolean isOfficial(TownHousehold w, Conditions now) {
        return w.standing < now.officialShare;
    }

    Rank of(TownHousehold w, Conditions now) {
        return isOfficial(w, now)
                ? Rank.OFFICIAL
                : w.standing < now.officialShare + employees ? Rank.EMPLOYEE : Rank.WORKER;
    }

    /** Rations due to a family, in {@link #PARTS}ths of a plain one: by rank and work, and by its town's supply list. */
    int rations(TownHousehold w, Region region) {
        int earners = Math.min(w.jobs, w.persons);
        int byRank = earners * ofEarner[of(w, region.now).ordinal()] + (w.persons - earners) * ofDependant;
        return isOnFirstLists(w, region) ? byRank : (int) (byRank * lowerLists);
    }

    static boolean isOnFirstLists(TownHousehold w, Region region) {
        return w.place < region.firstLists;
    }

    /** Draws up the ration lists of a region's towns, where there are rations. */
    public void list(Town town) {
        town.rations = 0;
        town.region.firstLists = town.region.lever(Lever.FOOD_FIRST_LISTS);
        for (int i = 0; town.region.now.rationed && i < town.size; i++) {
            town.rations += rations(town.households[i], town.region);
        }
    }
}
