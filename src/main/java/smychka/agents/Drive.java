package smychka.agents;

import static smychka.scenario.Parameter.DRIVE_LEAST;
import static smychka.scenario.Parameter.DRIVE_MOST;
import static smychka.scenario.Parameter.DRIVE_PACE;
import static smychka.scenario.Parameter.GOAL_MOST;
import static smychka.scenario.Parameter.HA_PER_HP;
import static smychka.scenario.Parameter.PROCURING_WEIGHT;
import static smychka.scenario.Parameter.THREAT_EXILE;
import static smychka.scenario.Parameter.THREAT_GAP;
import static smychka.scenario.Parameter.THREAT_HORIZON;
import static smychka.scenario.Parameter.THREAT_MEMORY;
import static smychka.scenario.Parameter.THREAT_SPEED;
import static smychka.unit.Numbers.clip;

import java.util.List;
import smychka.policy.Lever;
import smychka.scenario.Parameters;

/**
 * The drive for collectivization: what it asks of each region this month, and what the villages see coming: announced
 * targets, the rush of the last month and the deportations (Davies 1980; Viola 1996).
 */
final class Drive {

    /** Rounds in which regional goals are scaled until they add up to the national target. */
    private static final int ROUNDS = 3;

    private final double least;
    private final double paceWeight;
    private final double most;
    private final double goalMost;
    private final double memory;
    private final double gap;
    private final double speed;
    private final double exile;
    private final double procuring;
    private final int horizon;
    private final double hectaresPerHorsePower;

    Drive(Parameters p) {
        least = p.of(DRIVE_LEAST);
        paceWeight = p.of(DRIVE_PACE);
        most = p.of(DRIVE_MOST);
        goalMost = p.of(GOAL_MOST);
        memory = p.of(THREAT_MEMORY);
        gap = p.of(THREAT_GAP);
        speed = p.of(THREAT_SPEED);
        exile = p.of(THREAT_EXILE);
        procuring = p.of(PROCURING_WEIGHT);
        horizon = (int) p.of(THREAT_HORIZON);
        hectaresPerHorsePower = p.of(HA_PER_HP);
    }

    void month(Conditions now, List<Region> regions) {
        double target = now.lever(Lever.COLLECTIVIZATION_TARGET);
        double foreseen = now.levers.foreseen(Lever.COLLECTIVIZATION_TARGET, horizon);
        double mean = meanWeight(regions);
        long households = 0;
        long land = 0;
        for (var region : regions) {
            households += region.households;
            land += region.kolkhozLand;
        }
        now.collectivization = households > 0 && (target > least || collectivized(regions) > least);
        double scale = now.collectivization ? scale(target, mean, households, regions) : 0;
        for (var region : regions) {
            double pace = pace(region.facts.driveWeight(), mean, target);
            region.procuring = region.lever(Lever.COLLECTIVIZATION_QUOTA) > 0 && region.facts.planWeight() >= procuring;
            region.goal = Math.min(goalMost, target * pace * scale);
            region.threat =
                    memory * region.threat + (1 - memory) * seen(region, foreseen > least ? foreseen * pace : 0);
        }
        double power = now.lever(Lever.COLLECTIVIZATION_MTS_POWER) * 1e6 / now.scale;
        now.tractorCover = land > 0 ? power * hectaresPerHorsePower * 100 / land : 0;
    }

    /** Share of peasant households in kolkhozy at the end of the last month, 0..1. */
    static double collectivized(List<Region> regions) {
        double households = 0;
        double members = 0;
        for (var region : regions) {
            households += region.households;
            members += region.collectivized * region.households;
        }
        return households > 0 ? members / households : 0;
    }

    /** How fast a region is meant to be collectivized against the country, 1 = as fast. */
    double pace(double weight, double meanWeight, double target) {
        double pace = 1 - paceWeight + paceWeight * weight / meanWeight;
        return pace * target > most ? most / target : pace;
    }

    private static double meanWeight(List<Region> regions) {
        double weights = 0;
        double households = 0;
        for (var region : regions) {
            weights += region.facts.driveWeight() * region.facts.households();
            households += region.facts.households();
        }
        return weights / households;
    }

    /** What the goals of the regions are multiplied by so that the country reaches the target. */
    private double scale(double target, double meanWeight, long households, List<Region> regions) {
        double scale = 1;
        for (int round = 1; round < ROUNDS; round++) {
            double reached = 0;
            for (var region : regions) {
                double pace = pace(region.facts.driveWeight(), meanWeight, target);
                reached += Math.min(goalMost, target * pace * scale) * region.households;
            }
            scale *= reached > 0 ? target * households / reached : 1;
        }
        return scale;
    }

    private double seen(Region region, double foreseen) {
        return threat(
                foreseen - region.collectivizedBefore,
                region.collectivized - region.collectivizedBefore,
                region.lever(Lever.REPRESSION_DEKULAKIZATION));
    }

    /** What a month adds to the threat as seen in the village, 0..1. */
    double threat(double stillToGo, double lastMonth, double dekulakization) {
        return clip(gap * Math.max(0, stillToGo) + speed * Math.max(0, lastMonth) + exile * dekulakization, 0, 1);
    }
}
