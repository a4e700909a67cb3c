package smychka.record;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import smychka.agents.Inequality;
import smychka.agents.Nepman;
import smychka.agents.Region;
import smychka.agents.Stratum;
import smychka.agents.Tally;
import smychka.agents.TownBazaar;
import smychka.ledger.Asset;
import smychka.ledger.Flow;
import smychka.ledger.Holder;
import smychka.model.Economy;
import smychka.scenario.Parameter;
import smychka.unit.RegionCode;

/**
 * How each indicator is read from the economy: the one place where results touch the model. A line gives an indicator in
 * its unit, a ratio by numerator and denominator, a mean by value and weight. A yearly indicator is read only in the
 * month in which it is known, unless it is taken over the year: then every month adds to its sums.
 */
public final class EconomyReadings {

    /** The classes this economy has. */
    private static final Set<SocialClass> CLASSES = EnumSet.of(
            SocialClass.PROLETARIAN,
            SocialClass.POOR,
            SocialClass.MIDDLE,
            SocialClass.KULAK,
            SocialClass.WORKER,
            SocialClass.NEPMAN);

    private static final double DAYS = 30.4;
    /** Farm price of grain in 1913, roubles a tonne. */
    private static final double GRAIN_1913 = 51;
    /** Baking and selling a tonne of grain as bread on the market, over the grain. */
    private static final double MARKET_BREAD = 1.15;

    private EconomyReadings() {}

    /** Every indicator of the catalogue, in the unit it names there. */
    public static Readings<Economy> of(IndicatorCatalogue catalogue) {
        var readings = new Readings<Economy>(catalogue, CLASSES);
        fields(readings);
        grain(readings);
        table(readings);
        grainPrices(readings);
        goods(readings);
        industry(readings);
        trade(readings);
        money(readings);
        people(readings);
        village(readings);
        return readings;
    }

    private static void fields(Readings<Economy> readings) {
        readings.regional("grain_harvest", (e, r) -> megatonnes(e, r, Flow.HARVEST))
                .regional("sown_area_grain", (e, r) -> region(e, r).sownOfYear() * e.scale() / 1e8)
                .regional(
                        "yield",
                        (e, r) -> flow(e, r, Flow.HARVEST) / 1000,
                        (e, r) -> region(e, r).sownOfYear() / 100.0)
                .national("grain_seed", e -> megatonnes(e, Flow.SEED))
                .overTheYear()
                .regional("grain_feed", (e, r) -> megatonnes(e, r, Flow.FEED))
                .national("grain_spoiled", e -> megatonnes(e, Flow.SPOILED_ON_FARM, Flow.SPOILED_WITH_TRADERS))
                .regional("horses", (e, r) -> millions(e, region(e, r).counted().heads(0)))
                .regional("cattle", (e, r) -> millions(e, region(e, r).counted().heads(1)))
                .regional("pigs", (e, r) -> millions(e, region(e, r).counted().heads(2)))
                .regional(
                        "sheep_goats",
                        (e, r) -> millions(e, region(e, r).counted().heads(3)))
                .regional("slaughter_meat", (e, r) -> flow(e, r, Flow.MEAT_SLAUGHTERED) * e.scale() / 1e6);
    }

    private static void grain(Readings<Economy> readings) {
        readings.regional("grain_procurement", (e, r) -> procured(e, r) * e.scale() / 1e9)
                .regional("grain_procurement_voluntary", (e, r) -> megatonnes(e, r, Flow.STATE_PURCHASE))
                .regional(
                        "grain_procurement_tax",
                        (e, r) -> megatonnes(e, r, Flow.TAX_IN_KIND) + megatonnes(e, r, Flow.ARREARS_IN_KIND))
                .national("procurement_share", EconomyReadings::procured, e -> flow(e, Flow.HARVEST))
                .overTheYear()
                .national("marketed_share_net", EconomyReadings::marketedNet, e -> flow(e, Flow.HARVEST))
                .overTheYear()
                .national(
                        "marketed_share_gross",
                        e -> marketedNet(e) + flow(e, Flow.BOOK_PURCHASE_BY_PEASANTS),
                        e -> flow(e, Flow.HARVEST))
                .overTheYear()
                .regional("grain_stock_farm", (e, r) -> megatonnes(e, stored(e, r)))
                .regional(
                        "grain_hidden",
                        (e, r) -> megatonnes(e, region(e, r).counted().hidden()))
                .regional("grain_stock_traders", (e, r) -> megatonnes(e, held(e, r, Asset.GRAIN)))
                .national(
                        "grain_stock_state",
                        e -> megatonnes(e, e.nation().state().grain()))
                .national("grain_exports", e -> megatonnes(e, Flow.EXPORT))
                .national("grain_imports", e -> megatonnes(e, Flow.IMPORT))
                .regional("grain_relief", (e, r) -> megatonnes(e, r, Flow.RELIEF))
                .national("grain_use_industry", e -> megatonnes(e, Flow.ARMY_AND_INDUSTRY))
                .regional("grain_contract_supply", (e, r) -> megatonnes(e, r, Flow.CONTRACT_SUPPLY))
                .regional("grain_outside_rations", (e, r) -> megatonnes(e, r, Flow.OUTSIDE_RATIONS))
                .national("grain_state_loss", e -> megatonnes(e, Flow.LOST_BY_STATE))
                .national("grain_needs", e -> e.nation().now().stateNeeds * e.scale() / 1e9)
                .national("state_buying_share", e -> e.nation().now().officesShare)
                .national("planner_ration", e -> e.nation().now().plannersRation ? 1 : 0)
                .national("planner_import", EconomyReadings::plannersImport);
    }

    private static void table(Readings<Economy> readings) {
        readings.regional(
                        "grain_eaten_rural",
                        (e, r) -> flow(e, r, Flow.GRAIN_EATEN_RURAL),
                        (e, r) -> region(e, r).people() / 12.0)
                .overTheYear()
                .regional(
                        "grain_eaten_urban",
                        (e, r) -> flow(e, r, Flow.GRAIN_EATEN_URBAN),
                        (e, r) -> region(e, r).townPeople() / 12.0)
                .overTheYear()
                .regional("calories_rural", (e, r) -> region(e, r).counted().kcal(), (e, r) -> region(e, r)
                        .people())
                .regional("calories_half_year", (e, r) -> region(e, r).counted().kcalHalfYear(), (e, r) -> region(e, r)
                        .people())
                .regional("calories_urban", (e, r) -> region(e, r).tally(Tally.KCAL_URBAN), (e, r) -> region(e, r)
                        .townPeople())
                .ofClass("calories_class", EconomyReadings::kcal, EconomyReadings::persons)
                .regional(
                        "share_below_1300_kcal",
                        (e, r) -> region(e, r).counted().starving(),
                        (e, r) -> region(e, r).people())
                .national("meat_worker", e -> flow(e, Flow.MEAT_SOLD) * 1000 / DAYS, e -> e.nation()
                        .now()
                        .townPeople)
                .ofClass(
                        "food_share_worker",
                        (e, c) -> c == SocialClass.WORKER ? tally(e, Tally.FOOD_SPENDING_URBAN) : 0,
                        (e, c) -> c == SocialClass.WORKER ? tally(e, Tally.NET_WAGES) : 0)
                .overTheYear();
    }

    private static void grainPrices(Readings<Economy> readings) {
        readings.regionalMean("price_grain_state", (e, r) -> e.nation().now().statePrice, (e, r) -> 1)
                .regionalMean("price_grain_free", (e, r) -> region(e, r).privatePrice(), EconomyReadings::traded)
                .regionalMean(
                        "price_grain_ratio",
                        (e, r) -> region(e, r).privatePrice() / e.nation().now().statePrice,
                        EconomyReadings::traded)
                .national(
                        "price_bread_ratio",
                        e -> freePrice(e) * MARKET_BREAD / e.nation().now().breadPrice)
                .national(
                        "scissors_ratio",
                        e -> e.nation().now().wholesalePrice
                                / ((e.nation().now().statePrice + freePrice(e)) / 2 / GRAIN_1913))
                .regionalMean("terms_of_trade_farm", (e, r) -> region(e, r).terms(), (e, r) -> region(e, r)
                        .people());
    }

    private static void goods(Readings<Economy> readings) {
        readings.regionalMean("price_meat", (e, r) -> e.nation().now().meatPrice, (e, r) -> 1)
                .regionalMean("price_dairy", (e, r) -> e.nation().now().dairyPrice, (e, r) -> 1)
                .national("price_goods_wholesale", e -> e.nation().now().wholesalePrice)
                .national("price_goods_state", CostOfLiving::stateGoods)
                .regionalMean("price_goods_private", (e, r) -> e.nation().now().privateGoodsPrice, (e, r) -> 1)
                .national("goods_price_gap", e -> e.nation().now().privateGoodsPrice / CostOfLiving.stateGoods(e))
                .national("avail_rural", e -> e.nation().now().servedRural)
                .national("avail_urban", e -> e.nation().now().servedUrban)
                .regional("queue", EconomyReadings::unserved, (e, r) -> allPeople(e, r))
                .national("goods_stock_cover", e -> e.nation().trust().cover());
    }

    private static void industry(Readings<Economy> readings) {
        readings.national("industry_output", e -> 12 * e.nation().trust().output())
                .national("capital", e -> e.nation().trust().capital())
                .national("utilisation", e -> e.nation().trust().utilisation())
                .national("employment", e -> e.nation().labour().employment())
                .national(
                        "unemployment",
                        e -> e.nation().labour().force() - e.nation().labour().employment())
                .national("unemployment_rate", e -> e.nation().labour().unemploymentRate())
                .national("skill", e -> e.nation().labour().skill())
                .national("wage_nominal", CostOfLiving::wage)
                .national("real_wage", CostOfLiving::realWage)
                .national("cost_of_living", CostOfLiving::index);
    }

    private static void trade(Readings<Economy> readings) {
        readings.national(
                        "private_share_retail",
                        EconomyReadings::privateRetail,
                        e -> privateRetail(e)
                                + flow(e, Flow.STATE_SHOPS_PAID_BY_PEASANTS, Flow.STATE_SHOPS_PAID_BY_TOWNS)
                                + flow(e, Flow.TOWN_BREAD_PAID))
                .overTheYear()
                .national(
                        "private_share_wholesale",
                        e -> flow(e, Flow.WHOLESALE),
                        e -> flow(e, Flow.WHOLESALE) + flow(e, Flow.STATE_SHOPS_TO_PEASANTS, Flow.STATE_SHOPS_TO_TOWNS))
                .overTheYear()
                .regional(
                        "private_share_grain",
                        (e, r) -> flow(e, r, Flow.PURCHASE_BY_TRADERS),
                        (e, r) -> flow(e, r, Flow.PURCHASE_BY_TRADERS) + procured(e, r))
                .overTheYear()
                .regional(
                        "nepman_number",
                        (e, r) -> region(e, r).traders().stream()
                                        .filter(Nepman::isActive)
                                        .count()
                                * e.scale()
                                / 1000.0)
                .national("nepman_capital", EconomyReadings::tradersCapital)
                .national("trader_capital", e -> roubles(e, held(e, Asset.MONEY)))
                .national("trader_purchase_share", e -> e.nation().now().tradersShare);
    }

    private static void money(Readings<Economy> readings) {
        readings.national("currency", e -> -roubles(e, e.nation().state().treasury()))
                .regional("money_rural", (e, r) -> region(e, r).counted().money() / 100.0, (e, r) -> region(e, r)
                        .households())
                .national("budget_balance", EconomyReadings::budget)
                .ofClass("agricultural_tax_paid", EconomyReadings::tax)
                .national(
                        "monopoly_revenue",
                        e -> roubles(e, flow(e, Flow.MONOPOLIES_PAID_BY_PEASANTS, Flow.MONOPOLIES_PAID_BY_TOWNS)))
                .national("audit_residual", Economy::auditResidual);
    }

    private static void people(Readings<Economy> readings) {
        readings.regional("population_rural", (e, r) -> millions(e, region(e, r).people()))
                .regional("population_urban", (e, r) -> millions(e, region(e, r).townPeople()))
                .regional("births", (e, r) -> 1000 * millions(e, born(e, r)))
                .regional("deaths", (e, r) -> 1000 * millions(e, died(e, r)))
                .regional(
                        "deaths_hunger",
                        (e, r) -> thousandths(e, r, Tally.DEATHS_HUNGER_RURAL, Tally.DEATHS_HUNGER_URBAN))
                .regional(
                        "deaths_epidemic",
                        (e, r) -> thousandths(e, r, Tally.DEATHS_EPIDEMIC_RURAL, Tally.DEATHS_EPIDEMIC_URBAN))
                .regional("crude_death_rate", (e, r) -> 1000 * died(e, r), (e, r) -> allPeople(e, r) / 12)
                .overTheYear()
                .national(
                        "crude_birth_rate",
                        e -> sum(e, (r) -> 1000 * born(e, r)),
                        e -> sum(e, (r) -> allPeople(e, r) / 12))
                .overTheYear()
                .regional("migration_to_towns", (e, r) -> millions(e, flow(e, r, Flow.MOVED_TO_TOWN)))
                .regional(
                        "epidemic_factor",
                        (e, r) -> region(e, r).epidemicFactor() * region(e, r).people(),
                        (e, r) -> region(e, r).people());
    }

    private static void village(Readings<Economy> readings) {
        readings.regional(
                        "households_peasant", (e, r) -> millions(e, region(e, r).households()))
                .ofClass("household_size", EconomyReadings::villagers, EconomyReadings::households)
                .ofClass(
                        "class_share",
                        EconomyReadings::households,
                        (e, c) -> stratum(c) == null
                                ? 0
                                : sum(e, r -> region(e, r).households()))
                .ofClass(
                        "sown_per_household",
                        (e, c) -> byStratum(e, c, (r, s) -> r.counted().sown(s) / 100.0),
                        EconomyReadings::households)
                .ofClass(
                        "marketed_share_class",
                        (e, c) -> byStratum(e, c, (r, s) -> r.counted().sold(s)),
                        (e, c) -> byStratum(e, c, (r, s) -> r.counted().crop(s)))
                .regional("horseless_share", (e, r) -> region(e, r).counted().horseless(), (e, r) -> region(e, r)
                        .households())
                .regional("cowless_share", (e, r) -> region(e, r).counted().cowless(), (e, r) -> region(e, r)
                        .households())
                .regionalMean("gini_sown", (e, r) -> Inequality.giniOfSown(region(e, r)), (e, r) -> region(e, r)
                        .households())
                .regional(
                        "confiscation_expectation",
                        (e, r) -> region(e, r).counted().fear() / Tally.FINE,
                        (e, r) -> region(e, r).people());
    }

    private static Region region(Economy e, RegionCode r) {
        return e.regions().get(r.ordinal());
    }

    private static double flow(Economy e, RegionCode r, Flow flow) {
        return region(e, r).page.sum(flow);
    }

    private static double flow(Economy e, Flow... flows) {
        double sum = 0;
        for (var flow : flows) {
            sum += e.nation().sum(flow);
        }
        return sum;
    }

    private static double megatonnes(Economy e, double kg) {
        return kg * e.scale() / 1e9;
    }

    private static double megatonnes(Economy e, RegionCode r, Flow flow) {
        return megatonnes(e, flow(e, r, flow));
    }

    private static double megatonnes(Economy e, Flow... flows) {
        return megatonnes(e, flow(e, flows));
    }

    private static double millions(Economy e, double count) {
        return count * e.scale() / 1e6;
    }

    /** Millions of roubles. */
    private static double roubles(Economy e, double kopecks) {
        return kopecks * e.scale() / 1e8;
    }

    private static double thousandths(Economy e, RegionCode r, Tally rural, Tally urban) {
        return 1000 * millions(e, (region(e, r).tally(rural) + region(e, r).tally(urban)) / Tally.FINE);
    }

    private static double sum(Economy e, ToDoubleFunction<RegionCode> ofRegion) {
        double sum = 0;
        for (var region : e.regions()) {
            sum += ofRegion.applyAsDouble(region.facts.code());
        }
        return sum;
    }

    private static double tally(Economy e, Tally tally) {
        return sum(e, r -> region(e, r).tally(tally));
    }

    private static double procured(Economy e, RegionCode r) {
        return flow(e, r, Flow.STATE_PURCHASE) + flow(e, r, Flow.TAX_IN_KIND) + flow(e, r, Flow.ARREARS_IN_KIND);
    }

    private static double procured(Economy e) {
        return sum(e, r -> procured(e, r));
    }

    private static double marketedNet(Economy e) {
        return procured(e)
                + flow(e, Flow.BOOK_PURCHASE_BY_TOWNS)
                - flow(e, Flow.VILLAGE_SUPPLY, Flow.CONTRACT_SUPPLY, Flow.OUTSIDE_RATIONS);
    }

    private static double stored(Economy e, RegionCode r) {
        return region(e, r).counted().grain() + region(e, r).counted().hidden();
    }

    private static double held(Economy e, RegionCode r, Asset asset) {
        return region(e, r).census().of(asset, Holder.TRADERS);
    }

    private static double held(Economy e, Asset asset) {
        return sum(e, r -> held(e, r, asset));
    }

    private static double plannersImport(Economy e) {
        return e.nation().now().plannersImport ? e.scenario().parameters().of(Parameter.PLAN_IMPORT) : 0;
    }

    private static double freePrice(Economy e) {
        return TownBazaar.meanPrivatePrice(e.regions());
    }

    /** kg of private trade, and one more, so that a posted price is seen where nobody trades. */
    private static double traded(Economy e, RegionCode r) {
        return 1
                + flow(e, r, Flow.BOOK_SALE_BY_PEASANTS)
                + flow(e, r, Flow.BOOK_SALE_BY_TRADERS)
                + flow(e, r, Flow.PURCHASE_BY_TRADERS);
    }

    private static double unserved(Economy e, RegionCode r) {
        var now = e.nation().now();
        return region(e, r).people() * (1 - now.servedRural) + region(e, r).townPeople() * (1 - now.servedUrban);
    }

    private static double allPeople(Economy e, RegionCode r) {
        return (double) region(e, r).people() + region(e, r).townPeople();
    }

    private static double privateRetail(Economy e) {
        return flow(e, Flow.PRIVATE_SHOPS_TAKINGS, Flow.BOOK_PAID_TO_TRADERS);
    }

    /** Money, goods at the wholesale price and grain at the free one, millions of roubles. */
    private static double tradersCapital(Economy e) {
        double goods = held(e, Asset.GOODS) * e.nation().now().wholesalePrice;
        double grain = sum(e, r -> held(e, r, Asset.GRAIN) * region(e, r).privatePrice() / 10);
        return roubles(e, held(e, Asset.MONEY) + goods + grain);
    }

    /** What the treasury took in less what it paid out, millions of roubles. */
    private static double budget(Economy e) {
        double balance = 0;
        for (var flow : Flow.values()) {
            if (flow.asset() == Asset.MONEY) {
                int sign = flow.to() == Holder.STATE ? 1 : flow.from() == Holder.STATE ? -1 : 0;
                balance += sign * flow(e, flow);
            }
        }
        return roubles(e, balance);
    }

    private static double born(Economy e, RegionCode r) {
        return flow(e, r, Flow.BIRTHS_RURAL) + flow(e, r, Flow.BIRTHS_URBAN);
    }

    private static double died(Economy e, RegionCode r) {
        return flow(e, r, Flow.DEATHS_RURAL) + flow(e, r, Flow.DEATHS_URBAN);
    }

    /** The village class of a social class, or null for townspeople. */
    private static Stratum stratum(SocialClass c) {
        return switch (c) {
            case PROLETARIAN -> Stratum.PROLETARIAN;
            case POOR -> Stratum.POOR;
            case MIDDLE -> Stratum.MIDDLE;
            case KULAK -> Stratum.KULAK;
            default -> null;
        };
    }

    private static double byStratum(Economy e, SocialClass c, ToDoubleBiFunction<Region, Stratum> read) {
        var stratum = stratum(c);
        return stratum == null ? 0 : sum(e, r -> read.applyAsDouble(region(e, r), stratum));
    }

    private static double households(Economy e, SocialClass c) {
        return byStratum(e, c, (r, s) -> r.counted().households(s));
    }

    private static double villagers(Economy e, SocialClass c) {
        return byStratum(e, c, (r, s) -> r.counted().persons(s));
    }

    private static double persons(Economy e, SocialClass c) {
        return c == SocialClass.WORKER ? sum(e, r -> region(e, r).townPeople()) : villagers(e, c);
    }

    private static double kcal(Economy e, SocialClass c) {
        return c == SocialClass.WORKER
                ? tally(e, Tally.KCAL_URBAN)
                : byStratum(e, c, (r, s) -> r.counted().kcal(s));
    }

    private static double tax(Economy e, SocialClass c) {
        return roubles(e, byStratum(e, c, (r, s) -> r.tax(s)));
    }
}
