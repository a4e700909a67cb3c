package smychka.agents;

import static smychka.scenario.Parameter.NEPMAN_CAPITAL_KEPT;
import static smychka.scenario.Parameter.NEPMAN_CAPITAL_NORM;
import static smychka.scenario.Parameter.NEPMAN_CAPITAL_UNFREE;
import static smychka.scenario.Parameter.NEPMAN_DRAWS;
import static smychka.scenario.Parameter.NEPMAN_DRAWS_SPENT;
import static smychka.scenario.Parameter.NEPMAN_DRAWS_TAXED;
import static smychka.scenario.Parameter.NEPMAN_INTEREST;
import static smychka.scenario.Parameter.NEPMAN_LOAN_SPEED;
import static smychka.scenario.Parameter.NEPMAN_ROUTE_LUCK;
import static smychka.scenario.Parameter.NEPMAN_SWITCH;
import static smychka.scenario.Parameter.NEPMAN_TAX_LEVIED;
import static smychka.scenario.Parameter.NEPMAN_WASTE;
import static smychka.scenario.Parameter.RAID_GRAIN;
import static smychka.scenario.Parameter.RAID_MONEY;
import static smychka.scenario.Parameter.RAID_POW;
import static smychka.scenario.Parameter.RAID_RATE;
import static smychka.scenario.Parameter.TRADE_COST;

import java.util.List;
import smychka.ledger.Flow;
import smychka.market.Apportionment;
import smychka.policy.Lever;
import smychka.random.Draws;
import smychka.random.Purpose;
import smychka.scenario.Parameters;

/** The nepmen's month: takings, costs, taxes, loans, what the family draws, raids, the choice of route and the licence. */
public final class Traders {

    private static final int ROUTE_MONTHS = 3;

    private final GrainMarket grainMarket;
    private final Licences licences;
    private final Draws draws;
    private final int number;
    private final double tradeCost;
    private final double taxLevied;
    private final double norm;
    private final double kept;
    private final double unfree;
    private final double drawn;
    private final double drawnTaxed;
    private final double drawnSpent;
    private final double waste;
    private final double raidRate;
    private final double raidPow;
    private final double raidMoney;
    private final double raidGrain;
    private final double routeLuck;
    private final double switching;
    private final double interest;
    private final double loanSpeed;

    /** @param number traders in the miniature country */
    public Traders(Parameters p, GrainMarket grainMarket, Draws draws, int number) {
        this.grainMarket = grainMarket;
        licences = new Licences(p, draws);
        this.draws = draws;
        this.number = number;
        tradeCost = p.of(TRADE_COST);
        taxLevied = p.of(NEPMAN_TAX_LEVIED);
        norm = p.of(NEPMAN_CAPITAL_NORM);
        kept = p.of(NEPMAN_CAPITAL_KEPT);
        unfree = p.of(NEPMAN_CAPITAL_UNFREE);
        drawn = p.of(NEPMAN_DRAWS);
        drawnTaxed = p.of(NEPMAN_DRAWS_TAXED);
        drawnSpent = p.of(NEPMAN_DRAWS_SPENT);
        waste = p.of(NEPMAN_WASTE);
        raidRate = p.of(RAID_RATE);
        raidPow = p.of(RAID_POW);
        raidMoney = p.of(RAID_MONEY);
        raidGrain = p.of(RAID_GRAIN);
        routeLuck = p.of(NEPMAN_ROUTE_LUCK);
        switching = p.of(NEPMAN_SWITCH);
        interest = p.of(NEPMAN_INTEREST);
        loanSpeed = p.of(NEPMAN_LOAN_SPEED);
    }

    /** Shares out the month's takings of each region's private shops, less what carts, rooms and clerks cost. */
    public void takings(Conditions now, List<Region> regions) {
        long stream = draws.stream(Purpose.TRADER_COSTS, now.month.index());
        for (var region : regions) {
            long units = region.tally(Tally.PRIVATE_GOODS_SOLD);
            long kopecks = region.page.sum(Flow.PRIVATE_SHOPS_PAID_BY_PEASANTS)
                    + region.page.sum(Flow.PRIVATE_SHOPS_PAID_BY_TOWNS);
            var goods = new Apportionment(units, region.onShelves());
            var money = new Apportionment(kopecks, units);
            for (var nepman : region.traders) {
                long sold = goods.next(nepman.goods);
                long earned = money.next(sold);
                nepman.goods -= sold;
                nepman.money += earned;
                region.page.post(Flow.PRIVATE_SHOPS_TO_CUSTOMERS, sold, nepman.key);
                region.page.post(Flow.PRIVATE_SHOPS_TAKINGS, earned, nepman.key);
                payTownsman(nepman, (long) (earned * tradeCost), stream, Flow.TRADERS_COSTS);
            }
        }
    }

    private static void payTownsman(Nepman nepman, long kopecks, long stream, Flow flow) {
        var town = nepman.home.town;
        if (kopecks > 0 && town.size > 0) {
            var paid = town.households[(int) (Draws.uniform(Draws.bits(stream, nepman.key)) * town.size)];
            nepman.money -= kopecks;
            paid.money += (int) kopecks;
            nepman.home.page.post(flow, kopecks, nepman.key);
        }
    }

    public void month(Conditions now, List<Region> regions) {
        long spending = draws.stream(Purpose.TRADER_SPENDING, now.month.index());
        long raids = draws.stream(Purpose.TRADER_RAIDS, now.month.index());
        double raided = raidRate * StrictMath.pow(1 - now.freedom, raidPow);
        for (var region : regions) {
            for (var nepman : region.traders) {
                payTaxes(now, nepman, spending);
                settleLoans(now, nepman);
                if (Draws.uniform(Draws.bits(raids, nepman.key)) < raided) {
                    raid(nepman);
                }
                if (now.month.ofYear() % ROUTE_MONTHS == 1) {
                    chooseRoute(now, nepman, regions);
                }
            }
        }
        if (Licences.due(now)) {
            licences.renew(now, regions);
        }
    }

    private void payTaxes(Conditions now, Nepman nepman, long stream) {
        // who has given up lives on what he has, and pays no income tax on it
        double usual = nepman.trading ? now.kopecks(norm) / number * ((1 - unfree) * now.freedom + unfree) : 0;
        double excess = Math.max(0, (nepman.money - usual * kept) * drawn);
        double rate = nepman.trading ? now.lever(Lever.TAX_TRADERS) / 12 * taxLevied : 0;
        double incomeTax = nepman.trading ? drawnTaxed : 0;
        long tax = Math.min(nepman.money, (long) (nepman.money * rate) + (long) (excess * incomeTax));
        nepman.money -= tax;
        nepman.home.page.post(Flow.TRADERS_TAX, tax, nepman.key);
        long before = nepman.money;
        payTownsman(nepman, Math.min(nepman.money, (long) (excess * drawnSpent)), stream, Flow.TRADERS_SPENDING);
        nepman.spent += before - nepman.money;
        long spoiled = (long) (nepman.grain * waste);
        nepman.grain -= spoiled;
        nepman.home.page.post(Flow.SPOILED_WITH_TRADERS, spoiled, nepman.key);
    }

    /** The State Bank lends on what a trader is worth and calls its loans back where it no longer may. */
    private void settleLoans(Conditions now, Nepman nepman) {
        double wanted = nepman.trading ? now.lever(Lever.TRADE_BANK_CREDIT) * Math.max(0, nepman.worth()) : 0;
        long change = (long) ((wanted - nepman.debt) * loanSpeed);
        if (change > 0) {
            nepman.debt += change;
            nepman.money += change;
            nepman.home.page.post(Flow.BANK_LENT_TO_TRADERS, change, nepman.key);
        }
        long charged = Math.min(nepman.money, (long) (nepman.debt * interest));
        long repaid = Math.min(nepman.money - charged, Math.max(0, -change));
        nepman.debt -= repaid;
        nepman.money -= charged + repaid;
        nepman.home.page.post(Flow.TRADERS_PAID_BANK, charged + repaid, nepman.key);
    }

    /** The police close the shop and take what money and grain they find; the shelves are sold off. */
    private void raid(Nepman nepman) {
        nepman.trading = false;
        long money = (long) (nepman.money * raidMoney);
        long grain = (long) (nepman.grain * raidGrain);
        nepman.money -= money;
        nepman.grain -= grain;
        nepman.home.page.post(Flow.CONFISCATED_MONEY, money, nepman.key);
        nepman.home.page.post(Flow.CONFISCATED_GRAIN, grain, nepman.key);
    }

    /** Where grain sells best after carriage, with some luck in what the trader has heard. */
    private void chooseRoute(Conditions now, Nepman nepman, List<Region> regions) {
        long stream = draws.stream(Purpose.TRADER_ROUTE, now.month.index());
        if (nepman.grain > 0 && Draws.uniform(Draws.bits(stream, nepman.key)) >= switching) {
            return;
        }
        var best = nepman.outlet;
        double bestValue = Double.NEGATIVE_INFINITY;
        for (var region : regions) {
            double luck = Draws.uniform(
                    Draws.bits(stream, nepman.key, 1 + region.facts.code().ordinal()));
            double carriage = grainMarket.carriage(nepman.home, region, now.freedom);
            double value = region.privatePrice - carriage + routeLuck * luck;
            if (value > bestValue) {
                bestValue = value;
                best = region;
            }
        }
        nepman.outlet = best;
    }
}
