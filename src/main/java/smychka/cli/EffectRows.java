package smychka.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import smychka.report.SensitivityReport.Row;
import smychka.report.effect.Estimate;

/** What moves one outcome of one scenario, as lines for a terminal. */
record EffectRows(List<Row> rows) {

    private static final int SHOWN = 5;
    private static final String SHAPLEY = "shapley";
    private static final String INTERACTION = "interaction";

    String text() {
        return rows.stream().anyMatch(r -> r.measure().equals(SHAPLEY)) ? combined() : strongest();
    }

    /** Factors by their Shapley values, the sum, and the strongest interactions. */
    private String combined() {
        var table = new AlignedRows().row("factor", "alone", "last", "mean", SHAPLEY, "95 %");
        largest(SHAPLEY)
                .forEach(row -> table.row(
                        row.factor(),
                        digits(value(row.factor(), "alone")),
                        digits(value(row.factor(), "last")),
                        digits(value(row.factor(), "mean")),
                        digits(row.estimate().value()),
                        interval(row.estimate())));
        largest("together")
                .forEach(row -> table.row(
                        "all together", "", "", "", digits(row.estimate().value()), interval(row.estimate())));
        var pairs = new AlignedRows();
        largest(INTERACTION).stream()
                .limit(SHOWN)
                .forEach(row -> pairs.row(row.factor(), digits(row.estimate().value()), interval(row.estimate())));
        return table.text("  ") + "  interactions\n" + pairs.text("  ");
    }

    private double value(String factor, String measure) {
        return rows.stream()
                .filter(r -> r.factor().equals(factor) && r.measure().equals(measure))
                .mapToDouble(r -> r.estimate().value())
                .findFirst()
                .orElse(Double.NaN);
    }

    private List<Row> largest(String measure) {
        return rows.stream()
                .filter(r -> r.measure().equals(measure))
                .sorted(Comparator.comparingDouble(r -> -Math.abs(r.estimate().value())))
                .toList();
    }

    /** The factors that move an outcome most; of Sobol indices the total one sets the order. */
    private String strongest() {
        var factors = rows.stream().map(Row::factor).distinct().toList();
        int each = rows.size() / factors.size();
        boolean isVariance = rows.get(0).measure().equals("first");
        var sorted = IntStream.range(0, factors.size())
                .mapToObj(f -> rows.subList(f * each, (f + 1) * each))
                .sorted(Comparator.comparingDouble(
                        pair -> -size(pair.get(isVariance ? 1 : 0).estimate())))
                .toList();
        var table = new AlignedRows();
        table.row("factor", isVariance ? "first" : "mu*", "95 %", isVariance ? "total" : "sigma", "95 %");
        for (var pair : sorted.subList(0, Math.min(SHOWN, sorted.size()))) {
            var one = pair.get(0).estimate();
            var other = pair.get(1).estimate();
            table.row(pair.get(0).factor(), digits(one.value()), interval(one), digits(other.value()), interval(other));
        }
        var rest = sorted.size() > SHOWN ? "  and " + (sorted.size() - SHOWN) + " weaker\n" : "";
        return table.text("  ") + rest;
    }

    /** Three digits. */
    private static String digits(double value) {
        return Double.isNaN(value)
                ? "-"
                : new BigDecimal(value)
                        .round(new MathContext(3))
                        .stripTrailingZeros()
                        .toPlainString();
    }

    private static double size(Estimate estimate) {
        return Double.isNaN(estimate.value()) ? -1 : estimate.value();
    }

    private static String interval(Estimate e) {
        return Double.isNaN(e.low()) ? "" : digits(e.low()) + " to " + digits(e.high());
    }
}
