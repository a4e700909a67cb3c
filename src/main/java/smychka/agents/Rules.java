package smychka.agents;

import smychka.random.Draws;
import smychka.scenario.Parameters;

/** The behavioural rules of one economy, each worked out from the same parameters. */
public final class Rules {

    final Diet diet;
    public final OutsideWork outsideWork;
    public final Vitals vitals;
    public final Husbandry husbandry;
    public final Sowing sowing;
    public final Harvest harvest;
    public final SideCrops sideCrops;
    public final Taxation taxation;
    public final GrainSales sales;
    public final Coercion coercion;
    public final PooledHerds pooledHerds;
    public final Joining joining;
    public final KolkhozFields kolkhozFields;
    public final Quotas quotas;
    public final Distribution distribution;
    final Drive drive;
    public final StateSupplies supplies;
    public final Bazaar bazaar;
    public final Shopping shopping;
    public final NeighbourAid aid;
    public final Meals meals;
    public final TownLife townLife;
    public final Ranks ranks;
    final Reports reports;
    public final TownTable townTable;
    public final Census census;

    public Rules(Parameters p, Draws draws, Weather weather) {
        diet = new Diet(p);
        var mortality = new Mortality(p);
        outsideWork = new OutsideWork(p, draws);
        vitals = new Vitals(p, mortality, draws);
        husbandry = new Husbandry(p, draws);
        var tenancy = new Tenancy(p);
        sowing = new Sowing(p, tenancy);
        harvest = new Harvest(p, weather, draws, tenancy);
        sideCrops = new SideCrops(p, weather, draws);
        taxation = new Taxation(p, weather);
        sales = new GrainSales(p, diet);
        reports = new Reports(p, draws);
        quotas = new Quotas(p, weather, harvest, reports);
        coercion = new Coercion(p, diet, quotas, new Arrests(p, draws));
        supplies = new StateSupplies(p, diet);
        bazaar = new Bazaar(p, diet);
        shopping = new Shopping(p);
        aid = new NeighbourAid(p, diet);
        meals = new Meals(p, diet);
        townLife = new TownLife(p, mortality, draws);
        ranks = new Ranks(p);
        townTable = new TownTable(p, ranks);
        census = new Census(p, tenancy);
        pooledHerds = new PooledHerds(p, draws);
        joining = new Joining(p, draws, census);
        kolkhozFields = new KolkhozFields(p, harvest, quotas);
        distribution = new Distribution(p, draws, quotas);
        drive = new Drive(p);
    }
}
