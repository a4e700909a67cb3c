package smychka.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import smychka.facts.FactText;
import smychka.facts.Judgement;
import smychka.facts.Judging;
import smychka.facts.Kind;
import smychka.facts.Verdict;

/** What came of the facts, as lines for a terminal: first those that count, last those that cannot be had. */
final class FactsTable {

    /** Columns: id, statistic, band, median, range, replications in the band, verdict, use, source. */
    private static final int[] WIDTHS = {4, 42, 11, 7, 13, 6, 14, 5, 20};

    private static final List<String> HEADER =
            List.of("fact", "", "band", "median", "range", "inside", "verdict", "use", "source");
    private static final int GAP = 2;
    private static final int WIDTH = Arrays.stream(WIDTHS).sum() + GAP * (WIDTHS.length - 1);

    private final Judging.Outcome outcome;

    FactsTable(Judging.Outcome outcome) {
        this.outcome = outcome;
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(FactText.about(outcome));
        lines.add("");
        for (var kind : Kind.values()) {
            block(lines, kind);
        }
        missing(lines);
        lines.addAll(FactText.score(outcome));
        return lines;
    }

    private void block(List<String> lines, Kind kind) {
        var had = outcome.judgements().stream()
                .filter(j -> j.fact().kind() == kind && j.verdict() != Verdict.NOT_TO_BE_HAD)
                .toList();
        if (had.isEmpty()) {
            return;
        }
        lines.add(FactText.heading(kind));
        lines.add(row(HEADER));
        had.forEach(j -> lines.add(row(cells(j))));
        lines.add("");
    }

    private static List<String> cells(Judgement j) {
        var fact = j.fact();
        return List.of(
                fact.id(),
                fact.statistic(),
                FactText.band(fact),
                FactText.number(j.median()),
                FactText.range(j),
                j.inBand() + "/" + j.n(),
                FactText.verdict(j),
                fact.use().word(),
                fact.source());
    }

    private void missing(List<String> lines) {
        var missing = outcome.judgements().stream()
                .filter(j -> j.verdict() == Verdict.NOT_TO_BE_HAD)
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        lines.add("not to be had");
        for (var j : missing) {
            var label = padded(j.fact().id(), WIDTHS[0]) + padded(j.fact().statistic(), WIDTHS[1]);
            lines.add(shortened(label + j.note(), WIDTH).stripTrailing());
        }
        lines.add("");
    }

    private static String row(List<String> cells) {
        var line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            line.append(padded(cells.get(i), WIDTHS[i]));
        }
        return line.toString().stripTrailing();
    }

    private static String padded(String text, int width) {
        return String.format(Locale.ROOT, "%-" + (width + GAP) + "s", shortened(text, width));
    }

    private static String shortened(String text, int width) {
        return text.length() <= width ? text : text.substring(0, width - 3).stripTrailing() + "...";
    }
}
