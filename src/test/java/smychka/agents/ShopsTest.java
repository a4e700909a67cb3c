package smychka.agents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static smychka.agents.LittleCountry.usual;
import static smychka.scenario.Parameter.*;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import smychka.ledger.Flow;
import smychka.policy.Lever;
import smychka.scenario.Parameters;

/** Town goods from the trusts to the customers, by way of the state's shops and the traders'. */
class ShopsTest {

    private static LittleCountry country(Map<Lever, Double> levers) {
        var set = new EnumMap<Lever, Double>(Lever.class);
        // no trader is served unless a test says so
        set.put(Lever.TRADE_GOODS_TO_PRIVATE, 0.0);
        set.put(Lever.TRADE_GOODS_TO_TOWN, 0.5);
        set.put(Lever.TAX_MONOPOLIES, 0.0);
        set.putAll(levers);
        var country = new LittleCountry(Parameters.reference(), 1926, 3, set, 0);
        country.region();
        return country;
    }

    /** Shops without rivals to the traders. */
    private static Industry opened(LittleCountry country, long goods) {
        return opened(country, goods, 0);
    }

    private static Industry opened(LittleCountry country, long goods, double cooperativeCapital) {
        var industry = country.industry(0, goods);
        var cooperatives = new Cooperatives(country.p, cooperativeCapital);
        new GoodsMarket(country.p).open(country.now, industry, cooperatives, country.regions);
        return industry;
    }

    private static Shops shops(LittleCountry country) {
        return country.regions.get(0).shops;
    }

    private static double statePrice() {
        return 1.5 * usual(RETAIL_MARKUP);
    }

    @Test
    void stateShopsSellAtTheWholesalePriceAndTheirMarkUp() {
        var country = country(Map.of());
        opened(country, 1000);
        assertEquals(statePrice(), country.now.stateGoodsPrice, 1e-12);
        assertEquals(1, shops(country).servedByStateRural, 0.0);
        assertEquals(1, shops(country).servedByStateUrban, 0.0);
        double kept = usual(AVAIL_MEMORY) * 0.8 + (1 - usual(AVAIL_MEMORY));
        assertEquals(kept, country.now.servedRural, 1e-12);
        assertEquals(kept, country.now.servedUrban, 1e-12);
    }

    @Test
    void scarceGoodsAreRationedBetweenTownAndVillage() {
        var country = country(Map.of(Lever.TRADE_GOODS_TO_TOWN, 0.75));
        country.regions.get(0).goodsBudget = Math.round(600 * statePrice());
        country.regions.get(0).town.goodsBudget = Math.round(400 * statePrice());
        opened(country, (long) (500 / usual(GOODS_FLOW)));
        double unit = 500 / (0.75 * 400 + 0.25 * 600);
        assertEquals(unit * 0.75, shops(country).servedByStateUrban, 1e-2);
        assertEquals(unit * 0.25, shops(country).servedByStateRural, 1e-2);
        double memory = usual(AVAIL_MEMORY);
        assertEquals(memory * 0.8 + (1 - memory) * unit * 0.25, country.now.servedRural, 1e-2);
        assertEquals(memory * 0.8 + (1 - memory) * unit * 0.75, country.now.servedUrban, 1e-2);
    }

    @Test
    void thoseNotServedTurnToPrivateShops() {
        var country = country(Map.of());
        country.regions.get(0).goodsBudget = Math.round(1000 * statePrice());
        country.regions.get(0).town.goodsBudget = Math.round(1000 * statePrice());
        var nepman = country.trader(country.regions.get(0), country.regions.get(0), 0);
        nepman.goods = 100;
        opened(country, (long) (1000 / usual(GOODS_FLOW)));
        double demand = 1000 * usual(TURN_TO_PRIVATE) * statePrice() / 2.5;
        assertEquals(demand, shops(country).privateDemand, 1);
        assertEquals(100 * usual(TRADERS_SHELF), shops(country).privateOffered, 1e-9);
        assertEquals(100 * usual(TRADERS_SHELF) / demand, shops(country).servedByPrivate, 1e-3);
        nepman.goods = 100_000;
        opened(country, (long) (1000 / usual(GOODS_FLOW)));
        assertEquals(1, shops(country).servedByPrivate, 0.0);
        country.regions.get(0).goodsBudget = 0;
        country.regions.get(0).town.goodsBudget = 0;
        opened(country, 1000);
        assertEquals(0, shops(country).servedByPrivate, 0.0);
        assertEquals(0, shops(country).privateDemand, 0.0);
    }

    /** Customers who stay with the state's shops when traders have all the stock they need. */
    private static double staying(double privatePrice, long shelves) {
        var country = country(Map.of(Lever.TRADE_GOODS_TO_PRIVATE, 0.3));
        var region = country.regions.get(0);
        country.trader(region, region, 100_000_000);
        country.trader(region, region, 0).goods = shelves;
        region.goodsBudget = Math.round(1000 * statePrice());
        shops(country).privatePrice = privatePrice;
        opened(country, 1000);
        // what is served of what the state has for sale, so much that nobody is turned away
        return shops(country).servedByStateRural;
    }

    @Test
    void customersGoToPrivateShopsByHabitTheMoreTheCheaperThoseAre() {
        double equal = statePrice() * usual(HABIT_PREMIUM);
        double offered = 1000 * usual(GOODS_FLOW) * 0.7;
        assertEquals(Math.min(0.7, offered / 1000), staying(equal, 1_000_000), 1e-2);
        var country = country(Map.of(Lever.TRADE_GOODS_TO_PRIVATE, 0.3));
        var region = country.regions.get(0);
        country.trader(region, region, 100_000_000);
        region.goodsBudget = Math.round(1000 * statePrice());
        shops(country).privatePrice = equal * 2;
        opened(country, 1_000_000);
        double habit = 0.3 * StrictMath.pow(0.5, usual(HABIT_POW));
        assertEquals(1 - habit, shops(country).servedByStateRural, 1e-3);
        double memory = usual(AVAIL_MEMORY);
        assertEquals(memory * 0.8 + 1 - memory, country.now.servedRural, 1e-9, "nobody who came was turned away");
        shops(country).privatePrice = equal / 10;
        opened(country, 1_000_000);
        assertEquals(1 - usual(HABIT_MOST), shops(country).servedByStateRural, 1e-3);
    }

    @Test
    void bareShelvesLoseTheirCustomers() {
        var country = country(Map.of(Lever.TRADE_GOODS_TO_PRIVATE, 0.3));
        var region = country.regions.get(0);
        var nepman = country.trader(region, region, 100);
        nepman.goods = 30;
        region.goodsBudget = Math.round(1000 * statePrice());
        shops(country).privatePrice = statePrice() * usual(HABIT_PREMIUM);
        opened(country, 1_000_000);
        double wanted = usual(HABIT_STOCK) * 0.3 * 1000 + 1;
        double habit = 0.3 * nepman.goods / wanted;
        assertEquals(1 - habit, shops(country).servedByStateRural, 1e-3);
    }

    /** The private price a month on: demanded and offered so much, against a price without cost pressure. */
    private static double closed(LittleCountry country, double demand, double offered) {
        shops(country).privateDemand = demand;
        shops(country).privateOffered = offered;
        new GoodsMarket(country.p).close(country.now, country.industry(0, 1000), country.regions);
        return shops(country).privatePrice;
    }

    /** What traders must ask, wholesale price one. */
    private static double cost(double tax, double freedom) {
        return usual(WHOLESALE_TO_TRADERS)
                * (usual(MARGIN) + usual(MARGIN_TAX) * tax + usual(MARGIN_RISK) * (1 - freedom));
    }

    @Test
    void privatePricesRiseWithDemandAndNeverFallFasterThanCost() {
        var country = country(Map.of(Lever.TAX_TRADERS, 0.5));
        country.now.freedom = 0.5;
        double price = 1.5 * cost(0.5, 0.5);
        shops(country).privatePrice = price;
        double step = usual(PRIVATE_GOODS_ADJ) * StrictMath.log(1.1);
        assertEquals(price * StrictMath.exp(step), closed(country, 109, 99), 1e-9);
        shops(country).privatePrice = price;
        assertEquals(price * StrictMath.exp(usual(PRIVATE_GOODS_RISE)), closed(country, 99_999, 99), 1e-9);
        shops(country).privatePrice = price;
        assertEquals(price, closed(country, 0, 99), 1e-9, "cost holds it");
        shops(country).privatePrice = 2 * price;
        double fall = Math.min(usual(PRIVATE_GOODS_FALL), usual(RESERVE_PRICE_FALL));
        assertEquals(2 * price * StrictMath.exp(-fall), closed(country, 0, 999), 1e-9);
        shops(country).privatePrice = 2 * price;
        double slow = usual(PRIVATE_GOODS_ADJ) * StrictMath.log(100.0 / 120);
        assertEquals(2 * price * StrictMath.exp(slow), closed(country, 99, 119), 1e-9);
        shops(country).privatePrice = price * 0.98;
        assertEquals(price, closed(country, 0, 999), 1e-9, "cost pushes it");
    }

    @Test
    void privatePricesStayBetweenTheStatesAndSixTimesIt() {
        var country = country(Map.of());
        shops(country).privatePrice = 0.5;
        assertEquals(statePrice(), closed(country, 0, 999), 1e-9);
        shops(country).privatePrice = 100;
        assertEquals(statePrice() * usual(PRIVATE_GOODS_MOST), closed(country, 999, 0), 1e-9);
    }

    @Test
    void trustsCountAsSoldWhatShopsAndTradersTook() {
        var country = country(Map.of());
        var page = country.regions.get(0).page;
        page.post(Flow.STATE_SHOPS_TO_PEASANTS, 100, 0);
        page.post(Flow.STATE_SHOPS_TO_TOWNS, 200, 0);
        page.post(Flow.WHOLESALE, 400, 0);
        var industry = country.industry(0, 1000);
        double before = industry.sales();
        new GoodsMarket(country.p).close(country.now, industry, country.regions);
        assertEquals(usual(SALES_MEMORY) * before + (1 - usual(SALES_MEMORY)) * 700, industry.sales(), 1e-9);
        assertEquals(300, industry.goods());
    }

    private static double idle(int persons, int money) {
        return money - 100 * (usual(PURSE_HOUSEHOLD) + usual(PURSE_PERSON) * persons);
    }

    @Test
    void peasantsSpendPartOfTheMoneyTheyNeedNotKeep() {
        var country = country(Map.of());
        var region = country.regions.get(0);
        country.household(region, 4).money = 5000;
        country.household(region, 4).money = 100;
        var hungry = country.household(region, 4);
        hungry.money = 5000;
        hungry.kcal = (float) (usual(SHOP_HUNGRY_KCAL) - 1);
        country.rules.shopping.plan(region.villages[0]);
        double budget = idle(4, 5000) * usual(GOODS_R_SHARE);
        assertEquals((long) budget + (long) (budget * usual(GOODS_HUNGRY)), region.goodsBudget);
    }

    @Test
    void peasantsBuyFromTheStateFirstThenPrivatelyAndSpiritsTakeTheirPart() {
        var country = country(Map.of(Lever.TAX_MONOPOLIES, 0.05));
        var region = country.regions.get(0);
        var h = country.household(region, 4);
        h.money = 5000;
        var poor = country.household(region, 4);
        poor.money = 1400;
        shops(country).servedByStateRural = 0.6;
        shops(country).servedByPrivate = 0.5;
        country.rules.shopping.month(region.villages[0]);
        double budget = idle(4, 5000) * usual(GOODS_R_SHARE);
        int state = (int) (budget * 0.6 / 2);
        int privately = (int) (budget * 0.4 * usual(TURN_TO_PRIVATE) * 0.5 / 2.5);
        assertEquals(state, country.posted(Flow.STATE_SHOPS_TO_PEASANTS));
        assertEquals(2L * state, country.posted(Flow.STATE_SHOPS_PAID_BY_PEASANTS));
        assertEquals((int) (privately * 2.5), country.posted(Flow.PRIVATE_SHOPS_PAID_BY_PEASANTS));
        assertEquals(privately, region.tally(Tally.PRIVATE_GOODS_SOLD));
        int left = 5000 - state * 2 - (int) (privately * 2.5);
        int spirits = (int) (idle(4, left) * 0.05);
        assertEquals(spirits, country.posted(Flow.MONOPOLIES_PAID_BY_PEASANTS));
        assertEquals(left - spirits, h.money);
        assertEquals(1400, poor.money);
        h.money = 5000;
        h.kcal = (float) (usual(MONOPOLIES_HUNGRY_KCAL) - 1);
        shops(country).servedByStateRural = shops(country).servedByPrivate = 0;
        country.rules.shopping.month(region.villages[0]);
        assertEquals(5000 - (int) (idle(4, 5000) * 0.05 * usual(MONOPOLIES_HUNGRY)), h.money, "the hungry drink less");
    }

    @Test
    void cooperativesGrowOutOfTheirTakingsAndOfTheBanksCredit() {
        var country = country(Map.of(Lever.TRADE_COOPERATIVE_CREDIT, 60.0));
        var cooperatives = new Cooperatives(country.p, 10);
        var page = country.regions.get(0).page;
        long million = (long) country.now.kopecks(1);
        page.post(Flow.STATE_SHOPS_PAID_BY_PEASANTS, 60 * million, 0);
        page.post(Flow.STATE_SHOPS_PAID_BY_TOWNS, 40 * million, 0);
        cooperatives.close(country.now, country.regions);
        assertEquals(10 + 100 * usual(COOPERATIVES_RETAINED) + 5, cooperatives.capital(), 1e-9);
        var called = country(Map.of(Lever.TRADE_COOPERATIVE_CREDIT, -500.0));
        cooperatives.close(called.now, called.regions);
        assertEquals(0, cooperatives.capital(), "no less than nothing");
    }

    /** Two regions, of which the second brings more and more to the shops, after some months of as much in both. */
    private static LittleCountry grown(double memory, double budget) {
        var reference = Parameters.reference().with(GOODS_PLAN_MEMORY, memory);
        var set = Map.of(Lever.TRADE_GOODS_TO_PRIVATE, 0.0, Lever.TRADE_GOODS_TO_TOWN, 0.5);
        var country = new LittleCountry(reference, 1926, 3, set, 0);
        country.region().goodsBudget = Math.round(1000 * statePrice());
        country.region().goodsBudget = Math.round(1000 * statePrice());
        opened(country, (long) (1000 / usual(GOODS_FLOW)));
        assertEquals(0.5, shops(country).servedByStateRural, 1e-3, "at first planners know what is brought");
        assertEquals(0.5, country.regions.get(1).shops.servedByStateRural, 1e-3);
        country.regions.get(1).goodsBudget = Math.round(budget * statePrice());
        opened(country, (long) (1000 / usual(GOODS_FLOW)));
        return country;
    }

    @Test
    void theQueueIsLongerWhereThePlanLagsBehindTheCustomers() {
        var country = grown(0.8, 3000);
        assertEquals(0.5, shops(country).servedByStateRural, 1e-3);
        assertEquals(500.0 / 3000, country.regions.get(1).shops.servedByStateRural, 1e-3);
        opened(country, (long) (1000 / usual(GOODS_FLOW)));
        double plan = 0.8 * 1000 + 0.2 * 3000;
        assertEquals(1000 * plan / (plan + 1000) / 3000, country.regions.get(1).shops.servedByStateRural, 1e-3);
        var quick = grown(0, 3000);
        opened(quick, (long) (1000 / usual(GOODS_FLOW)));
        assertEquals(0.25, shops(quick).servedByStateRural, 1e-3);
        assertEquals(
                0.25,
                quick.regions.get(1).shops.servedByStateRural,
                1e-3,
                "a plan that follows at once serves all alike");
    }

    @Test
    void whatNobodyBuysWhereThePlanSendsTooMuchStaysInStore() {
        var country = grown(0.8, 100);
        assertEquals(1, country.regions.get(1).shops.servedByStateRural, 0.0);
        assertEquals(0.5, shops(country).servedByStateRural, 1e-3, "its goods are not sent on to those who queue");
    }

    @Test
    void theCountrysServiceIsTheMeanByWhatIsBrought() {
        var country = grown(0.8, 3000);
        double first = shops(country).servedRural;
        double second = country.regions.get(1).shops.servedRural;
        assertEquals((first + 3 * second) / 4, country.now.servedRural, 1e-3);
    }

    @Test
    void aTradersGoodsAreSoldAndPricedWhereHeLives() {
        var country = country(Map.of());
        var bare = country.regions.get(0);
        var stocked = country.region();
        bare.goodsBudget = stocked.goodsBudget = Math.round(1000 * statePrice());
        country.trader(stocked, stocked, 0).goods = 100_000;
        opened(country, 0);
        assertEquals(0, bare.shops.servedByPrivate, 0.0);
        assertEquals(1, stocked.shops.servedByPrivate, 0.0);
        assertEquals(100_000 * usual(TRADERS_SHELF), stocked.shops.privateOffered, 1e-9);
        new GoodsMarket(country.p).close(country.now, country.industry(0, 1000), country.regions);
        assertTrue(bare.shops.privatePrice > stocked.shops.privatePrice);
        stocked.tally(Tally.PRIVATE_GOODS_SOLD, 1_000_000);
        new GoodsMarket(country.p).close(country.now, country.industry(0, 1000), country.regions);
        assertEquals(stocked.shops.privatePrice, country.now.privateGoodsPrice, 1e-3, "the mean counts what is sold");
    }
}
