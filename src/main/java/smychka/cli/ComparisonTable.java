package smychka.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import smychka.record.Comparison;
import smychka.record.Decimals;
import smychka.record.Manifest;
import smychka.record.TextTable;

/** A comparison as lines for a terminal and as a file. */
final class ComparisonTable {

    private static final List<String> HEADER = List.of(
            "base",
            "scenario",
            "indicator",
            "unit",
            "period",
            "pairs",
            "base_mean",
            "difference",
            "low",
            "high",
            "percent",
            "effect_size",
            "p_t",
            "p_wilcoxon",
            "p_t_holm",
            "p_wilcoxon_holm");
    private static final int LABEL = 30;
    private static final MathContext FOUR_DIGITS = new MathContext(4);
    private static final MathContext THREE_DIGITS = new MathContext(3);

    private final Comparison comparison;
    private final double level;
    private final Test test;
    private final String form;

    /** @param test whose probability is shown; the file has those of all */
    ComparisonTable(Comparison comparison, double level, Test test) {
        this.comparison = comparison;
        this.level = level;
        this.test = test;
        int period = comparison.lines().stream()
                .mapToInt(line -> line.outcome().period().name().length())
                .max()
                .orElse(0);
        form = "%-" + LABEL + "s %-" + period + "s %4s %8s %9s %20s %7s %7s %6s";
    }

    /** How likely a difference is by luck alone. */
    enum Test {
        T("paired t test"),
        WILCOXON("Wilcoxon's signed ranks");

        private final String words;

        Test(String words) {
            this.words = words;
        }
    }

    void write(Path file) throws IOException {
        TextTable.write(
                file, HEADER, comparison.lines().stream().map(this::cells).toList());
    }

    /** A block for each scenario, and how to read it. */
    List<String> lines(Manifest manifest) {
        var lines = new ArrayList<String>();
        var scenario = "";
        for (var line : comparison.lines()) {
            if (!line.scenario().equals(scenario)) {
                if (!lines.isEmpty()) {
                    lines.add("");
                }
                scenario = line.scenario();
                lines.add(title(manifest, scenario) + " against " + title(manifest, comparison.base()));
                lines.add(row("", "", "runs", "base", "change", percent(level) + " % interval", "%", "d", "p"));
            }
            lines.add(row(line));
        }
        lines.add("");
        lines.add(
                "change: mean over pairs of runs with the same seed; d: change over its deviation (Cohen's d of pairs);");
        lines.add("p: " + test.words + ", corrected for " + comparison.lines().size() + " tests (Holm)");
        return lines;
    }

    private String row(Comparison.Line line) {
        var difference = line.difference();
        var interval = difference.interval(level);
        var indicator = line.outcome().indicator();
        return row(
                shortened(indicator.label() + ", " + indicator.unit()),
                line.outcome().period().name(),
                Integer.toString(difference.pairs()),
                digits(difference.baseMean(), FOUR_DIGITS),
                digits(difference.mean(), THREE_DIGITS),
                digits(interval.low(), THREE_DIGITS) + " to " + digits(interval.high(), THREE_DIGITS),
                oneDecimal(percent(line)),
                oneDecimal(difference.effectSize()),
                probability(test == Test.T ? line.tTest() : line.wilcoxon()));
    }

    private List<String> cells(Comparison.Line line) {
        var difference = line.difference();
        var interval = difference.interval(level);
        var cells = new ArrayList<>(List.of(
                comparison.base(),
                line.scenario(),
                line.outcome().indicator().id(),
                line.outcome().indicator().unit(),
                line.outcome().period().name(),
                Integer.toString(difference.pairs())));
        for (double number : new double[] {
            difference.baseMean(), difference.mean(), interval.low(), interval.high(), percent(line),
            difference.effectSize(), difference.tTest(), difference.wilcoxon(), line.tTest(), line.wilcoxon()
        }) {
            cells.add(Decimals.text(number));
        }
        return cells;
    }

    private static double percent(Comparison.Line line) {
        double base = line.difference().baseMean();
        return base == 0 ? Double.NaN : 100 * line.difference().mean() / Math.abs(base);
    }

    private static String title(Manifest manifest, String name) {
        return manifest.scenarios().stream()
                .filter(s -> s.name().equals(name) && s.title() != null)
                .map(s -> s.title() + " (" + name + ")")
                .findFirst()
                .orElse(name);
    }

    private String row(Object... cells) {
        return String.format(Locale.ROOT, form, cells).stripTrailing();
    }

    private static String shortened(String label) {
        return label.length() <= LABEL ? label : label.substring(0, LABEL - 3) + "...";
    }

    /** As a person writes it; a dash for a number that is missing. */
    static String digits(double number, MathContext digits) {
        return Double.isNaN(number)
                ? "-"
                : number == 0 ? "0" : BigDecimal.valueOf(number).round(digits).toPlainString();
    }

    /** Never minus nought. */
    private static String oneDecimal(double number) {
        var text = String.format(Locale.ROOT, "%.1f", number);
        return Double.isNaN(number) ? "-" : text.equals("-0.0") ? "0.0" : text;
    }

    private static String probability(double p) {
        return Double.isNaN(p) ? "-" : p < 0.001 ? "<0.001" : String.format(Locale.ROOT, "%.3f", p);
    }

    private static String percent(double share) {
        return BigDecimal.valueOf(share).movePointRight(2).stripTrailingZeros().toPlainString();
    }
}
