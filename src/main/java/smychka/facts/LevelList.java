package smychka.facts;

import static smychka.facts.Series.national;
import static smychka.record.Period.agricultural;
import static smychka.record.Period.calendar;
import static smychka.record.Period.economic;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntFunction;

/** The yearly series whose levels a historical course is held against, 1922-33. */
final class LevelList {

    private static final int FIRST = 1922;
    private static final int LAST = 1933;
    /** Wage earners are counted by economic years up to this one. */
    private static final int LAST_ECONOMIC = 1926;
    /** Mt at the end of June; known to lie between 1 and 2. */
    private static final double STATE_STOCK = 1.5;

    private static final Band STATE_STOCK_BAND = new Band(1, STATE_STOCK, 2);

    private static final int FIRST_STOCK = 1927;

    private LevelList() {}

    static List<Level> all() {
        return List.of(
                series("harvest of grain", "Mt", "grain_harvest_best", y -> Indicators.HARVEST.in(y + "-08")),
                series("sown to grain", "Mha", "sown_area_grain", y -> national("sown_area_grain")
                        .in(y + "-06")),
                series("horses, June", "million", "horses", y -> Indicators.HORSES.in(y + "-06")),
                series("cattle, June", "million", "cattle", y -> Indicators.CATTLE.in(y + "-06")),
                series(
                        "procured, July to June",
                        "Mt",
                        "grain_procurement",
                        y -> Indicators.PROCUREMENT.sum(agricultural(y))),
                series(
                        "villagers, January",
                        "million",
                        "population_rural",
                        y -> Indicators.VILLAGERS.in((y - 1) + "-12")),
                series(
                        "townspeople, January",
                        "million",
                        "population_urban",
                        y -> Indicators.TOWNSPEOPLE.in((y - 1) + "-12")),
                series(
                        "wage earners",
                        "million",
                        "nonag_wage_employment",
                        y -> Indicators.EMPLOYMENT.mean(y <= LAST_ECONOMIC ? economic(y) : calendar(y))),
                series(
                        "currency, October",
                        "M roubles",
                        "currency_in_circulation",
                        y -> Indicators.CURRENCY.in(y + "-09")),
                stock());
    }

    private static Level series(String name, String unit, String id, IntFunction<Figure> modelled) {
        var observed = new TreeMap<Integer, Double>();
        var bands = new TreeMap<Integer, Band>();
        String source = "";
        for (var row : YearlyHistory.rows(id)) {
            int year = YearlyHistory.year(row);
            if (year >= FIRST && year <= LAST) {
                double value = YearlyHistory.value(row);
                observed.put(year, value);
                bands.put(year, new Band(bound(row, "low", value), value, bound(row, "high", value)));
                source = row.getField("source");
            }
        }
        return new Level(id, name, unit, false, observed, bands, modelled, source);
    }

    private static double bound(NamedCsvRecord row, String side, double value) {
        var text = row.getField(side);
        return text.isEmpty() ? value : Double.parseDouble(text);
    }

    private static Level stock() {
        var known = new TreeMap<Integer, Double>();
        var bands = new TreeMap<Integer, Band>();
        for (int year = FIRST_STOCK; year <= LAST; year++) {
            known.put(year, STATE_STOCK);
            bands.put(year, STATE_STOCK_BAND);
        }
        return new Level(
                "grain_stock_state",
                "grain of the state, June",
                "Mt",
                true,
                known,
                bands,
                y -> national("grain_stock_state").in(y + "-06"),
                "between 1 and 2 Mt (Carr and Davies 1969; Davies and Wheatcroft 2004)");
    }
}
