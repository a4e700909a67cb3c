package smychka.report;

import java.util.ArrayList;
import java.util.List;

/** The pictures of a report, in order. */
final class Gallery {

    /** What a reader would look for and no recorded indicator gives. */
    static final List<String> NOT_RECORDED = List.of(
            "Apparatus, privileges, weights of the classes and the regime: the tables have them, no chart does yet",
            "Foreign trade beyond grain and machines: nothing else crosses the border in the model");

    private Gallery() {}

    static List<ChartSpec> charts() {
        var charts = new ArrayList<>(List.of(
                TradeCharts.output(),
                TradeCharts.prices(),
                TradeCharts.scissors(),
                GrainCharts.village(),
                GrainCharts.channels(),
                GrainCharts.procurement(),
                GrainCharts.stocks(),
                PeopleCharts.food(),
                PeopleCharts.foodByClass(),
                PeopleCharts.deaths(),
                PeopleCharts.causes()));
        charts.addAll(MapCharts.all());
        charts.addAll(List.of(
                PeopleCharts.classes(),
                PeopleCharts.inequality(),
                PeopleCharts.herds(),
                PeopleCharts.collectivization(),
                PeopleCharts.workforce(),
                PeopleCharts.population(),
                PeopleCharts.wage(),
                TradeCharts.goods(),
                TradeCharts.nepmen(),
                TradeCharts.money(),
                TradeCharts.trade()));
        return List.copyOf(charts);
    }
}
