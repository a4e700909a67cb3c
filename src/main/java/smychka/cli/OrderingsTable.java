package smychka.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import smychka.record.Cases;
import smychka.record.Decimals;
import smychka.record.Outcome;
import smychka.record.TextTable;

/**
 * In how many cases each scenario has more of an outcome than another, batch by batch.
 *
 * @param scenarios that are put in order
 * @param level the share of cases in which an order must hold
 */
record OrderingsTable(List<Column> columns, List<String> scenarios, List<Outcome> outcomes, double level) {

    private static final List<String> HEADER =
            List.of("outcome", "unit", "more", "less", "batch", "cases", "holds", "share", "robust");

    /** The cases of a batch. */
    record Column(String name, Cases cases) {}

    /** Two scenarios, the one that has more of an outcome in most cases of the first batch before the other. */
    private record Pair(Outcome outcome, String more, String less) {}

    private Stream<Pair> pairs(Outcome outcome) {
        var order = scenarios.stream()
                .sorted(Comparator.comparingInt((String s) -> -wins(s, outcome)))
                .toList();
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < order.size(); i++) {
            for (int j = i + 1; j < order.size(); j++) {
                pairs.add(new Pair(outcome, order.get(i), order.get(j)));
            }
        }
        return pairs.stream();
    }

    private int wins(String scenario, Outcome outcome) {
        return scenarios.stream()
                .mapToInt(other ->
                        columns.get(0).cases().tally(scenario, other, outcome).more())
                .sum();
    }

    private Cases.Tally tally(Pair pair, Column column) {
        return column.cases().tally(pair.more, pair.less, pair.outcome);
    }

    private boolean isRobust(Pair pair) {
        return columns.stream().allMatch(column -> tally(pair, column).share() >= level);
    }

    String text() {
        var table = new AlignedRows();
        var heading = new ArrayList<>(List.of("outcome", "more than"));
        columns.forEach(column -> heading.add(column.name));
        table.row(heading.toArray(String[]::new));
        outcomes.stream().flatMap(this::pairs).forEach(pair -> {
            var cells = new ArrayList<>(List.of(pair.outcome.name(), pair.more + " > " + pair.less));
            columns.forEach(column -> cells.add(text(tally(pair, column))));
            cells.add(isRobust(pair) ? "robust" : "not robust");
            table.row(cells.toArray(String[]::new));
        });
        return table.text("");
    }

    private static String text(Cases.Tally tally) {
        return tally.of() == 0 ? "-" : tally.more() + " of " + tally.of();
    }

    void write(Path file) throws IOException {
        TextTable.write(
                file,
                HEADER,
                outcomes.stream()
                        .flatMap(this::pairs)
                        .flatMap(pair -> columns.stream().map(column -> cells(pair, column)))
                        .toList());
    }

    private List<String> cells(Pair pair, Column column) {
        var tally = tally(pair, column);
        return List.of(
                pair.outcome.name(),
                pair.outcome.indicator().unit(),
                pair.more,
                pair.less,
                column.name,
                Integer.toString(tally.of()),
                Integer.toString(tally.more()),
                Decimals.text(tally.share()),
                isRobust(pair) ? "yes" : "no");
    }
}
