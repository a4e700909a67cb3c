package smychka.facts;

import static java.util.Map.entry;

import java.util.Map;
import java.util.function.ToDoubleFunction;
import smychka.unit.Month;

/**
 * History as a naive forecaster holds it, in place of a run: the observed yearly series, carried on over the years kept
 * apart. Flows are spread evenly over their year, stocks and rates are the same all year; the dead are the observed death
 * rate of the observed people.
 */
final class NaiveReplication implements Replication {

    private static final double MONTHS = 12;

    private final Naive forecaster;
    private final Map<Series, ToDoubleFunction<Month>> readings;

    NaiveReplication(Naive forecaster) {
        this.forecaster = forecaster;
        var villagers = yearly("population_rural");
        var townspeople = yearly("population_urban");
        var deathRate = yearly("crude_death_rate");
        var procured = held("grain_procurement");
        var migrants = yearly("net_migration_to_towns");
        var privateShops = yearly("retail_price_mfg_private");
        var stateShops = yearly("retail_price_mfg_state");
        readings = Map.ofEntries(
                entry(Indicators.HARVEST, yearly("grain_harvest_best")),
                entry(Indicators.PROCUREMENT, m -> procured.applyAsDouble(m.agriculturalYear()) / MONTHS),
                entry(Indicators.HORSES, yearly("horses")),
                entry(Indicators.CATTLE, yearly("cattle")),
                entry(Indicators.INDUSTRY, yearly("industry_index_western")),
                entry(Indicators.REAL_WAGE, yearly("real_wage_index_industry")),
                entry(Indicators.EMPLOYMENT, yearly("nonag_wage_employment")),
                entry(Indicators.GOODS_GAP, m -> privateShops.applyAsDouble(m) / stateShops.applyAsDouble(m)),
                entry(Indicators.TO_TOWNS, m -> migrants.applyAsDouble(m) / MONTHS),
                entry(Indicators.VILLAGERS, villagers),
                entry(Indicators.TOWNSPEOPLE, townspeople),
                entry(
                        Indicators.DEATHS,
                        m -> deathRate.applyAsDouble(m)
                                * (villagers.applyAsDouble(m) + townspeople.applyAsDouble(m))
                                / MONTHS));
    }

    private ToDoubleFunction<Month> yearly(String id) {
        var held = held(id);
        return month -> held.applyAsDouble(month.year());
    }

    private ToDoubleFunction<Integer> held(String id) {
        var observed = YearlyHistory.values(id);
        return year -> forecaster.held(observed, year);
    }

    @Override
    public double at(Series series, Month month) {
        var reading = readings.get(series);
        if (reading == null) {
            throw new NotToBeHadException("no yearly series of history tells " + series);
        }
        double value = reading.applyAsDouble(month);
        if (Double.isNaN(value)) {
            throw new NotToBeHadException(series + " cannot be forecast for " + month);
        }
        return value;
    }

    /** Of yearly series there are no months to count. */
    @Override
    public Month first(Series series) {
        throw new NotToBeHadException("history tells " + series + " by the year");
    }
}
