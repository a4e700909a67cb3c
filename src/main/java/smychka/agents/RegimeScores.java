package smychka.agents;

import static smychka.scenario.Parameter.CENTRE_SCORE;
import static smychka.scenario.Parameter.COLLECTIVIZATION_BY_AUTONOMY;
import static smychka.scenario.Parameter.COLLECTIVIZATION_BY_GROWTH;
import static smychka.scenario.Parameter.COLLECTIVIZATION_BY_HABIT;
import static smychka.scenario.Parameter.COLLECTIVIZATION_BY_PROCUREMENT;
import static smychka.scenario.Parameter.COLLECTIVIZATION_BY_WAR;
import static smychka.scenario.Parameter.CONSOLIDATED_FOOD;
import static smychka.scenario.Parameter.CONSOLIDATED_SCORE;
import static smychka.scenario.Parameter.CONSOLIDATED_SHARE;
import static smychka.scenario.Parameter.DEMOCRATIC_BY_CONTROL;
import static smychka.scenario.Parameter.DEMOCRATIC_BY_WORKERS;
import static smychka.scenario.Parameter.DEMOCRATIC_NOT_BY_APPARATUS;
import static smychka.scenario.Parameter.DEMOCRATIC_NOT_BY_AUTONOMY;
import static smychka.scenario.Parameter.EXTRAORDINARY_BY_AUTONOMY;
import static smychka.scenario.Parameter.EXTRAORDINARY_BY_HUNGER;
import static smychka.scenario.Parameter.EXTRAORDINARY_BY_PROCUREMENT;
import static smychka.scenario.Parameter.EXTRAORDINARY_BY_WAR;
import static smychka.scenario.Parameter.LEFT_BY_GROWTH;
import static smychka.scenario.Parameter.LEFT_BY_SHORTAGE;
import static smychka.scenario.Parameter.LEFT_BY_UNEMPLOYMENT;
import static smychka.scenario.Parameter.LEFT_BY_WORKERS;
import static smychka.scenario.Parameter.LEFT_LEAST_CONTROL;
import static smychka.scenario.Parameter.LEFT_LEAST_WORKERS;
import static smychka.scenario.Parameter.LEFT_NOT_BY_APPARATUS;
import static smychka.scenario.Parameter.LEFT_NOT_BY_UNREST;
import static smychka.scenario.Parameter.RESTORATION_BY_BOURGEOIS;
import static smychka.scenario.Parameter.RESTORATION_NOT_BY_WORKERS;
import static smychka.scenario.Parameter.RETREAT_BY_UNREST;
import static smychka.scenario.Parameter.RETREAT_MONTHS;
import static smychka.scenario.Parameter.RIGHT_BY_HUNGER;
import static smychka.scenario.Parameter.RIGHT_BY_UNREST;
import static smychka.scenario.Parameter.RIGHT_NOT_BY_GROWTH;
import static smychka.scenario.Parameter.RIGHT_NOT_BY_PROCUREMENT;

import smychka.scenario.Parameter;
import smychka.scenario.Parameters;

/**
 * How well each regime answers what presses. The weights are not estimated: they are for experiments on when a regime
 * tips, and nothing more. A regime that cannot follow has no score at all.
 */
final class RegimeScores {

    static final double NONE = Double.NEGATIVE_INFINITY;

    private final Parameters p;

    RegimeScores(Parameters p) {
        this.p = p;
    }

    /** What is weighed. */
    record State(
            Stresses stresses,
            double workers,
            double bourgeois,
            double apparatus,
            double control,
            double collectivized,
            Regime ruling,
            int monthsRuling,
            int monthsOfForce) {

        double autonomy() {
            return ClassForces.autonomy(workers, bourgeois);
        }
    }

    private double of(Parameter parameter) {
        return p.of(parameter);
    }

    double score(Regime regime, State s) {
        return switch (regime) {
            case WAR_COMMUNISM -> NONE;
            case NEP_RIGHT -> right(s.stresses());
            case NEP_CENTRE -> of(CENTRE_SCORE);
            case LEFT -> left(s);
            case EXTRAORDINARY -> extraordinary(s);
            case COLLECTIVIZATION -> collectivization(s);
            case RETREAT -> retreat(s);
            case CONSOLIDATED -> consolidated(s);
            case DEMOCRATIC ->
                of(DEMOCRATIC_BY_WORKERS) * s.workers()
                        + of(DEMOCRATIC_BY_CONTROL) * s.control()
                        - of(DEMOCRATIC_NOT_BY_AUTONOMY) * s.autonomy()
                        - of(DEMOCRATIC_NOT_BY_APPARATUS) * s.apparatus();
            case RESTORATION ->
                of(RESTORATION_BY_BOURGEOIS) * s.bourgeois() - of(RESTORATION_NOT_BY_WORKERS) * s.workers();
        };
    }

    private double right(Stresses s) {
        return of(RIGHT_BY_UNREST) * s.unrest()
                + of(RIGHT_BY_HUNGER) * s.hunger()
                - of(RIGHT_NOT_BY_GROWTH) * s.growth()
                - of(RIGHT_NOT_BY_PROCUREMENT) * s.procurement();
    }

    /** Needs workers who weigh something, or who control the apparatus. */
    private double left(State s) {
        if (s.workers() <= of(LEFT_LEAST_WORKERS) && s.control() <= of(LEFT_LEAST_CONTROL)) {
            return NONE;
        }
        var stress = s.stresses();
        return of(LEFT_BY_GROWTH) * stress.growth()
                + of(LEFT_BY_UNEMPLOYMENT) * stress.unemployment()
                + of(LEFT_BY_SHORTAGE) * stress.shortage()
                + of(LEFT_BY_WORKERS) * s.workers()
                - of(LEFT_NOT_BY_UNREST) * stress.unrest()
                - of(LEFT_NOT_BY_APPARATUS) * s.apparatus();
    }

    /** Measures last as long as their reason: without a gap in procurement, neither autonomy nor war calls for them. */
    private double extraordinary(State s) {
        var stress = s.stresses();
        double urgency = of(EXTRAORDINARY_BY_PROCUREMENT)
                + of(EXTRAORDINARY_BY_AUTONOMY) * s.autonomy()
                + of(EXTRAORDINARY_BY_WAR) * stress.war();
        return urgency * stress.procurement() + of(EXTRAORDINARY_BY_HUNGER) * stress.hunger();
    }

    /** Force becomes a habit: each year of extraordinary measures makes a gap in procurement speak louder for more of it. */
    private double collectivization(State s) {
        var stress = s.stresses();
        double urgency = of(COLLECTIVIZATION_BY_PROCUREMENT) + of(COLLECTIVIZATION_BY_HABIT) * s.monthsOfForce() / 12;
        return urgency * stress.procurement()
                + of(COLLECTIVIZATION_BY_GROWTH) * stress.growth()
                + of(COLLECTIVIZATION_BY_WAR) * stress.war()
                + of(COLLECTIVIZATION_BY_AUTONOMY) * s.autonomy();
    }

    /** Only a drive can be called off, and not for long. */
    private double retreat(State s) {
        boolean possible = s.ruling() == Regime.COLLECTIVIZATION
                || (s.ruling() == Regime.RETREAT && s.monthsRuling() < of(RETREAT_MONTHS));
        return possible ? of(RETREAT_BY_UNREST) * s.stresses().unrest() : NONE;
    }

    private double consolidated(State s) {
        boolean possible =
                s.collectivized() > of(CONSOLIDATED_SHARE) && 1 - s.stresses().hunger() > of(CONSOLIDATED_FOOD);
        return possible ? of(CONSOLIDATED_SCORE) : NONE;
    }
}
