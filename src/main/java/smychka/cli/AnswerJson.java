package smychka.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import smychka.record.database.Answer;

/** An answer as an array of objects; what is missing or no number is null. */
final class AnswerJson implements Answer {

    private final Writer out;
    private final JsonWriter json;
    private List<Column> columns = List.of();

    AnswerJson(Writer out) {
        this.out = out;
        json = new JsonWriter(out);
        json.setIndent("  ");
    }

    @Override
    public void columns(List<Column> columns) throws IOException {
        this.columns = columns;
        json.beginArray();
    }

    @Override
    public void row(List<Object> cells) throws IOException {
        json.beginObject();
        for (int i = 0; i < cells.size(); i++) {
            json.name(columns.get(i).name());
            value(cells.get(i));
        }
        json.endObject();
    }

    @Override
    public void end() throws IOException {
        json.endArray();
        json.flush();
        out.write("\n");
    }

    private void value(Object cell) throws IOException {
        if (cell instanceof Number number && Double.isFinite(number.doubleValue())) {
            json.value(new BigDecimal(AnswerCsv.text(number)));
        } else if (cell instanceof Boolean truth) {
            json.value(truth);
        } else if (cell instanceof String text) {
            json.value(text);
        } else {
            json.nullValue();
        }
    }
}
