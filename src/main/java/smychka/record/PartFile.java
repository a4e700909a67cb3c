package smychka.record;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;
import smychka.unit.Month;

/** A part on disk, in binary and closed by a checksum, so that a truncated or flipped one is noticed. */
public final class PartFile {

    private static final String SCHEMA = "smychka/part/3";
    private static final int CHECKSUM_BYTES = Long.BYTES;

    private PartFile() {}

    /** Stores a part at once and whole. */
    public static void write(Path path, Part part) throws IOException {
        try (var file = new AtomicFile(path)) {
            write(file.out(), part);
            file.commit();
        }
    }

    /** A part as bytes that can be sent to another machine. */
    public static byte[] bytes(Part part) throws IOException {
        var bytes = new ByteArrayOutputStream();
        write(bytes, part);
        return bytes.toByteArray();
    }

    private static void write(OutputStream out, Part part) throws IOException {
        var checksum = new CRC32C();
        var data = new DataOutputStream(new CheckedOutputStream(out, checksum));
        data.writeUTF(SCHEMA);
        data.writeUTF(part.key());
        data.writeUTF(part.status().name());
        data.writeUTF(part.message());
        data.writeInt(part.months());
        data.writeUTF(part.digest());
        data.writeDouble(part.seconds());
        if (part.isDone()) {
            writeTables(data, part.tables());
        }
        data.writeLong(checksum.getValue());
        data.flush();
    }

    /** @throws IOException when the part is not there, damaged or of another key */
    public static Part read(Path path, String key) throws IOException {
        var part = read(path);
        if (!part.key().equals(key)) {
            throw new IOException("not the run it should be: " + path);
        }
        return part;
    }

    /** @throws IOException when the part is not there or damaged */
    public static Part read(Path path) throws IOException {
        return read(Files.readAllBytes(path), path.toString());
    }

    /**
     * @param place the bytes come from, for the message
     * @throws IOException when they are damaged
     */
    public static Part read(byte[] bytes, String place) throws IOException {
        int length = Math.max(0, bytes.length - CHECKSUM_BYTES);
        var checksum = new CRC32C();
        checksum.update(bytes, 0, length);
        if (length == 0 || ByteBuffer.wrap(bytes, length, CHECKSUM_BYTES).getLong() != checksum.getValue()) {
            throw new IOException("damaged: " + place);
        }
        try (var data = new DataInputStream(new ByteArrayInputStream(bytes, 0, length))) {
            if (!data.readUTF().equals(SCHEMA)) {
                throw new IOException("not a part of this version: " + place);
            }
            return read(data);
        }
    }

    private static Part read(DataInputStream data) throws IOException {
        var key = data.readUTF();
        var status = RunStatus.valueOf(data.readUTF());
        var message = data.readUTF();
        int months = data.readInt();
        var digest = data.readUTF();
        double seconds = data.readDouble();
        var tables = status == RunStatus.DONE ? readTables(data) : null;
        return new Part(key, status, message, months, digest, seconds, tables);
    }

    private static void writeTables(DataOutputStream data, RunTables tables) throws IOException {
        data.writeInt(tables.start().index());
        for (var grid : Arrays.asList(tables.national(), tables.regional(), tables.classes())) {
            data.writeInt(grid.places());
            data.writeInt(grid.months());
            data.writeInt(grid.columns());
            writeDoubles(data, grid.values());
        }
        HouseholdBytes.write(data, tables.households());
    }

    private static RunTables readTables(DataInputStream data) throws IOException {
        var start = new Month(data.readInt());
        return new RunTables(start, readGrid(data), readGrid(data), readGrid(data), HouseholdBytes.read(data));
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
