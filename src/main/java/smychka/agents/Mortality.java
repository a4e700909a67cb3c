package smychka.agents;

import static smychka.scenario.Parameter.MORTALITY_1000;
import static smychka.scenario.Parameter.MORTALITY_1200;
import static smychka.scenario.Parameter.MORTALITY_1400;
import static smychka.scenario.Parameter.MORTALITY_1600;
import static smychka.scenario.Parameter.MORTALITY_1800;
import static smychka.scenario.Parameter.MORTALITY_2000;
import static smychka.scenario.Parameter.MORTALITY_600;
import static smychka.scenario.Parameter.MORTALITY_800;
import static smychka.scenario.Parameter.MORT_MILD;
import static smychka.scenario.Parameter.MORT_SCALE;
import static smychka.scenario.Parameter.STARVATION_KCAL;
import static smychka.scenario.Parameter.STARVATION_SPAN;
import static smychka.unit.Numbers.clip;

import smychka.scenario.Parameters;
import smychka.unit.Curve;

/** How much faster people die who have been hungry for half a year (ADK93; Adamets 2002; DW04). */
final class Mortality {

    private static final double[] KCAL = {600, 800, 1000, 1200, 1400, 1600, 1800, 2000, 2300};
    private static final double LEAST = 300;
    private static final double MOST = 2300;
    private static final int PIECES = 400;

    private final double[] logMultipliers;
    private final double mild;
    private final double severe;
    private final double starvation;
    private final double span;
    private final Curve curve;

    Mortality(Parameters p) {
        double[] multipliers = {
            p.of(MORTALITY_600),
            p.of(MORTALITY_800),
            p.of(MORTALITY_1000),
            p.of(MORTALITY_1200),
            p.of(MORTALITY_1400),
            p.of(MORTALITY_1600),
            p.of(MORTALITY_1800),
            p.of(MORTALITY_2000),
            1
        };
        logMultipliers = new double[multipliers.length];
        for (int i = 0; i < multipliers.length; i++) {
            logMultipliers[i] = StrictMath.log(multipliers[i]);
        }
        mild = p.of(MORT_MILD);
        severe = p.of(MORT_SCALE);
        starvation = p.of(STARVATION_KCAL);
        span = p.of(STARVATION_SPAN);
        curve = new Curve(this::exact, LEAST, MOST, PIECES);
    }

    /** The multiplier of the normal death rate after half a year at so many kcal a head and day. */
    double multiplier(double kcal) {
        return curve.at(kcal);
    }

    /** kcal a head and day from which nobody dies of hunger. */
    double wellFed() {
        return MOST;
    }

    /** Mild hunger kills at the lower end of the published band, starvation at the upper end. */
    private double exact(double kcal) {
        double strength = mild + (severe - mild) * clip((starvation - kcal) / span, 0, 1);
        return 1 + strength * (table(kcal) - 1);
    }

    private double table(double kcal) {
        if (kcal <= KCAL[0]) {
            return StrictMath.exp(logMultipliers[0]);
        }
        int i = 0;
        while (i < KCAL.length - 2 && kcal >= KCAL[i + 1]) {
            i++;
        }
        double w = Math.min(1, (kcal - KCAL[i]) / (KCAL[i + 1] - KCAL[i]));
        return StrictMath.exp(logMultipliers[i] * (1 - w) + logMultipliers[i + 1] * w);
    }
}
