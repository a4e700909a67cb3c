package smychka.cli;

import java.util.ArrayList;
import java.util.List;

/** Rows of words in columns that stand under each other. */
final class AlignedRows {

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    AlignedRows row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    /** The rows as text, each with an indent; columns that are empty throughout are left out. */
    String text(String indent) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        var widths = new int[columns];
        for (var row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        var text = new StringBuilder();
        for (var row : rows) {
            var line = new StringBuilder(indent);
            for (int i = 0; i < row.size(); i++) {
                if (widths[i] > 0) {
                    line.append(row.get(i))
                            .append(" ".repeat(widths[i] - row.get(i).length()))
                            .append(GAP);
                }
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }
}
