package smychka.agents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static smychka.agents.LittleCountry.usual;
import static smychka.scenario.Parameter.APPARATUS_DRAG;
import static smychka.scenario.Parameter.APPARATUS_HALF;
import static smychka.scenario.Parameter.FOUNDING_APPARATUS;
import static smychka.scenario.Parameter.HOUR_OF_WORK;
import static smychka.scenario.Parameter.PER0;
import static smychka.scenario.Parameter.PURGE_HAZARD;
import static smychka.scenario.Parameter.QUEUE_HOURS;
import static smychka.scenario.Parameter.RATION_DEPENDANT;
import static smychka.scenario.Parameter.RATION_EMPLOYEE;
import static smychka.scenario.Parameter.RATION_LOWER_LISTS;
import static smychka.scenario.Parameter.RATION_OFFICIAL;
import static smychka.scenario.Parameter.RATION_WORKER;
import static smychka.scenario.Parameter.ZEAL_IMITATED;
import static smychka.scenario.Parameter.ZEAL_IN_REPORTS;

import java.util.Map;
import org.junit.jupiter.api.Test;
import smychka.ledger.Flow;
import smychka.policy.Lever;
import smychka.scenario.Parameter;
import smychka.scenario.Parameters;
import smychka.unit.Month;

/** Officials: how many they are, what they take first, what they cost and what they report. */
class ApparatusTest {

    private final LittleCountry country = new LittleCountry(1930, 3);
    private final Region region = country.region();
    private final Apparatus apparatus = new Apparatus(country.p);

    @Test
    void theApparatusGoesToTheSizeThatQueueKolkhozAndCommandCallFor() {
        assertEquals(27, apparatus.calledFor(0.5, 0, 1), 1e-9, "a queue of one half, and nothing else");
        assertEquals(27 + 9 * 0.6 + 8 * 0.9, apparatus.calledFor(0.5, 0.6, 0.1), 1e-9);
        country.townsman(region, 10, 0);
        region.town.goodsBudget = 1_000_000;
        region.page.post(Flow.STATE_SHOPS_PAID_BY_TOWNS, 500_000 - halfTheBread(), 0);
        region.page.post(Flow.TOWN_BREAD, (long) (10 * usual(PER0)), 0);
        double before = apparatus.size();
        assertEquals(usual(FOUNDING_APPARATUS), before, 0);
        for (int month = 0; month < 300; month++) {
            apparatus.month(country.now, country.regions, 0);
            assertTrue(apparatus.size() > before, "grows without a step back");
            before = apparatus.size();
        }
        assertEquals(0.5, apparatus.queue(), 1e-4);
        assertEquals(27, apparatus.size(), 0.01);
    }

    /** Half of what the bread of ten people costs: it is all served, so goods must be served that much less. */
    private long halfTheBread() {
        return (long) (10 * usual(PER0) * country.now.breadPrice / 10 / 2);
    }

    @Test
    void whereEverythingCanBeHadThereIsNoQueue() {
        country.townsman(region, 10, 0);
        region.town.goodsBudget = 1000;
        region.page.post(Flow.STATE_SHOPS_PAID_BY_TOWNS, 600, 0);
        region.page.post(Flow.PRIVATE_SHOPS_PAID_BY_TOWNS, 400, 0);
        region.page.post(Flow.TOWN_BREAD, 60, 0);
        region.page.post(Flow.BOOK_PURCHASE_BY_TOWNS, 200, 0);
        apparatus.month(country.now, country.regions, 0);
        assertEquals(0, apparatus.queue(), 0);
    }

    @Test
    void ordersInspectionsAndHoursInTheQueueCostOutput() {
        assertEquals(1, apparatus.productivity(0, 0), 0);
        double half = 1 - usual(APPARATUS_DRAG) / 2;
        assertEquals(half, apparatus.productivity(usual(APPARATUS_HALF), 0), 1e-12);
        double queueing = 1 - usual(HOUR_OF_WORK) * usual(QUEUE_HOURS) / 4;
        assertEquals(half * queueing, apparatus.productivity(usual(APPARATUS_HALF), 0.5), 1e-12);
    }

    @Test
    void familiesRiseIntoAGrowingApparatusAndFallBackWhenItShrinks() {
        for (int i = 0; i < 200; i++) {
            country.townsman(region, 1, 0);
        }
        country.now.officialShare = 0.05;
        var few = officials();
        country.now.officialShare = 0.10;
        var many = officials();
        assertTrue(few > 0 && many > few, few + " and " + many);
        country.now.officialShare = 0.05;
        assertEquals(few, officials());
    }

    private int officials() {
        int officials = 0;
        for (int i = 0; i < region.town.size; i++) {
            officials += Ranks.isOfficial(region.town.households[i], country.now) ? 1 : 0;
        }
        return officials;
    }

    @Test
    void rationsGoByRankAndThoseWithoutWorkGetLeast() {
        country.now.officialShare = 0.3;
        long listed = 0;
        for (int i = 0; i < 100; i++) {
            var w = country.townsman(region, 3, 0);
            w.jobs = 1;
            double earner =
                    switch (country.rules.ranks.of(w, country.now)) {
                        case OFFICIAL -> usual(RATION_OFFICIAL);
                        case EMPLOYEE -> usual(RATION_EMPLOYEE);
                        case WORKER -> usual(RATION_WORKER);
                    };
            assertEquals(100 * (earner + 2 * usual(RATION_DEPENDANT)), country.rules.ranks.rations(w, region), 0);
            listed += country.rules.ranks.rations(w, region);
        }
        country.rules.ranks.list(region.town);
        assertEquals(0, region.town.rations, "no rations, no lists");
        country.now.rationed = true;
        country.rules.ranks.list(region.town);
        assertEquals(listed, region.town.rations);
    }

    @Test
    void townsOfTheLowerListsGetShorterRations() {
        var p = Parameters.reference().with(RATION_LOWER_LISTS, 0.6);
        var country = new LittleCountry(p, 1931, 3, Map.of(Lever.FOOD_FIRST_LISTS, 0.4), 0);
        var region = country.region();
        country.now.rationed = true;
        for (int i = 0; i < 200; i++) {
            country.townsman(region, 3, 0);
        }
        country.rules.ranks.list(region.town);
        int first = 0;
        for (int i = 0; i < region.town.size; i++) {
            var w = region.town.households[i];
            boolean favoured = w.place < 0.4;
            first += favoured ? 1 : 0;
            int dependants = (int) (100 * 3 * usual(RATION_DEPENDANT));
            int rations = favoured ? dependants : (int) (dependants * 0.6);
            assertEquals(rations, country.rules.ranks.rations(w, region));
            assertEquals(favoured, WorkerPortrait.of(w, region).firstLists());
        }
        assertEquals(80, first, 20, "two in five");
    }

    @Test
    void officialsAreServedFirstAndTheLessTheyAreControlledTheMore() {
        var market = new GoodsMarket(country.p);
        assertEquals(1.2, market.setAside(1), 1e-12);
        assertEquals(3, market.setAside(0), 1e-12);
        assertEquals(0.5, GoodsMarket.privileged(0.5, 0.02, 500, 10_000, 1), 0, "no less than all others");
        assertEquals(0.8, GoodsMarket.privileged(0.4, 0.1, 500, 10_000, 1), 1e-12);
        assertEquals(0.9, GoodsMarket.privileged(0.4, 0.5, 500, 10_000, 0.9), 1e-12, "no more than they want");
    }

    @Test
    void whatOfficialsTakeFirstOthersGoWithout() {
        country.now.workersControl = 0;
        country.townsman(region, 95, 0);
        country.townsman(region, 5, 0);
        region.town.goodsBudget = 100_000;
        region.town.officialsBudget = 10_000;
        region.town.officials = 5;
        new GoodsMarket(country.p)
                .open(country.now, country.industry(0, 20_000), new Cooperatives(country.p, 0), country.regions);
        var now = country.now;
        assertTrue(region.shops.servedByStateOfficials > region.shops.servedByStateUrban);
        double all = region.shops.servedByStateOfficials * 10_000 + region.shops.servedByStateUrban * 90_000;
        double offered = 20_000 * usual(Parameter.GOODS_FLOW) * now.stateGoodsPrice;
        assertEquals(offered, all, 1, "together no more than the shops have");
        double each = region.shops.servedByStateOfficials * 10_000 / 5;
        assertEquals(each / (region.shops.servedByStateUrban * 90_000 / 95), now.privilege, 1e-9);
    }

    @Test
    void theReportExceedsTheCropByZealThatNobodyControls() {
        var reports = country.rules.reports;
        assertEquals(0.05, reports.overReporting(0.05, 1, 1), 1e-12);
        assertEquals(usual(ZEAL_IN_REPORTS), reports.overReporting(0, 0, 1), 1e-12);
        assertEquals(0.1 + usual(ZEAL_IN_REPORTS) * 0.7 * 0.5, reports.overReporting(0.1, 0.3, 0.5), 1e-12);
    }

    @Test
    void zealSpreadsFromWhoFulfilsThePlanAndFromNobodyElse() {
        var always = new Reports(country.p.with(ZEAL_IMITATED, 1).with(PURGE_HAZARD, 0), country.draws);
        var other = country.region();
        region.zeal = 0.2;
        other.zeal = 0.9;
        always.month(country.regions);
        assertEquals(0.2, region.zeal, 0, "no plan, no example");
        plan(region, 100, 50);
        plan(other, 100, 90);
        always.month(country.regions);
        assertEquals(0.9, region.zeal, 0);
        assertEquals(0.9, other.zeal, 0);
    }

    private static void plan(Region region, int quota, int delivered) {
        var kolkhoz = new Kolkhoz(region.villages[0], 1, 0);
        kolkhoz.quota = quota;
        kolkhoz.delivered = delivered;
        region.counted.add(kolkhoz);
    }

    @Test
    void whoeverIsPurgedIsReplacedByAZealousMan() {
        var purges = new Reports(country.p.with(ZEAL_IMITATED, 0).with(PURGE_HAZARD, 1), country.draws);
        region.zeal = 0.2;
        purges.month(country.regions);
        assertEquals(1, region.zeal, 0);
    }

    @Test
    void anOfficialsZealIsHisForLife() {
        double first = country.rules.reports.zeal(region);
        country.turnTo(Month.of(1931, 7));
        assertEquals(first, country.rules.reports.zeal(region), 0);
        assertTrue(first >= 0 && first < 1);
    }

    @Test
    void aMonthBeginsWithTheOfficialsThatAre() {
        apparatus.enter(country.now);
        assertEquals(usual(FOUNDING_APPARATUS) / 1000, country.now.officialShare, 1e-12);
        assertEquals(apparatus.productivity(apparatus.size(), 0), country.now.productivity, 0);
    }
}
