package smychka.record;

import static smychka.record.Measures.allPeople;
import static smychka.record.Measures.born;
import static smychka.record.Measures.byStratum;
import static smychka.record.Measures.died;
import static smychka.record.Measures.diedInTowns;
import static smychka.record.Measures.diedInVillages;
import static smychka.record.Measures.flow;
import static smychka.record.Measures.harvested;
import static smychka.record.Measures.held;
import static smychka.record.Measures.marketedNet;
import static smychka.record.Measures.megatonnes;
import static smychka.record.Measures.millions;
import static smychka.record.Measures.normalCrop;
import static smychka.record.Measures.privateRetail;
import static smychka.record.Measures.procured;
import static smychka.record.Measures.region;
import static smychka.record.Measures.roubles;
import static smychka.record.Measures.stored;
import static smychka.record.Measures.stratum;
import static smychka.record.Measures.sum;
import static smychka.record.Measures.tally;
import static smychka.record.Measures.thousandths;

import java.util.EnumSet;
import java.util.Set;
import smychka.agents.Inequality;
import smychka.agents.Nepman;
import smychka.agents.Tally;
import smychka.agents.Tenancy;
import smychka.ledger.Asset;
import smychka.ledger.Flow;
import smychka.model.Economy;

/**
 * How each indicator is read from the economy, prices by {@link PriceReadings}: the one place where results touch the
 * model. A line gives an indicator in its unit, a ratio by numerator and denominator, a mean by value and weight. A
 * yearly indicator is read only in the month in which it is known, unless it is taken over the year: then every month
 * adds to its sums.
 */
public final class EconomyReadings {

    /** The classes this economy has. */
    private static final Set<SocialClass> CLASSES = EnumSet.of(
            SocialClass.PROLETARIAN,
            SocialClass.POOR,
            SocialClass.MIDDLE,
            SocialClass.KULAK,
            SocialClass.KOLKHOZ,
            SocialClass.WORKER,
            SocialClass.NEPMAN);

    private static final double DAYS = 30.4;

    private EconomyReadings() {}

    /** Every indicator of the catalogue, in the unit it names there. */
    public static Readings<Economy> of(IndicatorCatalogue catalogue) {
        var readings = new Readings<Economy>(catalogue, CLASSES);
        fields(readings);
        grain(readings);
        table(readings);
        PriceReadings.add(readings);
        industry(readings);
        trade(readings);
        money(readings);
        people(readings);
        village(readings);
        inequality(readings);
        kolkhozy(readings);
        politics(readings);
        return readings;
    }

    private static void fields(Readings<Economy> readings) {
        readings.regional("grain_harvest", (e, r) -> megatonnes(e, harvested(e, r)))
                .regional("sown_area_grain", (e, r) -> region(e, r).sownOfYear() * e.scale() / 1e8)
                .regional(
                        "yield",
                        (e, r) -> harvested(e, r) / 1000,
                        (e, r) -> region(e, r).sownOfYear() / 100.0)
                .regional(
                        "grain_weather",
                        (e, r) -> normalCrop(e, r) * e.nation().rules().harvest.weatherOf(region(e, r)),
                        Measures::normalCrop)
                .national("grain_seed", e -> megatonnes(e, Flow.SEED, Flow.POOLED_SEED))
                .overTheYear()
                .regional("grain_feed", (e, r) -> megatonnes(e, r, Flow.FEED) + megatonnes(e, r, Flow.POOLED_FEED))
                .national(
                        "grain_spoiled",
                        e -> megatonnes(e, Flow.SPOILED_ON_FARM, Flow.SPOILED_IN_POOLS, Flow.SPOILED_WITH_TRADERS))
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
                .regional("grain_seized", (e, r) -> megatonnes(e, r, Flow.SEIZURE) + megatonnes(e, r, Flow.FOUND_GRAIN))
                .national("procurement_share", Measures::procured, Measures::harvested)
                .overTheYear()
                .national("marketed_share_net", Measures::marketedNet, Measures::harvested)
                .overTheYear()
                .national(
                        "marketed_share_gross",
                        e -> marketedNet(e) + flow(e, Flow.BOOK_PURCHASE_BY_PEASANTS),
                        Measures::harvested)
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
                .national("machinery_imports", e -> e.nation().foreignTrade().machines())
                .overTheYear()
                .regional("grain_relief", (e, r) -> megatonnes(e, r, Flow.RELIEF))
                .national("grain_use_industry", e -> megatonnes(e, Flow.ARMY_AND_INDUSTRY))
                .regional("grain_contract_supply", (e, r) -> megatonnes(e, r, Flow.CONTRACT_SUPPLY))
                .regional("grain_outside_rations", (e, r) -> megatonnes(e, r, Flow.OUTSIDE_RATIONS))
                .national("grain_state_loss", e -> megatonnes(e, Flow.LOST_BY_STATE))
                .national("grain_needs", e -> e.nation().now().stateNeeds * e.scale() / 1e9)
                .national("state_buying_share", e -> e.nation().now().officesShare)
                .national("planner_ration", e -> e.nation().now().plannersRation ? 1 : 0)
                .national("planner_import", Measures::plannersImport);
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
                .ofClass("calories_class", Measures::kcal, Measures::persons)
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
                .overTheYear()
                .regional("food_share_peasant", ConstantPrices::food, ConstantPrices::consumption)
                .overTheYear()
                .national("national_income", e -> ConstantPrices.income(e) / 1e3)
                .national("consumption", e -> ConstantPrices.consumed(e) / 1e3)
                .national("farm_sales_real", e -> ConstantPrices.sales(e) / 1e3)
                .overTheYear()
                .national("investment_share", ConstantPrices::investment, ConstantPrices::income)
                .overTheYear();
    }

    private static void industry(Readings<Economy> readings) {
        readings.national("industry_output", e -> 12 * e.nation().industry().output())
                .national("capital", e -> e.nation().industry().capital())
                .national("utilisation", e -> e.nation().industry().utilisation())
                .national("trusts_at_work", e -> e.nation().industry().trusts().size())
                .national("trust_closures", e -> e.nation().industry().closures())
                .national("trust_price_spread", e -> e.nation().industry().priceSpread())
                .national("trust_stock_spread", e -> e.nation().industry().fullestCover(), e -> e.nation()
                        .industry()
                        .cover())
                .national("employment", e -> e.nation().labour().employment())
                .national(
                        "unemployment",
                        e -> e.nation().labour().force() - e.nation().labour().employment())
                .national("unemployment_rate", e -> e.nation().labour().unemploymentRate())
                .national("skill", e -> e.nation().labour().skill())
                .national("wage_nominal", e -> e.nation().now().wage())
                .national(
                        "real_wage",
                        e -> e.nation().costOfLiving().realWage(e.nation().now(), e.regions()))
                .national(
                        "cost_of_living",
                        e -> e.nation().costOfLiving().index(e.nation().now(), e.regions()));
    }

    private static void trade(Readings<Economy> readings) {
        readings.national(
                        "private_share_retail",
                        Measures::privateRetail,
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
                                        .filter(Nepman::isTrading)
                                        .count()
                                * e.scale()
                                / 1000.0)
                .national("nepman_capital", Measures::tradersCapital)
                .national("trader_capital", e -> roubles(e, held(e, Asset.MONEY)))
                .national("trader_purchase_share", e -> e.nation().now().tradersShare)
                .national("cooperative_capital", e -> e.nation().cooperatives().capital())
                .national("trader_debt", Measures::tradersDebt);
    }

    private static void money(Readings<Economy> readings) {
        readings.national("currency", e -> -roubles(e, e.nation().state().treasury()))
                .regional("money_rural", (e, r) -> region(e, r).counted().money() / 100.0, (e, r) -> region(e, r)
                        .households())
                .national("budget_balance", Measures::budget)
                .ofClass("agricultural_tax_paid", Measures::tax)
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
                .regional("deaths_rural", (e, r) -> 1000 * millions(e, diedInVillages(e, r)))
                .regional("deaths_urban", (e, r) -> 1000 * millions(e, diedInTowns(e, r)))
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
                .ofClass("household_size", Measures::villagers, Measures::households)
                .ofClass(
                        "class_share",
                        Measures::households,
                        (e, c) -> stratum(c) == null
                                ? 0
                                : sum(e, r -> region(e, r).households()))
                .ofClass(
                        "sown_per_household",
                        (e, c) -> byStratum(e, c, (r, s) -> r.counted().sown(s) / 100.0),
                        Measures::households)
                .ofClass(
                        "marketed_share_class",
                        (e, c) -> byStratum(e, c, (r, s) -> r.counted().sold(s)),
                        (e, c) -> byStratum(e, c, (r, s) -> r.counted().crop(s)))
                .ofClass(
                        "grain_crop_class",
                        (e, c) -> megatonnes(
                                e, byStratum(e, c, (r, s) -> r.counted().crop(s))))
                .regional("horseless_share", (e, r) -> region(e, r).counted().horseless(), (e, r) -> region(e, r)
                        .households())
                .regional("cowless_share", (e, r) -> region(e, r).counted().cowless(), (e, r) -> region(e, r)
                        .households())
                .regional(
                        "confiscation_expectation",
                        (e, r) -> region(e, r).counted().fear() / Tally.FINE,
                        (e, r) -> region(e, r).people());
    }

    private static void inequality(Readings<Economy> readings) {
        readings.regionalMean("gini_sown", (e, r) -> Inequality.giniOfSown(region(e, r)), (e, r) -> region(e, r)
                        .households())
                .regionalMean(
                        "gini_income",
                        (e, r) -> Inequality.giniOfIncome(region(e, r), ConstantPrices.milkPerHead(e)),
                        (e, r) -> region(e, r).households())
                .regional("leased_share", (e, r) -> Tenancy.leased(region(e, r), s -> true), (e, r) -> region(e, r)
                        .sownOfYear())
                .regional("hiring_share", (e, r) -> Tenancy.employers(region(e, r), s -> true), (e, r) -> region(e, r)
                        .households())
                .ofClass(
                        "leased_share_class",
                        (e, c) -> byStratum(e, c, (r, s) -> Tenancy.leased(r, s::equals)),
                        (e, c) -> byStratum(e, c, (r, s) -> r.counted().sown(s)))
                .ofClass(
                        "hiring_share_class",
                        (e, c) -> byStratum(e, c, (r, s) -> Tenancy.employers(r, s::equals)),
                        Measures::households);
    }

    private static void politics(Readings<Economy> readings) {
        readings.national("apparatus_size", e -> e.nation().apparatus().size())
                .national("privilege_ratio", e -> e.nation().now().privilege)
                .national("control_index", e -> e.nation().now().workersControl)
                .national("class_weight_workers", e -> e.nation().forces().workers())
                .national("class_weight_bourgeois", e -> e.nation().forces().bourgeois())
                .national("autonomy", e -> e.nation().forces().autonomy())
                .national("regime", e -> e.nation().politics().regime().ordinal())
                .regionalMean("over_reporting", (e, r) -> region(e, r).overReporting(), (e, r) -> region(e, r)
                        .people());
    }

    private static void kolkhozy(Readings<Economy> readings) {
        readings.regional(
                        "collectivised_share",
                        (e, r) -> 100.0 * region(e, r).counted().members(),
                        (e, r) -> region(e, r).households())
                .regional(
                        "grain_procurement_quota",
                        (e, r) -> megatonnes(e, r, Flow.KOLKHOZ_QUOTA) + megatonnes(e, r, Flow.KOLKHOZ_SALE))
                .regional("quota_fulfilment", (e, r) -> region(e, r).counted().delivered(), (e, r) -> region(e, r)
                        .counted()
                        .quota())
                .regional(
                        "kolkhoz_grain_income",
                        (e, r) -> flow(e, r, Flow.DISTRIBUTED) + flow(e, r, Flow.PILFERED),
                        (e, r) -> region(e, r).counted().memberPersons())
                .regional("kolkhoz_yield_loss", (e, r) -> region(e, r).tally(Tally.KOLKHOZ_AREA_LOST), (e, r) -> region(
                                e, r)
                        .tally(Tally.KOLKHOZ_AREA_REAPED))
                .regional(
                        "kolkhoz_horses",
                        (e, r) -> millions(e, region(e, r).counted().pooled(0)))
                .regional(
                        "exiled_persons",
                        (e, r) -> 1000 * millions(e, flow(e, r, Flow.EXILED) + flow(e, r, Flow.DEATHS_ON_THE_WAY)))
                .regional(
                        "deaths_repression",
                        (e, r) -> 1000
                                * millions(e, flow(e, r, Flow.DEATHS_ON_THE_WAY) + flow(e, r, Flow.DEATHS_IN_CAMPS)))
                .regional("arrested_persons", (e, r) -> 1000 * millions(e, flow(e, r, Flow.ARRESTED)))
                .national(
                        "prisoners", e -> 1000 * millions(e, e.nation().state().prisoners()))
                .regionalMean("slaughter_threat", (e, r) -> region(e, r).threat(), (e, r) -> region(e, r)
                        .people());
    }
}
