package smychka.agents;

import static smychka.scenario.Parameter.NEPMAN_ENTRY_FREEDOM;
import static smychka.scenario.Parameter.NEPMAN_ENTRY_PROFIT;
import static smychka.scenario.Parameter.NEPMAN_ENTRY_RATE;
import static smychka.scenario.Parameter.NEPMAN_ENTRY_SHARE;
import static smychka.scenario.Parameter.NEPMAN_LIVING;
import static smychka.scenario.Parameter.NEPMAN_QUIT_RATE;

import java.util.List;
import smychka.ledger.Flow;
import smychka.random.Draws;
import smychka.random.Purpose;
import smychka.scenario.Parameters;

/**
 * Licences to trade, renewed each half-year: who has lived worse by his trade than by a wage gives it up, and where traders
 * do better than wage earners others take it up with part of their savings (Ball 1987).
 */
final class Licences {

    private static final int HALF_YEAR = 6;

    private final Draws draws;
    private final double living;
    private final double quitRate;
    private final double entryProfit;
    private final double entryRate;
    private final double entryFreedom;
    private final double entryShare;

    Licences(Parameters p, Draws draws) {
        this.draws = draws;
        living = p.of(NEPMAN_LIVING);
        quitRate = p.of(NEPMAN_QUIT_RATE);
        entryProfit = p.of(NEPMAN_ENTRY_PROFIT);
        entryRate = p.of(NEPMAN_ENTRY_RATE);
        entryFreedom = p.of(NEPMAN_ENTRY_FREEDOM);
        entryShare = p.of(NEPMAN_ENTRY_SHARE);
    }

    static boolean due(Conditions now) {
        return now.month.ofYear() % HALF_YEAR == 4;
    }

    /** Every trader of the country looks back on his half-year. */
    void renew(Conditions now, List<Region> regions) {
        long stream = draws.stream(Purpose.TRADER_ENTRY, now.month.index());
        double wage = 100 * now.wage() * HALF_YEAR;
        for (var region : regions) {
            region.traders.forEach(Nepman::closeHalfYear);
            double mean = meanProfit(region);
            for (var nepman : region.traders) {
                long bits = Draws.bits(stream, nepman.key);
                if (nepman.trading) {
                    if (nepman.earned < wage * needed(nepman) && Draws.lane(bits, 0) < quitRate) {
                        nepman.trading = false;
                    }
                } else if (now.freedom > entryFreedom
                        && mean > wage * entryProfit
                        && Draws.lane(bits, 0) < entryRate * now.freedom) {
                    enter(nepman, bits);
                    nepman.earned = (long) (wage * entryProfit);
                }
            }
        }
    }

    /** What keeps him in trade, in wages: some are content with half of what others want. */
    private double needed(Nepman nepman) {
        return living * (0.5 + Draws.uniform(Draws.mix(nepman.key)));
    }

    private static double meanProfit(Region region) {
        double sum = 0;
        int trading = 0;
        for (var nepman : region.traders) {
            if (nepman.trading) {
                sum += nepman.earned;
                trading++;
            }
        }
        return trading > 0 ? sum / trading : Double.POSITIVE_INFINITY;
    }

    /** A new man begins where another gave up, with what is left there and part of a townsman's savings. */
    private void enter(Nepman nepman, long bits) {
        var town = nepman.home.town;
        if (town.size > 0) {
            var backer = town.households[(int) (Draws.lane(bits, 1) * town.size)];
            int stake = (int) (backer.money * entryShare);
            backer.money -= stake;
            nepman.money += stake;
            nepman.home.page.post(Flow.TRADERS_ENTRY, stake, nepman.key);
            nepman.trading = true;
        }
    }
}
