package smychka.record.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import smychka.record.Manifest;

/** The file of a batch's database: made by one writer, there whole or not at all. */
final class DatabaseFile {

    /** Counts up when what is made from the same tables changes. */
    private static final String FORM = "smychka/database/1";

    private DatabaseFile() {}

    /** Whether the database is there and was made from the tables as they stand now. */
    static boolean isFresh(Path file, Path batch) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        var marks = new ArrayList<String>();
        try (var connection = Duck.connect();
                var statement = connection.createStatement()) {
            statement.execute("attach " + Duck.quoted(file.toAbsolutePath()) + " as batch (read_only)");
            try (var rows = statement.executeQuery("select mark from batch.stored.source order by rowid")) {
                while (rows.next()) {
                    marks.add(rows.getString(1));
                }
            }
        } catch (SQLException e) {
            return false;
        }
        return marks.equals(marks(batch));
    }

    /** Makes the database anew. */
    static void make(Path file, Path batch) throws IOException {
        var unfinished = file.resolveSibling(
                file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        Files.deleteIfExists(unfinished);
        try {
            var marks = marks(batch);
            try (var connection = Duck.connect()) {
                fill(connection, unfinished, batch, marks);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (SQLException e) {
            throw new IOException("cannot make " + file + ": " + Duck.message(e), e);
        } finally {
            Files.deleteIfExists(unfinished);
            Files.deleteIfExists(unfinished.resolveSibling(unfinished.getFileName() + ".wal"));
        }
    }

    private static void fill(Connection connection, Path file, Path batch, List<String> marks)
            throws SQLException, IOException {
        try (var statement = connection.createStatement()) {
            statement.execute("attach " + Duck.quoted(file.toAbsolutePath()) + " as batch");
            statement.execute("use batch");
            statement.execute("create schema stored");
            var tables = new StoredTables(connection, batch);
            tables.read();
            // One by one each small statement would wait for the disk.
            statement.execute("begin");
            tables.describe();
            Views.make(connection);
            statement.execute("create table stored.source (mark varchar)");
            for (var mark : marks) {
                statement.execute("insert into stored.source values (" + Duck.quoted(mark) + ")");
            }
            statement.execute("commit");
            statement.execute("use memory");
            statement.execute("detach batch");
        }
    }

    /** What tells one state of the tables from another: their sizes and times. */
    private static List<String> marks(Path batch) throws IOException {
        var marks = new ArrayList<String>();
        marks.add(FORM);
        for (var name : sources()) {
            var file = batch.resolve(name);
            if (Files.exists(file)) {
                marks.add(name + " " + Files.size(file) + " "
                        + Files.getLastModifiedTime(file).toMillis());
            }
        }
        return marks;
    }

    private static List<String> sources() {
        return Stream.concat(Stream.of(Manifest.FILE), StoredTables.FILES.stream())
                .toList();
    }
}
