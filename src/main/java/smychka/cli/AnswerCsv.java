package smychka.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import smychka.record.Decimals;
import smychka.record.database.Answer;

/** An answer as CSV in the form of the result tables: every digit, a missing value empty. */
final class AnswerCsv implements Answer {

    private final CsvWriter csv;

    AnswerCsv(Writer out) {
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
    }

    @Override
    public void columns(List<Column> columns) {
        csv.writeRecord(columns.stream().map(Column::name).toArray(String[]::new));
    }

    @Override
    public void row(List<Object> cells) {
        csv.writeRecord(cells.stream().map(AnswerCsv::text).toArray(String[]::new));
    }

    @Override
    public void end() throws IOException {
        csv.flush();
    }

    /** A cell with all its digits. */
    static String text(Object cell) {
        if (cell instanceof Double number && Double.isFinite(number)) {
            return Decimals.text(number);
        }
        return cell instanceof BigDecimal number ? number.toPlainString() : cell == null ? "" : cell.toString();
    }
}
