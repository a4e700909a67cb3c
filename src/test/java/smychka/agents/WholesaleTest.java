package smychka.agents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static smychka.agents.LittleCountry.SCALE;
import static smychka.agents.LittleCountry.usual;
import static smychka.scenario.Parameter.*;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import smychka.ledger.Flow;
import smychka.policy.Lever;
import smychka.scenario.Parameters;

/** What traders order from the trusts, and what they get. */
class WholesaleTest {

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

    @Test
    void tradersOrderWithPartOfTheirPurseInTheShareOfTheirCapital() {
        double rivals = 2.4e8 / SCALE;
        var country = country(Map.of(Lever.TRADE_GOODS_TO_PRIVATE, 1.0));
        var region = country.regions.get(0);
        var rich = country.trader(region, region, 4000);
        var poor = country.trader(region, region, 1000);
        var beggar = country.trader(region, region, 20);
        double orders = 5000 * usual(TRADERS_GOODS_PURSE);
        opened(country, 2000, 2.4);
        double share = orders / (orders + rivals);
        assertEquals(share, country.now.tradersShare, 1e-9);
        double price = 1.5 * usual(WHOLESALE_TO_TRADERS);
        long sold = (long) Math.min(2000 * usual(GOODS_FLOW) * share, orders / price);
        assertEquals(sold, country.posted(Flow.WHOLESALE));
        assertEquals((long) (sold * price), country.posted(Flow.WHOLESALE_PAID));
        assertEquals(sold * 0.8, rich.goods, 1.0);
        assertEquals(sold, rich.goods + poor.goods);
        assertEquals(5000 - (long) (sold * price), rich.money + poor.money);
        assertEquals(20, beggar.money);
        assertEquals(0, beggar.goods);
    }

    @Test
    void theDecreeLimitsWhatPrivateTradeGetsAndThePurseToo() {
        var limited = country(Map.of(Lever.TRADE_GOODS_TO_PRIVATE, 0.3));
        limited.trader(limited.regions.get(0), limited.regions.get(0), 1_000_000);
        opened(limited, 2000);
        assertEquals(0.3, limited.now.tradersShare, 0.0);
        assertEquals((long) (2000 * usual(GOODS_FLOW) * 0.3), limited.posted(Flow.WHOLESALE));
        var purse = country(Map.of(Lever.TRADE_GOODS_TO_PRIVATE, 1.0));
        purse.trader(purse.regions.get(0), purse.regions.get(0), 1000);
        opened(purse, 200_000);
        double price = 1.5 * usual(WHOLESALE_TO_TRADERS);
        assertEquals((long) (1000 * usual(TRADERS_GOODS_PURSE) / price), purse.posted(Flow.WHOLESALE));
        assertEquals(0, opened(country(Map.of()), 1000).goods() - 1000);
    }

    @Test
    void nobodyOrdersGoodsWithoutALicence() {
        var country = country(Map.of(Lever.TRADE_GOODS_TO_PRIVATE, 1.0));
        var nepman = country.trader(country.regions.get(0), country.regions.get(0), 100_000);
        nepman.trading = false;
        opened(country, 2000);
        assertEquals(0, nepman.goods);
        assertEquals(0, country.posted(Flow.WHOLESALE));
    }

    @Test
    void tradersOrderNoMoreThanFillsTheirShelvesForTheMonthsTheySellAhead() {
        var country = country(Map.of(Lever.TRADE_GOODS_TO_PRIVATE, 1.0));
        var nepman = country.trader(country.regions.get(0), country.regions.get(0), 1_000_000);
        nepman.goods = 300;
        shops(country).privateOffered = 1000;
        shops(country).privateDemand = 400;
        opened(country, 200_000);
        assertEquals(400 * usual(TRADERS_COVER) - 300, country.posted(Flow.WHOLESALE), 1.01);
    }

    @Test
    void tradersWithFullShelvesOrderNothing() {
        var country = country(Map.of(Lever.TRADE_GOODS_TO_PRIVATE, 1.0));
        var nepman = country.trader(country.regions.get(0), country.regions.get(0), 1_000_000);
        nepman.goods = (long) (400 * usual(TRADERS_COVER));
        shops(country).privateOffered = 1000;
        shops(country).privateDemand = 400;
        opened(country, 200_000);
        assertEquals(0, country.posted(Flow.WHOLESALE));
    }

    @Test
    void tradersOfWhomMoreIsAskedThanTheyHaveOrderAllTheirPursesPay() {
        var country = country(Map.of(Lever.TRADE_GOODS_TO_PRIVATE, 1.0));
        country.trader(country.regions.get(0), country.regions.get(0), 10_000);
        shops(country).privateOffered = 1000;
        shops(country).privateDemand = 1_000_000;
        opened(country, 200_000);
        assertEquals(10_000 * usual(TRADERS_GOODS_PURSE), country.posted(Flow.WHOLESALE_PAID), 0.02 * 10_000);
    }
}
