package smychka.view.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import smychka.record.Frequency;
import smychka.record.Indicator;
import smychka.record.Kind;
import smychka.report.Conventions;
import smychka.report.History;
import smychka.report.Observed;
import smychka.unit.Month;
import smychka.view.session.Life;

/** What was observed of an indicator in the real years, in the indicator's unit and where its curve would stand. */
final class Past {

    private static final History HISTORY = History.load();

    /** The year in which an index is set equal to the model's figure. */
    static final int BASE_YEAR = 1926;

    /** Series that measure the same thing otherwise: their figures times this are in the indicator's unit. */
    private static final Map<String, Double> FACTORS = Map.of(
            "excess_deaths_famine", 1000.0,
            "real_wage_index_industry", 0.01,
            "retail_price_mfg_state", 0.01,
            "retail_price_mfg_private", 0.01,
            "retail_price_index_all_1913", 0.01);

    private Past() {}

    /** The points with their published range; empty when nothing is known, or an index has no base yet. */
    static YIntervalSeriesCollection of(Indicator indicator, Life life, Month first, Month last) {
        var all = new YIntervalSeriesCollection();
        for (var id : indicator.observed()) {
            var observed = HISTORY.series(id);
            double factor = factor(indicator, observed, life);
            var series = new YIntervalSeries(id);
            for (var mark : Double.isNaN(factor) ? List.<Observed.Mark>of() : observed.marks()) {
                double x = x(indicator, id, mark);
                boolean comparable = mark.year() != null || !Line.sumsYears(indicator);
                if (comparable && x >= Ground.middle(first) && x <= Ground.middle(last)) {
                    series.add(x, mark.value() * factor, mark.low() * factor, mark.high() * factor);
                }
            }
            if (series.getItemCount() > 0) {
                all.addSeries(series);
            }
        }
        return all;
    }

    /** A sum over a year stands at its end, as the model's does; everything else in the middle of its time. */
    private static double x(Indicator indicator, String series, Observed.Mark mark) {
        boolean sum = Line.sumsYears(indicator)
                || (indicator.frequency() == Frequency.YEAR && indicator.kind() != Kind.STOCK);
        if (mark.year() == null || !sum) {
            return mark.x();
        }
        return mark.x() + (Conventions.of(series, mark.year()).months() - 1) / 24.0;
    }

    private static double factor(Indicator indicator, Observed observed, Life life) {
        if (FACTORS.containsKey(observed.series())) {
            return FACTORS.get(observed.series());
        }
        if (observed.unit().startsWith("percent") && indicator.unit().equals("share")) {
            return 0.01;
        }
        return observed.series().startsWith("industry_index") ? indexed(indicator, observed, life) : 1;
    }

    private static double indexed(Indicator indicator, Observed observed, Life life) {
        double sum = 0;
        for (int month = 1; month <= 12; month++) {
            sum += life.national(indicator.id(), Month.of(BASE_YEAR, month).since(life.start()));
        }
        double base = observed.marks().stream()
                .filter(m -> m.year() != null && m.year() == BASE_YEAR)
                .mapToDouble(Observed.Mark::value)
                .findFirst()
                .orElse(Double.NaN);
        return sum / 12 / base;
    }

    /** Whether an indicator's history waits for the model to reach the year both are set equal in. */
    static boolean isIndex(Indicator indicator) {
        return indicator.observed().stream().anyMatch(id -> id.startsWith("industry_index"));
    }

    /** The names of the series, for the legend. */
    static Map<String, String> sources(Indicator indicator) {
        var sources = new LinkedHashMap<String, String>();
        indicator.observed().forEach(id -> sources.put(id, HISTORY.series(id).source()));
        return sources;
    }
}
