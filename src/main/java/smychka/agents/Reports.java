package smychka.agents;

import static smychka.scenario.Parameter.PURGE_HAZARD;
import static smychka.scenario.Parameter.ZEAL_IMITATED;
import static smychka.scenario.Parameter.ZEAL_IN_REPORTS;
import static smychka.scenario.Parameter.ZEAL_NEIGHBOURS;

import java.util.Comparator;
import java.util.List;
import smychka.policy.Lever;
import smychka.random.Draws;
import smychka.random.Purpose;
import smychka.scenario.Parameters;

/**
 * What regional officials report: the more zealous an official and the less he is controlled, the fuller the crop on
 * paper and the higher the deliveries set by it. Zeal spreads from those who fulfil their plan, and by purges.
 */
public final class Reports {

    private final Draws draws;
    private final double zealInReports;
    private final double imitated;
    private final int neighbours;
    private final double purge;

    Reports(Parameters p, Draws draws) {
        this.draws = draws;
        zealInReports = p.of(ZEAL_IN_REPORTS);
        imitated = p.of(ZEAL_IMITATED);
        neighbours = (int) p.of(ZEAL_NEIGHBOURS);
        purge = p.of(PURGE_HAZARD);
    }

    /** The zeal of a region's first official, 0..1: drawn once for life. */
    double zeal(Region region) {
        long key = Draws.founderKey(region.facts.code().ordinal(), 0);
        return Draws.uniform(Draws.bits(draws.stream(Purpose.ZEAL, 0), key));
    }

    /** How far the report of a region's crop exceeds the crop, as a share of it. */
    double overReporting(Region region) {
        return overReporting(
                region.lever(Lever.COLLECTIVIZATION_OVER_REPORTING), region.now.workersControl, region.zeal);
    }

    double overReporting(double ordered, double control, double zeal) {
        return ordered + zealInReports * (1 - control) * zeal;
    }

    /** Officials look at their neighbours, and some are purged. */
    void month(List<Region> regions) {
        double[] next = new double[regions.size()];
        for (var region : regions) {
            int index = region.facts.code().ordinal();
            long stream = draws.stream(Purpose.OFFICIALS, region.now.month.index());
            long luck = Draws.bits(stream, Draws.founderKey(index, 0));
            next[index] = region.zeal;
            if (Draws.lane(luck, 0) < imitated) {
                var model = best(region, regions);
                next[index] = fulfilment(model) > fulfilment(region) ? model.zeal : region.zeal;
            }
            if (Draws.lane(luck, 1) < purge) {
                next[index] = 1;
            }
        }
        for (var region : regions) {
            region.zeal = next[region.facts.code().ordinal()];
        }
    }

    /** The neighbour who fulfils the plan best. */
    private Region best(Region region, List<Region> regions) {
        return regions.stream()
                .filter(other -> other != region)
                .sorted(Comparator.comparingDouble(other -> Math.abs(other.facts.railKm() - region.facts.railKm())))
                .limit(neighbours)
                .max(Comparator.comparingDouble(Reports::fulfilment))
                .orElse(region);
    }

    /** Deliveries made of those set, 0..1; 0 where none are set. */
    private static double fulfilment(Region region) {
        long quota = region.counted.quota();
        return quota > 0 ? region.counted.delivered() / (double) quota : 0;
    }
}
