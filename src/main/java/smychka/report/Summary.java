package smychka.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import smychka.record.Quantiles;

/** The table that stands before the charts: a few figures in a few years, beside what was observed. */
final class Summary {

    /** Years that history turns on; all years where a batch has few of them. */
    private static final List<Integer> KEY_YEARS = List.of(1922, 1924, 1926, 1928, 1930, 1932, 1933);

    private static final int FEW_YEARS = 7;

    /**
     * A figure of the table.
     *
     * @param kind by which the model's year is taken, when the observed series does not say
     * @param sum whether months add up, or their mean is taken
     */
    private record Measure(
            String indicator,
            String heading,
            String unit,
            double factor,
            YearKind kind,
            boolean sum,
            String series,
            double seriesFactor) {}

    private static final List<Measure> MEASURES = List.of(
            new Measure(
                    "grain_harvest",
                    "Grain harvest",
                    "million tonnes",
                    1,
                    YearKind.HARVEST,
                    true,
                    "grain_harvest_best",
                    1),
            new Measure(
                    "grain_procurement",
                    "Grain procured by the state",
                    "million tonnes, July to June",
                    1,
                    YearKind.AGRICULTURAL,
                    true,
                    "grain_procurement",
                    1),
            new Measure(
                    "population_urban",
                    "People in towns",
                    "million, 1 January",
                    1,
                    YearKind.JANUARY,
                    false,
                    "population_urban",
                    1),
            new Measure(
                    "real_wage",
                    "Real wage in industry",
                    "1913 = 1",
                    1,
                    YearKind.CALENDAR,
                    false,
                    "real_wage_index_industry",
                    0.01),
            new Measure("deaths", "All deaths", "million a year", 0.001, YearKind.CALENDAR, true, "deaths", 0.001),
            new Measure(
                    "deaths_hunger",
                    "Deaths from hunger (observed: excess deaths in famines)",
                    "million a year",
                    0.001,
                    YearKind.CALENDAR,
                    true,
                    "excess_deaths_famine",
                    1));

    private final Batch batch;
    private final History history;
    private final List<Ink> inks;

    Summary(Batch batch, History history, List<Ink> inks) {
        this.batch = batch;
        this.history = history;
        this.inks = inks;
    }

    /** Every indicator the table may show. */
    static List<String> indicators() {
        return MEASURES.stream().map(Measure::indicator).toList();
    }

    /** A block for each figure the batch has. */
    List<Page.Block> blocks() {
        return MEASURES.stream()
                .filter(m -> batch.has(Batch.COUNTRY, m.indicator))
                .map(this::block)
                .filter(block -> !block.years().isEmpty())
                .toList();
    }

    private Page.Block block(Measure measure) {
        var years = years(measure);
        var rows = new ArrayList<Page.Row>();
        for (var ink : inks) {
            var cells = years.stream()
                    .map(year -> cell(Fan.times(modelled(measure, ink, year), measure.factor)))
                    .toList();
            rows.add(new Page.Row(ink.title(), ink.css(), cells));
        }
        rows.add(new Page.Row(
                "observed", "", years.stream().map(y -> observed(measure, y)).toList()));
        var labels = years.stream().map(year -> label(measure, year)).toList();
        return new Page.Block(measure.heading, measure.unit, labels, rows);
    }

    /** The year alone where the unit already names the day or month. */
    private static String label(Measure measure, int year) {
        var kind = kind(measure, year);
        return kind.months() == 1 ? Integer.toString(year) : kind.label(year);
    }

    private List<Integer> years(Measure measure) {
        var all = IntStream.rangeClosed(batch.first().year() - 1, batch.last().year() + 1)
                .filter(year -> inks.stream()
                        .anyMatch(ink -> modelled(measure, ink, year).n() > 0))
                .boxed()
                .toList();
        return all.size() <= FEW_YEARS
                ? all
                : KEY_YEARS.stream().filter(all::contains).toList();
    }

    private static YearKind kind(Measure measure, int year) {
        var observed = Conventions.of(measure.series, year);
        return observed == YearKind.CALENDAR ? measure.kind : observed;
    }

    private Quantiles modelled(Measure measure, Ink ink, int year) {
        var kind = kind(measure, year);
        var figure = measure.sum ? YearFigure.sum(measure.indicator, kind) : YearFigure.mean(measure.indicator, kind);
        return batch.of(ink.name(), Batch.COUNTRY, year, figure);
    }

    private static Page.Cell cell(Quantiles q) {
        if (q.n() == 0) {
            return new Page.Cell("–", "");
        }
        return new Page.Cell(Numbers.three(q.median()), range(q.p05(), q.p95()));
    }

    private Page.Cell observed(Measure measure, int year) {
        return history.series(measure.series).times(measure.seriesFactor).marks().stream()
                .filter(m -> m.year() != null && m.year() == year)
                .findFirst()
                .map(m -> new Page.Cell(Numbers.three(m.value()), range(m.low(), m.high())))
                .orElse(new Page.Cell("–", ""));
    }

    private static String range(double low, double high) {
        return low == high ? "" : Numbers.three(low) + "–" + Numbers.three(high);
    }
}
