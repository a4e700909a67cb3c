package smychka.agents;

import static smychka.agents.LittleCountry.usual;
import static smychka.scenario.Parameter.*;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import smychka.policy.Lever;
import smychka.scenario.Parameters;

/** A village in March 1926, in a region alone in the world: a village in, a month, a village out. */
abstract class OneVillage {

    static final Parameters P = Parameters.reference();
    static final Diet DIET = new Diet(P);
    /** Grain for a year's feed of a horse, and seed for a hundredth of a hectare, kg. */
    static final double HORSE = usual(FEED_SCALE) * usual(FEED_HORSE);

    static final double SEED = usual(SEED_RATE) / 100;

    LittleCountry country;
    Region region;
    Village village;

    @BeforeEach
    void found() {
        found(3, Map.of());
    }

    void found(int month, Map<Lever, Double> levers) {
        country = new LittleCountry(P, 1926, month, levers, 0);
        region = country.region();
        village = region.villages[0];
    }

    /** Grain a head and month without a cow, kg. */
    static double want() {
        return DIET.want(1, 0, 5) / 5;
    }
}
