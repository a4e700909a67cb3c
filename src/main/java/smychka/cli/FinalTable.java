package smychka.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import smychka.record.Quantiles;
import smychka.record.StoredRuns;
import smychka.record.StoredRuns.Run;

/** What a batch comes to at a glance: a column for each scenario, the median and where 90 in 100 replications lie. */
final class FinalTable {

    private static final int WIDTH = 110;
    private static final int GAP = 2;

    private final StoredRuns stored;
    private final Map<String, String> titles;

    /** @param titles of the scenarios by name */
    FinalTable(StoredRuns stored, Map<String, String> titles) {
        this.stored = stored;
        this.titles = titles;
    }

    /** The table, line by line; several below each other when the scenarios do not fit side by side. */
    List<String> lines() {
        var runs = stored.scenarios().stream()
                .flatMap(s -> stored.runs(s).stream())
                .toList();
        if (runs.isEmpty()) {
            return List.of();
        }
        var firsts = runs.stream().map(Run::start).sorted().toList();
        var lasts =
                runs.stream().map(r -> r.start().plus(r.months() - 1)).sorted().toList();
        int latest = runs.size() - 1;
        var measures = Measure.of(firsts.get(0), lasts.get(latest), firsts.get(latest), lasts.get(0));
        var labels = labels(measures);
        var lines = new ArrayList<String>();
        var block = labels;
        for (var scenario : stored.scenarios()) {
            var column = column(scenario, measures);
            if (width(block) > width(labels) && width(block) + GAP + width(column) > WIDTH) {
                lines.addAll(stripped(block));
                lines.add("");
                block = labels;
            }
            block = joined(block, column);
        }
        lines.addAll(stripped(block));
        return lines;
    }

    private List<String> column(String scenario, List<Measure> measures) {
        var column = new ArrayList<String>();
        var replications = stored.runs(scenario);
        column.add(titles.getOrDefault(scenario, scenario));
        column.add(replications.size() == 1 ? "1 run" : "median (5-95 %) of " + replications.size());
        for (var measure : measures) {
            var q = Quantiles.of(
                    replications.stream().mapToDouble(measure.figure()::of).toArray());
            var range = " (" + measure.text(q.p05()) + "-" + measure.text(q.p95()) + ")";
            column.add(measure.text(q.median()) + (q.n() < 2 ? "" : range));
        }
        return column;
    }

    private static List<String> labels(List<Measure> measures) {
        var names = new ArrayList<>(List.of("", ""));
        var years = new ArrayList<>(List.of("", ""));
        for (int i = 0; i < measures.size(); i++) {
            var label = measures.get(i).label();
            names.add(i > 0 && measures.get(i - 1).label().equals(label) ? "" : label);
            years.add(measures.get(i).year());
        }
        return joined(names, years);
    }

    /** Two blocks side by side. */
    private static List<String> joined(List<String> left, List<String> right) {
        var lines = new ArrayList<String>();
        int width = width(left) + GAP;
        for (int i = 0; i < left.size(); i++) {
            var text = left.get(i);
            lines.add(text + " ".repeat(width - text.length()) + right.get(i));
        }
        return lines;
    }

    private static List<String> stripped(List<String> lines) {
        return lines.stream().map(String::stripTrailing).toList();
    }

    private static int width(List<String> lines) {
        return lines.stream().mapToInt(String::length).max().orElse(0);
    }
}
