package smychka.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import smychka.facts.FactText;
import smychka.facts.Judgement;
import smychka.facts.Judging;
import smychka.facts.Kind;
import smychka.facts.Use;
import smychka.facts.Verdict;

/**
 * The section of the page on facts: a strip for each, on which the band of the literature stands in the same place for
 * all, so that hits line up.
 */
final class FactStrips {

    private static final double WIDTH = 240;
    private static final double BAND_LEFT = 90;
    private static final double BAND_WIDTH = 60;
    private static final double EDGE = 8;

    private final Judging.Outcome outcome;

    FactStrips(Judging.Outcome outcome) {
        this.outcome = outcome;
    }

    Page.Facts section() {
        return new Page.Facts(outcome.judged(), FactText.score(outcome), groups(), missing());
    }

    private List<Page.FactGroup> groups() {
        var groups = new ArrayList<Page.FactGroup>();
        group(groups, "Tests kept apart to judge by", j -> emergent(j, Use.JUDGE));
        group(groups, "Tests open to fitting", j -> emergent(j, Use.FIT));
        group(groups, "Policy inputs of the historical scenario, never counted", j -> of(j, Kind.POLICY));
        group(groups, "Set-up: inputs and starting conditions, not counted", j -> of(j, Kind.SET_UP));
        group(groups, "Counterfactuals of other studies, not counted", j -> of(j, Kind.COUNTERFACTUAL));
        group(groups, "For contrast: figures known to be wrong, not counted", j -> of(j, Kind.CONTRAST));
        return groups;
    }

    private void group(List<Page.FactGroup> groups, String heading, Predicate<Judgement> belongs) {
        var rows = outcome.judgements().stream()
                .filter(j -> j.verdict() != Verdict.NOT_TO_BE_HAD)
                .filter(belongs)
                .map(FactStrips::row)
                .toList();
        if (!rows.isEmpty()) {
            groups.add(new Page.FactGroup(heading, rows));
        }
    }

    private static boolean emergent(Judgement j, Use use) {
        return of(j, Kind.EMERGENT) && j.fact().use() == use;
    }

    private static boolean of(Judgement j, Kind kind) {
        return j.fact().kind() == kind;
    }

    private static Page.FactRow row(Judgement j) {
        var fact = j.fact();
        return new Page.FactRow(
                fact.id(),
                fact.says(),
                fact.statistic(),
                FactText.number(j.median()).replace('-', '−'),
                FactText.range(j).replace("..", " to ").replace('-', '−'),
                FactText.band(fact).replace("..", " to ").replace('-', '−'),
                j.inBand() + " of " + j.n(),
                j.verdict().words(),
                fact.source(),
                j.note(),
                strip(j));
    }

    private static Page.Strip strip(Judgement j) {
        boolean counts = j.verdict() != Verdict.IMPOSED && !of(j, Kind.CONTRAST);
        return new Page.Strip(
                !counts ? "imposed" : j.isInBand() ? "hit" : "miss",
                mark(j),
                text(BAND_LEFT),
                text(BAND_WIDTH),
                text(at(j, j.fact().band().central())),
                text(clipped(j, j.lowest())),
                text(clipped(j, j.median())),
                text(clipped(j, j.highest())));
    }

    private static String mark(Judgement j) {
        double x = at(j, j.median());
        if (Double.isNaN(x)) {
            return "";
        }
        return x < EDGE ? "left" : x > WIDTH - EDGE ? "right" : j.isInBand() ? "inside" : "outside";
    }

    /** Where a value stands when the band is of the width that all bands are drawn in. */
    private static double at(Judgement j, double value) {
        var band = j.fact().band();
        return BAND_LEFT + (value - band.low()) / (band.high() - band.low()) * BAND_WIDTH;
    }

    private static double clipped(Judgement j, double value) {
        return Math.max(EDGE, Math.min(WIDTH - EDGE, at(j, value)));
    }

    private static String text(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.1f", value);
    }

    /** Reasons, each with the facts it keeps away. */
    private List<Page.Missing> missing() {
        Map<String, List<Judgement>> byReason = outcome.judgements().stream()
                .filter(j -> j.verdict() == Verdict.NOT_TO_BE_HAD)
                .collect(Collectors.groupingBy(Judgement::note, LinkedHashMap::new, Collectors.toList()));
        return byReason.entrySet().stream()
                .map(e -> new Page.Missing(
                        e.getKey(),
                        e.getValue().stream()
                                .map(j -> j.fact().id() + " " + j.fact().statistic())
                                .toList()))
                .toList();
    }
}
