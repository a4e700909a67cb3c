package smychka.cli;

import java.io.Writer;
import java.nio.file.Path;
import java.util.Locale;
import smychka.record.database.Answer;

/** How an answer is written down. */
enum AnswerForm {
    TABLE,
    CSV,
    JSON,
    PARQUET;

    /** As the file's ending says; null when it says nothing known. */
    static AnswerForm of(Path file) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "txt" -> TABLE;
            case "csv" -> CSV;
            case "json" -> JSON;
            case "parquet" -> PARQUET;
            default -> null;
        };
    }

    Answer answer(Writer out) {
        return switch (this) {
            case TABLE -> new AnswerTable(out);
            case CSV -> new AnswerCsv(out);
            case JSON -> new AnswerJson(out);
            case PARQUET -> throw new IllegalStateException("Parquet is no text");
        };
    }
}
