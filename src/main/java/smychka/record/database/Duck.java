package smychka.record.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Properties;
import org.duckdb.DuckDBDriver;

/** How DuckDB is spoken to. */
final class Duck {

    /** What it may take of memory beside Java's; larger work goes through the disk. */
    private static final String MEMORY = "1GB";

    /** What its driver says before what went wrong. */
    private static final String BEFORE_THE_MESSAGE = "Invalid Input Error: Attempting to execute an unsuccessful";

    private Duck() {}

    /**
     * A database in memory, to which those in files are attached. It works on one thread, since sums of doubles depend
     * on the order in which several come to their ends; and never looks for extensions on the network.
     */
    static Connection connect() throws SQLException {
        var settings = new Properties();
        settings.setProperty("threads", "1");
        settings.setProperty("memory_limit", MEMORY);
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        settings.setProperty(
                "temp_directory",
                Path.of(System.getProperty("java.io.tmpdir"), "smychka.spill").toString());
        settings.setProperty("jdbc_stream_results", "true");
        try {
            return new DuckDBDriver().connect("jdbc:duckdb:", settings);
        } catch (LinkageError e) {
            throw new SQLException("DuckDB's native part for this kind of machine is not in the jar: build it here", e);
        }
    }

    /** A text or path as SQL writes it. */
    static String quoted(Object text) {
        return "'" + text.toString().replace("'", "''") + "'";
    }

    /** A name as SQL writes it, whatever letters and words are in it. */
    static String named(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }

    static String message(SQLException fault) {
        var text = String.valueOf(fault.getMessage());
        return text.startsWith(BEFORE_THE_MESSAGE)
                ? text.substring(text.indexOf('\n') + 1).replaceFirst("^Error: ", "")
                : text;
    }

    static Object cell(ResultSet rows, int column, int type) throws SQLException {
        return isNumber(type) || type == Types.BOOLEAN ? rows.getObject(column) : rows.getString(column);
    }

    static boolean isNumber(int type) {
        return switch (type) {
            case Types.TINYINT,
                    Types.SMALLINT,
                    Types.INTEGER,
                    Types.BIGINT,
                    Types.FLOAT,
                    Types.DOUBLE,
                    Types.DECIMAL,
                    Types.NUMERIC -> true;
            default -> false;
        };
    }
}
