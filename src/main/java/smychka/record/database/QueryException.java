package smychka.record.database;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import smychka.scenario.Spelling;

/** A query that cannot be answered, with what is wrong and where. */
public final class QueryException extends Exception {

    private static final long serialVersionUID = 1L;

    private static final Pattern COLUMN =
            Pattern.compile("Binder Error: (?:Referenced column \"([^\"]+)\" (?:was )?not found"
                    + "|[A-Z][a-z ]+ \"[^\"]*\" does not have a column named \"([^\"]+)\")");
    private static final Pattern TABLE = Pattern.compile("Catalog Error: Table with name (\\S+) does not exist");
    /** How DuckDB takes a dotted key without quotes: as a column of a table. */
    private static final Pattern HALF_A_KEY = Pattern.compile("Binder Error: Referenced table \"([^\"]+)\" not found");

    private static final Pattern PLACE = Pattern.compile("(?s)\\n\\s*\\n(LINE \\d+: .*)$");

    private static final Pattern DOTTED = Pattern.compile("(\\S+\\.\\S+)\\?$");

    private QueryException(String message) {
        super(message);
    }

    /**
     * @param message what DuckDB says
     * @param tables that there are
     * @param columns of any of them
     */
    static QueryException of(String message, Collection<String> tables, Collection<String> columns) {
        var place = PLACE.matcher(message);
        var where = place.find() ? "\n" + place.group(1) : "";
        var plain = where.isEmpty() ? message : message.substring(0, place.start());
        return new QueryException(plain(plain.strip(), tables, columns) + where);
    }

    private static String plain(String message, Collection<String> tables, Collection<String> columns) {
        var column = COLUMN.matcher(message);
        if (column.find()) {
            return unknown("column", column.group(1) == null ? column.group(2) : column.group(1), columns);
        }
        var table = TABLE.matcher(message);
        if (table.find()) {
            var name = table.group(1);
            var file = name + ".csv";
            return StoredTables.FILES.contains(file) && !tables.contains(name)
                    ? "the batch has no " + file + ", so there is no table " + name
                    : unknown("table", name, tables);
        }
        var half = HALF_A_KEY.matcher(message);
        var keys = half.find()
                ? columns.stream()
                        .filter(c -> c.startsWith(half.group(1) + "."))
                        .toList()
                : List.of();
        if (!keys.isEmpty()) {
            return "a name with a dot stands in quotes: \"" + keys.get(0) + "\"";
        }
        if (message.contains("attached in read-only mode")) {
            return "a batch is only read: a query cannot change it";
        }
        return message.startsWith("Permission Error")
                ? "a query reads the tables of the batch and no other file; --out FILE writes its answer"
                : message;
    }

    private static String unknown(String kind, String name, Collection<String> known) {
        var hint = DOTTED.matcher(Spelling.hint(name, known)).replaceFirst("\"$1\"?");
        return "no " + kind + " is called " + name + (hint.isEmpty() ? "" : "; " + hint);
    }
}
