package smychka.record.database;

import java.io.IOException;
import java.util.List;

/** Takes the rows of an answer, one by one. */
public interface Answer {

    /** A column of it. */
    record Column(String name, boolean isNumber) {}

    /** Comes first. */
    void columns(List<Column> columns) throws IOException;

    /** @param cells each a {@code Number}, a {@code Boolean}, a text, or null where a value is missing */
    void row(List<Object> cells) throws IOException;

    /** Comes after the last row. */
    void end() throws IOException;
}
