package smychka.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import smychka.facts.FactText;
import smychka.record.Decimals;
import smychka.run.ModelVersion;
import smychka.run.ProgramVersion;
import smychka.run.Workshop;
import smychka.run.calibration.Fitted;
import smychka.run.calibration.Loss;
import smychka.run.calibration.Search;

/** What a calibration came to, in words. */
final class CalibrationText {

    private static final String LOSS = String.format(
            Locale.ROOT,
            "Loss: the mean by weight of a part of each moment, taken at its median over the seeds. With u the distance from"
                    + " the observed figure in half widths of its band, a part is %.1f u^2 within the band; beyond it %.1f +"
                    + " e^2 with e = |u| - 1, from e = 1 on %.1f + 2 e - 1; %.0f at most, and so for a moment without a"
                    + " number; %.0f for an evaluation of which a run broke.",
            Loss.DRAW,
            Loss.DRAW,
            Loss.DRAW,
            Loss.MOST,
            Loss.FAILED);

    private static final int WIDTH = 100;

    private final CalibrationPlan plan;
    private final Search search;
    private final Fitted fitted;

    CalibrationText(CalibrationPlan plan, Search search, Fitted fitted) {
        this.plan = plan;
        this.search = search;
        this.fitted = fitted;
    }

    /** What begins, in a line. */
    static String begins(CalibrationPlan plan) {
        var c = plan.study().calibration();
        int profiles = c.profile() * plan.box().dimensions();
        return Closing.counted(plan.box().dimensions(), "free parameter") + ", "
                + Closing.counted(plan.loss().targets().size(), "moment") + ", "
                + Closing.counted(c.evaluations(), "evaluation")
                + (profiles == 0 ? "" : " and " + profiles + " for profiles")
                + " of " + Closing.counted(plan.files().size(), "scenario") + " x "
                + Closing.counted(plan.replications(), "seed") + ", scale " + plan.scale() + ", seed " + plan.seed();
    }

    /** Where it is carried out. */
    static String where(Workshop workshop) {
        return workshop.where().isEmpty() ? Closing.counted(workshop.workers().threads(), "thread") : workshop.where();
    }

    /** Parameters and moments for a terminal. */
    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(summary());
        var parameters = new AlignedRows().row("parameter", "fitted", "was", "within");
        for (int f = 0; f < plan.box().dimensions(); f++) {
            var factor = plan.box().factors().get(f);
            parameters.row(
                    factor.key(),
                    FactText.number(search.best().values().get(f)),
                    FactText.number(search.asIs().values().get(f)),
                    Decimals.text(factor.low()) + ".." + Decimals.text(factor.high()));
        }
        lines.addAll(parameters.text("  ").lines().toList());
        var moments =
                new AlignedRows().row("moment", "observed", "band", "median", "range", "", "loss", "was", "loss was");
        for (var m : fitted.moments()) {
            var t = m.target();
            moments.row(
                    t.name(),
                    FactText.number(t.observed()),
                    FactText.number(t.low()) + ".." + FactText.number(t.high()),
                    FactText.number(m.median()),
                    FactText.number(m.lowest()) + ".." + FactText.number(m.highest()),
                    m.isInBand() ? "in" : "off",
                    number(m.loss()),
                    FactText.number(m.asIs()),
                    number(m.asIsLoss()));
        }
        lines.addAll(moments.text("  ").lines().toList());
        lines.addAll(doubts());
        return lines;
    }

    private String summary() {
        long in = fitted.moments().stream().filter(Fitted.Moment::isInBand).count();
        return "loss " + number(fitted.loss()) + " (was " + number(fitted.asIsLoss()) + "), " + in + " of "
                + fitted.moments().size() + " moments within their bands; evaluation "
                + search.best().number() + " of " + search.made().size() + ", "
                + Closing.counted(search.descents(), "descent");
    }

    /** What a reader should not overlook. */
    private List<String> doubts() {
        var doubts = new ArrayList<String>();
        long failed = search.made().stream().filter(e -> e.isFailed()).count();
        if (failed > 0) {
            doubts.add(failed + " of " + search.made().size() + " evaluations failed and count "
                    + Decimals.text(Loss.FAILED) + "; evaluations.csv says why");
        }
        if (!fitted.lower().isEmpty()) {
            doubts.add("profiles of " + String.join(", ", fitted.lower())
                    + " go below the best: the search had not come to the bottom, take more evaluations");
        }
        if (!fitted.atBounds().isEmpty()) {
            doubts.add("at a bound: " + String.join(", ", fitted.atBounds()));
        }
        return doubts;
    }

    /** How the parameters were found, for those who meet them later; the same words every time. */
    List<String> how() throws java.io.IOException {
        var lines = new ArrayList<String>();
        lines.add("Found by ./smychka calibrate with study " + plan.study().name() + ": "
                + plan.study().title());
        lines.add(summary() + ".");
        lines.add("Smychka " + ProgramVersion.NAME + ", model " + ModelVersion.current() + "; "
                + plan.replications() + " seeds from seed " + plan.seed() + ", the same at all values; scale "
                + plan.scale()
                + ".");
        wrap(
                lines,
                "Start: " + plan.study().calibration().start().kind() + ", then CMA-ES from the best of it, "
                        + Search.population(plan.box().dimensions()) + " points a generation.");
        wrap(lines, LOSS);
        lines.add("");
        lines.add("moment, weight: observed [band]; median at these parameters");
        for (var m : fitted.moments()) {
            var t = m.target();
            lines.add("  " + t.name() + ", " + Decimals.text(t.weight()) + ": " + FactText.number(t.observed()) + " ["
                    + FactText.number(t.low()) + ", " + FactText.number(t.high()) + "]; "
                    + FactText.number(m.median()));
        }
        wrap(
                lines,
                "Fitted to data marked "
                        + String.join(", ", plan.study().calibration().uses()) + " alone.");
        lines.addAll(doubts());
        return lines;
    }

    private static void wrap(List<String> lines, String text) {
        var line = new StringBuilder();
        for (var word : text.split(" ")) {
            if (line.length() + word.length() > WIDTH) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(word).append(' ');
        }
        lines.add(line.toString().stripTrailing());
    }

    /** Four digits. */
    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4g", value);
    }
}
