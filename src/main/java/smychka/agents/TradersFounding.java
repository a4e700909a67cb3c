package smychka.agents;

import static smychka.scenario.Parameter.FOUNDING_TO_CENTRE;
import static smychka.scenario.Parameter.FOUNDING_TRADERS;
import static smychka.scenario.Parameter.FOUNDING_TRADERS_LEAST;
import static smychka.scenario.Parameter.FOUNDING_TRADERS_MONEY;

import java.util.ArrayList;
import java.util.List;
import smychka.market.Apportionment;
import smychka.random.Draws;
import smychka.random.Purpose;
import smychka.scenario.Parameters;
import smychka.unit.RegionCode;

/** The private traders of October 1921: where they live, where they sell, what they have. */
final class TradersFounding {

    private final Parameters p;
    private final Draws draws;
    private final int scale;

    TradersFounding(Parameters p, Draws draws, int scale) {
        this.p = p;
        this.draws = draws;
        this.scale = scale;
    }

    /** Traders in the miniature country, at least one for each region there is. */
    static int number(Parameters p, int scale) {
        return (int) Math.max(RegionCode.values().length, Math.round(p.of(FOUNDING_TRADERS) * 1000 / scale));
    }

    void found(List<Region> regions) {
        int number = number(p, scale);
        long weights = 0;
        for (var region : regions) {
            weights += weight(region);
        }
        var homes = new Apportionment(number, weights);
        double mean = p.of(FOUNDING_TRADERS_MONEY) * 1e8 / scale / number;
        for (var region : regions) {
            region.traders = new ArrayList<>();
            long here = homes.next(weight(region));
            for (int i = 0; i < here; i++) {
                region.traders.add(trader(region, i, mean, regions));
            }
        }
    }

    private static long weight(Region region) {
        return Math.round(region.facts.traders() * 1e6);
    }

    private Nepman trader(Region home, int i, double meanMoney, List<Region> regions) {
        var nepman = new Nepman(Draws.founderKey(200 + home.facts.code().ordinal(), i), home);
        long bits = Draws.bits(draws.stream(Purpose.FOUNDING_TRADERS, 0), nepman.key);
        double least = p.of(FOUNDING_TRADERS_LEAST);
        nepman.money = (long) (meanMoney * (least + 2 * (1 - least) * Draws.lane(bits, 1)));
        nepman.outlet = outlet(regions, home, Draws.lane(bits, 0));
        return nepman;
    }

    /** Most sell in the Central Industrial region, the others in the North-West; at home where neither exists. */
    private Region outlet(List<Region> regions, Region home, double luck) {
        var wanted = luck < p.of(FOUNDING_TO_CENTRE) ? RegionCode.CIR : RegionCode.NWN;
        for (var region : regions) {
            if (region.facts.code() == wanted) {
                return region;
            }
        }
        return home;
    }
}
