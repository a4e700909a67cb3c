package smychka.report;

import static smychka.report.PanelSpec.Reading.SUM_OF_AGRICULTURAL_YEARS;
import static smychka.report.PanelSpec.Reading.SUM_OF_CALENDAR_YEARS;
import static smychka.report.PanelSpec.map;

import java.util.List;
import java.util.Set;
import smychka.report.ChartSpec.Layout;
import smychka.report.PanelSpec.Part;
import smychka.report.PanelSpec.Reading;

/** Maps of the regions, one a year. The limits of colours are the same in all batches, so that pictures compare. */
final class MapCharts {

    private static final YearKind YEAR = YearKind.AGRICULTURAL;

    private MapCharts() {}

    static List<ChartSpec> all() {
        return List.of(harvest(), procurement(), deaths(), price());
    }

    private static ChartSpec harvest() {
        return chart(
                "map-harvest",
                "The harvest by region",
                "Grain threshed in each year's harvest, a hectare sown.",
                spec(
                        "tonnes a hectare",
                        SUM_OF_CALENDAR_YEARS,
                        (run, year) -> run.at("yield", YearKind.HARVEST.first(year)),
                        Shades.cool(0.4, 0.6, 0.7, 0.8, 1.0),
                        "yield"));
    }

    private static ChartSpec procurement() {
        return chart(
                "map-procurement",
                "What the state took of the harvest, by region",
                "All grain that came to the state from July to June, bought, taxed or taken, over the harvest it came from.",
                spec(
                        "percent of the harvest",
                        SUM_OF_AGRICULTURAL_YEARS,
                        YearFigure.sum("grain_procurement", YEAR)
                                .times(100)
                                .over((run, year) -> run.at("grain_harvest", YearKind.HARVEST.first(year))),
                        Shades.warm(5.0, 10.0, 20.0, 30.0, 40.0),
                        "grain_procurement",
                        "grain_harvest"));
    }

    private static ChartSpec deaths() {
        YearFigure people = YearFigure.mean("population_rural", YearKind.CALENDAR)
                .plus(YearFigure.mean("population_urban", YearKind.CALENDAR));
        return chart(
                "map-deaths",
                "Deaths by region",
                "All deaths of a calendar year over the people living there, in villages and towns.",
                spec(
                        "deaths per 1000 people",
                        SUM_OF_CALENDAR_YEARS,
                        YearFigure.sum("deaths", YearKind.CALENDAR).over(people),
                        Shades.warm(25.0, 30.0, 40.0, 60.0, 90.0),
                        "deaths",
                        "population_rural",
                        "population_urban"));
    }

    private static ChartSpec price() {
        return chart(
                "map-price",
                "The private price of grain by region",
                "Mean over the months of the agricultural year, July to June.",
                spec(
                        "roubles a tonne, private market",
                        SUM_OF_AGRICULTURAL_YEARS,
                        YearFigure.mean("price_grain_free", YEAR),
                        Shades.cool(50.0, 75.0, 100.0, 200.0, 500.0),
                        "price_grain_free"));
    }

    private static ChartSpec chart(String id, String title, String caption, PanelSpec panel) {
        return new ChartSpec(id, title, caption, Layout.stacked(0), List.of(panel), List.of());
    }

    private static PanelSpec spec(
            String unit, Reading reading, YearFigure figure, Shades shades, String... indicators) {
        return map("", unit, reading, new Part("", Theme.TEXT, Set.of(indicators), "", figure), shades);
    }
}
