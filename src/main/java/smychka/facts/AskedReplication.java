package smychka.facts;

import java.util.Map;
import smychka.record.IndicatorCatalogue;
import smychka.record.Period;
import smychka.unit.Month;

/** A replication that was never run: it only says whether runs of these months could tell what is asked. */
final class AskedReplication implements Replication {

    private final Map<String, Period> months;
    private final String judged;
    private final IndicatorCatalogue catalogue;

    AskedReplication(Map<String, Period> months, String judged, IndicatorCatalogue catalogue) {
        this.months = months;
        this.judged = judged;
        this.catalogue = catalogue;
    }

    @Override
    public double at(Series series, Month month) {
        var run = months(series);
        if (month.compareTo(run.first()) < 0 || month.compareTo(run.last()) > 0) {
            throw new NotToBeHadException(
                    month + " is not run; " + name(series) + " goes from " + run.first() + " to " + run.last());
        }
        if (!catalogue.contains(series.indicator())
                || !catalogue.of(series.indicator()).isKnownIn(month.ofYear())) {
            throw new NotToBeHadException(series + " has no value in " + month);
        }
        return 1;
    }

    @Override
    public Month first(Series series) {
        return months(series).first();
    }

    private Period months(Series series) {
        var run = months.get(name(series));
        if (run == null) {
            throw new NotToBeHadException("there is no scenario " + name(series));
        }
        return run;
    }

    private String name(Series series) {
        return series.scenario().equals(Series.HISTORICAL) ? judged : series.scenario();
    }
}
