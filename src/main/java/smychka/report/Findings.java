package smychka.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What a batch found, in sentences made from its numbers: silent where the numbers do not tell. */
final class Findings {

    private static final int TOLD = 6;

    private final Batch batch;
    private final List<Ink> inks;
    private final Outcomes outcomes;

    Findings(Batch batch, List<Ink> inks) {
        this.batch = batch;
        this.inks = inks;
        this.outcomes = new Outcomes(batch);
    }

    /** For each scenario but the first what it changes, the surest first. */
    List<Page.Finding> findings() {
        var findings = new ArrayList<Page.Finding>();
        for (var ink : inks.subList(1, inks.size())) {
            var all = outcomes.between(inks.get(0).name(), ink.name());
            var told = all.stream()
                    .filter(Outcomes.Difference::isTold)
                    .sorted(Comparator.comparingDouble(Findings::weight).reversed())
                    .toList();
            findings.add(new Page.Finding(
                    ink.title(),
                    ink.css(),
                    told.stream().limit(TOLD).map(Findings::sentence).toList(),
                    rest(all, told.size())));
        }
        return findings;
    }

    /** The standardised difference; one that is the same in every pair comes first. */
    private static double weight(Outcomes.Difference d) {
        return Double.isNaN(d.effect()) ? Double.POSITIVE_INFINITY : Math.abs(d.effect());
    }

    private static String sentence(Outcomes.Difference d) {
        var outcome = d.outcome();
        var higher = d.mean() > 0;
        var more = outcome.plural() ? higher ? "more" : "fewer" : higher ? "higher" : "lower";
        var were = outcome.phrase() + (outcome.plural() ? " were " : " was ");
        var text = outcome.unit().isEmpty()
                ? were + Numbers.three(Math.abs(d.percent())) + " % " + more + "; the difference lies between "
                        + Numbers.three(100 * d.low() / d.base()) + " and " + Numbers.three(100 * d.high() / d.base())
                        + " %"
                : were + Numbers.three(Math.abs(d.mean())) + unit(outcome.unit()) + " " + more + percent(d) + ": "
                        + Numbers.three(d.base() + d.mean()) + " against " + Numbers.three(d.base())
                        + "; the difference lies between " + Numbers.three(d.low()) + " and " + Numbers.three(d.high());
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + ".";
    }

    /** After a number; of indices and shares nothing. */
    static String unit(String unit) {
        return unit.contains("=") || unit.equals("share") ? "" : " " + unit;
    }

    private static String percent(Outcomes.Difference d) {
        var percent = d.percent();
        return Double.isFinite(percent) && Math.abs(percent) < 1000
                ? " (" + (percent > 0 ? "+" : "") + Numbers.three(percent) + " %)"
                : "";
    }

    private static String rest(List<Outcomes.Difference> all, int told) {
        if (all.isEmpty()) {
            return "No pair of runs can be compared.";
        }
        if (all.stream().allMatch(d -> d.pairs() < 2)) {
            return "With a single pair of runs nothing can be said about what is luck; the table below has the differences.";
        }
        var untold = all.size() - told;
        var more = told > TOLD ? (told - TOLD) + " more of the figures compared differ. " : "";
        return more
                + switch (untold) {
                    case 0 -> told > TOLD ? "All differ by more than luck." : "";
                    case 1 -> "One figure cannot be told from luck; see the table below.";
                    default -> untold + " figures cannot be told from luck; see the table below.";
                };
    }

    /** The table of all figures: the base's mean, and each other scenario's difference from it. */
    Page.Comparison comparison() {
        var rows = new ArrayList<Page.ComparedRow>();
        var byScenario = inks.subList(1, inks.size()).stream()
                .map(ink -> outcomes.between(inks.get(0).name(), ink.name()))
                .toList();
        for (var outcome : outcomes.list()) {
            var base = batch.byReplication(inks.get(0).name(), outcome::of).values().stream()
                    .mapToDouble(v -> v)
                    .average()
                    .orElse(Double.NaN);
            var cells = byScenario.stream()
                    .map(all -> all.stream()
                            .filter(d -> d.outcome().heading().equals(outcome.heading()))
                            .findFirst()
                            .map(Findings::cell)
                            .orElse(new Page.ComparedCell("–", "", "", "", false)))
                    .toList();
            rows.add(new Page.ComparedRow(outcome.heading(), outcome.unit(), Numbers.three(base), plain(base), cells));
        }
        return new Page.Comparison(
                inks.stream()
                        .map(ink -> new Page.Swatch(ink.title(), ink.css()))
                        .toList(),
                rows);
    }

    private static Page.ComparedCell cell(Outcomes.Difference d) {
        var sign = d.mean() > 0 ? "+" : "";
        var interval = d.pairs() < 2 ? "" : Numbers.three(d.low()) + " to " + Numbers.three(d.high());
        var effect = Double.isFinite(d.effect()) ? "d = " + Numbers.three(d.effect()) : "";
        return new Page.ComparedCell(sign + Numbers.three(d.mean()), interval, effect, plain(d.mean()), d.isTold());
    }

    /** For sorting. */
    private static String plain(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.6g", value);
    }
}
