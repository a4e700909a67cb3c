package smychka.cli;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import smychka.record.database.Answer;

/**
 * An answer in columns for a person to read: numbers to the right and with six digits. Widths are those of the first
 * thousand rows; what is wider later stands out.
 */
final class AnswerTable implements Answer {

    private static final int ROWS_MEASURED = 1000;
    private static final int DIGITS = 6;
    private static final String GAP = "  ";

    private final Writer out;
    private final List<List<String>> waiting = new ArrayList<>();
    private List<Column> columns = List.of();
    private int[] widths;
    private long rows;

    AnswerTable(Writer out) {
        this.out = out;
    }

    @Override
    public void columns(List<Column> columns) {
        this.columns = columns;
        waiting.add(columns.stream().map(Column::name).toList());
    }

    @Override
    public void row(List<Object> cells) throws IOException {
        rows++;
        var texts = cells.stream().map(AnswerTable::text).toList();
        if (widths == null) {
            waiting.add(texts);
            if (waiting.size() > ROWS_MEASURED) {
                writeWaiting();
            }
        } else {
            write(texts);
        }
    }

    @Override
    public void end() throws IOException {
        if (widths == null) {
            writeWaiting();
        }
        if (rows == 0) {
            out.write("(no rows)\n");
        }
    }

    private void writeWaiting() throws IOException {
        widths = new int[columns.size()];
        for (var texts : waiting) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], texts.get(i).length());
            }
        }
        for (var texts : waiting) {
            write(texts);
        }
        waiting.clear();
    }

    private void write(List<String> texts) throws IOException {
        var line = new StringBuilder();
        for (int i = 0; i < texts.size(); i++) {
            var blank = " ".repeat(Math.max(0, widths[i] - texts.get(i).length()));
            line.append(i == 0 ? "" : GAP);
            line.append(columns.get(i).isNumber() ? blank + texts.get(i) : texts.get(i) + blank);
        }
        out.write(line.toString().stripTrailing() + "\n");
    }

    private static String text(Object cell) {
        return cell instanceof Double number && Double.isFinite(number) ? shown(number) : AnswerCsv.text(cell);
    }

    /** Six digits, more only before the point. */
    static String shown(double number) {
        var exact = BigDecimal.valueOf(number);
        int before = exact.precision() - exact.scale();
        var shown = exact.setScale(Math.max(0, DIGITS - before), RoundingMode.HALF_EVEN);
        return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
    }
}
