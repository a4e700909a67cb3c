package smychka.report;

import static smychka.report.PanelSpec.Reading.OF_THE_YEAR_ENDED;
import static smychka.report.PanelSpec.Reading.SUM_OF_AGRICULTURAL_YEARS;
import static smychka.report.PanelSpec.bars;
import static smychka.report.PanelSpec.lines;

import java.util.List;
import smychka.report.ChartSpec.Layout;

/** Pictures of output, prices, trade and money. */
final class TradeCharts {

    private TradeCharts() {}

    static ChartSpec output() {
        return new ChartSpec(
                "output",
                "Output of fields and factories",
                "The harvest stands at August, when it is known. Industry is an index so that the model's own units "
                        + "and the published indices can share an axis: each published index is 100 in its 1926; the "
                        + "model is 100 at the mean median of 1926 in the first scenario, one base for all scenarios.",
                Layout.stacked(230),
                List.of(
                        lines("grain_harvest", "Grain harvest", "million tonnes")
                                .observed("grain_harvest_best"),
                        lines("industry_output", "Industrial output", "index, 1926 = 100")
                                .index(1926)
                                .observed("industry_index_western", "industry: Western", 1)
                                .observed("industry_index_official", "industry: official", 1)),
                List.of("industry.", "collectivization.", "crops.", "weather.", "village.sowing"));
    }

    static ChartSpec prices() {
        return new ChartSpec(
                "prices",
                "Prices of grain and manufactures",
                "Monthly prices. The model's grain is a mean of rye and wheat, which were quoted apart; observed "
                        + "state prices are means of agricultural years (July to June), observed shop prices those of "
                        + "October.",
                Layout.paired(215),
                List.of(
                        lines("price_grain_state", "Grain, bought by the state", "roubles per tonne")
                                .observed("procurement_price_rye", "state grain: rye", 1)
                                .observed("procurement_price_wheat", "state grain: wheat", 1),
                        lines("price_grain_free", "Grain, private market", "roubles per tonne")
                                .mayBend(),
                        lines("price_goods_state", "Manufactures, state shops", "retail price, 1913 = 1")
                                .sharing("shops")
                                .observed("retail_price_mfg_state", "", 0.01),
                        lines("price_goods_private", "Manufactures, private shops", "retail price, 1913 = 1")
                                .sharing("shops")
                                .observed("retail_price_mfg_private", "", 0.01)),
                List.of("grain.", "industry.price", "industry.credit", "trade.private_freedom", "trade.goods"));
    }

    static ChartSpec scissors() {
        return new ChartSpec(
                "scissors",
                "The scissors: prices of manufactures against grain",
                "The ratio is 1 when wholesale manufactures and farm grain stand as they stood to each other in "
                        + "1913; above 1 the blades are open against the village. The lower panels show the two "
                        + "blades themselves, medians of the replications, with the gap between them shaded.",
                new Layout(2, 1, 215),
                List.of(
                        lines("scissors_ratio", "Price ratio, manufactures to grain", "1913 = 1")
                                .reference(1)
                                .observed("scissors_ratio"),
                        lines(
                                        "price_goods_wholesale",
                                        "The blades",
                                        "1913 = 1; full: manufactures, wholesale; dashed: grain")
                                .sharing("blades")
                                .mayBend()
                                .blades()),
                List.of("grain.state_price", "grain.flexible", "industry.price", "industry.credit", "tax.in_kind"));
    }

    static ChartSpec goods() {
        return new ChartSpec(
                "goods-famine",
                "The goods famine",
                "How far town goods could be had at the state's price, how long the queues were that got none, how far private "
                        + "shops were dearer, and what lay in the trusts' stores.",
                Layout.paired(190),
                List.of(
                        lines("avail_rural", "Served at the state's price, villages", "percent of demand")
                                .times(100)
                                .sharing("served"),
                        lines("avail_urban", "Served at the state's price, towns", "percent of demand")
                                .times(100)
                                .sharing("served"),
                        lines("queue", "Turned away from state shops", "percent of what was wanted")
                                .times(100),
                        lines("goods_price_gap", "Private over state shop price", "ratio")
                                .reference(1)
                                .mayBend(),
                        lines("goods_stock_cover", "Stock of the trusts", "months of sales")
                                .mayBend(),
                        lines("price_bread_ratio", "Market over ration price of bread", "ratio")
                                .mayBend()
                                .observed("kolkhoz_to_state_bread_price_ratio")),
                List.of("industry.price", "industry.investment", "trade.goods", "food.rationing", "trade.private"));
    }

    static ChartSpec nepmen() {
        return new ChartSpec(
                "nepmen",
                "The nepmen",
                "Private traders and their share of trade. Shares are of agricultural years, drawn at their middle; "
                        + "observed figures are of economic years, October to September, and count licences.",
                Layout.paired(190),
                List.of(
                        lines("nepman_number", "Traders in business", "thousand")
                                .observed("private_traders_licences"),
                        lines("nepman_capital", "Their money and stocks", "million roubles")
                                .mayBend(),
                        lines("private_share_retail", "Share of retail trade", "percent")
                                .times(100)
                                .read(OF_THE_YEAR_ENDED)
                                .sharing("share")
                                .observed("private_share_retail"),
                        lines("private_share_grain", "Share of grain sold off farms", "percent")
                                .times(100)
                                .read(OF_THE_YEAR_ENDED)
                                .sharing("share")),
                List.of("trade.", "tax.traders", "industry.price"));
    }

    static ChartSpec money() {
        return new ChartSpec(
                "money",
                "Budget and money",
                "The treasury issues what it lacks, so that money in circulation is the sum of all its deficits. "
                        + "Observed currency is that of 1 October.",
                Layout.paired(190),
                List.of(
                        bars(
                                "budget_balance",
                                "Budget balance",
                                "million roubles, July to June",
                                SUM_OF_AGRICULTURAL_YEARS),
                        lines("currency", "Money in circulation", "million roubles")
                                .mayBend()
                                .observed("currency_in_circulation"),
                        lines("money_rural", "Money of a peasant household", "roubles")
                                .mayBend(),
                        lines("cost_of_living", "Cost of living", "1913 = 1")
                                .mayBend()
                                .observed("retail_price_index_all_1913", "", 0.01)),
                List.of("tax.", "industry.wage", "industry.investment", "grain.state_price", "grain.flexible"));
    }

    static ChartSpec trade() {
        return new ChartSpec(
                "foreign-trade",
                "Grain and machines across the border",
                "Sums of agricultural years, July to June. Machines are what grain and credit buy; history paid for most of its own with timber, oil and furs, which the model does not have.",
                Layout.stacked(200),
                List.of(
                        bars(
                                        "grain_exports",
                                        "Grain exported",
                                        "million tonnes, July to June",
                                        SUM_OF_AGRICULTURAL_YEARS)
                                .observed("grain_exports_ag"),
                        bars(
                                "grain_imports",
                                "Grain imported",
                                "million tonnes, July to June",
                                SUM_OF_AGRICULTURAL_YEARS),
                        lines("machinery_imports", "Machines bought abroad", "M roubles of 1929 a year")
                                .read(OF_THE_YEAR_ENDED)
                                .observed("machinery_imports")),
                List.of("world."));
    }
}
