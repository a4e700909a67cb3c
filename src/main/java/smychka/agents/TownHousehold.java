package smychka.agents;

import smychka.random.Draws;

/** A worker household of a region's towns. */
public final class TownHousehold {

    final long key;
    /** Purse, kopecks; pantry, kg of grain; bid for grain at private prices, kg. */
    int money;

    int pantry;
    int bid;
    /** Luck in finding work and standing in society, high in rank where low: drawn once for life, 0..1. */
    final float jobLuck;

    final float standing;
    /** Which of the region's towns it lives in, 0..1: the first are first on the lists of supply. */
    final float place;

    float kcal;
    float kcalHalfYear;
    byte persons;
    /** Jobs of the family this month. */
    byte jobs;

    TownHousehold(long key, float jobLuck, float standing, float place) {
        this.key = key;
        this.jobLuck = jobLuck;
        this.standing = standing;
        this.place = place;
    }

    long digest() {
        long h = Draws.mix(key ^ money + ((long) pantry << 32));
        h = Draws.mix(h ^ bid + ((long) persons << 32));
        return Draws.mix(h ^ Float.floatToRawIntBits(kcal) + ((long) Float.floatToRawIntBits(kcalHalfYear) << 32));
    }
}
