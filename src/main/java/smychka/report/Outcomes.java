package smychka.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import smychka.record.Indicator;
import smychka.record.IndicatorCatalogue;
import smychka.record.Kind;
import smychka.record.Outcome;
import smychka.record.PairedDifference;
import smychka.record.Period;
import smychka.unit.Month;

/** Named figures by which scenarios, or the points of a study, are compared. */
final class Outcomes {

    private static final double LEVEL = 0.95;
    private static final String INDEX = "";

    /**
     * A figure that is compared.
     *
     * @param phrase the figure in a sentence, after which "was" can stand
     * @param plural whether "were" must stand instead
     * @param unit in words; empty for an index of which only shares can be told
     * @param factor from the stored unit to the one named
     */
    record Named(String heading, String phrase, boolean plural, String unit, double factor, Outcome outcome) {

        String indicator() {
            return outcome.indicator().id();
        }

        /** A run's value. */
        double of(Run run) {
            return factor * outcome.of(run::at);
        }
    }

    /**
     * What a scenario changes.
     *
     * @param base the first scenario's mean over the pairs
     */
    record Difference(Named outcome, double base, double mean, double low, double high, double effect, int pairs) {

        /** Whether the interval lies on one side of nought. */
        boolean isTold() {
            return pairs > 1 && (low > 0 || high < 0);
        }

        double percent() {
            return base == 0 ? Double.NaN : 100 * mean / base;
        }
    }

    private final IndicatorCatalogue catalogue = IndicatorCatalogue.standard();
    private final Batch batch;
    private final int year;

    Outcomes(Batch batch) {
        this(
                batch,
                batch.last().ofYear() == 12 ? batch.last().year() : batch.last().year() - 1);
    }

    private Outcomes(Batch batch, int year) {
        this.batch = batch;
        this.year = year;
    }

    static List<String> indicators() {
        return List.of(
                "grain_harvest",
                "grain_procurement",
                "industry_output",
                "population_urban",
                "real_wage",
                "grain_eaten_rural",
                "horses",
                "cattle",
                "scissors_ratio",
                "price_grain_free",
                "avail_rural",
                "private_share_retail",
                "deaths",
                "deaths_hunger");
    }

    /** The figures that the batch has, of its last complete year. */
    List<Named> list() {
        return list(List.of());
    }

    /** @param chosen indicators; none for the usual ones */
    List<Named> list(List<String> chosen) {
        var all = new ArrayList<Named>();
        addOutputs(all, YearKind.AGRICULTURAL.label(year - 1));
        addLives(all, YearKind.AGRICULTURAL.label(year - 1));
        if (!chosen.isEmpty()) {
            var usual = all.stream().map(Named::indicator).toList();
            chosen.stream().filter(id -> !usual.contains(id)).map(this::other).forEach(all::add);
            all.removeIf(named -> !chosen.contains(named.indicator()));
        }
        all.removeIf(named -> !batch.has(Batch.COUNTRY, named.indicator()));
        return all;
    }

    private void addOutputs(List<Named> all, String agricultural) {
        all.add(usual("Grain harvest, " + year, "the harvest of " + year, "million tonnes", of("grain_harvest")));
        all.add(usual(
                "Grain procured, " + agricultural,
                "grain procurement in " + agricultural,
                "million tonnes",
                over("grain_procurement", Period.agricultural(year - 1))));
        all.add(usual("Industrial output, " + year, "industrial output in " + year, INDEX, of("industry_output")));
        all.add(usual(
                "People in towns, end of " + year,
                "the population of towns at the end of " + year,
                "million",
                over("population_urban", new Period(Month.of(year, 12), Month.of(year, 12)))));
    }

    private void addLives(List<Named> all, String agricultural) {
        all.add(usual("Real wage, " + year, "the real wage of " + year, "1913 = 1", of("real_wage")));
        all.add(usual(
                "Grain eaten per villager, " + agricultural,
                "grain eaten per villager in " + agricultural,
                "kg",
                of("grain_eaten_rural")));
        all.add(many("Horses, June " + year, "horses in June " + year, "million head", 1, of("horses")));
        all.add(many("Cattle, June " + year, "cattle in June " + year, "million head", 1, of("cattle")));
        all.add(usual(
                "Scissors, " + year,
                "the ratio of prices, manufactures to grain, in " + year,
                "1913 = 1",
                of("scissors_ratio")));
        all.add(usual(
                "Private price of grain, " + year,
                "the private price of grain in " + year,
                "roubles a tonne",
                of("price_grain_free")));
        all.add(usual(
                "Village demand for goods served, " + year,
                "the share of the village's demand for goods that shops served in " + year,
                "share",
                of("avail_rural")));
        all.add(usual(
                "Private share of retail, " + agricultural,
                "the private share of retail trade in " + agricultural,
                "share",
                of("private_share_retail")));
        all.add(total("Deaths", "deaths", "deaths"));
        all.add(total("Deaths from hunger", "deaths from hunger", "deaths_hunger"));
    }

    private static Named usual(String heading, String phrase, String unit, Outcome outcome) {
        return new Named(heading, phrase, false, unit, 1, outcome);
    }

    private static Named many(String heading, String phrase, String unit, double factor, Outcome outcome) {
        return new Named(heading, phrase, true, unit, factor, outcome);
    }

    /** Over all complete years. */
    private Named total(String heading, String phrase, String indicator) {
        var first = batch.first().ofYear() == 1
                ? batch.first().year()
                : batch.first().year() + 1;
        var when = first == year ? "" + year : first + " to " + year;
        var outcome = over(indicator, Period.calendar(first, year));
        return many(heading + ", " + when, phrase + " from " + when, "million", 0.001, outcome);
    }

    /** Any other indicator, in its own words. */
    private Named other(String indicator) {
        var outcome = of(indicator);
        var words = outcome.indicator().label();
        var when = known(outcome.indicator()) + year;
        return usual(
                words + ", " + when,
                words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1) + " in " + when,
                outcome.indicator().unit(),
                outcome);
    }

    private static String known(Indicator indicator) {
        return indicator.kind() == Kind.STOCK
                        && indicator.monthKnown() == YearKind.JUNE.first(0).ofYear()
                ? "June "
                : "";
    }

    /** A figure in its own words. */
    static Named named(Outcome outcome) {
        var words = outcome.indicator().label();
        var when = outcome.period().name();
        var phrase = words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1) + " in " + when;
        return usual(words + ", " + when, phrase, outcome.indicator().unit(), outcome);
    }

    /** In the last complete year. */
    private Outcome of(String indicator) {
        return over(indicator, Period.calendar(year));
    }

    private Outcome over(String indicator, Period period) {
        return new Outcome(catalogue.of(indicator), period);
    }

    /** A scenario against the base, in the last year in which both have figures: one may have ended before the other. */
    List<Difference> between(String base, String other) {
        var differences = differences(base, other);
        return differences.isEmpty() && year > batch.first().year()
                ? new Outcomes(batch, year - 1).between(base, other)
                : differences;
    }

    private List<Difference> differences(String base, String other) {
        var differences = new ArrayList<Difference>();
        for (var outcome : list()) {
            var before = batch.byReplication(base, outcome::of);
            var after = batch.byReplication(other, outcome::of);
            var common = before.keySet().stream().filter(after::containsKey).toList();
            var paired = PairedDifference.of(
                    common.stream().mapToDouble(before::get).toArray(),
                    common.stream().mapToDouble(after::get).toArray());
            if (paired.pairs() > 0) {
                var interval = paired.interval(LEVEL);
                differences.add(new Difference(
                        outcome,
                        paired.baseMean(),
                        paired.mean(),
                        interval.low(),
                        interval.high(),
                        paired.effectSize(),
                        paired.pairs()));
            }
        }
        return differences;
    }
}
