package smychka.agents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static smychka.agents.LittleCountry.SCALE;
import static smychka.agents.LittleCountry.usual;
import static smychka.scenario.Parameter.*;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import smychka.ledger.Flow;
import smychka.market.PriceRules;
import smychka.policy.Lever;
import smychka.scenario.Parameters;

/** Two regions, the road between them, and the men who live by it. */
class PrivateTradeTest {

    private LittleCountry country;
    private Region village;
    private Region city;

    @BeforeEach
    void found() {
        found(1926, 2, Map.of());
    }

    private void found(int year, int month, Map<Lever, Double> levers) {
        var withoutLoans = new EnumMap<Lever, Double>(Map.of(Lever.TRADE_BANK_CREDIT, 0.0));
        withoutLoans.putAll(levers);
        country = new LittleCountry(Parameters.reference(), year, month, withoutLoans, 0);
        village = country.region();
        city = country.region();
        village.privatePrice = 50;
        city.privatePrice = 80;
    }

    private GrainMarket market() {
        return new GrainMarket(country.p);
    }

    private Traders traders() {
        return new Traders(country.p, market(), country.draws, 10);
    }

    @Test
    void aNepmanBuysWhereGrainIsCheapAndSellsItAThousandKilometresAway() {
        var seller = country.household(village, 5);
        seller.grain = 20_000;
        seller.privateOffer = 15_000;
        village.privateOffers = 15_000;
        var nepman = country.trader(village, city, 100_000);
        market().clear(country.regions);
        country.rules.sales.trade(village.villages[0]);
        assertEquals(11_363, nepman.grain);
        assertEquals(100_000 - 49_997, nepman.money, "for half his money, at 88 of 100 kopecks");
        assertEquals(11_363, country.posted(Flow.PURCHASE_BY_TRADERS));
        assertEquals(49_997, country.posted(Flow.PAID_BY_TRADERS));

        var townsman = country.townsman(city, 4, 200_000);
        townsman.bid = 11_000;
        city.town.bids = 11_000;
        village.privateOffers = 0;
        country.regions.forEach(Region::turnPage);
        market().clear(country.regions);
        country.rules.townTable.buyPrivately(city.town);
        assertEquals(11_000, townsman.pantry);
        assertEquals(200_000 - 88_000, townsman.money);
        assertEquals(363, nepman.grain);
        assertEquals(100_000 - 49_997 + 88_000, nepman.money);
        assertEquals(11_000, country.posted(Flow.BOOK_SALE_BY_TRADERS));
        assertEquals(88_000, country.posted(Flow.BOOK_PAID_TO_TRADERS));
    }

    @Test
    void whereTheOutletWouldNotPayANepmanBuysATenth() {
        city.privatePrice = 65;
        country.household(village, 5).privateOffer = 15_000;
        village.privateOffers = 15_000;
        var nepman = country.trader(village, city, 100_000);
        market().clear(country.regions);
        assertEquals(1_136, nepman.grain);
        var local = country.trader(city, city, 100_000);
        city.privateOffers = 1_000_000;
        market().clear(country.regions);
        assertEquals((long) (50_000 / (usual(NEPMAN_BUY_RATIO) * 6.5)), local.grain, "at home nothing must pay");
    }

    @Test
    void tradersShareWhatIsLeftByTheirPurses() {
        village.privateOffers = 900;
        var rich = country.trader(village, city, 200_000);
        var poor = country.trader(village, city, 100_000);
        market().clear(country.regions);
        assertEquals(600, rich.grain, 1.0);
        assertEquals(900, rich.grain + poor.grain);
        assertEquals((long) (900 * 0.88 * 50 / 10), 300_000 - rich.money - poor.money);
        assertEquals(900, village.deal.soldToTraders().amount());
        assertEquals(
                (long) (900 * 0.88 * 50 / 10), village.deal.earnedFromTraders().amount());
    }

    @Test
    void neighboursAndTownsmenBuyBeforeTradersDo() {
        var buyer = country.household(village, 5);
        buyer.money = 10_000;
        buyer.bid = 300;
        village.bids = 300;
        village.town.bids = 100;
        var seller = country.household(village, 5);
        seller.grain = 2000;
        seller.privateOffer = 1000;
        village.privateOffers = 1000;
        var nepman = country.trader(village, city, 10_000);
        long wish = (long) market().traderWish(10_000, 50, 80, 17.2, 1);
        market().clear(country.regions);
        assertEquals(400, village.book.traded());
        assertEquals(Math.min(600, wish), nepman.grain);
        country.now.officesShare = 0;
        country.rules.sales.trade(village.villages[0]);
        assertEquals(300, buyer.grain);
        assertEquals(10_000 - 1500, buyer.money);
        assertEquals(2000 - 400 - nepman.grain, seller.grain);
        assertEquals(2000 + (10_000 - nepman.money), seller.money);
        assertEquals(nepman.grain, seller.soldOfYear);
        assertEquals(400, country.posted(Flow.BOOK_SALE_BY_PEASANTS));
        assertEquals(2000, country.posted(Flow.BOOK_PAID_TO_PEASANTS));
        assertEquals(300, country.posted(Flow.BOOK_PURCHASE_BY_PEASANTS));
        assertEquals(1500, country.posted(Flow.BOOK_PAID_BY_PEASANTS));
        assertEquals(100, village.deal.boughtByTowns().amount());
        assertEquals(500, village.deal.paidByTowns().amount());
    }

    @Test
    void theStateTakesItsPartOfTheOffersAndOfWhatTradersLeft() {
        var seller = country.household(village, 5);
        seller.grain = 5000;
        seller.stateOffer = 1000;
        seller.privateOffer = 600;
        village.privateOffers = 600;
        village.stateOffers = 1000;
        country.now.officesShare = 0.5;
        country.now.statePrice = 33;
        market().clear(country.regions);
        double spill = usual(SPILL_TO_STATE) * StrictMath.pow(33 / (0.88 * 50), usual(SPILL_POW));
        assertEquals(1000 + 600 * spill, GrainMarket.offersToState(country.regions), 1e-9);
        country.rules.sales.trade(village.villages[0]);
        int taken = (int) ((1000 + (int) (600 * spill)) * 0.5);
        assertEquals(5000 - taken, seller.grain);
        assertEquals((int) (taken * 3.3), seller.money);
        assertEquals(taken, seller.soldOfYear);
        assertEquals(taken, country.posted(Flow.STATE_PURCHASE));
        assertEquals((int) (taken * 3.3), country.posted(Flow.STATE_PURCHASE_PAID));
        country.now.statePrice = 500;
        market().clear(country.regions);
        assertEquals(usual(SPILL_TO_STATE), village.deal.spill(), 0.0);
        village.privateOffers = 0;
        market().clear(country.regions);
        assertEquals(0, village.deal.spill(), 0.0);
    }

    @Test
    void cartingAtHomeIsCheaperThanTheRailway() {
        assertEquals(usual(CARTING_AT_HOME), market().carriage(city, city, 1), 0.0);
        assertEquals(17.2, market().carriage(village, city, 1), 1e-9);
        assertEquals(17.2, market().carriage(city, village, 1), 1e-9);
        double harried = 1200 * usual(FREIGHT) * usual(FREIGHT_SURCHARGE) + usual(FREIGHT_FIXED);
        assertEquals(harried, market().carriage(city, village, 0.5), 1e-9);
    }

    /** Prices a month on, when regions have this demand and supply and do not see each other. */
    private double moved(long bids, long townBids, long offers, long stocks) {
        found();
        country.now.freedom = 0;
        var alone = List.of(village);
        village.bids = bids;
        village.town.bids = townBids;
        village.privateOffers = offers;
        country.trader(village, village, 0).grain = stocks;
        market().clear(alone);
        new GrainMarket(country.p).movePrices(alone);
        return village.privatePrice;
    }

    @Test
    void thePrivatePriceFollowsBidsOffersAndStocks() {
        double base = usual(BASE_TURNOVER) * 10e6 / SCALE + 1;
        double supply = usual(SUPPLY_SEEN) * (2000 + 500) + usual(OFFERS_SEEN) * 2000 + base;
        double pull = usual(PRICE_ADJ) * usual(PRICE_ELASTICITY);
        double expected = PriceRules.grainStep(50, 1500 + base, supply, pull, usual(PRICE_FALL), usual(PRICE_RISE));
        found(1926, 2, Map.of(Lever.GRAIN_PRICE_FLOOR, 0.0));
        country.now.freedom = 0;
        village.bids = 1000;
        village.town.bids = 500;
        village.privateOffers = 2000;
        country.trader(village, village, 0).grain = 500;
        var alone = List.of(village);
        market().clear(alone);
        // the trader sells all of his, the book remembers what he had
        market().movePrices(alone);
        assertEquals(expected, village.privatePrice, 1e-9);
    }

    @Test
    void theStatesPriceIsAFloorUnderThePrivateOne() {
        assertEquals(0.95 * 60, moved(0, 0, 100_000, 0), 1e-9);
        found(1926, 2, Map.of(Lever.GRAIN_PRICE_FLOOR, 0.0));
        village.privatePrice = 1;
        market().clear(List.of(village));
        market().movePrices(List.of(village));
        assertEquals(usual(PRICE_LOWEST), village.privatePrice, 0.0);
        village.privatePrice = 1e6;
        market().movePrices(List.of(village));
        assertEquals(usual(PRICE_CEILING), village.privatePrice, 0.0);
    }

    @Test
    void pricesOfNeighboursDrawTogetherTheMoreTheFreerTradeIs() {
        found(1926, 2, Map.of(Lever.GRAIN_PRICE_FLOOR, 0.0));
        village.privatePrice = 50;
        city.privatePrice = 80;
        country.now.freedom = 0.5;
        var far = country.region();
        far.privatePrice = 200;
        market().clear(country.regions);
        market().movePrices(country.regions);
        double near = 1 / (usual(ARBITRAGE_KM) + 1000);
        double remote = 1 / (usual(ARBITRAGE_KM) + 2000);
        double mean = (near * StrictMath.log(80) + remote * StrictMath.log(200)) / (near + remote);
        double share = usual(ARBITRAGE) + usual(ARBITRAGE_FREEDOM) * 0.5;
        assertEquals(50 * StrictMath.exp(share * (mean - StrictMath.log(50))), village.privatePrice, 1e-9);
    }

    @Test
    void shopTakingsAreSharedByTheGoodsOnTheShelves() {
        country.townsman(village, 3, 0);
        country.townsman(city, 3, 0);
        var large = country.trader(village, city, 1000);
        large.goods = 300;
        var small = country.trader(city, city, 1000);
        small.goods = 100;
        village.tally(Tally.PRIVATE_GOODS_SOLD, 150);
        city.tally(Tally.PRIVATE_GOODS_SOLD, 50);
        village.page.post(Flow.PRIVATE_SHOPS_PAID_BY_PEASANTS, 3000, 0);
        city.page.post(Flow.PRIVATE_SHOPS_PAID_BY_TOWNS, 1000, 0);
        traders().takings(country.now, country.regions);
        assertEquals(150, large.goods);
        assertEquals(50, small.goods);
        long costs = (long) (3000 * usual(TRADE_COST));
        assertEquals(1000 + 3000 - costs, large.money);
        assertEquals(1000 + 1000 - (long) (1000 * usual(TRADE_COST)), small.money);
        assertEquals(costs, village.town.households[0].money);
        assertEquals(200, country.posted(Flow.PRIVATE_SHOPS_TO_CUSTOMERS));
        assertEquals(4000, country.posted(Flow.PRIVATE_SHOPS_TAKINGS));
        assertEquals(costs, village.page.sum(Flow.TRADERS_COSTS));
    }

    @Test
    void aTraderPaysTaxAndDrawsPartOfWhatIsMoreThanUsual() {
        found(1926, 2, Map.of(Lever.TAX_TRADERS, 0.24));
        country.townsman(village, 3, 0);
        country.now.freedom = 0.5;
        double usual = usual(NEPMAN_CAPITAL_NORM)
                * 1e8
                / SCALE
                / 10
                * ((1 - usual(NEPMAN_CAPITAL_UNFREE)) * 0.5 + usual(NEPMAN_CAPITAL_UNFREE));
        long money = (long) (2 * usual);
        var nepman = country.trader(village, village, money);
        nepman.grain = 10_000;
        traders().month(country.now, country.regions);
        double excess = (money - usual * usual(NEPMAN_CAPITAL_KEPT)) * usual(NEPMAN_DRAWS);
        long tax = (long) (money * 0.02 * usual(NEPMAN_TAX_LEVIED)) + (long) (excess * usual(NEPMAN_DRAWS_TAXED));
        long spent = (long) (excess * usual(NEPMAN_DRAWS_SPENT));
        assertEquals(tax, country.posted(Flow.TRADERS_TAX));
        assertEquals(spent, country.posted(Flow.TRADERS_SPENDING));
        assertEquals(spent, village.town.households[0].money);
        assertEquals(money - tax - spent, nepman.money);
        assertEquals((long) (10_000 * usual(NEPMAN_WASTE)), country.posted(Flow.SPOILED_WITH_TRADERS));
        assertEquals(10_000 - (long) (10_000 * usual(NEPMAN_WASTE)), nepman.grain);
    }

    @Test
    void aTraderWithLittleMoneyDrawsNone() {
        country.townsman(village, 3, 0);
        country.trader(village, village, 10_000);
        traders().month(country.now, country.regions);
        assertEquals(0, country.posted(Flow.TRADERS_SPENDING));
        assertEquals((long) (10_000 * usual(NEPMAN_TAX_LEVIED) * 0.01), country.posted(Flow.TRADERS_TAX));
    }

    @Test
    void everyQuarterATraderWithAnEmptyStoreSeeksTheBestOutlet() {
        for (int month = 1; month <= 12; month++) {
            found(1926, month, Map.of());
            city.privatePrice = 50 + 17.2 - usual(CARTING_AT_HOME) + usual(NEPMAN_ROUTE_LUCK) + 1;
            var nepman = country.trader(village, village, 10_000);
            traders().month(country.now, country.regions);
            assertSame(month % 3 == 1 ? city : village, nepman.outlet, "month " + month);
        }
        found(1926, 1, Map.of());
        city.privatePrice = 50 + 17.2 - usual(CARTING_AT_HOME) - usual(NEPMAN_ROUTE_LUCK) - 1;
        var stays = country.trader(village, city, 10_000);
        traders().month(country.now, country.regions);
        assertSame(village, stays.outlet, "where the road costs more than it brings");
    }

    @Test
    void luckDecidesBetweenOutletsThatAreNearlyAlike() {
        found(1926, 1, Map.of());
        city.privatePrice = 50 + 17.2 - usual(CARTING_AT_HOME);
        var chosen = new HashSet<Region>();
        for (int i = 0; i < 30; i++) {
            country.trader(village, village, 10_000);
        }
        traders().month(country.now, country.regions);
        village.traders.forEach(nepman -> chosen.add(nepman.outlet));
        assertEquals(2, chosen.size());
    }

    @Test
    void mostTradersWithGrainStayWhereItLies() {
        found(1926, 1, Map.of());
        city.privatePrice = 500;
        for (int i = 0; i < 400; i++) {
            country.trader(village, village, 10_000).grain = 100;
        }
        traders().month(country.now, country.regions);
        long moved = village.traders.stream().filter(t -> t.outlet == city).count();
        assertEquals(400 * usual(NEPMAN_SWITCH), moved, 40);
    }

    @Test
    void tradersLiveWhereRegionsHaveThemAndSellInTheCentre() {
        country = new LittleCountry(1921, 10);
        for (int i = 0; i < 14; i++) {
            country.region();
        }
        new TradersFounding(country.p, country.draws, 1000).found(country.regions);
        long all = country.regions.stream().mapToLong(r -> r.traders.size()).sum();
        assertEquals(480, all);
        long money = 0;
        long toCentre = 0;
        for (var region : country.regions) {
            assertEquals(480 / 14.0, region.traders.size(), 1);
            for (var nepman : region.traders) {
                double mean = usual(FOUNDING_TRADERS_MONEY) * 1e5 / 480;
                assertTrue(nepman.money >= mean * usual(FOUNDING_TRADERS_LEAST) - 1, nepman.money + "");
                assertTrue(nepman.money <= mean * (2 - usual(FOUNDING_TRADERS_LEAST)) + 1, nepman.money + "");
                money += nepman.money;
                toCentre += nepman.outlet == country.regions.get(8) ? 1 : 0;
                assertTrue(nepman.outlet == country.regions.get(8) || nepman.outlet == country.regions.get(9));
            }
        }
        assertEquals(usual(FOUNDING_TRADERS_MONEY) * 1e5, money, 0.05 * usual(FOUNDING_TRADERS_MONEY) * 1e5);
        assertEquals(480 * usual(FOUNDING_TO_CENTRE), toCentre, 40);
        assertEquals(14, TradersFounding.number(country.p, 1_000_000), "one for each region at least");
    }
}
