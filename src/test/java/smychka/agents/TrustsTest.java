package smychka.agents;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static smychka.agents.LittleCountry.SCALE;
import static smychka.agents.LittleCountry.usual;
import static smychka.scenario.Parameter.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import smychka.ledger.Flow;
import smychka.policy.Lever;
import smychka.random.Draws;
import smychka.scenario.Parameters;

/** What trusts have of each other: customers, workers, raw material, investment, credit and the plant of those closed. */
class TrustsTest {

    private static final long PLENTY = 1L << 40;

    private LittleCountry country;

    @BeforeEach
    void aCountryOfFreeTrustsWithoutCredit() {
        country = country(Map.of());
    }

    private static LittleCountry country(Map<Lever, Double> levers) {
        var set = new EnumMap<Lever, Double>(Lever.class);
        set.put(Lever.INDUSTRY_PRICES_FIXED, 0.0);
        set.put(Lever.INDUSTRY_PRICE_ORDER, 0.0);
        set.put(Lever.INDUSTRY_CREDIT, 0.0);
        set.putAll(levers);
        return new LittleCountry(Parameters.reference(), 1922, 3, set, 0);
    }

    private Trust priced(double price, long goods) {
        return new Trust(country.p.with(FOUNDING_GOODS_PRICE, price), Math.round(100 * price), 0.5, 1, goods);
    }

    private Industry of(Trust... trusts) {
        return new Industry(country.p, new ArrayList<>(List.of(trusts)), PLENTY);
    }

    private void produce(Industry industry) {
        industry.produce(country.now, new Labour(country.p), 1, country.nation);
    }

    @Test
    void whoAsksHalfThePriceSellsSixteenTimesAsMuchOfTheSameStock() {
        var dear = priced(2, 10_000);
        var cheap = priced(1, 10_000);
        country.now.wholesalePrice = 1;
        of(dear, cheap).sell(country.now, 1700, 1);
        assertEquals(10_000 - 100, dear.goods());
        assertEquals(10_000 - 1600, cheap.goods());
        assertEquals(1600, cheap.sales(), 0.0);
    }

    @Test
    void whatTheCheapHaveNotGotTheDearSell() {
        var dear = priced(2, 10_000);
        var cheap = priced(1, 1000);
        country.now.wholesalePrice = 1;
        of(dear, cheap).sell(country.now, 4000, 1);
        assertEquals(0, cheap.goods());
        assertEquals(10_000 - 3000, dear.goods());
    }

    @Test
    void eightAlikeMakeAndAskWhatOneDoes() {
        long[] eighth = new long[8];
        Arrays.fill(eighth, 5000);
        var one = country.industry(PLENTY, 40_000);
        var eight = country.industry(PLENTY, eighth);
        produce(one);
        double price = country.now.wholesalePrice;
        country.now.wholesalePrice = 1.5;
        produce(eight);
        assertEquals(one.output(), eight.output(), 1e-12);
        assertEquals(one.capital(), eight.capital(), 1e-12);
        assertEquals(one.utilisation(), eight.utilisation(), 1e-12);
        assertEquals((double) one.goods(), eight.goods(), 16.0, "whole units are cut off once for each trust");
        assertEquals(price, country.now.wholesalePrice, 1e-6);
        assertEquals(0, eight.priceSpread(), 1e-6);
    }

    @Test
    void theWholesalePriceIsTheMeanBySales() {
        var industry = of(priced(1, 1000), priced(2, 3000));
        produce(industry);
        var first = industry.trusts().get(0);
        var second = industry.trusts().get(1);
        assertEquals((first.price() + 3 * second.price()) / 4, country.now.wholesalePrice, 1e-12);
    }

    @Test
    void creditGoesWhereStocksLieAndAddsUpToWhatIsLent() {
        country = country(Map.of(Lever.INDUSTRY_CREDIT, 0.4));
        var full = priced(1.5, 9000);
        var empty = priced(1.5, 9000);
        empty.sell(6000, 0);
        var industry = of(full, empty);
        produce(industry);
        assertTrue(full.credit() > 0.4 && empty.credit() < 0.4);
        double lent = full.credit() * full.sales() + empty.credit() * empty.sales();
        assertEquals(0.4 * industry.sales(), lent, 1e-9);
        assertEquals(1, industry.creditShare(7, 7), 1e-12);
    }

    @Test
    void withoutCreditTheFullerStoreSellsCheaper() {
        var full = priced(1.1, 90_000);
        var empty = priced(1.1, 90_000);
        empty.sell(75_000, 0);
        produce(of(full, empty));
        assertTrue(full.price() < empty.price());
    }

    @Test
    void workersRawMaterialAndInvestmentAreSharedOut() {
        country = country(Map.of(Lever.INDUSTRY_PRICES_FIXED, 1.0, Lever.INDUSTRY_PRICE_ORDER, 1.5));
        var large = new Trust(country.p, 1, 0.75, 1, 3000);
        var small = new Trust(country.p, 2, 0.25, 1, 1000);
        var industry = new Industry(country.p, new ArrayList<>(List.of(large, small)), 4000);
        produce(industry);
        assertEquals(3, large.output() / small.output(), 1e-2);
        assertEquals(3, large.capital() / small.capital(), 1e-9);
        long used = country.posted(Flow.RAW_MATERIAL_USED);
        assertEquals(4000 / 8, used, "made to last to the new crop");
        for (int month = 0; month < usual(CONSTRUCTION_LAG); month++) {
            produce(industry);
        }
        assertEquals(3, large.capital() / small.capital(), 1e-2);
    }

    /** Two trusts of which one cannot sell; the other sells all it makes. */
    private Industry unequal(Trust stuck, Trust busy, int months) {
        var industry = of(stuck, busy);
        for (int month = 0; month < months; month++) {
            busy.sell(busy.goods() / 2, 1);
            stuck.sell(0, 1);
            produce(industry);
        }
        return industry;
    }

    @Test
    void aTrustThatCannotSellIsClosedAndNothingIsLost() {
        var stuck = priced(1.5, 1_000_000);
        var busy = priced(1.4, 50_000);
        int months = (int) usual(CLOSING_MONTHS);
        var industry = unequal(stuck, busy, months - 1);
        assertEquals(2, industry.trusts().size());
        long goods = industry.goods();
        double capital = industry.capital();
        long made = country.posted(Flow.OUTPUT_FOR_CONSUMPTION) - country.posted(Flow.GOODS_SCRAPPED);
        produce(industry);
        made = country.posted(Flow.OUTPUT_FOR_CONSUMPTION) - country.posted(Flow.GOODS_SCRAPPED) - made;
        assertEquals(List.of(busy), industry.trusts());
        assertEquals(1, industry.closures());
        assertEquals(stuck.goods(), country.posted(Flow.STOCK_OF_CLOSED_TRUSTS));
        assertEquals(goods + made, industry.goods(), "its stock is sold on by the other");
        double wear = usual(DEPRECIATION) / 12 * capital;
        assertEquals(capital - wear + usual(FOUNDING_PIPELINE), industry.capital(), 1e-9);
        double atWork = busy.utilisation() * busy.capital();
        assertTrue(atWork > 0 && industry.utilisation() < stuck.utilisation(), "part of its plant is put to rest");
    }

    @Test
    void whereTheStateFixesPricesNoTrustIsClosedNorIsTheLastOne() {
        country = country(Map.of(Lever.INDUSTRY_PRICES_FIXED, 1.0, Lever.INDUSTRY_PRICE_ORDER, 1.5));
        int months = 2 * (int) usual(CLOSING_MONTHS);
        assertEquals(
                2,
                unequal(priced(1.5, 1_000_000), priced(1.4, 50_000), months)
                        .trusts()
                        .size());
        country = country(Map.of());
        var alone = of(priced(1.5, 1_000_000));
        for (int month = 0; month < months; month++) {
            produce(alone);
        }
        assertTrue(alone.trusts().get(0).troubled() >= usual(CLOSING_MONTHS));
        assertEquals(1, alone.trusts().size());
    }

    @Test
    void aTakenOverPlantWorksAsFarAsItIsKeptAtWork() {
        var closed = priced(1, 500);
        var heir = priced(2, 700);
        double atWork = heir.utilisation() * heir.capital();
        heir.takeOver(closed, 1, closed.goods());
        assertEquals(1200, heir.goods());
        assertEquals(usual(K0), heir.capital(), 1e-12);
        assertEquals(atWork * (1 + usual(CLOSED_AT_WORK)), heir.utilisation() * heir.capital(), 1e-12);
        assertEquals(1200 / usual(FOUNDING_COVER), heir.sales(), 1e-9);
    }

    @Test
    void foundingDividesIndustryUnequallyAndLeavesItsSumsAlone() {
        var found = new TrustsFounding(country.p, new Draws(5)).found(country.now);
        assertEquals(8, found.trusts().size());
        assertEquals(usual(K0), found.capital(), 1e-9);
        assertEquals((long) (usual(FOUNDING_GOODS) * 1e11 / SCALE), found.goods());
        double products = 0;
        for (var trust : found.trusts()) {
            products += trust.capital() * trust.productivity();
        }
        assertEquals(usual(K0), products, 1e-9);
        var again = new TrustsFounding(country.p, new Draws(5)).found(country.now);
        assertEquals(found.digest(), again.digest());
        var others = new TrustsFounding(country.p, new Draws(6)).found(country.now);
        assertNotEquals(found.digest(), others.digest());
        var alike =
                country.p.with(TRUST_SIZE_SD, 0).with(TRUST_PRODUCTIVITY_SD, 0).with(TRUSTS, 4);
        var capitals = new TrustsFounding(alike, new Draws(5))
                .found(country.now).trusts().stream()
                        .mapToDouble(Trust::capital)
                        .toArray();
        double quarter = usual(K0) / 4;
        assertArrayEquals(new double[] {quarter, quarter, quarter, quarter}, capitals, 1e-12);
    }
}
