package smychka.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import smychka.record.AtomicFile;
import smychka.record.database.Answer;
import smychka.record.database.BatchDatabase;
import smychka.record.database.QueryException;

/** Answers questions about a stored batch in SQL. */
@Command(
        name = "sql",
        description = {
            "Ask a stored batch in SQL; without a query, say which tables there are.",
            "",
            "The tables are read into batch.duckdb in the batch's folder when they are first asked for, and again"
                    + " when they have changed; nothing else is touched."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Smychka.Version.class,
        footer = {
            "",
            "For example: smychka sql results/reference \"select scenario, year, sum(deaths) from monthly group by all\""
        })
final class SqlVerb implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "BATCH", description = "Folder of a batch.")
    private Path batch;

    @Parameters(index = "1", arity = "0..1", paramLabel = "QUERY", description = "What is asked, in DuckDB's SQL.")
    private String query;

    @Option(names = "--file", paramLabel = "FILE", description = "Takes the query from a file.")
    private Path file;

    @Option(names = "--csv", description = "Prints all digits as CSV; a table shows six.")
    private boolean csv;

    @Option(names = "--json", description = "Prints an array of objects.")
    private boolean json;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Writes the answer into a new file: .csv, .json, .parquet or, as a table, .txt.")
    private Path out;

    @Option(names = "--parquet", description = "Writes every table as Parquet into BATCH/parquet.")
    private boolean parquet;

    @Override
    public Integer call() throws IOException {
        refuseContradictions();
        var asked = asked();
        Stored.tellUnlessWhole(Stored.manifest(batch), spec.commandLine().getErr());
        try (var database = BatchDatabase.open(batch, this::tell)) {
            if (parquet) {
                database.writeParquet(batch.resolve("parquet"))
                        .forEach(written -> spec.commandLine().getOut().println(written));
            } else if (out == null) {
                var writer = new BufferedWriter(spec.commandLine().getOut());
                answer(database, asked, form().answer(writer));
                writer.flush();
            } else {
                write(database, asked);
            }
        } catch (QueryException e) {
            throw new RefusedException(e.getMessage());
        }
        spec.commandLine().getOut().flush();
        return ExitCode.DONE;
    }

    /** @param asked null for the list of tables */
    private static void answer(BatchDatabase database, String asked, Answer answer) throws IOException, QueryException {
        if (asked == null) {
            database.tables(answer);
        } else {
            database.query(asked, answer);
        }
    }

    private void write(BatchDatabase database, String asked) throws IOException, QueryException {
        if (form() == AnswerForm.PARQUET) {
            database.writeParquet(asked, out);
            return;
        }
        try (var whole = new AtomicFile(out);
                Writer writer = new OutputStreamWriter(whole.out(), StandardCharsets.UTF_8)) {
            answer(database, asked, form().answer(writer));
            writer.flush();
            whole.commit();
        }
    }

    private AnswerForm form() {
        return csv ? AnswerForm.CSV : json ? AnswerForm.JSON : out == null ? AnswerForm.TABLE : AnswerForm.of(out);
    }

    /** Null when nothing is asked. */
    private String asked() throws IOException {
        if (file != null) {
            if (!Files.isRegularFile(file)) {
                throw new RefusedException(file + ": there is no such file");
            }
            return Files.readString(file, StandardCharsets.UTF_8);
        }
        return query;
    }

    private void refuseContradictions() {
        boolean twoForms = csv && json;
        boolean twoQueries = query != null && file != null;
        boolean twoJobs = parquet && (query != null || file != null || out != null);
        if (twoForms || twoQueries || twoJobs) {
            throw new ParameterException(
                    spec.commandLine(), "--csv or --json, a query or --file or --parquet: only one of them");
        }
        if (out == null) {
            return;
        }
        if (form() == AnswerForm.PARQUET && query == null && file == null) {
            throw new RefusedException(out + " takes the answer to a query; --parquet writes every table");
        }
        if (form() == null) {
            throw new RefusedException(out + ": expected a name that ends in .csv, .json, .parquet or .txt");
        }
        Stored.refuseUnlessNew(out);
    }

    private void tell(Path database) {
        spec.commandLine().getErr().println("reading the tables into " + database);
        spec.commandLine().getErr().flush();
    }
}
