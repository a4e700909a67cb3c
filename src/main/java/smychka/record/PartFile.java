package smychka.record;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;
import smychka.unit.Month;

/**
 * A finished run on disk until its batch is merged: its record and, when done, its tables, in binary and closed by a
 * checksum, so that a truncated or flipped part is noticed.
 */
public final class PartFile {

    private static final String SCHEMA = "smychka/part/1";
    private static final String SUFFIX = ".part";
    private static final int CHECKSUM_BYTES = Long.BYTES;

    private PartFile() {}

    /** @param tables null for a failed run */
    public record Content(RunRecord run, RunTables tables) {}

    /** Where the part of a run stands in the folder of parts. */
    public static Path of(Path parts, int run) {
        return parts.resolve(String.format(Locale.ROOT, "%06d%s", run, SUFFIX));
    }

    /** Stores a part at once and whole. */
    public static void write(Path parts, Content content) throws IOException {
        try (var file = new AtomicFile(of(parts, content.run().run()))) {
            var checksum = new CRC32C();
            var data = new DataOutputStream(new CheckedOutputStream(file.out(), checksum));
            data.writeUTF(SCHEMA);
            writeRecord(data, content.run());
            if (content.run().isDone()) {
                writeTables(data, content.tables());
            }
            data.writeLong(checksum.getValue());
            data.flush();
            file.commit();
        }
    }

    /** @throws IOException when the part is not there, damaged or of another kind */
    public static Content read(Path parts, int run) throws IOException {
        var bytes = Files.readAllBytes(of(parts, run));
        int length = Math.max(0, bytes.length - CHECKSUM_BYTES);
        var checksum = new CRC32C();
        checksum.update(bytes, 0, length);
        if (length == 0 || ByteBuffer.wrap(bytes, length, CHECKSUM_BYTES).getLong() != checksum.getValue()) {
            throw new IOException("damaged: " + of(parts, run));
        }
        try (var data = new DataInputStream(new ByteArrayInputStream(bytes, 0, length))) {
            if (!data.readUTF().equals(SCHEMA)) {
                throw new IOException("not a part of this version: " + of(parts, run));
            }
            var record = readRecord(data);
            return new Content(record, record.isDone() ? readTables(data) : null);
        }
    }

    private static void writeRecord(DataOutputStream data, RunRecord run) throws IOException {
        data.writeInt(run.run());
        data.writeUTF(run.scenario());
        data.writeInt(run.replication());
        data.writeLong(run.seed());
        data.writeUTF(run.status().name());
        data.writeUTF(run.message());
        data.writeInt(run.months());
        data.writeUTF(run.digest());
        data.writeDouble(run.seconds());
    }

    private static RunRecord readRecord(DataInputStream data) throws IOException {
        return new RunRecord(
                data.readInt(),
                data.readUTF(),
                data.readInt(),
                data.readLong(),
                RunStatus.valueOf(data.readUTF()),
                data.readUTF(),
                data.readInt(),
                data.readUTF(),
                data.readDouble());
    }

    private static void writeTables(DataOutputStream data, RunTables tables) throws IOException {
        data.writeInt(tables.start().index());
        for (var grid : Arrays.asList(tables.national(), tables.regional(), tables.classes())) {
            data.writeInt(grid.places());
            data.writeInt(grid.months());
            data.writeInt(grid.columns());
            writeDoubles(data, grid.values());
        }
    }

    private static RunTables readTables(DataInputStream data) throws IOException {
        var start = new Month(data.readInt());
        return new RunTables(start, readGrid(data), readGrid(data), readGrid(data));
    }

    private static Grid readGrid(DataInputStream data) throws IOException {
        int places = data.readInt();
        int months = data.readInt();
        int columns = data.readInt();
        var values = new double[places * months * columns];
        var bytes = new byte[values.length * Double.BYTES];
        data.readFully(bytes);
        ByteBuffer.wrap(bytes).asDoubleBuffer().get(values);
        return new Grid(places, months, columns, values);
    }

    private static void writeDoubles(OutputStream out, double[] values) throws IOException {
        var bytes = ByteBuffer.allocate(values.length * Double.BYTES);
        bytes.asDoubleBuffer().put(values);
        out.write(bytes.array());
    }
}
