package smychka.report;

import static smychka.report.GrainFigures.added;
import static smychka.report.GrainFigures.sum;
import static smychka.report.PanelSpec.Part.ofCountry;
import static smychka.report.PanelSpec.Reading.SUM_OF_AGRICULTURAL_YEARS;
import static smychka.report.PanelSpec.bars;
import static smychka.report.PanelSpec.lines;
import static smychka.report.PanelSpec.stack;

import java.util.List;
import smychka.report.ChartSpec.Layout;
import smychka.report.PanelSpec.Part;

/** Pictures of where grain goes: the village's balance, the state's channels, procurement and stocks. */
final class GrainCharts {

    /** Levers that move grain from the village to the state. */
    static final List<String> LEVERS =
            List.of("grain.", "tax.in_kind", "procurement.", "collectivization.", "trade.private_freedom");

    private GrainCharts() {}

    static ChartSpec procurement() {
        return new ChartSpec(
                "procurement",
                "Grain procured by the state",
                "Sums of agricultural years, July to June; a year of which the batch lacks months is left out. Thin "
                        + "bars give the 5 to 95 % range of the replications. The lower panel is the same grain month "
                        + "by month; its observed points are planned collections only.",
                Layout.stacked(230),
                List.of(
                        bars(
                                        "grain_procurement",
                                        "Procurement by agricultural year",
                                        "million tonnes, July to June",
                                        SUM_OF_AGRICULTURAL_YEARS)
                                .observed("grain_procurement"),
                        lines("grain_procurement", "Procurement by month", "million tonnes a month")
                                .observed("grain_procurement_month")),
                LEVERS);
    }

    static ChartSpec stocks() {
        return new ChartSpec(
                "grain-stocks",
                "Who holds the grain",
                "Stocks at the end of each month. Grain hidden from collectors is part of what lies on farms.",
                Layout.paired(190),
                List.of(
                        lines("grain_stock_farm", "On farms", "million tonnes"),
                        lines("grain_hidden", "Hidden on farms", "million tonnes"),
                        lines("grain_stock_state", "With the state", "million tonnes"),
                        lines("grain_stock_traders", "With private traders", "million tonnes")),
                LEVERS);
    }

    static ChartSpec village() {
        return new ChartSpec(
                "grain-balance",
                "What became of the village's grain",
                "The harvest of each agricultural year, July to June, split into its uses. Above nought the parts add "
                        + "up to the harvest and what was drawn from stores or got from the state, which hang below. Private "
                        + "trade is what remains: what was sold to traders and towns, less seed aid and what the state "
                        + "sold to villages, which the tables do not hold; below nought, the village got more than that way "
                        + "it gave.",
                Layout.paired(230),
                List.of(stack("", "million tonnes, July to June", SUM_OF_AGRICULTURAL_YEARS, villageParts())),
                LEVERS);
    }

    private static List<Part> villageParts() {
        var taken = sum("grain_procurement_tax").plus(sum("grain_seized"));
        return List.of(
                ofCountry("seed", Theme.OLIVE, GrainFigures.SEED, "grain_seed"),
                ofCountry(
                        "eaten in villages",
                        Theme.SAND,
                        GrainFigures.EATEN_IN_VILLAGES,
                        "grain_eaten_rural",
                        "population_rural"),
                ofCountry("fed to animals", Theme.PINE, sum("grain_feed"), "grain_feed"),
                ofCountry(
                        "sold freely to the state",
                        Theme.SKY,
                        sum("grain_procurement_voluntary"),
                        "grain_procurement_voluntary"),
                ofCountry("tax in kind and seizures", Theme.WINE, taken, "grain_procurement_tax", "grain_seized"),
                ofCountry(
                        "delivered by kolkhozes",
                        Theme.ROSE,
                        sum("grain_procurement_quota"),
                        "grain_procurement_quota"),
                ofCountry("spoiled", Theme.STONE, sum("grain_spoiled"), "grain_spoiled"),
                ofCountry(
                        "put into stores, or drawn from them",
                        Theme.SLATE,
                        added("grain_stock_farm"),
                        "grain_stock_farm"),
                ofCountry("private trade (what remains)", Theme.INDIGO, rest(), "grain_harvest", "grain_procurement"),
                ofCountry(
                        "got from the state: relief, contracts, rations",
                        Theme.MINT,
                        GrainFigures.GIVEN_TO_VILLAGES.times(-1),
                        "grain_relief",
                        "grain_contract_supply",
                        "grain_outside_rations"));
    }

    /** What went into private trade, as far as the tables tell. */
    private static YearFigure rest() {
        return GrainFigures.HARVEST
                .minus(GrainFigures.SEED)
                .minus(GrainFigures.EATEN_IN_VILLAGES)
                .minus(sum("grain_feed"))
                .minus(sum("grain_procurement"))
                .minus(sum("grain_spoiled"))
                .minus(added("grain_stock_farm"))
                .plus(GrainFigures.GIVEN_TO_VILLAGES);
    }

    static ChartSpec channels() {
        return new ChartSpec(
                "grain-channels",
                "The state's grain: whence and whither",
                "Left, by which channel grain came to the state in each agricultural year; right, where it went. Bread for "
                        + "the towns is what remains: the towns' supply together with seed aid and sales to villages, which the "
                        + "tables do not hold apart. Grain drawn from the state's stock hangs below nought.",
                Layout.paired(200),
                List.of(
                        stack("Whence", "million tonnes, July to June", SUM_OF_AGRICULTURAL_YEARS, sources())
                                .sharing("state"),
                        stack("Whither", "million tonnes, July to June", SUM_OF_AGRICULTURAL_YEARS, uses())
                                .sharing("state")),
                LEVERS);
    }

    private static List<Part> sources() {
        return List.of(
                ofCountry("sold freely", Theme.SKY, sum("grain_procurement_voluntary"), "grain_procurement_voluntary"),
                ofCountry("tax in kind", Theme.OLIVE, sum("grain_procurement_tax"), "grain_procurement_tax"),
                ofCountry("taken by force", Theme.WINE, sum("grain_seized"), "grain_seized"),
                ofCountry(
                        "delivered by kolkhozes",
                        Theme.ROSE,
                        sum("grain_procurement_quota"),
                        "grain_procurement_quota"),
                ofCountry("imported", Theme.COAL, sum("grain_imports"), "grain_imports"));
    }

    private static List<Part> uses() {
        return List.of(
                ofCountry(
                        "bread for the towns (what remains)",
                        Theme.SAND,
                        GrainFigures.BREAD_FOR_TOWNS,
                        "grain_procurement"),
                ofCountry(
                        "relief, contract growers, rations outside towns",
                        Theme.PINE,
                        GrainFigures.GIVEN_TO_VILLAGES,
                        "grain_relief",
                        "grain_contract_supply",
                        "grain_outside_rations"),
                ofCountry("army and industry", Theme.MINT, sum("grain_use_industry"), "grain_use_industry"),
                ofCountry("exported", Theme.INDIGO, sum("grain_exports"), "grain_exports"),
                ofCountry("lost", Theme.STONE, sum("grain_state_loss"), "grain_state_loss"),
                ofCountry(
                        "put into stock, or drawn from it",
                        Theme.SLATE,
                        added("grain_stock_state"),
                        "grain_stock_state"));
    }
}
