package smychka.view.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import smychka.agents.NepmanPortrait;
import smychka.agents.Region;
import smychka.ledger.Flow;
import smychka.model.Economy;
import smychka.unit.RegionCode;

/** What the railways carry in a month: the state's grain, the traders' grain and town goods, link by link. */
final class Traffic {

    private static final List<Flow> GRAIN_IN = List.of(
            Flow.STATE_PURCHASE,
            Flow.SEIZURE,
            Flow.FOUND_GRAIN,
            Flow.KOLKHOZ_QUOTA,
            Flow.KOLKHOZ_SALE,
            Flow.TAX_IN_KIND,
            Flow.ARREARS_IN_KIND);

    private static final List<Flow> GRAIN_OUT = List.of(
            Flow.TOWN_BREAD,
            Flow.RELIEF,
            Flow.SEED_AID,
            Flow.POOLED_SEED_AID,
            Flow.CONTRACT_SUPPLY,
            Flow.OUTSIDE_RATIONS,
            Flow.VILLAGE_SUPPLY);

    private static final List<Flow> GOODS =
            List.of(Flow.STATE_SHOPS_TO_PEASANTS, Flow.STATE_SHOPS_TO_TOWNS, Flow.WHOLESALE);

    private static final int MOSCOW = Atlas.hub(RegionCode.CIR);
    private static final int[][] TOWARDS = new int[Atlas.PLACES.size()][];

    private final Map<Freight, double[]> onLinks = new EnumMap<>(Freight.class);

    /** What is carried. */
    enum Freight {
        /** Thousands of tonnes that a region's offices take in beyond what they hand out there, or the other way. */
        STATE_GRAIN,
        /** Thousands of tonnes in traders' stocks away from home. */
        PRIVATE_GRAIN,
        /** Millions of goods units from the trusts to shops and traders. */
        GOODS
    }

    private Traffic() {
        for (var freight : Freight.values()) {
            onLinks.put(freight, new double[Atlas.LINKS.size()]);
        }
    }

    /** The traffic of the month that has just ended. */
    static Traffic of(Economy economy) {
        var traffic = new Traffic();
        double thousandTonnes = economy.scale() / 1e6;
        double millionUnits = economy.scale() / 1e8;
        for (var region : economy.regions()) {
            int hub = Atlas.hub(region.facts.code());
            double grain = (sum(region, GRAIN_IN) - sum(region, GRAIN_OUT)) * thousandTonnes;
            traffic.carry(Freight.STATE_GRAIN, hub, MOSCOW, grain);
            traffic.carry(Freight.GOODS, MOSCOW, hub, sum(region, GOODS) * millionUnits);
            for (var trader : region.traders()) {
                var nepman = NepmanPortrait.of(trader);
                traffic.carry(Freight.PRIVATE_GRAIN, hub, Atlas.hub(nepman.outlet()), nepman.grain() * thousandTonnes);
            }
        }
        return traffic;
    }

    private static double sum(Region region, List<Flow> flows) {
        return flows.stream().mapToDouble(region.page::sum).sum();
    }

    /** What a link carries from its first place to its second; negative the other way. */
    double on(Freight freight, int link) {
        return onLinks.get(freight)[link];
    }

    /** The heaviest load of a freight on any link. */
    double heaviest(Freight freight) {
        return Arrays.stream(onLinks.get(freight)).map(Math::abs).max().orElse(0);
    }

    private void carry(Freight freight, int from, int to, double amount) {
        if (from == to || amount == 0) {
            return;
        }
        for (int place = from; place != to; ) {
            int link = towards(to)[place];
            boolean forwards = Atlas.LINKS.get(link).from() == place;
            onLinks.get(freight)[link] += forwards ? amount : -amount;
            place = forwards
                    ? Atlas.LINKS.get(link).to()
                    : Atlas.LINKS.get(link).from();
        }
    }

    /** The link to take from each place on the shortest way to a goal. */
    private static int[] towards(int goal) {
        if (TOWARDS[goal] == null) {
            findWays(goal);
        }
        return TOWARDS[goal];
    }

    private static void findWays(int goal) {
        var distance = new double[Atlas.PLACES.size()];
        Arrays.fill(distance, Double.POSITIVE_INFINITY);
        var link = new int[distance.length];
        Arrays.fill(link, -1);
        distance[goal] = 0;
        record Step(int place, double length) {}
        var open = new PriorityQueue<Step>(Comparator.comparingDouble(Step::length));
        open.add(new Step(goal, 0));
        while (!open.isEmpty()) {
            var step = open.remove();
            for (int next : linksAt(step.place())) {
                var rail = Atlas.LINKS.get(next);
                int other = rail.from() == step.place() ? rail.to() : rail.from();
                double length = step.length() + rail.length();
                if (length < distance[other]) {
                    distance[other] = length;
                    link[other] = next;
                    open.add(new Step(other, length));
                }
            }
        }
        TOWARDS[goal] = link;
    }

    private static List<Integer> linksAt(int place) {
        var links = new ArrayList<Integer>();
        for (int i = 0; i < Atlas.LINKS.size(); i++) {
            if (Atlas.LINKS.get(i).from() == place || Atlas.LINKS.get(i).to() == place) {
                links.add(i);
            }
        }
        return links;
    }
}
