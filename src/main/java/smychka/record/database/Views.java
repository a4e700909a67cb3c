package smychka.record.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The views of a batch's database: what is documented, and stays when the tables below change. */
final class Views {

    static final List<String> NAMES = List.of(
            "runs",
            "monthly",
            "regional",
            "classes",
            "bands",
            "households",
            "design",
            "scenarios",
            "changes",
            "indicators");

    /** A month as text is easy to read and to write; these are for sums over years and for clients that draw. */
    private static final String TIME = ", cast(month || '-01' as date) as date"
            + ", cast(left(month, 4) as integer) as year"
            + ", cast(left(month, 4) as integer) - cast(right(month, 2) < '07' as integer) as agricultural_year";

    private final Connection connection;
    private final Set<String> tables;

    private Views(Connection connection, Set<String> tables) {
        this.connection = connection;
        this.tables = tables;
    }

    /** Makes those whose tables the batch has. */
    static void make(Connection connection) throws SQLException {
        new Views(connection, tables(connection)).make();
    }

    private void make() throws SQLException {
        var seconds = tables.contains("timings")
                ? "select r.*, t.seconds from stored.runs r left join stored.timings t using (run) order by run"
                : "select *, cast(null as double) as seconds from stored.runs order by run";
        view("runs", "runs", seconds, "a row for each run that ended: scenario, seed, how it ended, digest");
        view("monthly", "monthly", timed("scenario, replication"), "the country, run by run and month by month");
        view(
                "regional",
                "regional",
                timed("scenario, replication, region"),
                "each region, run by run and month by month");
        view("classes", "classes", timed("scenario, replication, class"), "each class, run by run and month by month");
        var bands = tables.contains("bands") ? "select * from stored.bands" : quantiles();
        view("bands", "monthly", bands, "quantiles over the replications of a scenario, month by month");
        view(
                "households",
                "households",
                timed("scenario, replication"),
                "households that were kept one by one, as they stood at the end of a month");
        view("design", "design", "select * from stored.design", "what a study gives each of its scenarios");
        view("scenarios", "scenarios", ordered("scenarios"), "the scenarios of the batch");
        view("changes", "changes", "select * from stored.changes", "what each scenario changes, and because of what");
        view("indicators", "indicators", ordered("indicators"), "the columns of the tables: unit, label, meaning");
    }

    private void view(String name, String table, String query, String comment) throws SQLException {
        if (tables.contains(table)) {
            execute("create view " + name + " as " + query.replace("$table", "stored." + table));
            execute("comment on view " + name + " is " + Duck.quoted(comment));
        }
    }

    private static String timed(String keys) {
        return "select " + keys + ", month" + TIME + ", * exclude (" + keys + ", month) from $table";
    }

    private static String ordered(String table) {
        return "select * exclude (position) from stored." + table + " order by position";
    }

    /** As {@code bands.csv} has them, for batches that do not keep it. */
    private static String quantiles() {
        return "select scenario, month, indicator, cast(count(value) as integer) as n"
                + ", quantile_cont(value, 0.05) as p05, quantile_cont(value, 0.25) as p25"
                + ", quantile_cont(value, 0.5) as median"
                + ", quantile_cont(value, 0.75) as p75, quantile_cont(value, 0.95) as p95"
                + " from (unpivot stored.monthly on columns(* exclude (scenario, replication, month))"
                + " into name indicator value value) group by scenario, month, indicator"
                + " order by (select position from stored.scenarios s where s.name = scenario), month"
                + ", (select position from stored.indicators i where i.id = indicator)";
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Set<String> tables(Connection connection) throws SQLException {
        var tables = new LinkedHashSet<String>();
        try (var statement = connection.createStatement();
                var rows =
                        statement.executeQuery("select table_name from duckdb_tables() where schema_name = 'stored'")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }
}
