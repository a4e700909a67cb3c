package smychka.report;

import java.util.ArrayList;
import java.util.List;
import smychka.record.PairedDifference;
import smychka.unit.Month;

/** Named figures in which scenarios are compared with the first of them, replication by replication. */
final class Outcomes {

    private static final double LEVEL = 0.95;

    /**
     * A figure that is compared.
     *
     * @param phrase the figure in a sentence, after which "was" can stand
     * @param plural whether "were" must stand instead
     * @param indicator it is made of
     */
    record Outcome(String heading, String phrase, boolean plural, String unit, String indicator, YearFigure figure) {}

    /**
     * What a scenario changes.
     *
     * @param base the first scenario's mean over the pairs
     */
    record Difference(Outcome outcome, double base, double mean, double low, double high, double effect, int pairs) {

        /** Whether the interval lies on one side of nought. */
        boolean isTold() {
            return pairs > 1 && (low > 0 || high < 0);
        }

        double percent() {
            return base == 0 ? Double.NaN : 100 * mean / base;
        }
    }

    private final Batch batch;
    private final int year;

    Outcomes(Batch batch) {
        this.batch = batch;
        var last = batch.last();
        this.year = last.ofYear() == 12 ? last.year() : last.year() - 1;
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

    /** The last complete year, and so the figures of it that the batch has. */
    List<Outcome> list() {
        var all = new ArrayList<Outcome>();
        addOutputs(all, YearKind.AGRICULTURAL.label(year - 1));
        addLives(all, YearKind.AGRICULTURAL.label(year - 1));
        all.removeIf(o -> !batch.has(Batch.COUNTRY, o.indicator));
        return all;
    }

    private void addOutputs(List<Outcome> all, String agricultural) {
        all.add(new Outcome(
                "Grain harvest, " + year, "the harvest of " + year, false, "million tonnes", "grain_harvest", at(8)));
        all.add(new Outcome(
                "Grain procured, " + agricultural,
                "grain procurement in " + agricultural,
                false,
                "million tonnes",
                "grain_procurement",
                (run, y) -> run.sum("grain_procurement", YearKind.AGRICULTURAL, y - 1)));
        all.add(mean("Industrial output, " + year, "industrial output in " + year, false, "", "industry_output"));
        all.add(new Outcome(
                "People in towns, end of " + year,
                "the population of towns at the end of " + year,
                false,
                "million",
                "population_urban",
                (run, y) -> run.at("population_urban", Month.of(y, 12))));
    }

    private void addLives(List<Outcome> all, String agricultural) {
        all.add(mean("Real wage, " + year, "the real wage of " + year, false, "1913 = 1", "real_wage"));
        all.add(june(
                "Grain eaten per villager, " + agricultural,
                "grain eaten per villager in " + agricultural,
                false,
                "kg",
                "grain_eaten_rural"));
        all.add(june("Horses, June " + year, "horses in June " + year, true, "million head", "horses"));
        all.add(june("Cattle, June " + year, "cattle in June " + year, true, "million head", "cattle"));
        all.add(mean(
                "Scissors, " + year,
                "the ratio of prices, manufactures to grain, in " + year,
                false,
                "1913 = 1",
                "scissors_ratio"));
        all.add(mean(
                "Private price of grain, " + year,
                "the private price of grain in " + year,
                false,
                "roubles a tonne",
                "price_grain_free"));
        all.add(mean(
                "Village demand for goods served, " + year,
                "the share of the village's demand for goods that shops served in " + year,
                false,
                "share",
                "avail_rural"));
        all.add(june(
                "Private share of retail, " + agricultural,
                "the private share of retail trade in " + agricultural,
                false,
                "share",
                "private_share_retail"));
        all.add(total("Deaths", "deaths", "deaths"));
        all.add(total("Deaths from hunger", "deaths from hunger", "deaths_hunger"));
    }

    private Outcome june(String heading, String phrase, boolean plural, String unit, String indicator) {
        return new Outcome(
                heading, phrase, plural, unit, indicator, (run, y) -> run.at(indicator, YearKind.JUNE.first(y)));
    }

    private Outcome mean(String heading, String phrase, boolean plural, String unit, String indicator) {
        return new Outcome(heading, phrase, plural, unit, indicator, YearFigure.mean(indicator, YearKind.CALENDAR));
    }

    /** Over all complete years. */
    private Outcome total(String heading, String phrase, String indicator) {
        var first = batch.first().ofYear() == 1
                ? batch.first().year()
                : batch.first().year() + 1;
        var when = first == year ? "" + year : first + " to " + year;
        return new Outcome(heading + ", " + when, phrase + " from " + when, true, "million", indicator, (run, y) -> {
            var sum = 0.0;
            for (var one = first; one <= y; one++) {
                sum += run.sum(indicator, YearKind.CALENDAR, one);
            }
            return sum / 1000;
        });
    }

    private static YearFigure at(int month) {
        return (run, y) -> run.at("grain_harvest", Month.of(y, month));
    }

    /** A run's value. */
    double value(Outcome outcome, Run run) {
        return outcome.figure.of(run, year);
    }

    /** A scenario against the base in all figures that both have. */
    List<Difference> between(String base, String other) {
        var differences = new ArrayList<Difference>();
        for (var outcome : list()) {
            var before = batch.byReplication(base, run -> value(outcome, run));
            var after = batch.byReplication(other, run -> value(outcome, run));
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
