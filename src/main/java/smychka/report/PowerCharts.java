package smychka.report;

import static smychka.report.PanelSpec.Part.ofCountry;
import static smychka.report.PanelSpec.Reading.SUM_OF_CALENDAR_YEARS;
import static smychka.report.PanelSpec.bars;
import static smychka.report.PanelSpec.lines;
import static smychka.report.PanelSpec.stack;

import java.awt.Color;
import java.util.List;
import smychka.record.Scope;
import smychka.report.ChartSpec.Layout;
import smychka.report.PanelSpec.Part;

/** Pictures of power: who rules and by whom, officials and what they take, force, masters and hands in the village. */
final class PowerCharts {

    /** Levers by which programmes are told apart. */
    private static final List<String> PROGRAMMES = List.of(
            "politics.",
            "procurement.coercion",
            "trade.private_freedom",
            "collectivization.target",
            "industry.investment",
            "food.rationing");

    private PowerCharts() {}

    static ChartSpec regime() {
        return new ChartSpec(
                "regime",
                "Who rules",
                "Months of each calendar year by the programme that rules in them, over all replications. Where the regime "
                        + "is left to itself, programmes contend and the one that has been ahead long enough takes over; "
                        + "elsewhere a month counts for the programme that its decrees resemble most, so that a campaign "
                        + "of the harvest and the months after it may count apart. In each bar they stand in the order of the key.",
                Layout.paired(190),
                List.of(stack("", "percent of the year's months", SUM_OF_CALENDAR_YEARS, programmes())),
                PROGRAMMES);
    }

    /** In the order of the indicator's code; those that follow one another differ in grey. */
    private static List<Part> programmes() {
        return List.of(
                rules(0, "war communism", Theme.COAL),
                rules(1, "right of the NEP", Theme.SKY),
                rules(2, "centre of the NEP", Theme.OLIVE),
                rules(3, "left", Theme.ROSE),
                rules(4, "extraordinary measures", Theme.SAND),
                rules(5, "collectivization", Theme.WINE),
                rules(6, "retreat", Theme.STONE),
                rules(7, "consolidated", Theme.SLATE),
                rules(8, "democratic", Theme.MINT),
                rules(9, "restoration", Theme.INDIGO));
    }

    private static Part rules(int code, String name, Color color) {
        return ofCountry(
                name, color, YearFigure.share("regime", YearKind.CALENDAR, code).times(100), "regime");
    }

    static ChartSpec forces() {
        return new ChartSpec(
                "class-forces",
                "The weight of the classes",
                "Workers weigh as many as are in work, at full weight when paid as in a normal year; kulaks and nepmen weigh "
                        + "by their share of income, and the more so the more of the trade is private. The more alike both "
                        + "weigh, the freer the apparatus is of either. Control by workers is set by decree but where the "
                        + "regime is left to itself: there it follows the weights.",
                Layout.paired(180),
                List.of(
                        lines("class_weight_workers", "Workers", "weight, all in work and well paid = 1")
                                .sharing("weight"),
                        lines("class_weight_bourgeois", "Kulaks and nepmen", "weight, all income = 1")
                                .sharing("weight"),
                        lines("autonomy", "Autonomy of the apparatus", "0 none, 1 the classes weigh alike")
                                .sharing("share"),
                        lines("control_index", "Control of the apparatus by workers", "0 none, 1 full")
                                .sharing("share")),
                List.of("politics.", "trade.private_freedom", "tax.progression", "repression.", "industry.wage"));
    }

    static ChartSpec apparatus() {
        return new ChartSpec(
                "apparatus",
                "The apparatus and its privileges",
                "Officials multiply with the queue, with kolkhozes to be run and with trade to be replaced. Privilege is what "
                        + "a head of officials' families gets of state-shop goods over what other townspeople get. Crops "
                        + "are over-reported by decree and by officials' zeal, the more the less workers control them.",
                new Layout(2, 1, 190),
                List.of(
                        lines("apparatus_size", "Officials", "per thousand people of the towns"),
                        lines("privilege_ratio", "Privilege of officials", "ratio, 1 = as others")
                                .reference(1),
                        lines("over_reporting", "Crop over-reported", "percent of the crop")
                                .times(100)),
                List.of(
                        "politics.",
                        "trade.private_freedom",
                        "collectivization.target",
                        "collectivization.over_reporting",
                        "food.rationing"));
    }

    static ChartSpec repression() {
        return new ChartSpec(
                "repression",
                "Arrests, camps and exile",
                "Sums of calendar years, but for prisoners, who are counted at each month's end. Arrested are villagers who "
                        + "hid grain; deported are people of households dispossessed as kulaks. Arrests in towns and for "
                        + "other reasons are not in the model, so that published numbers of prisoners are no measure for it.",
                Layout.stacked(140),
                List.of(
                        bars("arrested_persons", "People arrested", "thousand a year", SUM_OF_CALENDAR_YEARS),
                        lines("prisoners", "Prisoners in camps", "thousand"),
                        bars("exiled_persons", "People deported", "thousand a year", SUM_OF_CALENDAR_YEARS)
                                .observed("dekulakised_exiled_persons"),
                        bars(
                                "deaths_repression",
                                "Deaths on the way to exile and in camps",
                                "thousand a year",
                                SUM_OF_CALENDAR_YEARS)),
                List.of("repression.", "procurement.searches", "procurement.coercion", "collectivization.target"));
    }

    static ChartSpec tenancy() {
        return new ChartSpec(
                "tenancy",
                "Leases and hired hands",
                "In June, for the harvest to come. Land goes from those who lack animals to those who have them to spare, work "
                        + "from those with hands to spare to those with more land than hands. The observed figures speak of "
                        + "the middle of the 1920s and have no year of their own. Classes as reported in January.",
                Layout.paired(170),
                List.of(
                        lines("leased_share", "Land on lease", "percent of the area sown, June")
                                .times(100)
                                .observed("land_leased_share"),
                        lines("hiring_share", "Households that hire", "percent of peasant households, June")
                                .times(100)
                                .observed("households_hiring_share"),
                        ofClass(
                                "leased_share_class",
                                "kulak",
                                "Land on lease, kulaks",
                                "percent of the area they sow, June"),
                        ofClass("hiring_share_class", "kulak", "Kulaks that hire", "percent of them, June"),
                        ofClass(
                                "leased_share_class",
                                "middle",
                                "Land on lease, middle",
                                "percent of the area they sow, June"),
                        ofClass("hiring_share_class", "middle", "Middle peasants that hire", "percent of them, June")),
                List.of(
                        "village.leasing",
                        "village.hiring",
                        "tax.progression",
                        "collectivization.target",
                        "repression."));
    }

    private static PanelSpec ofClass(String indicator, String key, String heading, String unit) {
        return lines(indicator, heading, unit).of(Scope.CLASS, key).times(100).sharing(indicator);
    }
}
