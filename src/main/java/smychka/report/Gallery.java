package smychka.report;

import java.util.ArrayList;
import java.util.List;

/** The pictures of a report, in order. */
final class Gallery {

    /** What a reader would look for and no recorded indicator gives. */
    static final List<String> NOT_RECORDED = List.of(
            "Scores of the programmes that contend for power: the model weighs them, the tables have who rules",
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
                PowerCharts.tenancy(),
                PeopleCharts.workforce(),
                PeopleCharts.population(),
                PeopleCharts.wage(),
                TradeCharts.goods(),
                TradeCharts.nepmen(),
                TradeCharts.money(),
                TradeCharts.trade(),
                PowerCharts.regime(),
                PowerCharts.forces(),
                PowerCharts.apparatus(),
                PowerCharts.repression()));
        return List.copyOf(charts);
    }
}
