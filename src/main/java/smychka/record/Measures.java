package smychka.record;

import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import smychka.agents.Region;
import smychka.agents.Stratum;
import smychka.agents.Tally;
import smychka.agents.TownBazaar;
import smychka.ledger.Asset;
import smychka.ledger.Flow;
import smychka.ledger.Holder;
import smychka.model.Economy;
import smychka.policy.Lever;
import smychka.scenario.Parameter;
import smychka.unit.RegionCode;

/** What several indicators are made of: sums of flows, stocks and people of the real country. */
final class Measures {

    private Measures() {}

    static Region region(Economy e, RegionCode r) {
        return e.regions().get(r.ordinal());
    }

    static double flow(Economy e, RegionCode r, Flow flow) {
        return region(e, r).page.sum(flow);
    }

    static double flow(Economy e, Flow... flows) {
        double sum = 0;
        for (var flow : flows) {
            sum += e.nation().sum(flow);
        }
        return sum;
    }

    static double megatonnes(Economy e, double kg) {
        return kg * e.scale() / 1e9;
    }

    static double megatonnes(Economy e, RegionCode r, Flow flow) {
        return megatonnes(e, flow(e, r, flow));
    }

    static double megatonnes(Economy e, Flow... flows) {
        return megatonnes(e, flow(e, flows));
    }

    static double millions(Economy e, double count) {
        return count * e.scale() / 1e6;
    }

    /** Millions of roubles. */
    static double roubles(Economy e, double kopecks) {
        return kopecks * e.scale() / 1e8;
    }

    static double thousandths(Economy e, RegionCode r, Tally rural, Tally urban) {
        return 1000 * millions(e, (region(e, r).tally(rural) + region(e, r).tally(urban)) / Tally.FINE);
    }

    static double sum(Economy e, ToDoubleFunction<RegionCode> ofRegion) {
        double sum = 0;
        for (var region : e.regions()) {
            sum += ofRegion.applyAsDouble(region.facts.code());
        }
        return sum;
    }

    static double tally(Economy e, Tally tally) {
        return sum(e, r -> region(e, r).tally(tally));
    }

    static double harvested(Economy e, RegionCode r) {
        return flow(e, r, Flow.HARVEST) + flow(e, r, Flow.POOLED_HARVEST);
    }

    static double harvested(Economy e) {
        return sum(e, r -> harvested(e, r));
    }

    /** The crop of the fields sown were the weather normal and yields those of the middle of the 1920s, t. */
    static double normalCrop(Economy e, RegionCode r) {
        return region(e, r).sownOfYear() / 100.0 * region(e, r).facts.yield();
    }

    /** What a tonne of grain earns at the border, gold roubles. */
    static double worldPriceOfGrain(Economy e) {
        return e.scenario().parameters().of(Parameter.WORLD_GRAIN_VALUE)
                * e.nation().now().lever(Lever.WORLD_GRAIN_PRICE)
                / 100;
    }

    static double procured(Economy e, RegionCode r) {
        return flow(e, r, Flow.STATE_PURCHASE)
                + flow(e, r, Flow.SEIZURE)
                + flow(e, r, Flow.FOUND_GRAIN)
                + flow(e, r, Flow.KOLKHOZ_QUOTA)
                + flow(e, r, Flow.KOLKHOZ_SALE)
                + flow(e, r, Flow.TAX_IN_KIND)
                + flow(e, r, Flow.ARREARS_IN_KIND);
    }

    static double procured(Economy e) {
        return sum(e, r -> procured(e, r));
    }

    static double marketedNet(Economy e) {
        return procured(e)
                + flow(e, Flow.BOOK_PURCHASE_BY_TOWNS)
                - flow(e, Flow.VILLAGE_SUPPLY, Flow.CONTRACT_SUPPLY, Flow.OUTSIDE_RATIONS);
    }

    static double stored(Economy e, RegionCode r) {
        return region(e, r).counted().grain()
                + region(e, r).counted().hidden()
                + region(e, r).counted().pool();
    }

    static double held(Economy e, RegionCode r, Asset asset) {
        return region(e, r).census().of(asset, Holder.TRADERS);
    }

    static double held(Economy e, Asset asset) {
        return sum(e, r -> held(e, r, asset));
    }

    static double plannersImport(Economy e) {
        return e.nation().now().plannersImport ? e.scenario().parameters().of(Parameter.PLAN_IMPORT) : 0;
    }

    static double freePrice(Economy e) {
        return TownBazaar.meanPrivatePrice(e.regions());
    }

    /** kg of private trade, and one more, so that a posted price is seen where nobody trades. */
    static double traded(Economy e, RegionCode r) {
        return 1
                + flow(e, r, Flow.BOOK_SALE_BY_PEASANTS)
                + flow(e, r, Flow.BOOK_SALE_BY_TRADERS)
                + flow(e, r, Flow.PURCHASE_BY_TRADERS);
    }

    static double unserved(Economy e, RegionCode r) {
        var shops = region(e, r).shops;
        return region(e, r).people() * (1 - shops.servedRural())
                + region(e, r).townPeople() * (1 - shops.servedUrban());
    }

    static double allPeople(Economy e, RegionCode r) {
        return (double) region(e, r).people() + region(e, r).townPeople();
    }

    /** State retail price of manufactures, 1913 = 1. */
    static double stateGoods(Economy e) {
        return e.nation().costOfLiving().stateGoods(e.nation().now());
    }

    static double privateRetail(Economy e) {
        return flow(e, Flow.PRIVATE_SHOPS_TAKINGS, Flow.BOOK_PAID_TO_TRADERS);
    }

    /** Money, goods at the wholesale price and grain at the free one, millions of roubles. */
    static double tradersCapital(Economy e) {
        double goods = held(e, Asset.GOODS) * e.nation().now().wholesalePrice;
        double grain = sum(e, r -> held(e, r, Asset.GRAIN) * region(e, r).privatePrice() / 10);
        return roubles(e, held(e, Asset.MONEY) + goods + grain);
    }

    /** Millions of roubles. */
    static double tradersDebt(Economy e) {
        double kopecks = 0;
        for (var region : e.regions()) {
            for (var nepman : region.traders()) {
                kopecks += nepman.debt();
            }
        }
        return roubles(e, kopecks);
    }

    /** What the treasury took in less what it paid out, millions of roubles. */
    static double budget(Economy e) {
        double balance = 0;
        for (var flow : Flow.values()) {
            if (flow.asset() == Asset.MONEY) {
                int sign = flow.to() == Holder.STATE ? 1 : flow.from() == Holder.STATE ? -1 : 0;
                balance += sign * flow(e, flow);
            }
        }
        return roubles(e, balance);
    }

    static double born(Economy e, RegionCode r) {
        return flow(e, r, Flow.BIRTHS_RURAL) + flow(e, r, Flow.BIRTHS_URBAN);
    }

    static double died(Economy e, RegionCode r) {
        return diedInVillages(e, r) + diedInTowns(e, r) + flow(e, r, Flow.DEATHS_IN_CAMPS);
    }

    static double diedInVillages(Economy e, RegionCode r) {
        return flow(e, r, Flow.DEATHS_RURAL) + flow(e, r, Flow.DEATHS_ON_THE_WAY);
    }

    static double diedInTowns(Economy e, RegionCode r) {
        return flow(e, r, Flow.DEATHS_URBAN);
    }

    /** The village class of a social class, or null for townspeople. */
    static Stratum stratum(SocialClass c) {
        return switch (c) {
            case PROLETARIAN -> Stratum.PROLETARIAN;
            case POOR -> Stratum.POOR;
            case MIDDLE -> Stratum.MIDDLE;
            case KULAK -> Stratum.KULAK;
            case KOLKHOZ -> Stratum.KOLKHOZ;
            default -> null;
        };
    }

    static double byStratum(Economy e, SocialClass c, ToDoubleBiFunction<Region, Stratum> read) {
        var stratum = stratum(c);
        return stratum == null ? 0 : sum(e, r -> read.applyAsDouble(region(e, r), stratum));
    }

    static double households(Economy e, SocialClass c) {
        return byStratum(e, c, (r, s) -> r.counted().households(s));
    }

    static double villagers(Economy e, SocialClass c) {
        return byStratum(e, c, (r, s) -> r.counted().persons(s));
    }

    static double persons(Economy e, SocialClass c) {
        return c == SocialClass.WORKER ? sum(e, r -> region(e, r).townPeople()) : villagers(e, c);
    }

    static double kcal(Economy e, SocialClass c) {
        return c == SocialClass.WORKER
                ? tally(e, Tally.KCAL_URBAN)
                : byStratum(e, c, (r, s) -> r.counted().kcal(s));
    }

    static double tax(Economy e, SocialClass c) {
        return roubles(e, byStratum(e, c, (r, s) -> r.tax(s)));
    }
}
