package smychka.agents;

import static smychka.scenario.Parameter.FOOD_NORM_URBAN;
import static smychka.scenario.Parameter.FOUNDING_DAIRY_PRICE;
import static smychka.scenario.Parameter.FOUNDING_GOODS_PRICE;
import static smychka.scenario.Parameter.FOUNDING_MEAT_PRICE;
import static smychka.scenario.Parameter.FOUNDING_SERVED;
import static smychka.scenario.Parameter.FOUNDING_STATE_GRAIN;
import static smychka.scenario.Parameter.FOUNDING_STATE_PRICE;
import static smychka.scenario.Parameter.KCAL_TARGET;
import static smychka.scenario.Parameter.MARGIN;
import static smychka.scenario.Parameter.RETAIL_MARKUP;
import static smychka.unit.Numbers.clip;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import smychka.ledger.Flow;
import smychka.ledger.Page;
import smychka.policy.Lever;
import smychka.policy.Levers;
import smychka.policy.Policy;
import smychka.random.Draws;
import smychka.scenario.Parameters;
import smychka.scenario.Scenario;
import smychka.unit.Month;

/** The country: its regions, industry, traders and state, and what is done for all of them at once. */
public final class Nation {

    private final Parameters p;
    private final Conditions now;
    private final Rules rules;
    private final List<Region> regions;
    private final Page page = new Page(null);
    private final List<Page> pages = new ArrayList<>();
    private final StateStore state;
    private final Industry industry;
    private final ForeignTrade foreignTrade;
    private final Labour labour;
    private final Apparatus apparatus;
    private final Camps camps;
    private final CostOfLiving costOfLiving;
    private final ClassForces forces;
    private final Politics politics;
    private final Planner planner;
    private final GrainOffices offices;
    private final GrainMarket grainMarket;
    private final TownBazaar bazaar;
    private final GoodsMarket goodsMarket;
    private final Cooperatives cooperatives;
    private final Traders traders;

    private Nation(
            Scenario scenario,
            Conditions now,
            Draws draws,
            Rules rules,
            List<Region> regions,
            Map<Regime, Programme> programmes) {
        this.p = scenario.parameters();
        this.now = now;
        this.rules = rules;
        this.regions = regions;
        regions.forEach(region -> pages.add(region.page));
        pages.add(page);
        state = new StateStore((long) now.kg(p.of(FOUNDING_STATE_GRAIN)));
        industry = new TrustsFounding(p, draws).found(now);
        foreignTrade = new ForeignTrade(p);
        labour = new Labour(p);
        apparatus = new Apparatus(p);
        camps = new Camps(p, draws);
        costOfLiving = new CostOfLiving(p);
        forces = new ClassForces(p, costOfLiving);
        politics = new Politics(p, programmes);
        regions.forEach(region -> region.zeal = rules.reports.zeal(region));
        planner = new Planner(p);
        offices = new GrainOffices(p, planner);
        grainMarket = new GrainMarket(p);
        bazaar = new TownBazaar(p, grainMarket);
        goodsMarket = new GoodsMarket(p);
        cooperatives = new Cooperatives(p);
        traders = new Traders(p, grainMarket, draws, TradersFounding.number(p, now.scale));
        postFoundingPrices();
        countTowns();
    }

    /** The country as the scenario's first month finds it. */
    public static Nation found(
            Scenario scenario,
            int scale,
            Draws draws,
            Weather weather,
            List<RegionFacts> facts,
            Map<Regime, Programme> programmes) {
        var levers = new Levers(scenario.policy(), scenario.start(), scenario.end());
        var now = new Conditions(levers, scale);
        now.enter(scenario.start(), scenario.parameters());
        var rules = new Rules(scenario.parameters(), draws, weather);
        var regions = new Founding(scenario.parameters(), draws, weather, rules, now).regions(facts);
        return new Nation(scenario, now, draws, rules, regions, programmes);
    }

    private void postFoundingPrices() {
        now.wholesalePrice = p.of(FOUNDING_GOODS_PRICE);
        now.privateGoodsPrice = p.of(FOUNDING_GOODS_PRICE) * p.of(MARGIN);
        now.stateGoodsPrice = p.of(FOUNDING_GOODS_PRICE) * p.of(RETAIL_MARKUP);
        now.statePrice = p.of(FOUNDING_STATE_PRICE);
        now.meatPrice = p.of(FOUNDING_MEAT_PRICE);
        now.dairyPrice = p.of(FOUNDING_DAIRY_PRICE);
        now.servedRural = now.servedUrban = p.of(FOUNDING_SERVED);
        for (var region : regions) {
            region.meat.found(now.meatPrice);
            region.milk.found(now.dairyPrice);
            region.shops.found(now.privateGoodsPrice, now.servedRural);
        }
    }

    /** Turns to a new month: its levers rule, the pages are blank. */
    public void enter(Month month) {
        now.enter(month, p);
        now.levers.enter(month);
        now.taxBase = 0;
        for (var region : regions) {
            now.taxBase += rules.taxation.exempt(region) ? 0 : region.taxBase;
            region.taxBase = 0;
            region.turnPage();
        }
        page.turn();
        if (month.ofYear() == 7) {
            state.exportedOfYear = 0;
        }
    }

    public void decree() {
        apparatus.enter(now);
        politics.rule(now);
        now.freedom = now.lever(Lever.TRADE_PRIVATE_FREEDOM);
        planner.decree(now, state, now.townPeople, labour.employment());
        planner.orderTechnicalCrops(now, industry.rawCover(now.month.ofYear()));
        now.villagePrice = now.statePrice * now.lever(Lever.FOOD_VILLAGE_MARKUP);
        rules.drive.month(now, regions);
        rules.husbandry.prepare(now, regions);
    }

    public void tradeAbroad() {
        industry.buyMachines(foreignTrade.month(now, state));
    }

    public void produce() {
        industry.produce(now, labour, townFood(), page);
    }

    /** Mean of what townspeople eat against the norm of a full day's work, each at most 1. */
    private double townFood() {
        double norm = p.of(FOOD_NORM_URBAN);
        double fed = 0;
        for (var region : regions) {
            for (int i = 0; i < region.town.size; i++) {
                var w = region.town.households[i];
                fed += w.persons * Math.min(1, w.kcal / norm);
            }
        }
        return now.townPeople > 0 ? fed / now.townPeople : 0;
    }

    public void hire() {
        labour.month(now, industry, regions, now.townPeople);
        for (var region : regions) {
            rules.sales.prepare(region);
            if (now.month.ofYear() == 10) {
                rules.sideCrops.adaptTechnicalCrops(region);
            }
        }
    }

    public void aidSowing() {
        settleAccounts();
        offices.seedAid(now, state, regions);
    }

    /** Lets those who left the villages arrive in the towns, and prisoners be let go or die. */
    public void settle() {
        settleAccounts();
        camps.month(now, state, regions, rules.townLife);
        for (var destination : regions) {
            long newcomers = 0;
            for (var origin : regions) {
                newcomers += origin.departures[destination.facts.code().ordinal()];
            }
            rules.townLife.settle(destination.town, newcomers);
        }
        for (var origin : regions) {
            for (var exiles : origin.exiles) {
                rules.townLife.deport(regions.get(exiles.to().ordinal()).town, exiles);
            }
        }
    }

    /** Clears the private books, decides how much of the voluntary offers the offices buy, and posts new private prices. */
    public void clearGrain() {
        settleAccounts();
        grainMarket.clear(regions);
        now.stateNeeds = planner.needs(now, state, now.townPeople, labour.employment());
        double offers = GrainMarket.offersToState(regions);
        now.officesShare = planner.officesShare(now.stateNeeds, (double) state.grain(), offers);
        now.ease = rules.coercion.ease(now.stateNeeds, state.grain() + now.officesShare * offers);
        // trades at the old prices are settled in the books; towns bid and traders choose their routes by the new ones
        grainMarket.movePrices(regions);
    }

    public void allotGrain() {
        settleAccounts();
        camps.feed(state, page);
        settleAccounts();
        offices.allot(now, state, regions, page, now.townPeople, labour.employment());
    }

    public void openBazaar() {
        settleAccounts();
        offices.supplyVillages(now, state, regions, labour.employment());
        bazaar.open(now, regions);
    }

    public void billBazaar() {
        bazaar.bill(regions);
    }

    public void openShops() {
        settleAccounts();
        goodsMarket.open(now, industry, cooperatives, regions);
    }

    public void trade() {
        traders.takings(now, regions);
        goodsMarket.close(now, industry, regions);
        cooperatives.close(now, regions);
        traders.month(now, regions);
    }

    public void lose() {
        settleAccounts();
        offices.lose(now, state, pages, page);
    }

    /** The apparatus grows or shrinks, and regional officials learn how to report. */
    public void govern() {
        double collectivized = Drive.collectivized(regions);
        apparatus.month(now, regions, collectivized);
        rules.reports.month(regions);
        forces.month(now, regions, labour, apparatus);
        politics.month(stresses(), forces, collectivized);
    }

    private Stresses stresses() {
        double cover = state.grain() / Math.max(1, now.stateNeeds);
        return new Stresses(
                planner.behind(cover, now.season.ofYear()),
                1 - townFood(),
                clip(labour.unemploymentRate(), 0, 1),
                1 - (now.servedRural + now.servedUrban) / 2,
                now.lever(Lever.WORLD_THREAT),
                politics.growthGap(industry.output()),
                Politics.unrest(regions, p.of(KCAL_TARGET)));
    }

    /** Counts the country at the month's end. */
    public void count() {
        settleAccounts();
        regions.forEach(rules.census::close);
        countTowns();
    }

    private void countTowns() {
        now.townsUpTo = new double[regions.size()];
        now.townPeople = 0;
        for (int r = 0; r < now.townsUpTo.length; r++) {
            now.townPeople += regions.get(r).town.people;
            now.townsUpTo[r] = now.townPeople;
        }
    }

    /** Carries the accounts over to the next month. */
    public void close() {
        state.carryOver();
        industry.carryOver();
    }

    private void settleAccounts() {
        state.settle(pages);
        industry.settle(pages);
    }

    public Conditions now() {
        return now;
    }

    public Rules rules() {
        return rules;
    }

    public List<Region> regions() {
        return regions;
    }

    /** The ledger pages of all regions, then the nation's. */
    public List<Page> pages() {
        return pages;
    }

    public StateStore state() {
        return state;
    }

    public Industry industry() {
        return industry;
    }

    public Cooperatives cooperatives() {
        return cooperatives;
    }

    public ForeignTrade foreignTrade() {
        return foreignTrade;
    }

    public CostOfLiving costOfLiving() {
        return costOfLiving;
    }

    public ClassForces forces() {
        return forces;
    }

    public Politics politics() {
        return politics;
    }

    public Apparatus apparatus() {
        return apparatus;
    }

    public Labour labour() {
        return labour;
    }

    /** This month's postings of a flow in the whole country. */
    public long sum(Flow flow) {
        long sum = 0;
        for (var one : pages) {
            sum += one.sum(flow);
        }
        return sum;
    }

    /** Lets another policy rule from the month after this one. */
    public void amend(Policy policy) {
        now.levers.amend(policy);
    }

    /** A hash of accounts, prices and industry; agents apart. */
    public long digest() {
        long h = Draws.mix(state.grain() ^ Draws.mix(state.treasury()));
        h = Draws.mix(h
                ^ industry.digest()
                ^ Draws.mix(labour.digest())
                ^ Draws.mix(foreignTrade.digest())
                ^ Draws.mix(apparatus.digest() ^ Draws.mix(camps.digest())));
        h = Draws.mix(h ^ state.prisoners());
        h = Draws.mix(h ^ forces.digest() ^ Draws.mix(politics.digest()));
        double[] posted = {
            now.statePrice,
            now.wholesalePrice,
            now.privateGoodsPrice,
            now.meatPrice,
            now.dairyPrice,
            now.servedRural,
            now.servedUrban,
            now.officesShare,
            now.tradersShare,
            cooperatives.capital(),
            now.stateNeeds
        };
        for (double price : posted) {
            h = Draws.mix(h ^ Double.doubleToLongBits(price));
        }
        for (var region : regions) {
            h = Draws.mix(h ^ region.digest());
        }
        return h;
    }
}
