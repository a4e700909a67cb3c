package smychka.report;

import static smychka.report.PanelSpec.Part.ofCountry;
import static smychka.report.PanelSpec.Reading.COUNT_OF_JUNE;
import static smychka.report.PanelSpec.Reading.OF_THE_YEAR_ENDED;
import static smychka.report.PanelSpec.Reading.SUM_OF_CALENDAR_YEARS;
import static smychka.report.PanelSpec.bars;
import static smychka.report.PanelSpec.lines;
import static smychka.report.PanelSpec.stack;

import java.util.List;
import java.util.Set;
import smychka.record.Scope;
import smychka.report.ChartSpec.Layout;
import smychka.report.PanelSpec.Part;

/** Pictures of people: work and wages, food and deaths, the classes of the village, herds and kolkhozes. */
final class PeopleCharts {

    private static final List<String> FOOD =
            List.of("food.", "procurement.", "collectivization.", "world.grain", "repression.", "population.");

    private PeopleCharts() {}

    static ChartSpec workforce() {
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

    static ChartSpec wage() {
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

    static ChartSpec population() {
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

    static ChartSpec herds() {
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

    static ChartSpec collectivization() {
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

    static ChartSpec food() {
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

    static ChartSpec deaths() {
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

    static ChartSpec causes() {
        return new ChartSpec(
                "deaths-by-cause",
                "Deaths by cause",
                "Sums of calendar years. Hunger and the epidemics it breeds: deaths beyond those that the same people would "
                        + "have had on a full diet. Deaths in deportation are those on the way to exile.",
                Layout.paired(200),
                List.of(stack("", "million a year", SUM_OF_CALENDAR_YEARS, causeParts())),
                FOOD);
    }

    private static List<Part> causeParts() {
        var hunger = deaths("deaths_hunger");
        var epidemic = deaths("deaths_epidemic");
        var repression = deaths("deaths_repression");
        var other = deaths("deaths").minus(hunger).minus(epidemic).minus(repression);
        return List.of(
                ofCountry("as in well-fed years", Theme.STONE, other, "deaths"),
                ofCountry("hunger", Theme.WINE, hunger, "deaths_hunger"),
                ofCountry("epidemics bred by hunger", Theme.SAND, epidemic, "deaths_epidemic"),
                ofCountry("deportation", Theme.INDIGO, repression, "deaths_repression"));
    }

    private static YearFigure deaths(String indicator) {
        return YearFigure.sum(indicator, YearKind.CALENDAR).times(0.001);
    }

    static ChartSpec classes() {
        return new ChartSpec(
                "classes",
                "The classes of the village",
                "Peasant households by class, counted in June. Classes are reported, not lived: no rule of the model reads them.",
                Layout.paired(190),
                List.of(stack(
                        "",
                        "percent of peasant households, June",
                        COUNT_OF_JUNE,
                        List.of(
                                ofClass("proletarian", "landless and labourers", Theme.WINE),
                                ofClass("poor", "poor", Theme.ROSE),
                                ofClass("middle", "middle", Theme.SAND),
                                ofClass("kulak", "kulak", Theme.OLIVE),
                                ofClass("kolkhoz", "members of kolkhozes", Theme.SKY)))),
                List.of("collectivization.", "repression.", "tax."));
    }

    private static Part ofClass(String key, String name, java.awt.Color color) {
        YearFigure share = (run, year) -> {
            var value = run.at("class_share", YearKind.JUNE.first(year));
            var someClassIsKnown = !Double.isNaN(new Run(run.table(), run.scenario(), run.replication(), "middle")
                    .at("class_share", YearKind.JUNE.first(year)));
            return 100 * (Double.isNaN(value) && someClassIsKnown ? 0 : value);
        };
        return new Part(name, color, Set.of("class_share"), key, share);
    }

    static ChartSpec inequality() {
        return new ChartSpec(
                "inequality",
                "Inequality in the village",
                "Counted in June, but for the last panel, which is monthly. The tables hold no single households, so that no "
                        + "distribution is drawn, only what sums it up.",
                Layout.paired(190),
                List.of(
                        lines("gini_sown", "Inequality of sown area", "Gini coefficient, June"),
                        lines("horseless_share", "Households without a horse", "percent, June")
                                .times(100),
                        lines("cowless_share", "Households without cattle", "percent, June")
                                .times(100),
                        lines("share_below_1300_kcal", "People on under 1300 kcal a day", "percent")
                                .times(100)),
                List.of("tax.", "collectivization.", "procurement.", "village."));
    }

    static ChartSpec foodByClass() {
        return new ChartSpec(
                "food-by-class",
                "Food by class",
                "Energy of the diet, with a memory of two to three months.",
                Layout.paired(170),
                List.of(
                        calories("proletarian", "Landless and labourers"),
                        calories("poor", "Poor peasants"),
                        calories("middle", "Middle peasants"),
                        calories("kulak", "Kulaks"),
                        calories("kolkhoz", "Members of kolkhozes"),
                        calories("worker", "Workers")),
                FOOD);
    }

    private static PanelSpec calories(String key, String heading) {
        return lines("calories_class", heading, "kcal per head and day")
                .of(Scope.CLASS, key)
                .sharing("energy");
    }
}
