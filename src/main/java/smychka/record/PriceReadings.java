package smychka.record;

import static smychka.record.Measures.allPeople;
import static smychka.record.Measures.freePrice;
import static smychka.record.Measures.region;
import static smychka.record.Measures.stateGoods;

import smychka.agents.Tally;
import smychka.model.Economy;
import smychka.policy.Lever;

/** How prices and what can be had for them are read from the economy. */
final class PriceReadings {

    /** Farm price of grain in 1913, roubles a tonne. */
    private static final double GRAIN_1913 = 51;
    /** Baking and selling a tonne of grain as bread on the market, over the grain. */
    private static final double MARKET_BREAD = 1.15;

    private PriceReadings() {}

    static void add(Readings<Economy> readings) {
        grain(readings);
        goods(readings);
    }

    private static void grain(Readings<Economy> readings) {
        readings.regionalMean("price_grain_state", (e, r) -> e.nation().now().statePrice, (e, r) -> 1)
                .regionalMean("price_grain_free", (e, r) -> region(e, r).privatePrice(), Measures::traded)
                .regionalMean(
                        "price_grain_ratio",
                        (e, r) -> region(e, r).privatePrice() / e.nation().now().statePrice,
                        Measures::traded)
                .national("price_grain_world", Measures::worldPriceOfGrain)
                .national("price_machines_world", e -> e.nation().now().lever(Lever.WORLD_MACHINE_PRICE))
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
        readings.regionalMean(
                        "price_meat",
                        (e, r) -> region(e, r).meat.price(),
                        (e, r) -> 1 + region(e, r).meat.bought())
                .regionalMean(
                        "price_dairy",
                        (e, r) -> region(e, r).milk.price(),
                        (e, r) -> 1 + region(e, r).milk.bought())
                .national("price_goods_wholesale", e -> e.nation().now().wholesalePrice)
                .national("price_goods_state", Measures::stateGoods)
                .regionalMean(
                        "price_goods_private",
                        (e, r) -> region(e, r).shops.privatePrice(),
                        (e, r) -> 1 + region(e, r).tally(Tally.PRIVATE_GOODS_SOLD))
                .national("goods_price_gap", e -> e.nation().now().privateGoodsPrice / stateGoods(e))
                .national("avail_rural", e -> e.nation().now().servedRural)
                .national("avail_urban", e -> e.nation().now().servedUrban)
                .regional("queue", Measures::unserved, (e, r) -> allPeople(e, r))
                .national("goods_stock_cover", e -> e.nation().industry().cover());
    }
}
