package smychka.agents;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import smychka.ledger.Flow;
import smychka.ledger.Page;
import smychka.policy.Lever;
import smychka.policy.Levers;
import smychka.policy.Policy;
import smychka.random.Draws;
import smychka.scenario.Parameter;
import smychka.scenario.Parameters;
import smychka.scenario.Reference;
import smychka.unit.Month;
import smychka.unit.RegionCode;

/** A country of a few households made by hand, so that every number of its month can be worked out. */
final class LittleCountry {

    /** Real households each agent stands for. */
    static final int SCALE = 100_000;

    final Parameters p;
    final Draws draws = new Draws(1921);
    final Conditions now;
    final Rules rules;
    final List<Region> regions = new ArrayList<>();
    final Page nation = new Page(null);
    final StateStore state;
    double weather = 1;

    LittleCountry(int year, int month) {
        this(Parameters.reference(), year, month, Map.of(), 0);
    }

    LittleCountry(int year, int month, Map<Lever, Double> levers, long stateGrain) {
        this(Parameters.reference(), year, month, levers, stateGrain);
    }

    LittleCountry(Parameters p, int year, int month, Map<Lever, Double> levers, long stateGrain) {
        this.p = p;
        var start = new EnumMap<Lever, Double>(Lever.class);
        for (var lever : Lever.values()) {
            start.put(lever, Reference.shipped().lever(lever).value());
        }
        start.putAll(levers);
        var date = Month.of(year, month);
        now = new Conditions(new Levers(new Policy(start, List.of()), date, date), SCALE);
        state = new StateStore(stateGrain);
        rules = new Rules(p, draws, (ofYear, region) -> weather);
        turnTo(date);
        now.investmentShare = now.lever(Lever.INDUSTRY_INVESTMENT_SHARE);
        now.statePrice = 60;
        now.wholesalePrice = 1.5;
        now.privateGoodsPrice = 2.5;
        now.stateGoodsPrice = 2;
        now.meatPrice = 30;
        now.dairyPrice = 7;
        now.servedRural = now.servedUrban = 0.8;
        now.freedom = 1;
        now.villagePrice = 75;
        now.breadPrice = 80;
    }

    /** The reference value of a parameter. */
    static double usual(Parameter parameter) {
        return Reference.shipped().parameter(parameter).value();
    }

    void turnTo(Month month) {
        now.enter(month, p);
    }

    /** The next region by its code, with nobody in it; 1000 km of rail lie between one and the next. */
    Region region() {
        var code = RegionCode.values()[regions.size()];
        var facts = new RegionFacts(
                code, code.name(), 0, 0, 10e6, 2e6, 2e6, 8e6, 0.8, 1.2, 1.5, 1000 * regions.size(), 1, 1, 1, 0.1, 1, 1);
        var region = new Region(facts, rules, now);
        region.villages = new Village[] {new Village(region, Draws.founderKey(99, regions.size()), 4)};
        region.town = new Town(region, 4);
        region.traders = new ArrayList<>();
        region.privatePrice = 80;
        region.meat.found(now.meatPrice);
        region.milk.found(now.dairyPrice);
        region.shops.found(now.privateGoodsPrice, now.servedRural);
        region.technicalFactor = 1;
        regions.add(region);
        return region;
    }

    /** A well-fed household of the region's first village with four hectares and nothing else. */
    PeasantHousehold household(Region region, int persons) {
        var village = region.villages[0];
        var h = new PeasantHousehold(Draws.founderKey(region.facts.code().ordinal(), village.size), village);
        h.persons = (byte) persons;
        h.land = 400;
        h.sownLast = 350;
        h.kcal = h.kcalHalfYear = 2600;
        h.fed = 1;
        village.add(h);
        region.people += persons;
        return h;
    }

    TownHousehold townsman(Region region, int persons, int kopecks) {
        var town = region.town;
        var w = rules.townLife.household(
                Draws.founderKey(100 + region.facts.code().ordinal(), town.size));
        w.persons = (byte) persons;
        w.money = kopecks;
        w.kcal = w.kcalHalfYear = 2300;
        town.add(w);
        town.people += persons;
        now.townPeople += persons;
        return w;
    }

    Nepman trader(Region home, Region outlet, long kopecks) {
        var nepman = new Nepman(Draws.founderKey(200 + home.facts.code().ordinal(), home.traders.size()), home);
        nepman.outlet = outlet;
        nepman.money = kopecks;
        home.traders.add(nepman);
        return nepman;
    }

    /** A trust of as much capital for each stock of goods; all ask the country's price. */
    Industry industry(long rawMaterial, long... goods) {
        return industry(p, rawMaterial, goods);
    }

    Industry industry(Parameters special, long rawMaterial, long... goods) {
        var trusts = new ArrayList<Trust>();
        for (long stock : goods) {
            var own = special.with(Parameter.FOUNDING_GOODS_PRICE, now.wholesalePrice);
            trusts.add(new Trust(own, 1 + trusts.size(), 1.0 / goods.length, 1, stock));
        }
        return new Industry(special, trusts, rawMaterial);
    }

    /** What has been posted of a flow in the whole country. */
    long posted(Flow flow) {
        long sum = nation.sum(flow);
        for (var region : regions) {
            sum += region.page.sum(flow);
        }
        return sum;
    }

    List<Page> pages() {
        var pages = new ArrayList<Page>();
        regions.forEach(region -> pages.add(region.page));
        pages.add(nation);
        return pages;
    }
}
