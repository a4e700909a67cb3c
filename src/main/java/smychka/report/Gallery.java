package smychka.report;

import static smychka.report.PanelSpec.Reading.OF_THE_YEAR_ENDED;
import static smychka.report.PanelSpec.Reading.SUM_OF_AGRICULTURAL_YEARS;
import static smychka.report.PanelSpec.Reading.SUM_OF_CALENDAR_YEARS;
import static smychka.report.PanelSpec.bars;
import static smychka.report.PanelSpec.lines;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import smychka.report.ChartSpec.Layout;

/** The pictures of a report, in order. */
final class Gallery {

    /** Levers that move grain from the village to the state. */
    private static final List<String> GRAIN =
            List.of("grain.", "tax.in_kind", "procurement.", "collectivization.", "trade.private_freedom");

    private static final List<String> FOOD =
            List.of("food.", "procurement.", "collectivization.", "world.grain", "repression.", "population.");

    private Gallery() {}

    static List<ChartSpec> charts() {
        return List.of(
                output(),
                prices(),
                scissors(),
                workforce(),
                procurement(),
                stateGrain(),
                herds(),
                collectivization(),
                population(),
                wage(),
                food(),
                deaths());
    }

    /** Every indicator that some picture shows. */
    static Set<String> indicators() {
        return charts().stream()
                .flatMap(chart -> chart.panels().stream())
                .map(PanelSpec::indicator)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static ChartSpec output() {
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

    private static ChartSpec prices() {
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

    private static ChartSpec scissors() {
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

    private static ChartSpec workforce() {
        return new ChartSpec(
                "workforce",
                "The urban workforce",
                "Wage and salary earners outside farming, and those who look for such work. Observed employment is a "
                        + "mean of economic years (October to September) to 1926/27, of calendar years after.",
                Layout.stacked(230),
                List.of(
                        lines("employment", "Employed for wages outside farming", "million people")
                                .observed("nonag_wage_employment"),
                        lines("unemployment", "Without work", "million people")),
                List.of("industry.", "population.passports", "collectivization.target", "repression."));
    }

    private static ChartSpec procurement() {
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
                GRAIN);
    }

    private static ChartSpec stateGrain() {
        return new ChartSpec(
                "state-grain",
                "The state's grain: exports and stock",
                "Exports are sums of agricultural years, July to June; the observed ones are net of small imports.",
                Layout.stacked(200),
                List.of(
                        bars(
                                        "grain_exports",
                                        "Grain exported",
                                        "million tonnes, July to June",
                                        SUM_OF_AGRICULTURAL_YEARS)
                                .observed("grain_exports_ag"),
                        lines("grain_stock_state", "Grain held by the state", "million tonnes, end of month")),
                List.of("world.", "grain.reserve", "food.rationing", "food.army"));
    }

    private static ChartSpec herds() {
        return new ChartSpec(
                "herds",
                "The herds",
                "Counted in June, in the model as in the sources.",
                Layout.paired(190),
                List.of(
                        lines("horses", "Horses", "million head, June").observed("horses"),
                        lines("cattle", "Cattle", "million head, June").observed("cattle"),
                        lines("pigs", "Pigs", "million head, June"),
                        lines("sheep_goats", "Sheep and goats", "million head, June")),
                List.of("procurement.meat", "collectivization.", "repression."));
    }

    private static ChartSpec collectivization() {
        return new ChartSpec(
                "collectivization",
                "Collectivization and deportation",
                "Households in kolkhozes at each month's end, observed ones in June. The share is driven towards a "
                        + "target set by decree, so that it shows the policy rather than the model. Deported persons are "
                        + "sums of calendar years; those who fled or lost their property without being deported are not "
                        + "in them.",
                Layout.stacked(200),
                List.of(
                        lines(
                                        "collectivised_share",
                                        "Households in kolkhozes",
                                        "percent of peasant households, driven towards the decreed target")
                                .observed("collectivised_households_pct"),
                        bars("exiled_persons", "People deported", "million a year", SUM_OF_CALENDAR_YEARS)
                                .times(0.001)
                                .observed("dekulakised_exiled_persons", "", 0.001)),
                List.of("collectivization.", "repression."));
    }

    private static ChartSpec population() {
        return new ChartSpec(
                "population",
                "Population of village and town",
                "End of each month. Observed figures are of 1 January, in the borders of 1922 to 1939; those of the "
                        + "towns are interpolated between censuses.",
                Layout.stacked(200),
                List.of(
                        lines("population_rural", "Villages", "million people").observed("population_rural"),
                        lines("population_urban", "Towns", "million people").observed("population_urban")),
                List.of("population.", "repression.", "collectivization.target", "procurement.searches"));
    }

    private static ChartSpec wage() {
        return new ChartSpec(
                "wage",
                "Real wage in industry",
                "Wages in industry over the cost of living. Observed figures are means of economic years (October to "
                        + "September) to 1927/28, of calendar years after; under rationing they depend heavily on "
                        + "which prices are taken.",
                Layout.stacked(300),
                List.of(lines("real_wage", "Real wage in industry", "1913 = 1")
                        .reference(1)
                        .observed("real_wage_index_industry", "", 0.01)),
                List.of("industry.wage", "industry.price", "tax.urban", "food.bread", "food.rationing"));
    }

    private static ChartSpec food() {
        return new ChartSpec(
                "food",
                "Food of village and town",
                "Energy from all food, month by month, and grain eaten in each agricultural year, drawn at its middle.",
                Layout.paired(200),
                List.of(
                        lines("calories_rural", "Energy, villages", "kcal per head and day")
                                .sharing("energy"),
                        lines("calories_urban", "Energy, towns", "kcal per head and day")
                                .sharing("energy"),
                        lines("grain_eaten_rural", "Grain eaten, villages", "kg per head and year")
                                .read(OF_THE_YEAR_ENDED)
                                .sharing("grain")
                                .observed("grain_consumption_rural"),
                        lines("grain_eaten_urban", "Grain eaten, towns", "kg per head and year")
                                .read(OF_THE_YEAR_ENDED)
                                .sharing("grain")
                                .observed("grain_consumption_urban")),
                FOOD);
    }

    private static ChartSpec deaths() {
        return new ChartSpec(
                "deaths",
                "Deaths, and deaths from hunger",
                "Sums of calendar years. In the model, deaths from hunger are those beyond the deaths that normal food "
                        + "would have brought; the observed ones are estimates of excess deaths in the famines.",
                Layout.stacked(210),
                List.of(
                        bars("deaths", "All deaths", "million a year", SUM_OF_CALENDAR_YEARS)
                                .times(0.001)
                                .observed("deaths", "", 0.001),
                        bars("deaths_hunger", "Deaths from hunger", "million a year", SUM_OF_CALENDAR_YEARS)
                                .times(0.001)
                                .observed("excess_deaths_famine")),
                FOOD);
    }
}
