package smychka.cli;

import java.util.ArrayList;
import java.util.List;
import smychka.record.Indicator;
import smychka.record.IndicatorCatalogue;
import smychka.record.Manifest;
import smychka.record.Outcome;
import smychka.record.Period;
import smychka.scenario.Spelling;
import smychka.unit.Month;

/** The figures that scenarios are compared by: those asked for, or those that tell most. */
final class ComparedOutcomes {

    /** Where the period is, of the year in question: the year, the agricultural year, its end or the whole run. */
    private static final List<String> USUAL = List.of(
            "grain_harvest@year",
            "grain_procurement@agricultural",
            "grain_exports@agricultural",
            "cattle@year",
            "industry_output@year",
            "private_share_retail@year",
            "real_wage@year",
            "calories_rural@year",
            "population_urban@end",
            "deaths@year",
            "deaths_hunger@run");

    private final IndicatorCatalogue catalogue = IndicatorCatalogue.standard();
    private final List<String> recorded;
    private final Period run;

    /**
     * @param ids of the indicators that a batch keeps
     * @param run months from the first of any scenario to the last of any
     */
    ComparedOutcomes(List<String> ids, Period run) {
        recorded = ids.stream()
                .filter(catalogue::contains)
                .filter(id -> catalogue.of(id).isNational())
                .toList();
        this.run = run;
    }

    /** Figures of a stored batch. */
    static ComparedOutcomes among(Manifest manifest) {
        return new ComparedOutcomes(
                manifest.indicators().stream().map(Manifest.IndicatorNote::id).toList(),
                Period.of(manifest.options().start(), manifest.options().end()));
    }

    /**
     * @param indicators each an id, perhaps with {@code @PERIOD}; none for the usual ones
     * @param periods for indicators without their own; none for the usual years
     * @throws RefusedException when one is unknown, or has no value in its period
     */
    List<Outcome> of(List<String> indicators, List<String> periods) {
        var asked = periods.stream().map(this::period).toList();
        if (indicators.isEmpty()) {
            return periods.isEmpty() ? usual() : usual(asked);
        }
        var outcomes = new ArrayList<Outcome>();
        for (var text : indicators) {
            int at = text.indexOf('@');
            var indicator = indicator(at < 0 ? text : text.substring(0, at));
            var own = at < 0 ? asked.isEmpty() ? years() : asked : List.of(period(text.substring(at + 1)));
            own.forEach(period -> outcomes.add(known(new Outcome(indicator, period))));
        }
        return outcomes;
    }

    private List<Outcome> usual() {
        var outcomes = new ArrayList<Outcome>();
        for (var text : USUAL) {
            int at = text.indexOf('@');
            if (recorded.contains(text.substring(0, at))) {
                var indicator = catalogue.of(text.substring(0, at));
                var periods = text.endsWith("@run")
                        ? List.of(run)
                        : years().stream()
                                .map(year -> placed(year, text.substring(at + 1)))
                                .toList();
                periods.forEach(period -> outcomes.add(new Outcome(indicator, period)));
            }
        }
        return outcomes;
    }

    /** The usual indicators in the periods asked for, where they are known. */
    private List<Outcome> usual(List<Period> periods) {
        return USUAL.stream()
                .map(text -> text.substring(0, text.indexOf('@')))
                .filter(recorded::contains)
                .flatMap(id -> periods.stream().map(period -> new Outcome(catalogue.of(id), period)))
                .filter(Outcome::isKnown)
                .toList();
    }

    private List<Period> years() {
        return Measure.years(run.first(), run.last()).stream()
                .map(Period::calendar)
                .toList();
    }

    private static Period placed(Period year, String where) {
        int number = year.first().year();
        return switch (where) {
            case "agricultural" -> Period.agricultural(number);
            case "end" -> new Period(Month.of(number, 12), Month.of(number, 12));
            default -> year;
        };
    }

    private Indicator indicator(String id) {
        if (recorded.contains(id)) {
            return catalogue.of(id);
        }
        if (catalogue.contains(id) && !catalogue.of(id).isNational()) {
            throw new RefusedException(id + " has no value for the country; ask for it with smychka sql");
        }
        var hint = Spelling.hint(id, recorded);
        throw new RefusedException("no indicator " + id + " is recorded" + (hint.isEmpty() ? "" : "; " + hint));
    }

    private Period period(String text) {
        try {
            var period = Period.parse(text);
            if (period.isWithin(run)) {
                return period;
            }
        } catch (IllegalArgumentException e) {
            throw new RefusedException(e.getMessage());
        }
        throw new RefusedException(text + " was not run: the batch goes from " + run.first() + " to " + run.last());
    }

    private static Outcome known(Outcome outcome) {
        if (!outcome.isKnown()) {
            throw new RefusedException(outcome.indicator().id() + " has no value in "
                    + outcome.period().name() + ": it is known once a year, in month "
                    + outcome.indicator().monthKnown());
        }
        return outcome;
    }
}
