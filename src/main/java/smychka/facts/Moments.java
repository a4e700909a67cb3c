package smychka.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import smychka.record.Indicator;
import smychka.record.IndicatorCatalogue;
import smychka.record.Kind;
import smychka.record.Layout;
import smychka.record.Outcome;
import smychka.record.Period;
import smychka.record.RunTables;
import smychka.scenario.Calibration;
import smychka.scenario.Fault;
import smychka.scenario.Spelling;
import smychka.scenario.Study;

/** The numbers of the model that a calibration holds against what was observed. */
public final class Moments {

    /** Published figures may agree more closely than any of them is known; this share of one is left to each side. */
    private static final double LEAST_ROOM = 0.05;

    /**
     * One of them.
     *
     * @param name short, for a table's column
     * @param says in a line
     * @param band what was observed, and the room the literature leaves
     * @param expression how it is worked out
     */
    public record Moment(String name, String says, String unit, Band band, double weight, Use use, String expression) {}

    record Member(Moment moment, Figure figure) {}

    private final Study study;
    private final String judged;
    private final Collection<Fault> faults;
    private final IndicatorCatalogue catalogue = IndicatorCatalogue.standard();
    private final List<Member> members = new ArrayList<>();
    private FreshReplication.Places places;

    private Moments(Study study, Collection<Fault> faults) {
        this.study = study;
        this.faults = faults;
        var names = study.bases().stream().map(Study::name).toList();
        this.judged = names.contains(Series.HISTORICAL) || names.isEmpty() ? Series.HISTORICAL : names.get(0);
    }

    /**
     * The moments a study names; whatever does not fit becomes a fault. The scenario that stands for history is the one
     * called historical, or else the study's first.
     */
    public static Moments of(Study study, Collection<Fault> faults) {
        var moments = new Moments(study, faults);
        study.calibration().moments().forEach(moments::add);
        return moments;
    }

    public List<Moment> all() {
        return members.stream().map(Member::moment).toList();
    }

    List<Member> members() {
        return members;
    }

    /** The scenario that is held against history. */
    public String judged() {
        return judged;
    }

    /**
     * Why a moment cannot be told from runs of these months; a sentence for each such moment.
     *
     * @param months of each scenario
     */
    public List<String> untold(Map<String, Period> months) {
        var asked = new AskedReplication(months, judged, catalogue);
        return members.stream()
                .flatMap(m -> {
                    try {
                        m.figure.of(asked);
                        return Stream.empty();
                    } catch (NotToBeHadException e) {
                        return Stream.of(m.moment.name + ": " + e.getMessage());
                    }
                })
                .toList();
    }

    /** The rows and columns of the tables that {@link #figures} will see. */
    public Moments in(Layout layout) {
        places = FreshReplication.Places.of(layout, judged);
        return this;
    }

    /** Each moment's number in one replication; NaN where it is not defined. */
    public double[] figures(Map<String, RunTables> runs) {
        var replication = new FreshReplication(places, runs);
        return members.stream()
                .mapToDouble(m -> {
                    try {
                        return m.figure.of(replication);
                    } catch (NotToBeHadException e) {
                        return Double.NaN;
                    }
                })
                .toArray();
    }

    private void add(Calibration.Moment moment) {
        switch (moment.kind()) {
            case FACT -> addFact(moment);
            case SERIES -> addSeries(moment);
            case INDICATOR -> addIndicator(moment);
        }
    }

    private void fault(Calibration.Moment moment, String found, String expected, String hint) {
        faults.add(new Fault(moment.place(), moment.path(), found, expected, hint));
    }

    /** Data that are kept apart to judge by are not fitted to, unless the study says so. */
    private boolean mayUse(Calibration.Moment moment, Use use, String what) {
        var word = use == Use.NEITHER ? "unmarked" : use.word();
        if (study.calibration().uses().contains(word)) {
            return true;
        }
        var kept = use == Use.JUDGE ? "kept apart to judge the fitted model by" : "not meant to be fitted to";
        fault(moment, what + " is " + kept, "one marked fit", "calibration.use: [fit, " + word + "] would allow it");
        return false;
    }

    private void add(Calibration.Moment of, Moment moment, Figure figure) {
        if (members.stream().anyMatch(m -> m.moment.name.equals(moment.name))) {
            fault(of, moment.name + " is named twice", "each moment once", "");
            return;
        }
        members.add(new Member(moment, figure));
    }

    private void addFact(Calibration.Moment moment) {
        var facts = FactList.all();
        var found = facts.stream().filter(f -> f.id().equals(moment.word())).findFirst();
        if (found.isEmpty()) {
            var hint = Spelling.hint(moment.word(), facts.stream().map(Fact::id).toList());
            fault(moment, "no fact " + moment.word(), "a fact such as F01", hint);
            return;
        }
        var fact = found.get();
        if (fact.figure() == null) {
            fault(moment, "not to be had: " + fact.unable(), "a fact the model can tell", "");
            return;
        }
        var names = study.bases().stream().map(Study::name).toList();
        var missing = fact.figure()
                .series()
                .map(s -> s.scenario().equals(Series.HISTORICAL) ? judged : s.scenario())
                .distinct()
                .filter(s -> !names.contains(s))
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty() && !names.isEmpty()) {
            fault(moment, "needs scenario " + missing, "it under scenarios", "");
        } else if (mayUse(moment, fact.use(), fact.id())) {
            var row = new Moment(
                    fact.id(), fact.statistic(), "", fact.band(), moment.weight(), fact.use(), fact.figure() + "");
            add(moment, row, fact.figure());
        }
    }

    private void addSeries(Calibration.Moment moment) {
        var levels = LevelList.all();
        var found = levels.stream().filter(l -> l.id().equals(moment.word())).findFirst();
        if (found.isEmpty()) {
            var ids = levels.stream().map(Level::id).toList();
            var hint = Spelling.hint(moment.word(), ids);
            fault(moment, "no series " + moment.word(), "one of " + String.join(", ", ids), hint);
            return;
        }
        var level = found.get();
        var years = level.years();
        int first = moment.years().isEmpty() ? years.get(0) : moment.years().get(0);
        int last = moment.years().isEmpty()
                ? years.get(years.size() - 1)
                : moment.years().get(1);
        var wanted = IntStream.rangeClosed(first, last).boxed().toList();
        var unknown = wanted.stream().filter(y -> !years.contains(y)).toList();
        if (!unknown.isEmpty()) {
            var known = years.get(0) + " to " + years.get(years.size() - 1);
            fault(moment, level.id() + " is not known for " + unknown.get(0), "years within " + known, "");
            return;
        }
        for (int year : wanted) {
            if (!mayUse(moment, Use.ofYear(year), level.id() + " of " + year)) {
                return;
            }
        }
        wanted.forEach(year -> addYear(moment, level, year, moment.weight() / wanted.size()));
    }

    private void addYear(Calibration.Moment moment, Level level, int year, double weight) {
        var band = level.bands().get(year);
        double room = LEAST_ROOM * Math.abs(band.central());
        var wide = new Band(
                Math.min(band.low(), band.central() - room),
                band.central(),
                Math.max(band.high(), band.central() + room));
        var figure = level.modelled().apply(year);
        var row = new Moment(
                level.id() + "@" + year,
                level.name() + " " + year,
                level.unit(),
                wide,
                weight,
                Use.ofYear(year),
                figure + "");
        add(moment, row, figure);
    }

    private void addIndicator(Calibration.Moment moment) {
        int at = moment.word().indexOf('@');
        var id = at < 0 ? moment.word() : moment.word().substring(0, at);
        var national = catalogue.national().stream().map(Indicator::id).toList();
        if (!national.contains(id)) {
            fault(moment, "no indicator " + id, "one of the country", Spelling.hint(id, national));
            return;
        }
        try {
            var period = Period.parse(at < 0 ? "" : moment.word().substring(at + 1));
            var outcome = new Outcome(catalogue.of(id), period);
            if (!outcome.isKnown()) {
                fault(
                        moment,
                        id + " has no value then",
                        "month " + outcome.indicator().monthKnown() + " of a year",
                        "");
            } else if (mayUse(moment, Use.of(period), id + " of " + period.name())) {
                addIndicator(moment, outcome);
            }
        } catch (IllegalArgumentException e) {
            fault(moment, "no period after @", Period.FORMS, "");
        }
    }

    private void addIndicator(Calibration.Moment moment, Outcome outcome) {
        var indicator = outcome.indicator();
        var series = Series.national(indicator.id());
        var values = outcome.period()
                .months()
                .filter(month -> indicator.isKnownIn(month.ofYear()))
                .map(month -> series.in(month.toString()))
                .toArray(Figure[]::new);
        var figure = indicator.kind() == Kind.FLOW ? Figure.sum(values) : Figure.average(values);
        var seen = moment.observed();
        var row = new Moment(
                outcome.name(),
                indicator.label() + ", " + outcome.period().name(),
                indicator.unit(),
                new Band(seen.low(), seen.value(), seen.high()),
                moment.weight(),
                Use.of(outcome.period()),
                (indicator.kind() == Kind.FLOW ? "sum " : "mean ") + outcome.name());
        add(moment, row, figure);
    }
}
