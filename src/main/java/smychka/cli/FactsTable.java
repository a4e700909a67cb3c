package smychka.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import smychka.facts.BenchmarkText;
import smychka.facts.FactText;
import smychka.facts.Judgement;
import smychka.facts.Judging;
import smychka.facts.Kind;
import smychka.facts.LevelText;
import smychka.facts.Use;
import smychka.facts.Verdict;

/** What came of the facts, as lines for a terminal: first those that count, last those that cannot be had. */
final class FactsTable {

    private static final List<String> HEADER =
            List.of("fact", "", "band", "median", "range", "within", "verdict", "source");
    private static final int[] WIDTHS = {4, 33, 11, 6, 14, 6, 12, 18};
    private static final int GAP = 1;
    private static final int WIDTH = Arrays.stream(WIDTHS).sum() + GAP * (WIDTHS.length - 1);

    private final Judging.Outcome outcome;
    private final List<String> lines = new ArrayList<>();

    FactsTable(Judging.Outcome outcome) {
        this.outcome = outcome;
    }

    List<String> lines() {
        lines.clear();
        lines.add(FactText.about(outcome));
        lines.add("");
        for (var use : List.of(Use.JUDGE, Use.FIT)) {
            var heading = FactText.heading(Kind.EMERGENT) + ", " + FactText.heading(use);
            block(heading, j -> j.fact().kind() == Kind.EMERGENT && j.fact().use() == use);
        }
        for (var kind : Kind.values()) {
            block(FactText.heading(kind), j -> j.fact().kind() == kind && kind != Kind.EMERGENT);
        }
        missing();
        var levels = LevelText.lines(outcome);
        if (!levels.isEmpty()) {
            lines.addAll(levels);
            lines.add("");
        }
        lines.addAll(BenchmarkText.lines(outcome));
        lines.addAll(FactText.score(outcome));
        return List.copyOf(lines);
    }

    private void block(String heading, Predicate<Judgement> belongs) {
        var had = outcome.judgements().stream()
                .filter(j -> j.verdict() != Verdict.NOT_TO_BE_HAD)
                .filter(belongs)
                .toList();
        if (!had.isEmpty()) {
            lines.add(heading);
            row(HEADER);
            had.forEach(j -> row(cells(j)));
            lines.add("");
        }
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
                fact.source());
    }

    private void missing() {
        var missing = outcome.judgements().stream()
                .filter(j -> j.verdict() == Verdict.NOT_TO_BE_HAD)
                .toList();
        if (!missing.isEmpty()) {
            lines.add(Verdict.NOT_TO_BE_HAD.words());
            int rest = WIDTH - WIDTHS[0] - WIDTHS[1] - 2 * GAP;
            missing.forEach(
                    j -> row(List.of(j.fact().id(), j.fact().statistic(), j.note()), WIDTHS[0], WIDTHS[1], rest));
            lines.add("");
        }
    }

    private void row(List<String> cells) {
        row(cells, WIDTHS);
    }

    /** As many lines as the tallest cell needs. */
    private void row(List<String> cells, int... widths) {
        var wrapped = new ArrayList<List<String>>();
        for (int i = 0; i < cells.size(); i++) {
            wrapped.add(wrapped(cells.get(i), widths[i]));
        }
        int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
        for (int h = 0; h < height; h++) {
            var line = new StringBuilder();
            for (int i = 0; i < cells.size(); i++) {
                var cell = h < wrapped.get(i).size() ? wrapped.get(i).get(h) : "";
                line.append(String.format(Locale.ROOT, "%-" + (widths[i] + GAP) + "s", cell));
            }
            lines.add(line.toString().stripTrailing());
        }
    }

    private static List<String> wrapped(String text, int width) {
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        for (var word : text.split(" ", -1)) {
            if (part.length() > 0 && part.length() + 1 + word.length() > width) {
                parts.add(part.toString());
                part.setLength(0);
            }
            part.append(part.length() > 0 ? " " : "").append(word);
        }
        parts.add(part.toString());
        return parts;
    }
}
